//! The demo's server for reported defects, by Open311 GeoReport v2: one request by its number, several by a list, and
//! what can be reported. Bare arrays and 404 for what is unknown, as the specification has it.

use jiff::{Timestamp, civil::Date};
use serde_json::{Value, json};

use super::{
    cases::{Defect, day},
    fields::Query,
    state::Town,
    wire::{Answer, Asked, JSON, whole},
};

/// The base of its paths; with the portal's address before it, its base address.
pub const PATH: &str = "open311/v2";
/// Reports come in and are seen to at this hour of the day.
const HOURS: (i8, i8) = (9, 15);
/// Most numbers in one list.
const NUMBERS_MAX: usize = 50;

/// Answers a request to it; the path is what stands behind its base address.
pub fn answer(town: &Town, now: Timestamp, asked: Asked, path: &str, query: &Query) -> Answer {
    let today = town.today(now);
    let told = |it: &Defect| told(town, today, it, query.word("extensions") == "true");
    let find = |id: &str| town.cases.defects.iter().find(|it| it.id == id);
    if asked.method != "GET" {
        return refused(403, "This server is for reading only.");
    }
    if path == "services.json" {
        return list(services(town));
    }
    if path == "requests.json" {
        let numbers = query.word("service_request_id").split(',');
        let found = numbers.take(NUMBERS_MAX).filter_map(|it| find(it.trim()));
        return list(found.map(told).collect());
    }
    let id = path
        .strip_prefix("requests/")
        .and_then(|it| it.strip_suffix(".json"));
    match id.map(find) {
        Some(Some(defect)) => list(vec![told(defect)]),
        Some(None) => refused(404, "There is no service request with this number."),
        None => refused(404, "There is no such resource; this server speaks JSON."),
    }
}

fn services(town: &Town) -> Vec<Value> {
    let categories = town.cases.categories.iter();
    categories
        .map(|it| {
            json!({
                "service_code": it.code, "service_name": it.name, "description": "", "metadata": false,
                "type": "realtime", "keywords": "", "group": it.group,
            })
        })
        .collect()
}

fn told(town: &Town, today: Date, defect: &Defect, is_extended: bool) -> Value {
    let at = |days: i32, hour: i8| {
        let moment = day(today, days)
            .at(hour, 12, 0, 0)
            .to_zoned(town.zone.clone());
        moment
            .map(|it| it.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
            .ok()
    };
    let mut told = json!({
        "service_request_id": defect.id,
        "status": defect.status,
        "status_notes": defect.notes,
        "service_name": town.cases.category(&defect.code),
        "service_code": defect.code,
        "description": defect.description,
        "agency_responsible": defect.agency,
        "service_notice": null,
        "requested_datetime": at(defect.requested, HOURS.0),
        "updated_datetime": at(defect.updated, HOURS.1),
        "expected_datetime": defect.expected.and_then(|it| at(it, HOURS.1)),
        "address": defect.address,
        "lat": defect.lat,
        "long": defect.long,
    });
    if is_extended && let Some(told) = told.as_object_mut() {
        let detail = json!({"detailed_status": defect.detail});
        told.insert("extended_attributes".into(), detail);
    }
    told
}

fn list(entries: Vec<Value>) -> Answer {
    whole(200, JSON, Value::from(entries).to_string().into_bytes())
}

fn refused(status: u16, description: &str) -> Answer {
    let body = json!([{"code": status, "description": description}]);
    whole(status, JSON, body.to_string().into_bytes())
}
