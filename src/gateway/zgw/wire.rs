//! What we read of the server's answers, named as on the wire (ZGW Zaken API 1.5.1, Catalogi API 1.3.1). Everything
//! else in them, names and free texts of citizens above all, is passed over.

use jiff::{Timestamp, civil::Date};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny},
};

use crate::domain::private::Private;

/// A page of a list.
#[derive(Deserialize)]
pub struct Page<T> {
    /// How many there are on all pages.
    pub count: usize,
    /// The next page.
    #[serde(deserialize_with = "nullable")]
    pub next: Option<IgnoredAny>,
    /// What is on this one.
    pub results: Vec<T>,
}

/// A case.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Zaak {
    /// Its URL.
    pub url: String,
    /// Its name in paths.
    pub uuid: String,
    /// Its number.
    #[serde(deserialize_with = "private")]
    pub identificatie: Private<String>,
    /// The organisation that gave the number.
    pub bronorganisatie: String,
    /// The URL of its type.
    pub zaaktype: String,
    /// The day work on it began.
    pub startdatum: Date,
    /// The day it ended.
    #[serde(deserialize_with = "nullable")]
    pub einddatum: Option<Date>,
    /// The day it is planned to end.
    #[serde(deserialize_with = "nullable")]
    pub einddatum_gepland: Option<Date>,
    /// The day by which the law wants it ended.
    #[serde(deserialize_with = "nullable")]
    pub uiterlijke_einddatum_afdoening: Option<Date>,
    /// Whether its fee is paid; empty when nobody says.
    pub betalingsindicatie: String,
    /// Present when more time was taken.
    #[serde(deserialize_with = "nullable")]
    pub verlenging: Option<Verlenging>,
    /// Whether it rests.
    #[serde(deserialize_with = "nullable")]
    pub opschorting: Option<Opschorting>,
    /// The URL of its last status; it may have none.
    #[serde(deserialize_with = "nullable")]
    pub status: Option<String>,
    /// The URLs of its properties.
    pub eigenschappen: Vec<IgnoredAny>,
    /// Its numbers elsewhere.
    #[serde(default)]
    pub kenmerken: Vec<Kenmerk>,
    /// What was asked for along with it.
    #[serde(rename = "_expand", default)]
    pub expand: ZaakExpand,
}

/// What comes along with a case. The server leaves out what the case does not have, and what it cannot reach.
#[derive(Default, Deserialize)]
pub struct ZaakExpand {
    /// The type.
    pub zaaktype: Option<Zaaktype>,
    /// The last status.
    pub status: Option<Status>,
    /// The result.
    pub resultaat: Option<Resultaat>,
    /// The properties.
    pub eigenschappen: Option<Vec<ZaakEigenschap>>,
}

/// More time.
#[derive(Deserialize)]
pub struct Verlenging {
    /// How much, as an ISO 8601 duration.
    pub duur: Option<String>,
}

/// Rest.
#[derive(Deserialize)]
pub struct Opschorting {
    /// Whether.
    pub indicatie: bool,
}

/// A number elsewhere.
#[derive(Deserialize)]
pub struct Kenmerk {
    /// The number.
    #[serde(deserialize_with = "private")]
    pub kenmerk: Private<String>,
    /// Where.
    pub bron: String,
}

/// A property of a case.
#[derive(Deserialize)]
pub struct ZaakEigenschap {
    /// The URL of its case.
    pub zaak: String,
    /// What it is called.
    pub naam: String,
    /// What it says.
    #[serde(deserialize_with = "private")]
    pub waarde: Private<String>,
}

/// A type of cases.
#[derive(Deserialize)]
pub struct Zaaktype {
    /// Its short name.
    pub identificatie: String,
    /// What it is.
    pub omschrijving: String,
    /// The URLs of its steps.
    pub statustypen: Vec<IgnoredAny>,
}

/// A status that a case has or had.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The URL of its type.
    pub statustype: String,
    /// Since when.
    pub datum_status_gezet: Timestamp,
    /// What a clerk wrote beside it.
    #[serde(default)]
    pub statustoelichting: String,
    /// What was asked for along with it.
    #[serde(rename = "_expand", default)]
    pub expand: StatusExpand,
}

/// What comes along with a status.
#[derive(Default, Deserialize)]
pub struct StatusExpand {
    /// The type.
    pub statustype: Option<Statustype>,
}

/// A step on the way of a type of cases.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statustype {
    /// Its URL.
    pub url: String,
    /// Its name, written for the citizen.
    pub omschrijving: String,
    /// A sentence for the citizen; may be empty.
    #[serde(default)]
    pub statustekst: String,
    /// Its place; there may be gaps.
    pub volgnummer: u32,
    /// Whether it is the last.
    pub is_eindstatus: bool,
}

/// How a case ended.
#[derive(Deserialize)]
pub struct Resultaat {
    /// What was asked for along with it.
    #[serde(rename = "_expand", default)]
    pub expand: ResultaatExpand,
}

/// What comes along with a result.
#[derive(Default, Deserialize)]
pub struct ResultaatExpand {
    /// The type.
    pub resultaattype: Option<Resultaattype>,
}

/// A way to end.
#[derive(Deserialize)]
pub struct Resultaattype {
    /// Its name.
    pub omschrijving: String,
}

/// What the server says is wrong.
#[derive(Deserialize)]
pub struct Fout {
    /// Its word for it. The sentences beside it are Dutch and change.
    pub code: String,
}

/// A field that may be null, but not missing: an answer without it is not what we think it is.
fn nullable<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    from: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(from)
}

fn private<'de, D: Deserializer<'de>>(from: D) -> Result<Private<String>, D::Error> {
    String::deserialize(from).map(Private::new)
}
