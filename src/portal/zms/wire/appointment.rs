//! The appointment object as on the wire (wire contract §2.3). It has no `Debug`: it holds personal data and the key.

use serde::Deserialize;

use super::{
    catalogue::ScopeWire,
    loose::{List, Object, Scalar},
};

/// Most further services of one appointment.
pub const SERVICES_MAX: usize = 100;

/// A reservation or appointment.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AppointmentWire {
    /// Number.
    pub process_id: Scalar,
    /// Unix seconds, as a string.
    pub timestamp: Scalar,
    /// The secret.
    pub auth_key: Scalar,
    /// Whole name, or "(abgesagt)".
    pub family_name: Scalar,
    /// Address, or a placeholder.
    pub email: Scalar,
    /// Phone number.
    pub telephone: Scalar,
    /// Answer to the office's first further question.
    pub custom_textfield: Scalar,
    /// Answer to the office's second further question.
    pub custom_textfield2: Scalar,
    /// Office, 0 when the portal no longer says.
    pub office_id: Scalar,
    /// What the office asks and tells; sparse after a cancellation.
    pub scope: Object<ScopeWire>,
    /// The services but the first.
    pub sub_request_counts: List<Object<BookedWire>, SERVICES_MAX>,
    /// First service.
    pub service_id: Scalar,
    /// Its name.
    pub service_name: Scalar,
    /// How often.
    pub service_count: Scalar,
    /// How it stands.
    pub status: Scalar,
    /// Duration in slots.
    pub slot_count: Scalar,
    /// The number to show.
    pub display_number: Scalar,
}

/// One further service.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct BookedWire {
    /// Service.
    pub id: Scalar,
    /// Its name.
    pub name: Scalar,
    /// How often.
    pub count: Scalar,
}
