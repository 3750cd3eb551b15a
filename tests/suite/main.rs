//! Whole-product tests, a module per promise.
#![allow(clippy::needless_pass_by_value, reason = "requests are written in place")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not there")]

mod app;
mod backups;
mod circles;
mod cli;
mod disk;
mod doctor;
mod find;
mod golden;
mod history;
mod keys;
mod languages;
mod library;
mod looking;
mod map;
mod mishaps;
mod names;
mod notes;
mod plan;
mod proof;
mod quick_add;
mod spelling;
mod time;
mod two_programs;
mod unsaved;
