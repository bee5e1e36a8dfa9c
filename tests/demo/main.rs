//! The demo portal: its state machine, its wire, its faults and its guide.

#![cfg(all(test, feature = "demo"))]

mod booking;
mod calendar;
mod captcha;
mod faults;
mod guide;
mod hall;
mod phone;
mod refusals;
mod shapes;
mod socket;
