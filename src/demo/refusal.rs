//! How the portal says no: each refusal with its code, status and words exactly as the real server sends them.

use serde_json::{Value, json};

/// Why the portal says no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The body is no JSON object, or is not said to be one.
    Request,
    /// Bad `officeId`.
    OfficeId,
    /// Bad `serviceId`.
    ServiceId,
    /// Bad `serviceCount`.
    ServiceCount,
    /// Bad or past `timestamp`.
    Timestamp,
    /// Bad `startDate`.
    StartDate,
    /// Bad `endDate`.
    EndDate,
    /// Bad `slotsStartDate`.
    SlotsStartDate,
    /// Bad `slotsEndDate`.
    SlotsEndDate,
    /// The slots window ends before it starts.
    SlotsOrder,
    /// Bad `processId`.
    Number,
    /// Bad `authKey`.
    Key,
    /// Bad `familyName`.
    FamilyName,
    /// Bad `email`.
    Email,
    /// Bad `telephone`.
    Telephone,
    /// Bad `customTextfield`.
    Text1,
    /// Bad `customTextfield2`.
    Text2,
    /// A service is not offered at an office.
    NotHere,
    /// No captcha token where one is wanted.
    CaptchaMissing,
    /// A captcha token of another making, or for another address.
    CaptchaInvalid,
    /// A captcha token whose time is over.
    CaptchaExpired,
    /// No such path or method.
    NoEndpoint,
    /// The time is taken.
    NotAvailable,
    /// There is no such appointment, or no longer.
    Gone,
    /// The key does not open it.
    WrongKey,
    /// The same for those who did not log in: HTTP 401 around a body that says 406.
    NotLoggedIn,
    /// The e-mail address has as many appointments as it may.
    MailLimit,
    /// It is no longer merely reserved.
    NotReserved,
    /// It no longer waits for activation.
    NotPreconfirmed,
    /// It lies in the past.
    Past,
    /// The body is too large.
    TooLarge,
    /// Too many requests.
    TooMany,
    /// What stands behind the portal fails in a way it has no word for: HTTP 500 around a body that says 520.
    Unknown,
    /// The same with HTTP 520, as impossible date ranges are answered.
    UnknownRange,
    /// The portal's program itself breaks: the other shape of error.
    Broken,
    /// What stands behind the portal does not answer.
    Backend,
    /// The portal is in maintenance.
    Maintenance,
}

impl Refusal {
    /// The HTTP status.
    pub const fn status(self) -> u16 {
        if matches!(self, Self::Unknown) {
            500
        } else if matches!(self, Self::NotLoggedIn) {
            401
        } else {
            self.words().1
        }
    }

