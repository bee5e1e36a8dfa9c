//! The time of an answer tells nothing (PRIV-10), by a clock that is turned by hand.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use kiosk::{
    domain::{
        private::Private,
        status::{Case, Kind},
    },
    gateway::{
        Cases, CasesFault,
        desk::{Answer, Asked, Desk, Kiosk},
        level::Level,
        limits::PaceLimits,
        server::Gateway,
    },
    status::contract::{CaseTold, PATH},
};
use tokio::time::Instant;

use crate::town::{private, row_rules, seal};

const SECRET: &str = "0123456789abcdef0123456789abcdef";
/// As a source behaves: finding takes longer than not finding.
const FOUND: Duration = Duration::from_millis(130);
const NOT_FOUND: Duration = Duration::from_millis(40);

struct Slow {
    found: Duration,
    not_found: Duration,
    asked: AtomicU32,
    seen: Mutex<Vec<String>>,
}

impl Cases for Slow {
    async fn find(
        &self,
        _: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> Result<Option<Case>, CasesFault> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        self.seen.lock().unwrap().push(reference.reveal().clone());
        if reference.reveal() != "L01X00T47" {
            tokio::time::sleep(self.not_found).await;
            return Ok(None);
        }
        tokio::time::sleep(self.found).await;
        let told = r#"{"kind":"document","state":"ready","as_of":"2026-11-24T03:00:00Z"}"#;
        let told: CaseTold = serde_json::from_str(told).unwrap();
        Ok((factor.reveal() == "1980-02-03").then(|| told.into_case()))
    }
}

fn gateway(found: Duration, not_found: Duration) -> Gateway<Slow> {
    let kiosk = Kiosk {
        id: "K-01".to_owned(),
        mark: seal().kiosk(&private(SECRET)),
    };
    let limits = PaceLimits {
        questions_per_minute: 30,
        failures_per_day: 200,
    };
    let desk = Desk::new(seal(), row_rules().kinds, limits, vec![kiosk]);
    let level = Level {
        floor: Duration::from_millis(400),
        step: Duration::from_millis(200),
    };
    let source = Slow {
        found,
        not_found,
        asked: AtomicU32::new(0),
        seen: Mutex::new(vec![]),
    };
    Gateway::new(desk, source, level, Duration::from_secs(5))
}

async fn ask(gateway: &Gateway<Slow>, reference: &str, factor: &str) -> (Answer, Duration) {
    let body = format!(r#"{{"kind":"document","reference":"{reference}","factor":"{factor}"}}"#);
    let authorization = format!("Bearer {SECRET}");
    let began = Instant::now();
    let answer = gateway
        .attend(Asked {
            method: "POST",
            path: PATH,
            authorization: Some(authorization.as_bytes()),
            body: body.as_bytes(),
        })
        .await;
    (answer, began.elapsed())
}

/// Runs on a clock that jumps to where something waits for.
fn by_hand(work: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(work);
}

#[test]
fn priv_10_found_wrong_and_unknown_take_the_same_time() {
    by_hand(async {
        let gateway = gateway(FOUND, NOT_FOUND);

        let (found, found_took) = ask(&gateway, "L01X00T47", "1980-02-03").await;
        let (wrong, wrong_took) = ask(&gateway, "L01X00T47", "1980-02-04").await;
        let (unknown, unknown_took) = ask(&gateway, "L99999999", "1980-02-03").await;

        assert_eq!(
            [found.status, wrong.status, unknown.status],
            [200, 404, 404]
        );
        assert!(wrong == unknown);
        let floor = Duration::from_millis(400);
        assert_eq!([found_took, wrong_took, unknown_took], [floor; 3]);
    });
}

#[test]
fn a_slow_source_is_levelled_at_the_next_step() {
    by_hand(async {
        let gateway = gateway(Duration::from_millis(730), Duration::from_millis(640));

        let (_, found) = ask(&gateway, "L01X00T47", "1980-02-03").await;
        let (_, unknown) = ask(&gateway, "L99999999", "1980-02-03").await;

        assert_eq!([found, unknown], [Duration::from_millis(800); 2]);
    });
}

#[test]
fn a_silent_source_is_not_waited_for_without_end() {
    by_hand(async {
        let hour = Duration::from_hours(1);
        let gateway = gateway(hour, hour);

        let (answer, took) = ask(&gateway, "L99999999", "1980-02-03").await;

        assert_eq!(answer.status, 503);
        assert_eq!(took, Duration::from_secs(5));
    });
}

#[test]
fn many_guesses_at_once_are_five_guesses() {
    by_hand(async {
        let gateway = gateway(FOUND, NOT_FOUND);
        let factors: Vec<String> = (1..=20).map(|it| format!("1970-01-{it:02}")).collect();

        let mut answers = vec![];
        {
            let mut waiting: Vec<_> = factors
                .iter()
                .map(|it| Box::pin(ask(&gateway, "L01X00T47", it)))
                .collect();
            // All begin before the first is answered.
            std::future::poll_fn(|context| {
                for it in &mut waiting {
                    if let std::task::Poll::Ready((answer, _)) = it.as_mut().poll(context) {
                        answers.push(answer.status);
                    }
                }
                std::task::Poll::Ready(())
            })
            .await;
        }

        assert_eq!(answers, [429; 15], "the others wait for the source");
    });
}
