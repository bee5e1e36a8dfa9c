//! The status gateway: its contract, its time, its drop folder and the real program.

#![cfg(feature = "gateway")]
#![cfg(test)]

mod contract;
mod delivery;
mod folder;
mod fuzz;
mod process;
mod rows;
mod running;
mod time;
mod town;