    /// The media type, which depends on where in the real server the answer is made.
    pub const fn media_type(self) -> &'static str {
        if matches!(self, Self::NoEndpoint | Self::TooMany | Self::TooLarge) {
            "application/json"
        } else {
            "application/json; charset=utf-8"
        }
    }

    /// One entry of the `errors` array.
    fn entry(self) -> Value {
        let (code, status, kind, message) = self.words();
        json!({"errorCode": code, "statusCode": status, "errorType": kind, "errorMessage": message})
    }

    /// Code, status, kind and words.
    #[expect(
        clippy::too_many_lines,
        reason = "a table with one row for each refusal"
    )]
    const fn words(self) -> (&'static str, u16, &'static str, &'static str) {
        match self {
            Self::Request => ("invalidRequest", 400, "warning", "Invalid request."),
            Self::OfficeId => (
                "invalidOfficeId",
                400,
                "warning",
                "officeId should be a 32-bit integer.",
            ),
            Self::ServiceId => (
                "invalidServiceId",
                400,
                "warning",
                "serviceId should be a 32-bit integer.",
            ),
            Self::ServiceCount => (
                "invalidServiceCount",
                400,
                "warning",
                "serviceCounts should be an array of numeric values.",
            ),
            Self::Timestamp => (
                "invalidTimestamp",
                400,
                "warning",
                "Missing timestamp or invalid timestamp format. It should be a positive numeric value.",
            ),
            Self::StartDate => (
                "invalidStartDate",
                400,
                "warning",
                "startDate is required and must be a valid date.",
            ),
            Self::EndDate => (
                "invalidEndDate",
                400,
                "warning",
                "endDate is required and must be a valid date.",
            ),
            Self::SlotsStartDate => (
                "invalidSlotsStartDate",
                400,
                "warning",
                "slotsStartDate must be a valid date.",
            ),
            Self::SlotsEndDate => (
                "invalidSlotsEndDate",
                400,
                "warning",
                "slotsEndDate must be a valid date.",
            ),
            Self::SlotsOrder => (
                "slotsStartDateAfterEndDate",
                400,
                "warning",
                "slotsStartDate must not be after slotsEndDate.",
            ),
            Self::Number => (
                "invalidProcessId",
                400,
                "warning",
                "processId should be a positive 32-bit integer.",
            ),
            Self::Key => (
                "invalidAuthKey",
                400,
                "warning",
                "authKey should be a string.",
            ),
            Self::FamilyName => (
                "invalidFamilyName",
                400,
                "warning",
                "familyName should be a non-empty string.",
            ),
            Self::Email => (
                "invalidEmail",
                400,
                "warning",
                "email should be a valid email address.",
            ),
            Self::Telephone => (
                "invalidTelephone",
                400,
                "warning",
                "telephone should be a numeric string between 7 and 15 digits.",
            ),
            Self::Text1 => (
                "invalidCustomTextfield",
                400,
                "warning",
                "customTextfield must be non-empty when required and at most 250 characters after normalization.",
            ),
            Self::Text2 => (
                "invalidCustomTextfield2",
                400,
                "warning",
                "customTextfield2 must be non-empty when required and at most 250 characters after normalization.",
            ),
            Self::NotHere => (
                "invalidLocationAndServiceCombination",
                400,
                "warning",
                "The provided service(s) do not exist at the given location.",
            ),
            Self::CaptchaMissing => ("captchaMissing", 400, "error", "Missing captcha token."),
            Self::CaptchaInvalid => ("captchaInvalid", 400, "error", "Invalid captcha token."),
            Self::CaptchaExpired => ("captchaExpired", 400, "error", "Captcha token expired."),
            Self::NoEndpoint => ("notFound", 404, "error", "Endpoint not found."),
            Self::NotAvailable => (
                "appointmentNotAvailable",
                404,
                "error",
                "The selected appointment is unfortunately no longer available.",
            ),
            Self::Gone => (
                "appointmentNotFound",
                404,
                "error",
                "Maybe you have already canceled your appointment? Otherwise, please check that you have used the correct link.",
            ),
            Self::WrongKey | Self::NotLoggedIn => (
                "authKeyMismatch",
                406,
                "warning",
                "Invalid authentication key.",
            ),
            Self::MailLimit => (
                "tooManyAppointmentsWithSameMail",
                406,
                "error",
                "You can only book a limited number of appointments with your e-mail address. Please cancel another appointment before you book a new one.",
            ),
            Self::NotReserved => (
                "processNotReservedAnymore",
                409,
                "error",
                "The appointment is no longer reserved.",
            ),
            Self::NotPreconfirmed => (
                "processNotPreconfirmedAnymore",
                409,
                "error",
                "The appointment is no longer preconfirmed.",
            ),
            Self::Past => (
                "appointmentCanNotBeCanceled",
                406,
                "error",
                "The appointment can no longer be canceled.",
            ),
            Self::TooLarge => (
                "requestEntityTooLarge",
                413,
                "error",
                "Request entity too large.",
            ),
            Self::TooMany => (
                "rateLimitExceeded",
                429,
                "warning",
                "Rate limit exceeded. Please try again later.",
            ),
            Self::Unknown | Self::UnknownRange => {
                ("unknownError", 520, "error", "An unknown error occurred.")
            }
            Self::Broken => (
                "internalError",
                500,
                "error",
                "An internal error has occurred.",
            ),
            Self::Backend => (
                "zmsClientCommunicationError",
                503,
                "error",
                "The service is temporarily unavailable. Please try again later.",
            ),
            Self::Maintenance => (
                "serviceUnavailable",
                503,
                "error",
                "Service Unavailable: The application is under maintenance.",
            ),
        }
    }
}

/// The body that tells these refusals, all of them at once.
pub fn body(refusals: &[Refusal]) -> Value {
    if refusals.contains(&Refusal::Broken) {
        return json!({"error": {"message": "An internal error has occurred.", "code": 0}});
    }
    let errors: Vec<Value> = refusals.iter().map(|it| it.entry()).collect();
    json!({ "errors": errors })
}
