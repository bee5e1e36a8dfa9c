//! `/offices-and-services/` as on the wire (wire contract §2.1).

use serde::Deserialize;

use super::loose::{List, Object, Scalar, present};

/// Longest list of offices, services and their like that we read (SEC-08); Munich has 100 and 150.
pub const LIST_MAX: usize = 5_000;
/// Longest list of relations; Munich has 393.
pub const RELATIONS_MAX: usize = 50_000;

/// The whole answer. A list that is missing altogether stays `None`: that is no answer to our question.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CatalogueWire {
    /// The offices.
    #[serde(deserialize_with = "present")]
    pub offices: Option<List<Object<OfficeWire>, LIST_MAX>>,
    /// The services.
    #[serde(deserialize_with = "present")]
    pub services: Option<List<Object<ServiceWire>, LIST_MAX>>,
    /// Which office offers which service.
    #[serde(deserialize_with = "present")]
    pub relations: Option<List<Object<RelationWire>, RELATIONS_MAX>>,
}

/// An office.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OfficeWire {
    /// Number.
    pub id: Scalar,
    /// Official name.
    pub name: Scalar,
    /// Address; its fields are written with underscores.
    pub address: Object<AddressWire>,
    /// Minutes of one slot.
    pub slot_time_in_minutes: Scalar,
    /// Coordinates as strings.
    pub geo: Object<PlaceWire>,
    /// Services this office hides.
    pub disabled_by_services: List<Scalar, LIST_MAX>,
    /// Order of offices, higher first.
    pub priority: Scalar,
    /// What is asked and told here.
    pub scope: Object<ScopeWire>,
    /// Slots of one appointment.
    pub slots_per_appointment: Scalar,
    /// Offices among which hidden services may be mixed; `true` or `false` in older portals.
    pub allow_disabled_services_mix: Mix,
}

/// `allowDisabledServicesMix`: a list of offices, or a yes or no in older portals.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Mix {
    /// Older portals.
    Truth(bool),
    /// The offices.
    Offices(List<Scalar, LIST_MAX>),
}

impl Default for Mix {
    fn default() -> Self {
        Self::Truth(false)
    }
}

/// An address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AddressWire {
    /// House number.
    pub house_number: Scalar,
    /// City.
    pub city: Scalar,
    /// Postcode.
    pub postal_code: Scalar,
    /// Street.
    pub street: Scalar,
}

/// Coordinates.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PlaceWire {
    /// Latitude.
    pub lat: Scalar,
    /// Longitude.
    pub lon: Scalar,
}

/// What an office asks and tells.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ScopeWire {
    /// Who provides the service here.
    pub provider: Object<ProviderWire>,
    /// Short name.
    pub short_name: Scalar,
    /// E-mail demanded.
    pub email_required: Scalar,
    /// Phone asked.
    pub telephone_activated: Scalar,
    /// Phone demanded.
    pub telephone_required: Scalar,
    /// First text asked.
    pub custom_textfield_activated: Scalar,
    /// First text demanded.
    pub custom_textfield_required: Scalar,
    /// Label of the first text.
    pub custom_textfield_label: Scalar,
    /// Second text asked.
    #[serde(rename = "customTextfield2Activated")]
    pub custom_textfield2_activated: Scalar,
    /// Second text demanded.
    #[serde(rename = "customTextfield2Required")]
    pub custom_textfield2_required: Scalar,
    /// Label of the second text.
    #[serde(rename = "customTextfield2Label")]
    pub custom_textfield2_label: Scalar,
    /// A captcha token is wanted.
    pub captcha_activated_required: Scalar,
    /// Notice for those who come, perhaps with HTML.
    pub info_for_appointment: Scalar,
    /// Notice on when appointments are opened, perhaps with HTML.
    pub info_for_all_appointments: Scalar,
    /// Slots of one appointment.
    pub slots_per_appointment: Scalar,
    /// Appointments that one address may hold.
    pub appointments_per_mail: Scalar,
    /// Minutes a reservation holds.
    pub reservation_duration: Scalar,
    /// Minutes that activation may take.
    pub activation_duration: Scalar,
    /// Where to go.
    pub hint: Scalar,
}

/// Who provides the service.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ProviderWire {
    /// Official name.
    pub name: Scalar,
    /// The name citizens know.
    pub display_name: Scalar,
    /// Latitude as a number.
    pub lat: Scalar,
    /// Longitude as a number.
    pub lon: Scalar,
    /// Address.
    pub contact: Object<ContactWire>,
}

/// The address of a provider.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ContactWire {
    /// City.
    pub city: Scalar,
    /// Postcode.
    pub postal_code: Scalar,
    /// Street.
    pub street: Scalar,
    /// House number.
    pub street_number: Scalar,
}

/// A service.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServiceWire {
    /// Number.
    pub id: Scalar,
    /// Name, German.
    pub name: Scalar,
    /// How often in one appointment.
    pub max_quantity: Scalar,
    /// By "1", "2", …: service and the offices where both go together.
    pub combinable: List<List<List<Scalar, LIST_MAX>, LIST_MAX>, LIST_MAX>,
}

/// One service at one office.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RelationWire {
    /// Office.
    pub office_id: Scalar,
    /// Service.
    pub service_id: Scalar,
    /// Slots per unit.
    pub slots: Scalar,
    /// Published.
    pub public: Scalar,
    /// The office's own limit, 0 for none.
    pub max_quantity: Scalar,
}
