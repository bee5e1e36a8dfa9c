//! What each path of the wire does: from checked parameters to the body of the answer.

use std::net::IpAddr;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    bodies,
    calendar::{self, Question, counts},
    entry::Wish,
    faults::Kind,
    fields::{self, Query},
    refusal::Refusal,
    state::Town,
};
use crate::domain::catalogue::{OfficeId, ServiceId};

/// Answers a question.
pub fn get(
    town: &mut Town,
    now: Timestamp,
    client: IpAddr,
    endpoint: &str,
    query: &Query,
) -> Result<Value, Vec<Refusal>> {
    match endpoint {
        "offices-and-services" => Ok(bodies::catalogue(&town.plan)),
        "available-calendar" => {
            let question = Question::read(query)?;
            check_captcha(town, now, client, &question.offices, &question.token)?;
            calendar::answer(town, now, &question).map_err(|it| vec![it])
        }
        "appointment" => {
            let number = query
                .numbers("processId")
                .and_then(|it| it.first().copied());
            let (number, key) = fields::number_and_key(number, query.word("authKey"))?;
            let token = town.captcha.token(now, client);
            let entry = town.find(number, &key).map_err(|it| vec![it])?;
            Ok(bodies::appointment(town, entry, Some(token)))
        }
        "captcha-details" => {
            let base = &town.public_url;
            Ok(json!({
                "siteKey": "", "captchaChallenge": format!("{base}captcha-challenge/"),
                "captchaVerify": format!("{base}captcha-verify/"), "captchaEnabled": true,
            }))
        }
        "captcha-challenge" => Ok(town.captcha.challenge(now)),
        // Nobody can log in to the demo.
        "my-appointments" => Err(vec![Refusal::NotLoggedIn]),
        _ => Err(vec![Refusal::NoEndpoint]),
    }
}

/// Does something.
pub fn post(
    town: &mut Town,
    now: Timestamp,
    client: IpAddr,
    endpoint: &str,
    body: &Map<String, Value>,
    mishap: Option<Kind>,
) -> Result<Value, Vec<Refusal>> {
    match endpoint {
        "captcha-verify" => {
            let payload = body
                .get("payload")
                .and_then(Value::as_str)
                .unwrap_or_default();
            return Ok(town.captcha.verify(now, client, payload));
        }
        "reserve-appointment" => return reserve(town, now, client, body, mishap),
        _ => {}
    }
    let key = body
        .get("authKey")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let opened = fields::number_and_key(fields::number(body.get("processId")), key);
    let (number, key) = match opened {
        Ok(opened) => opened,
        Err(mut wrong) => {
            let name = body
                .get("familyName")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if endpoint == "update-appointment" && name.trim().is_empty() {
                wrong.push(Refusal::FamilyName);
            }
            return Err(wrong);
        }
    };
    let token = Some(town.captcha.token(now, client)).filter(|_| endpoint == "confirm-appointment");
    let number = match endpoint {
        "update-appointment" => update(town, number, &key, body)?,
        "preconfirm-appointment" => {
            town.preconfirm(now, number, &key)
                .map_err(|it| vec![it])?
                .number
        }
        "confirm-appointment" => {
            town.confirm(now, number, &key)
                .map_err(|it| vec![it])?
                .number
        }
        "cancel-appointment" => {
            town.cancel(now, number, &key)
                .map_err(|it| vec![it])?
                .number
        }
        _ => return Err(vec![Refusal::NoEndpoint]),
    };
    let entry = town.entry(number).map_err(|it| vec![it])?;
    Ok(bodies::appointment(town, entry, token))
}

fn update(
    town: &mut Town,
    number: u32,
    key: &str,
    body: &Map<String, Value>,
) -> Result<u32, Vec<Refusal>> {
    let office = town.find(number, key).map_err(|it| vec![it])?.office;
    let office = town
        .plan
        .office(office)
        .ok_or_else(|| vec![Refusal::Unknown])?;
    let details = fields::details(body, office)?;
    let entry = town.update(number, key, details).map_err(|it| vec![it])?;
    Ok(entry.number)
}

fn reserve(
    town: &mut Town,
    now: Timestamp,
    client: IpAddr,
    body: &Map<String, Value>,
    mishap: Option<Kind>,
) -> Result<Value, Vec<Refusal>> {
    let wish = wish(now, body)?;
    let token = body
        .get("captchaToken")
        .and_then(Value::as_str)
        .unwrap_or_default();
    check_captcha(town, now, client, &[wish.office], token)?;
    if mishap == Some(Kind::LoseSlot) {
        town.lose(wish.office, wish.start);
    }
    let number = town.reserve(now, &wish).map_err(|it| vec![it])?.number;
    let entry = town.entry(number).map_err(|it| vec![it])?;
    Ok(bodies::appointment(town, entry, None))
}

/// Reads what is to be reserved. Where the real program breaks on a wrong type or length, so does this one.
fn wish(now: Timestamp, body: &Map<String, Value>) -> Result<Wish, Vec<Refusal>> {
    let list = |name: &str| match body.get(name) {
        Some(Value::Array(list)) => Ok(Some(list.as_slice())),
        Some(Value::Null) | None => Ok(None),
        Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
            Err(vec![Refusal::Broken])
        }
    };
    let numbers = |list: &[Value]| {
        list.iter()
            .map(|it| fields::number(Some(it)))
            .collect::<Option<Vec<u32>>>()
    };
    let mut wrong = vec![];
    let office = fields::number(body.get("officeId"));
    if office.is_none() {
        wrong.push(Refusal::OfficeId);
    }
    let services = list("serviceId")?
        .filter(|it| !it.is_empty())
        .and_then(numbers);
    if services.is_none() {
        wrong.push(Refusal::ServiceId);
    }
    let start = fields::number(body.get("timestamp"))
        .and_then(|it| Timestamp::from_second(it.into()).ok())
        .filter(|it| *it > now);
    if start.is_none() {
        wrong.push(Refusal::Timestamp);
    }
    let counts = match list("serviceCount")? {
        Some(list) => numbers(list).and_then(|it| counts(&it)),
        None => Some(vec![1]),
    };
    if counts.is_none() {
        wrong.push(Refusal::ServiceCount);
    }
    let (Some(office), Some(services), Some(start), Some(counts)) =
        (office, services, start, counts)
    else {
        return Err(wrong);
    };
    if services.len() != counts.len() {
        return Err(vec![Refusal::Broken]);
    }
    Ok(Wish {
        office: OfficeId(office),
        start,
        items: services.into_iter().map(ServiceId).zip(counts).collect(),
    })
}

fn check_captcha(
    town: &Town,
    now: Timestamp,
    client: IpAddr,
    offices: &[OfficeId],
    token: &str,
) -> Result<(), Vec<Refusal>> {
    let is_wanted = |it: &OfficeId| town.plan.office(*it).is_some_and(|it| it.captcha);
    if !offices.iter().any(is_wanted) {
        return Ok(());
    }
    town.captcha
        .check(now, client, token)
        .map_err(|it| vec![it])
}
