//! Bytes of any kind: whatever the network brings, the client reads it without falling over, and lets nothing unclean
//! through.

use kiosk::{
    domain::private::Private,
    portal::{
        Request,
        transport::WireAnswer,
        zms::{
            answer::read,
            token::{Challenge, Token},
        },
    },
};
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::{
    exchange::{Asked, answer, any_time},
    ours::exchanges,
    told::outcome,
};

/// One request of each kind we make.
fn requests() -> Vec<Request> {
    let mut requests: Vec<Request> = vec![];
    for request in exchanges().iter().filter_map(|it| Asked::new(it).request()) {
        let is_new = !requests
            .iter()
            .any(|it| std::mem::discriminant(it) == std::mem::discriminant(&request));
        if is_new {
            requests.push(request);
        }
    }
    assert_eq!(requests.len(), 8);
    requests
}

fn survive(requests: &[Request], status: u16, body: &[u8]) {
    let answer = WireAnswer {
        status,
        body: Private::new(body.to_vec()),
    };
    for request in requests {
        outcome(&read(request, &answer, &any_time()));
    }
    let _ = Challenge::read(body);
    let _ = Token::read(body, std::time::Duration::ZERO);
}

/// Values that do not belong where they are put.
const STRANGE: [&str; 12] = [
    "null",
    "[]",
    "{}",
    "\"\"",
    "-1",
    "1e308",
    "99999999999999999999",
    "\"\\u001b[2J\\u202e\"",
    "\"\\ud800\"",
    "true",
    "[[[[{}]]]]",
    ",",
];

#[test]
fn no_bytes_make_the_client_fall_over() {
    let requests = requests();

    proptest!(|(status in any::<u16>(), body in vec(any::<u8>(), 0..300))| {
        survive(&requests, status, &body);
    });
}

#[test]
fn no_answer_with_something_strange_in_it_makes_the_client_fall_over() {
    let requests = requests();
    let answers: Vec<WireAnswer> = exchanges()
        .iter()
        .map(answer)
        .filter(|it| it.body.reveal().len() < 4_000)
        .collect();

    proptest!(|(which in any::<Index>(), strange in any::<Index>(), from in any::<Index>(), drop in 0_usize..12,
        status in prop_oneof![Just(200_u16), Just(400), Just(500)])| {
        let mut body = which.get(&answers).body.reveal().clone();
        let start = from.index(body.len() + 1);
        let end = (start + drop).min(body.len());
        body.splice(start..end, strange.get(&STRANGE).bytes());
        survive(&requests, status, &body);
    });
}
