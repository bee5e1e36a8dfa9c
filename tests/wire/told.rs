//! What an answer came to, in words that fit into a table.

use kiosk::{
    domain::{appointment::Appointment, scrub::is_clean},
    portal::{Fault, Refusal, Reply},
};

/// The outcome in words.
pub fn outcome(answer: &Result<Reply, Fault>) -> String {
    match answer {
        Ok(reply) => {
            for text in texts(reply) {
                assert!(text.chars().all(is_clean), "not scrubbed: {text:?}");
            }
            reply_in_words(reply)
        }
        Err(fault) => fault_in_words(fault),
    }
}

fn reply_in_words(reply: &Reply) -> String {
    match reply {
        Reply::Catalogue(it, _) => format!(
            "catalogue {} services, {} offices, {} offers",
            it.services.len(),
            it.offices.len(),
            it.offers.len()
        ),
        Reply::Calendar(it) => format!(
            "calendar {} days, {} times",
            it.days.len(),
            it.days
                .iter()
                .filter_map(|day| day.slots.as_ref())
                .map(Vec::len)
                .sum::<usize>()
        ),
        Reply::Cancelled => "cancelled".to_owned(),
        Reply::Status(it) => format!("status {:?}", it.state),
        Reply::Appointment(it) => format!("appointment {:?}", it.status),
    }
}

/// A fault in words.
pub fn fault_in_words(fault: &Fault) -> String {
    match fault {
        Fault::Unreachable => "unreachable".to_owned(),
        Fault::TooSlow => "too slow".to_owned(),
        Fault::Garbled => "garbled".to_owned(),
        Fault::Unknown => "unknown".to_owned(),
        Fault::Busy(seconds) => format!("busy {seconds}"),
        Fault::Refused(refusals) => {
            let words: Vec<String> = refusals.iter().map(refusal_in_words).collect();
            format!("refused {}", words.join(", "))
        }
    }
}

/// A refusal in words.
pub fn refusal_in_words(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Technical(word) => format!("Technical {word}"),
        Refusal::SetUp(word) => format!("SetUp {word}"),
        Refusal::Answer(entry) => format!("Answer {entry:?}"),
        Refusal::Needed(entry) => format!("Needed {entry:?}"),
        Refusal::Taken
        | Refusal::Gone
        | Refusal::WrongKey
        | Refusal::MailLimit
        | Refusal::NotHere
        | Refusal::TooMuch
        | Refusal::NotReserved
        | Refusal::NotPreconfirmed
        | Refusal::Called
        | Refusal::Past
        | Refusal::NothingFree
        | Refusal::NoMatch
        | Refusal::TooManyTries(_)
        | Refusal::Captcha
        | Refusal::CaptchaExpired
        | Refusal::Maintenance
        | Refusal::Backend
        | Refusal::Blocked => format!("{refusal:?}"),
    }
}

/// Every text of a reply that may come onto a screen.
fn texts(reply: &Reply) -> Vec<String> {
    match reply {
        Reply::Catalogue(it, _) => {
            let services = it
                .services
                .values()
                .flat_map(|it| it.name.all().map(|it| it.1.to_owned()).collect::<Vec<_>>());
            let offices = it.offices.values().flat_map(|it| {
                let mut texts = vec![it.name.clone(), it.address.clone()];
                if let Some(scope) = &it.scope {
                    for label in [&scope.text1_label, &scope.text2_label] {
                        texts.extend(label.all().map(|it| it.1.to_owned()));
                    }
                    texts.extend(scope.hint.clone());
                    texts.extend(scope.notice_for_appointment.clone());
                    texts.extend(scope.notice_on_release.clone());
                }
                texts
            });
            services.chain(offices).collect()
        }
        Reply::Appointment(it) => texts_of_appointment(it),
        Reply::Calendar(_) | Reply::Cancelled | Reply::Status(_) => vec![],
    }
}

fn texts_of_appointment(it: &Appointment) -> Vec<String> {
    let mut texts = vec![
        it.display_number.clone(),
        it.family_name.reveal().clone(),
        it.email.reveal().clone(),
        it.telephone.reveal().clone(),
        it.text1.reveal().clone(),
        it.text2.reveal().clone(),
        it.key.secret.reveal().clone(),
    ];
    texts.extend(
        it.services
            .iter()
            .flat_map(|it| it.name.all().map(|it| it.1.to_owned()).collect::<Vec<_>>()),
    );
    assert_ne!(it.email.reveal(), "test@muenchen.de");
    assert_ne!(it.family_name.reveal(), "(abgesagt)");
    texts
}
