//! The page of a service, for those who carry on from the kiosk: what it is, what to bring, where it is offered. The
//! real portal has it at `#/services/…`; nothing is booked here.

use super::{
    super::{city::Office, state::Town, wire::Answer},
    frame::{Reader, page},
    nowhere,
    parts::{address, bring, hours, phone, service_name, terms},
};
use crate::domain::catalogue::{OfficeId, ServiceId};

/// The page of this service, at this office or at all.
pub fn view(town: &Town, reader: Reader, service: ServiceId, office: Option<OfficeId>) -> Answer {
    let Some(known) = town.plan.service(service) else {
        return nowhere(town, reader);
    };
    let offices: Vec<&Office> = town
        .plan
        .offices
        .iter()
        .filter(|it| known.is_offered(it.id) && office.is_none_or(|only| only == it.id))
        .collect();
    if offices.is_empty() {
        return nowhere(town, reader);
    }
    let leaflet = town.guide.leaflet(service);
    let summary = leaflet
        .filter(|it| !it.summary.is_empty())
        .map_or_else(String::new, |it| {
            format!("<p>{}</p>", reader.words(&it.summary))
        });
    let body = format!(
        "{summary}{}{}{}{}",
        bring(town, reader, &[(service, 1)]),
        leaflet.map_or_else(String::new, |it| terms(reader, it)),
        places(town, reader, &offices),
        carry_on(reader),
    );
    let name = service_name(town, service);
    page(town, reader, 200, name.in_language(reader.language), &body)
}

fn places(town: &Town, reader: Reader, offices: &[&Office]) -> String {
    let title = reader.say("Wo", "Where");
    let entry = |it: &&Office| {
        let times = if offices.len() == 1 {
            hours(reader, it)
        } else {
            String::new()
        };
        format!("<dd>{}</dd>{times}", address(town, reader, it))
    };
    let entries: String = offices.iter().map(entry).collect();
    format!("<h2>{title}</h2><dl>{entries}</dl>")
}

fn carry_on(reader: Reader) -> String {
    let title = reader.say("So geht es weiter", "How to carry on");
    let nothing = reader.say(
        "Noch ist kein Termin gebucht.",
        "No appointment is booked yet.",
    );
    let how = reader.say(
        "Buchen Sie am Automaten im Rathaus, oder rufen Sie uns an: ",
        "Book at the kiosk in the town hall, or call us: ",
    );
    format!(
        "<h2>{title}</h2><p class=\"state wait\"><b>{nothing}</b></p><p>{how}{}</p>",
        phone()
    )
}
