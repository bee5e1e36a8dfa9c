//! UX-24: every word that the portal may answer with is a sentence and a next step.

use kiosk::{
    domain::{contact::Entry, language::Language},
    event::Event,
    example,
    page::Target,
    portal::{Fault, Refusal},
    screen::Step,
    text::Voice,
};

use super::{
    canned,
    checks::reading::said,
    place::{Place, kind},
};

/// The codes of the wire contract §4, and the states that the portal's own front end has words for.
const CODES: &[&str] = &[
    "EMPTY_SERVICE_ARRAYS",
    "IP_BLACKLISTED",
    "MISMATCHED_ARRAYS",
    "appointmentCanNotBeCanceled",
    "appointmentNotAvailable",
    "appointmentNotFound",
    "authKeyMismatch",
    "captchaExpired",
    "captchaInvalid",
    "captchaMissing",
    "captchaVerificationError",
    "captchaVerificationFailed",
    "departmentNotFound",
    "emailIsRequired",
    "emptyServiceArrays",
    "genericFallback",
    "internalError",
    "invalidApiClient",
    "invalidAuthKey",
    "invalidCredentials",
    "invalidCustomTextfield",
    "invalidCustomTextfield2",
    "invalidDate",
    "invalidEmail",
    "invalidEndDate",
    "invalidFamilyName",
    "invalidJumpinLink",
    "invalidLocationAndServiceCombination",
    "invalidOfficeId",
    "invalidProcessId",
    "invalidRequest",
    "invalidSchema",
    "invalidScopeId",
    "invalidServiceCount",
    "invalidServiceId",
    "invalidSlotsEndDate",
    "invalidSlotsStartDate",
    "invalidStartDate",
    "invalidTelephone",
    "invalidTimestamp",
    "ipBlacklisted",
    "loadingAppointments",
    "loadingSingleAppointment",
    "mailNotFound",
    "mismatchedArrays",
    "noAppointmentForThisDay",
    "noAppointmentForThisScope",
    "notFound",
    "notImplemented",
    "organisationNotFound",
    "preconfirmationExpired",
    "processAlreadyCalled",
    "processAlreadyExists",
    "processDeleteFailed",
    "processInvalid",
    "processNotPreconfirmedAnymore",
    "processNotReservedAnymore",
    "providerNotFound",
    "rateLimitExceeded",
    "requestDataTooLarge",
    "requestEntityTooLarge",
    "requestMethodNotAllowed",
    "requestNotFound",
    "scopeNotFound",
    "scopesNotFound",
    "securityHeaderViolation",
    "serviceUnavailable",
    "sessionTimeout",
    "slotsStartDateAfterEndDate",
    "sourceNotFound",
    "telephoneIsRequired",
    "tooManyAppointmentsWithSameMail",
    "tooManyServicesPerAppointment",
    "tooManySlotsPerAppointment",
    "unauthorized",
    "unknownError",
    "zmsClientCommunicationError",
];

/// Where a refusal may lead, by what was asked.
const LEADS_TO: &[&str] = &[
    "sorry",
    "form",
    "expired",
    "unsure",
    "times",
    "days",
    "cancelled",
    "find-mine",
];

#[test]
fn ux_24_every_code_is_a_sentence_and_a_next_step() {
    let voices: Vec<Voice> = Language::ALL
        .iter()
        .map(|it| Voice::new(*it).unwrap())
        .collect();
    let asking = asking();
    for code in CODES {
        assert!(
            kiosk::portal::zms::codes::meaning(code).is_some(),
            "nobody knows what {code} means"
        );
        for place in &asking {
            check_refused(place, &Refusal::of(code), code, &voices);
        }
    }
}

#[test]
fn ux_24_a_code_that_nobody_knows_is_told_with_its_short_name() {
    let refusal = Refusal::of("somethingNew");
    let german = Voice::new(Language::German).unwrap();
    for place in asking() {
        let met = refused(&place, &refusal);
        if met.screen() != "sorry" {
            assert_eq!(met.screen(), "unsure");
            continue;
        }
        let page = met.kiosk.page();
        let words: Vec<String> = said(&page, true).iter().map(|it| german.say(it)).collect();
        let words = words.join("\n");
        assert!(words.contains("somethingNew"), "{words}");
        assert!(
            words.contains(&german.say(&kiosk::text::Text::SorryTitle)),
            "{words}"
        );
    }
}

