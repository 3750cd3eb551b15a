//! What a person can do with Waymark.
//!
//! One [`App`] per face holds the workspace: the open folder, the rules' results on the disk, one event after each
//! change. Everything goes through the one command table, by name with JSON in and JSON out. Nothing here knows
//! whether a window, a terminal or a test is asking.

mod account;
mod app;
mod backing_up;
mod commands;
mod days;
mod errors;
mod events;
mod handlers;
mod host;
mod keywords;
mod locale;
mod map;
mod markdown;
mod planning;
mod requests;
mod sentences;
mod shelf;
mod text_range;
mod typescript;
mod views;
mod watches;
mod workspace;

pub use app::{App, Options};
pub use commands::{COMMANDS, typescript};
pub use errors::{ErrorCode, ErrorView};
pub use events::{Changed, Dragging, FilesDragged};
pub use host::{Choosing, Clock, Host, NoHost, SystemClock};
pub use locale::speak_as_the_system;
pub use requests::*;
pub use views::*;
pub use waymark_core::exchange::MAX_BYTES as MAX_CALENDAR_BYTES;
pub use waymark_core::{
    Aspect, Column, Density, DueWindow, Level, LibraryField, ResourceKind, Shape, Sort, Status, Theme,
    TrackKind, Weekday,
};
