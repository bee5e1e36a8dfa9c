//! Requests per minute for each address, with the real server's peculiar rule: every allowed request renews the
//! counter's life, so it returns to nothing only after a minute of silence (wire contract §7).

use std::{collections::BTreeMap, net::IpAddr};

use jiff::Timestamp;

/// How many requests an address may make.
pub const REQUESTS_MAX: u32 = 60;
/// How long a counter lives after the last allowed request.
const LIFE_S: i64 = 60;
/// More addresses than this are not remembered; the oldest go first.
const ADDRESSES_MAX: usize = 10_000;

/// The counters.
#[derive(Debug, Default)]
pub struct Rate {
    counters: BTreeMap<IpAddr, Counter>,
}

#[derive(Debug)]
struct Counter {
    allowed: u32,
    ends: i64,
}

/// The headers that tell how much is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// How many requests the client is told it has left: one too few, as on the real server.
    pub remaining: u32,
    /// When the counter ends, in Unix seconds.
    pub reset: i64,
}

impl Rate {
    /// Counts a request; `None` when it is one too many.
    pub fn allow(&mut self, now: Timestamp, client: IpAddr, requests_max: u32) -> Option<Left> {
        let now = now.as_second();
        if self.counters.len() >= ADDRESSES_MAX {
            self.counters.retain(|_, it| it.ends > now);
        }
        let counter = self.counters.entry(client).or_insert(Counter {
            allowed: 0,
            ends: 0,
        });
        if counter.ends <= now {
            counter.allowed = 0;
        }
        if counter.allowed >= requests_max {
            return None;
        }
        counter.allowed += 1;
        counter.ends = now + LIFE_S;
        Some(Left {
            remaining: requests_max.saturating_sub(counter.allowed + 1),
            reset: counter.ends,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_minute_of_silence_brings_requests_back() {
        let mut rate = Rate::default();
        let client = IpAddr::from([127, 0, 0, 1]);
        let mut ask = |second: i64| {
            rate.allow(Timestamp::from_second(second).unwrap(), client, 3)
                .map(|it| it.remaining)
        };

        assert_eq!([ask(0), ask(50), ask(100)], [Some(1), Some(0), Some(0)]);
        assert_eq!(
            [ask(101), ask(159)],
            [None, None],
            "59 s after the last allowed one"
        );
        assert_eq!(ask(160), Some(1));
    }
}
