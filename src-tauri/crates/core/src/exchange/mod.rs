//! What comes from other programs' files and goes to them.
//!
//! Everything that comes in is two steps: what it would bring is shown, and then taken in as one change. Nothing in a
//! file is believed: whatever it holds, it ends in a list or in a refusal.

mod calendar;
mod event;
mod plan_calendar;
mod time_off;

pub use calendar::MAX_BYTES;
pub use event::{LeftOut, Occasion};
pub use plan_calendar::plan_calendar;
pub use time_off::{ChangedTimeOff, TAKEN, TimeOffNews, import_time_off, time_off_news};
