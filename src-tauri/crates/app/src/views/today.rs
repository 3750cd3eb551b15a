//! What to do now.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ProgressView, Row, StepView};

/// This week's minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WeekView {
    /// The week's first day.
    pub starts: NaiveDate,
    /// Minutes the person means to spend.
    pub planned: u32,
    /// Minutes logged so far.
    pub logged: u32,
    /// Milestones ticked so far.
    pub ticked: u32,
    /// Minutes logged on each of its days, first day first.
    pub days: [u32; 7],
    /// Minutes the person means to spend on each of its days; none on days off.
    pub planned_days: [u32; 7],
}

/// The one next milestone and why.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextView {
    /// The milestone.
    pub row: Row,
    /// What the person will be able to do.
    pub outcome: String,
    /// Why it is next, in short sentences, the strongest first.
    pub reasons: Vec<String>,
    /// Its steps.
    pub steps: Vec<StepView>,
}

/// What to do today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TodayView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// The roadmap's title.
    pub title: String,
    /// This week's minutes.
    pub week: WeekView,
    /// The next milestone; none when nothing is open.
    pub next: Option<NextView>,
    /// Others that can be started, best first, at most eight.
    pub ready: Vec<Row>,
    /// How many can be started, `next` and those in progress included.
    pub ready_total: u32,
    /// How far the person is.
    pub progress: ProgressView,
    /// The twelve weeks up to today, oldest first: minutes on each day, in the person's week order.
    pub recent: Vec<DayView>,
}

/// The minutes of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayView {
    /// The day.
    pub day: NaiveDate,
    /// Minutes logged.
    pub minutes: u32,
    /// Milestones ticked.
    pub ticked: u32,
}
