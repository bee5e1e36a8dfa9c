//! What each `errorCode` of the portal means (wire contract §4), and how sure it is that nothing was done.

use crate::{domain::contact::Entry, portal::Refusal};

/// Longest word of the portal's that we keep, in characters.
const WORD_CHARS_MAX: usize = 40;

/// How sure a code is that nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Nothing was done.
    Refused,
    /// Something failed inside; it may have been done.
    Failed,
}

impl Refusal {
    /// What an `errorCode` means, however it is spelled; a code nobody knows is kept as the portal's own word.
    pub fn of(code: &str) -> Self {
        meaning(code).map_or_else(|| Self::Technical(word(code)), |it| it.0)
    }
}

/// Letters and digits only, in small letters, without the front end's prefix: "EMPTY_SERVICE_ARRAYS",
/// "emptyServiceArrays" and "apiErrorEmptyServiceArrays" are one word.
pub fn folded(code: &str) -> String {
    let folded: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|it| it.to_ascii_lowercase())
        .take(WORD_CHARS_MAX * 2)
        .collect();
    folded
        .strip_prefix("apierror")
        .map(str::to_owned)
        .unwrap_or(folded)
}

/// The portal's own word, fit to be shown and logged.
fn word(code: &str) -> String {
    let word: String = code
        .chars()
        .filter(|it| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.'))
        .take(WORD_CHARS_MAX)
        .collect();
    if word.is_empty() {
        "unnamed".to_owned()
    } else {
        word
    }
}

/// What a code means, with how sure it is that nothing was done; `None` for a code nobody knows.
pub fn meaning(code: &str) -> Option<(Refusal, Certainty)> {
    let folded = folded(code);
    if let Some(refusal) = no_to_the_citizen(&folded) {
        return Some((refusal, Certainty::Refused));
    }
    no_to_the_kiosk(&folded, || word(code))
}

/// Codes about what the citizen wants: a clear no.
fn no_to_the_citizen(folded: &str) -> Option<Refusal> {
    Some(match folded {
        // The portal takes times in the future only: this one has passed since it was shown.
        "appointmentnotavailable" | "invalidtimestamp" => Refusal::Taken,
        "appointmentnotfound"
        | "preconfirmationexpired"
        | "invalidprocessid"
        | "sessiontimeout" => Refusal::Gone,
        "authkeymismatch" | "invalidauthkey" | "invalidjumpinlink" => Refusal::WrongKey,
        "toomanyappointmentswithsamemail" => Refusal::MailLimit,
        "invalidfamilyname" => Refusal::Answer(Entry::FamilyName),
        "invalidemail" => Refusal::Answer(Entry::Email),
        "invalidtelephone" => Refusal::Answer(Entry::Telephone),
        "invalidcustomtextfield" => Refusal::Answer(Entry::Text1),
        "invalidcustomtextfield2" => Refusal::Answer(Entry::Text2),
        "emailisrequired" => Refusal::Needed(Entry::Email),
        "telephoneisrequired" => Refusal::Needed(Entry::Telephone),
        "invalidlocationandservicecombination" => Refusal::NotHere,
        "toomanyslotsperappointment" | "toomanyservicesperappointment" => Refusal::TooMuch,
        "processnotreservedanymore" => Refusal::NotReserved,
        "processnotpreconfirmedanymore" => Refusal::NotPreconfirmed,
        "processalreadycalled" => Refusal::Called,
        "appointmentcannotbecanceled" => Refusal::Past,
        "noappointmentforthisday" | "noappointmentforthisscope" => Refusal::NothingFree,
        "captchamissing"
        | "captchainvalid"
        | "captchaverificationfailed"
        | "captchaverificationerror" => Refusal::Captcha,
        "captchaexpired" => Refusal::CaptchaExpired,
        _ => return None,
    })
}

/// Codes about the portal, its set-up and our way of asking.
fn no_to_the_kiosk(folded: &str, word: impl Fn() -> String) -> Option<(Refusal, Certainty)> {
    use Certainty::{Failed, Refused};
    Some(match folded {
        "serviceunavailable" => (Refusal::Maintenance, Refused),
        "ipblacklisted" | "unauthorized" | "invalidapiclient" | "invalidcredentials" => {
            (Refusal::Blocked, Refused)
        }
        "notfound"
        | "requestmethodnotallowed"
        | "departmentnotfound"
        | "mailnotfound"
        | "organisationnotfound"
        | "providernotfound"
        | "requestnotfound"
        | "scopenotfound"
        | "scopesnotfound"
        | "sourcenotfound" => (Refusal::SetUp(word()), Refused),
        "zmsclientcommunicationerror" => (Refusal::Backend, Failed),
        // An exception behind the middleware is told as securityHeaderViolation (wire contract §1).
        "unknownerror"
        | "internalerror"
        | "processdeletefailed"
        | "notimplemented"
        | "securityheaderviolation"
        | "genericfallback" => (Refusal::Technical(word()), Failed),
        "invalidrequest"
        | "invalidofficeid"
        | "invalidserviceid"
        | "invalidservicecount"
        | "invalidstartdate"
        | "invalidenddate"
        | "invalidslotsstartdate"
        | "invalidslotsenddate"
        | "slotsstartdateafterenddate"
        | "invalidscopeid"
        | "invaliddate"
        | "invalidschema"
        | "processinvalid"
        | "processalreadyexists"
        | "emptyservicearrays"
        | "mismatchedarrays"
        | "requestentitytoolarge"
        | "requestdatatoolarge"
        | "ratelimitexceeded"
        | "loadingappointments"
        | "loadingsingleappointment" => (Refusal::Technical(word()), Refused),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_however_they_are_spelled() {
        for code in ["IP_BLACKLISTED", "ipBlacklisted", "apiErrorIpBlacklisted"] {
            assert_eq!(Refusal::of(code), Refusal::Blocked, "{code}");
        }
        assert_eq!(
            Refusal::of("EMPTY_SERVICE_ARRAYS"),
            Refusal::Technical("EMPTY_SERVICE_ARRAYS".to_owned())
        );
    }

    #[test]
    fn an_unknown_word_is_kept_short_and_clean() {
        let hostile = format!("neu\u{1b}[2J\u{202e} {}", "x".repeat(99));

        assert_eq!(
            Refusal::of(&hostile),
            Refusal::Technical(format!("neu2J{}", "x".repeat(35)))
        );
        assert_eq!(
            Refusal::of("\u{202e}"),
            Refusal::Technical("unnamed".to_owned())
        );
    }
}
