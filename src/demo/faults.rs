//! What goes wrong on purpose, as ordered by `POST /demo/faults`.
//!
//! The body is `{"faults": [ … ]}` and replaces what was ordered before; `{"faults": []}` ends all faults. Each entry:
//! `kind` (see [`Kind`]; may be left out for a mere delay), `endpoint` (`"reserve-appointment"`; all when left out),
//! `requests` (for so many requests, until changed when left out), `delay_ms` (wait so long before answering).

use serde::{Deserialize, Serialize};

/// Longest delay that can be ordered.
const DELAY_MS_MAX: u32 = 600_000;

/// The orders in force; the first one that fits a request applies to it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Faults {
    /// The orders.
    pub faults: Vec<Order>,
}

/// One order.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// What goes wrong; nothing but the delay when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The first part of the path, such as `reserve-appointment`; every endpoint of the wire when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// For so many requests; until changed when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<u32>,
    /// Wait so long before answering.
    #[serde(default)]
    pub delay_ms: u32,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The connection is closed and nothing was done.
    DropBefore,
    /// It is done, but the connection is closed and the answer lost.
    DropAfter,
    /// It is done, and the connection is closed in the middle of the answer.
    Truncate,
    /// A proxy answers with HTML (502); nothing was done.
    Garbage,
    /// Somebody else takes the time asked for, just before.
    LoseSlot,
    /// What stands behind the portal does not answer (503).
    BackendDown,
    /// The portal is in maintenance (503).
    Maintenance,
    /// Too many requests (429).
    RateLimited,
}

/// What applies to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Mishap {
    /// What goes wrong.
    pub kind: Option<Kind>,
    /// How long to wait before answering.
    pub delay_ms: u32,
}

impl Faults {
    /// What applies to a request to this endpoint; counts it.
    pub fn apply(&mut self, endpoint: &str) -> Mishap {
        let order = self.faults.iter_mut().find(|it| {
            it.requests != Some(0) && it.endpoint.as_deref().is_none_or(|it| it == endpoint)
        });
        let Some(order) = order else {
            return Mishap::default();
        };
        order.requests = order.requests.map(|it| it.saturating_sub(1));
        let mishap = Mishap {
            kind: order.kind,
            delay_ms: order.delay_ms.min(DELAY_MS_MAX),
        };
        self.faults.retain(|it| it.requests != Some(0));
        mishap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_holds_for_its_endpoint_and_so_many_requests() {
        let mut faults: Faults = serde_json::from_str(
            r#"{"faults": [{"kind": "drop_after", "endpoint": "confirm-appointment", "requests": 2},
                           {"delay_ms": 5}]}"#,
        )
        .unwrap();

        let kinds = [
            "confirm-appointment",
            "appointment",
            "confirm-appointment",
            "confirm-appointment",
        ]
        .map(|it| faults.apply(it).kind);

        assert_eq!(
            kinds,
            [Some(Kind::DropAfter), None, Some(Kind::DropAfter), None]
        );
        assert_eq!(faults.apply("appointment").delay_ms, 5);
    }

    #[test]
    fn a_word_that_means_nothing_is_refused() {
        for bad in [r#"{"fault": []}"#, r#"{"faults": [{"kind": "explode"}]}"#] {
            assert!(serde_json::from_str::<Faults>(bad).is_err(), "{bad}");
        }
    }
}