#[test]
fn ux_24_the_table_holds_every_state_of_the_portals_own_front_end() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/ux/data/zms_error_states.txt"
    );
    let Ok(states) = std::fs::read_to_string(path) else {
        println!("skipped: {path} is not here");
        return;
    };
    for state in states.lines().filter_map(|it| it.strip_prefix("apiError")) {
        let known = CODES.iter().any(|it| it.eq_ignore_ascii_case(state));
        assert!(known, "{state} is not in the table");
    }
}

fn check_refused(place: &Place, refusal: &Refusal, code: &str, voices: &[Voice]) {
    let met = refused(place, refusal);
    let page = met.kiosk.page();
    let asked = kind(&place.asked.last().unwrap().1);
    let screen = met.screen();
    assert!(
        LEADS_TO.contains(&screen),
        "{code} to {asked} leads to {screen}"
    );
    let targets = page.targets();
    let offers = targets[..targets.len() - page.keys.len()]
        .iter()
        .filter(|it| matches!(it, Target::Choice(choice) if choice.step != Step::Leave))
        .count();
    let can_write = targets.iter().any(|it| matches!(it, Target::Field(_)));
    let can_choose = offers > 0 || screen == "times" || screen == "days";
    assert!(
        can_choose || can_write,
        "{code} to {asked} offers nothing on {screen}"
    );
    for voice in voices {
        let words: Vec<String> = said(&page, true).iter().map(|it| voice.say(it)).collect();
        assert!(
            words.iter().all(|it| !it.trim().is_empty()),
            "{code} to {asked} says nothing in {:?}: {words:?}",
            voice.language()
        );
        // More than a title: what it means, or what to do.
        let sentences = words
            .iter()
            .filter(|it| it.contains(['.', '?', '!']))
            .count();
        assert!(
            sentences > 0,
            "{code} to {asked} has no sentence: {words:?}"
        );
    }
    if let Refusal::Answer(entry) | Refusal::Needed(entry) = refusal
        && screen == "form"
        && *entry != Entry::Search
    {
        let told = targets
            .iter()
            .any(|it| matches!(it, Target::Field(field) if field.error.is_some()));
        let is_asked = targets
            .iter()
            .any(|it| matches!(it, Target::Field(field) if field.entry == *entry));
        assert!(told || !is_asked, "{code} is not told at its field");
    }
}

/// What is shown once the portal says no to this and to whatever is asked because of it.
fn refused(place: &Place, refusal: &Refusal) -> Place {
    let mut place = place.clone();
    // A lost slot asks for the times anew, an odd answer how it stands: few questions in a row.
    for round in 0..4 {
        let Some((ticket, request)) = place.asked.pop() else {
            return place;
        };
        let is_other = round > 0 && kind(&request) == "calendar";
        let answer = if is_other {
            Ok(canned::best(&request))
        } else {
            Err(Fault::Refused(vec![refusal.clone()]))
        };
        place = place.after(Event::Answer(ticket, answer)).0;
    }
    panic!("the kiosk asks and asks: {:#?}", place.way);
}

/// A place for each question that a citizen can have put.
fn asking() -> Vec<Place> {
    let find = |name: &str, wanted: &str| {
        let place = Place::new(example::kiosk(name, Language::German).unwrap());
        let count = place.kiosk.page().targets().len();
        (0..count)
            .map(|it| place.choose(it).0)
            .find(|it| it.asked.last().is_some_and(|it| kind(&it.1) == wanted))
            .unwrap_or_else(|| panic!("{name} does not ask for {wanted}"))
    };
    let update = find("check", "update");
    let (ticket, request) = update.asked.last().cloned().unwrap();
    let book = update.after(Event::Answer(ticket, Ok(canned::best(&request))));
    vec![
        find("offices", "calendar"),
        find("times", "reserve"),
        find("expired", "reserve"),
        update,
        book.0,
        find("activate", "look"),
        find("activate", "confirm"),
        find("unsure", "look"),
        find("cancel", "cancel"),
        find("mine-waiting", "confirm"),
    ]
}
