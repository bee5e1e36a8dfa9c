//! The bodies of answers, with the mixed types of the real server: numbers here, strings there (wire contract §0.4).

use serde_json::{Map, Value, json};

use super::{
    city::{Asked, Office, Plan, Service},
    entry::{CANCELLED_NAME, Entry, PLACEHOLDER_EMAIL, Status},
    ics,
    state::Town,
};

const SOURCE: &str = "demo";
const EMAIL_FROM: &str = "termin@krefeld.example";

/// Everything that can be booked.
pub fn catalogue(plan: &Plan) -> Value {
    let mut services: Vec<&Service> = plan.services.iter().collect();
    services.sort_by_key(|it| it.id);
    let relations: Vec<Value> = services.iter().flat_map(|it| relations(plan, it)).collect();
    let services: Vec<Value> = services.iter().map(|it| service(plan, it)).collect();
    let offices: Vec<Value> = plan.offices.iter().map(|it| office(plan, it)).collect();
    json!({"offices": offices, "services": services, "relations": relations})
}

/// A reservation or appointment.
pub fn appointment(town: &Town, entry: &Entry, token: Option<String>) -> Value {
    let details = &entry.details;
    let is_cancelled = entry.status == Status::Deleted;
    let office = town.plan.office(entry.office);
    let shown = office.filter(|_| !is_cancelled);
    let mut items = entry.items.iter().map(|(id, count)| {
        let name = town.plan.service(*id).map_or("", |it| it.name.as_str());
        (id.0, name, *count)
    });
    let main = items.next().unwrap_or_default();
    let others: Vec<Value> = items
        .map(|(id, name, count)| json!({"id": id, "name": name, "count": count}))
        .collect();
    // No calendar file once the appointment is gone.
    let calendar = shown
        .filter(|_| entry.ended.is_none())
        .map(|it| ics::file(town, entry, it));
    json!({
        "processId": entry.number,
        "timestamp": entry.start.as_second().to_string(),
        "authKey": entry.key,
        "familyName": if is_cancelled { CANCELLED_NAME } else { &details.name },
        "customTextfield": details.text1,
        "customTextfield2": details.text2,
        "email": details.email.as_deref().unwrap_or(PLACEHOLDER_EMAIL),
        "telephone": details.telephone,
        "officeName": shown.map(|it| &it.name),
        "officeId": shown.map_or(0, |it| it.id.0),
        "scope": match shown {
            Some(it) => scope(&town.plan, it),
            None => bare_scope(office.map_or(0, |it| it.scope)),
        },
        "subRequestCounts": others,
        "serviceId": main.0,
        "serviceName": main.1,
        "serviceCount": main.2,
        "status": entry.status,
        "captchaToken": token.unwrap_or_default(),
        "slotCount": entry.slots,
        "displayNumber": display_number(town, entry),
        "icsContent": calendar,
    })
}

/// The number that is shown.
pub fn display_number(town: &Town, entry: &Entry) -> String {
    let prefix = town
        .plan
        .office(entry.office)
        .map_or("", |it| it.number_prefix.as_str());
    format!("{prefix}{}", entry.number)
}

fn office(plan: &Plan, office: &Office) -> Value {
    json!({
        "id": office.id,
        "name": office.display_name,
        "address": {
            "house_number": office.house_number, "city": plan.city, "postal_code": office.postal_code,
            "street": office.street, "hint": false,
        },
        "showAlternativeLocations": true,
        "displayNameAlternatives": [office.unit],
        "organization": plan.organization,
        "organizationUnit": office.unit,
        "slotTimeInMinutes": office.slot_minutes,
        "geo": {"lat": office.lat.to_string(), "lon": office.lon.to_string()},
        "disabledByServices": office.hides,
        "priority": office.priority,
        "scope": scope(plan, office),
        "slotsPerAppointment": office.slots_max.map(|it| it.to_string()),
        "parentId": null,
        "allowDisabledServicesMix": office.hides_mix,
        "sharedBookingOfficeIds": null,
    })
}

