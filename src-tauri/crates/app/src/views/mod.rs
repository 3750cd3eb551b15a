//! What a face gets back: plain serde types, ready to show.
//!
//! Efforts are whole minutes, instants are RFC 3339 in UTC, days are `YYYY-MM-DD` in the person's own time zone.

mod backups;
mod doctor;
mod goal;
mod history;
mod library;
mod milestone;
mod outline;
mod status;
mod today;

pub use backups::*;
pub use doctor::*;
pub use goal::*;
pub use history::*;
pub use library::*;
pub use milestone::*;
pub use outline::*;
pub use status::*;
pub use today::*;
