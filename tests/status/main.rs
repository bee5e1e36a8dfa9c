//! The sources of states: what they ask, what they make of each answer, and what they let through of it.

#![cfg(test)] // lets clippy know that functions of tests may unwrap

mod any;
mod asking;
mod gateway;
mod network;
mod open311;
mod servers;
mod socket;
mod sources;
mod spec;
