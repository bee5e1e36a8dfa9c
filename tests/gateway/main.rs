//! The status gateway: its time and its drop folder.

#![cfg(feature = "gateway")]
#![cfg(test)]

mod delivery;
mod folder;
mod fuzz;
mod rows;
mod time;
mod town;
