//! The demo portal: its state machine, its wire, its faults and its guide.

#![cfg(feature = "demo")]
#![cfg(test)]

mod asked;
mod booking;
mod calendar;
mod captcha;
mod faults;
mod guide;
mod hall;
mod history;
mod phone;
mod refusals;
mod shapes;
mod socket;
mod states;
