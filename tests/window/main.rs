//! The real window, driven as a person would: whole journeys, fewer and slower than those in a browser.
//!
//! Run by `cargo xtask test window`, which starts a display and a session bus of their own. A journey that fails
//! leaves a picture in `target/run`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not there")]

mod driver;
mod journeys;
mod shapes;