fn scope(plan: &Plan, office: &Office) -> Value {
    json!({
        "id": office.scope,
        "provider": {
            "id": office.id, "name": office.name, "displayName": office.display_name,
            "lat": office.lat, "lon": office.lon, "source": SOURCE,
            "contact": {
                "city": plan.city, "country": "Germany", "name": office.name,
                "postalCode": office.postal_code, "region": plan.city,
                "street": office.street, "streetNumber": office.house_number,
            },
        },
        "shortName": "",
        "emailFrom": EMAIL_FROM,
        "emailRequired": office.email_required,
        "telephoneActivated": office.telephone.is_asked(),
        "telephoneRequired": office.telephone.is_required(),
        "customTextfieldActivated": office.text1.is_asked(),
        "customTextfieldRequired": office.text1.is_required(),
        "customTextfieldLabel": label(office.text1, office.text1_label.as_ref()),
        "customTextfield2Activated": office.text2.is_asked(),
        "customTextfield2Required": office.text2.is_required(),
        "customTextfield2Label": label(office.text2, office.text2_label.as_ref()),
        "captchaActivatedRequired": office.captcha,
        "infoForAppointment": office.notice_for_appointment,
        "infoForAllAppointments": office.notice_on_release,
        "slotsPerAppointment": office.slots_max.map(|it| it.to_string()),
        "appointmentsPerMail": office.mails_max.map(|it| it.to_string()),
        "whitelistedMails": null,
        "reservationDuration": office.reservation_minutes,
        "activationDuration": office.activation_minutes,
        "hint": office.hint,
    })
}

/// The scope after a cancellation: hardly anything is left.
fn bare_scope(id: u32) -> Value {
    let mut scope: Map<String, Value> = [
        "emailRequired",
        "telephoneActivated",
        "telephoneRequired",
        "customTextfieldActivated",
        "customTextfieldRequired",
        "customTextfieldLabel",
        "customTextfield2Activated",
        "customTextfield2Required",
        "customTextfield2Label",
        "captchaActivatedRequired",
        "infoForAppointment",
        "infoForAllAppointments",
        "slotsPerAppointment",
        "appointmentsPerMail",
        "reservationDuration",
        "activationDuration",
        "hint",
    ]
    .map(|it| (it.to_owned(), Value::Null))
    .into_iter()
    .collect();
    scope.insert("id".into(), id.into());
    scope.insert(
        "provider".into(),
        json!({
            "id": 0, "name": "", "displayName": null, "lat": null, "lon": null, "source": SOURCE, "contact": null,
        }),
    );
    for empty in ["shortName", "emailFrom", "whitelistedMails"] {
        scope.insert(empty.into(), "".into());
    }
    Value::Object(scope)
}

/// The label of a question that is not asked is an empty word rather than nothing.
fn label(asked: Asked, label: Option<&String>) -> Value {
    match label {
        Some(label) => label.as_str().into(),
        None if asked.is_asked() => Value::Null,
        None => "".into(),
    }
}

fn service(plan: &Plan, service: &Service) -> Value {
    let companions = plan.companions(service);
    let combinable = if companions.is_empty() {
        // An empty PHP array is a list on the wire.
        json!([])
    } else {
        companions
            .iter()
            .enumerate()
            .map(|(place, (id, offices))| {
                ((place + 1).to_string(), json!({id.0.to_string(): offices}))
            })
            .collect::<Map<String, Value>>()
            .into()
    };
    json!({
        "id": service.id,
        "name": service.name,
        "maxQuantity": service.quantity_max,
        "combinable": combinable,
        "parentId": null,
        "variantId": null,
        "rootParentId": service.id,
        "showOnStartPage": true,
    })
}

fn relations(plan: &Plan, service: &Service) -> Vec<Value> {
    let here = plan.offices.iter().filter(|it| service.is_offered(it.id));
    here.map(|office| {
        json!({
            "officeId": office.id, "serviceId": service.id, "slots": office.slots(service),
            "public": true, "maxQuantity": service.limit(office.id),
        })
    })
    .collect()
}
