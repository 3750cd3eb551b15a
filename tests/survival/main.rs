//! Promise 2: a change that was acknowledged is there after anything short of a broken disk.
//!
//! Each search tries a way to lose something, over and over, and gives the first counterexample it finds, or how
//! often it looked. `planted` proves that the searches find what they are for.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not there")]
#![allow(clippy::wildcard_enum_match_arm, reason = "what matters is which errors are not the one named")]

mod conditions;
mod conformance;
mod cuts;
mod edits;
mod faults;
mod kills;
mod meanwhile;
mod measured;
mod mending;
mod migrations;
mod once_lost;
mod outside;
mod planted;
mod play;
mod rot;
mod two_programs;
mod unsaved;
