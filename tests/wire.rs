//! The portal's wire: recorded exchanges, our own good and bad ones, the client over a simulated network, and bytes
//! of any kind.

#![cfg(test)] // lets clippy know that functions of tests may unwrap

#[path = "wire/any.rs"]
mod any;
#[path = "wire/captcha.rs"]
mod captcha;
#[path = "wire/client.rs"]
mod client;
#[path = "wire/exchange.rs"]
mod exchange;
#[path = "wire/network.rs"]
mod network;
#[path = "wire/ours.rs"]
mod ours;
#[path = "wire/recorded.rs"]
mod recorded;
#[path = "wire/told.rs"]
mod told;
#[path = "wire/town.rs"]
mod town;
