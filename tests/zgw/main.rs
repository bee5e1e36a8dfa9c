//! The ZGW back end of the status gateway: recorded exchanges of the real server, our own answers, a server in memory,
//! and bytes of any kind.

#![cfg(test)] // lets clippy know that functions of tests may unwrap
#![cfg(feature = "gateway")]

mod answers;
mod any;
mod client;
mod joined;
mod over_http;
mod published;
mod recorded;
mod rules;
#[path = "../gateway/running.rs"]
mod running;
mod server;
mod shapes;
mod told;
mod wire;
