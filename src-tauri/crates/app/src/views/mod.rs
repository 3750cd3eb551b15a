//! What a face gets back: plain serde types, ready to show.
//!
//! Efforts are whole minutes, instants are RFC 3339 in UTC, days are `YYYY-MM-DD` in the person's own time zone.

mod backups;
mod doctor;
mod find;
mod forecast;
mod goal;
mod history;
mod library;
mod map;
mod milestone;
mod outline;
mod pictures;
mod plan;
mod proof;
mod quick_add;
mod report;
mod status;
mod time;
mod today;

pub use backups::*;
pub use doctor::*;
pub use find::*;
pub use forecast::*;
pub use goal::*;
pub use history::*;
pub use library::*;
pub use map::*;
pub use milestone::*;
pub use outline::*;
pub use pictures::*;
pub use plan::*;
pub use proof::*;
pub use quick_add::*;
pub use report::*;
pub use status::*;
pub use time::*;
pub use today::*;
