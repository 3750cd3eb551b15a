//! From what is left to do to days: the plan, the forecast, and what they are made from.
//!
//! Nothing here is stored; all of it is computed from the roadmap and a day. A plan never looks further than thirty
//! years ahead.

mod calendar;
mod forecast;
mod movement;
mod of_roadmap;
mod pace;
mod schedule;
mod slip;
mod work;

pub use calendar::{Calendar, HORIZON};
pub use forecast::{
    Cancelled, CurvePoint, DueForecast, Forecast, Percentiles, Question, TargetForecast, TrackForecast, Watch,
};
pub use movement::{Movement, Mover, movement};
pub use of_roadmap::{Plan, Viewpoint};
pub use pace::{Accuracy, Pace, PastWeek, SpeedFactor, accuracy};
pub use schedule::{Cause, Miss, Schedule, Span};
pub use slip::{has_slipped, is_slip_quiet, slip_reference};
pub use work::{LeftOut, Task, Work};

/// Some minutes of one day for one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// The number of the day in the [`Calendar`], counted from 0.
    pub day: u32,
    /// The number of the task in the [`Work`].
    pub task: u32,
    /// How many minutes.
    pub minutes: u32,
}
