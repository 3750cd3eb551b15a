//! What changed when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// The change's number.
    pub change: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// What was done, such as `Ticked "Write tests"`.
    pub label: String,
    /// Whether it has been undone since.
    pub undone: bool,
}

/// A page of the history, latest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryView {
    /// The changes.
    pub lines: Vec<HistoryLine>,
    /// Whether there are older ones.
    pub more: bool,
}
