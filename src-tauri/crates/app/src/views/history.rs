//! What changed when, and how things were.

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
    /// The revision it shows.
    pub revision: u32,
    /// The changes.
    pub lines: Vec<HistoryLine>,
    /// Whether there are older ones.
    pub more: bool,
    /// What the milestone is called whose changes these are, if of one alone; its last title where it is gone.
    pub of: Option<String>,
}

/// What sort of thing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// The roadmap as a whole.
    Roadmap,
    /// A track.
    Track,
    /// A milestone.
    Milestone,
}

/// One thing that is different, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Alteration {
    /// What it is, such as `Title` or `Step "Load a table"`.
    pub what: String,
    /// What it was before; empty where there was nothing.
    pub old: String,
    /// What it was after; empty where there is nothing any more.
    pub new: String,
}

/// Something with what became different of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Subject {
    /// What sort of thing it is.
    pub kind: SubjectKind,
    /// The id of the track or milestone; empty for the roadmap as a whole.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whether it is on the roadmap now.
    pub present: bool,
    /// Whether it was there before the change.
    pub before: bool,
    /// Whether it was there after the change.
    pub after: bool,
    /// What became different.
    pub alterations: Vec<Alteration>,
}

/// One change with all it did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// The revision it was read at.
    pub revision: u32,
    /// The change as a line of the history.
    pub line: HistoryLine,
    /// What it changed.
    pub subjects: Vec<Subject>,
    /// How many more things it changed than are listed.
    pub more: u32,
}

/// What bringing something back to how it was would change, written nowhere yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevertPreview {
    /// The number of the change after which it was so.
    pub to: u32,
    /// When that was.
    pub at: DateTime<Utc>,
    /// How many changes were walked back to see it.
    pub since: u32,
    /// What it would do, as a sentence; or that it is that way already.
    pub message: String,
    /// Whether nothing would change.
    pub nothing: bool,
    /// What would be different: `old` as it is now, `new` as it was and would be again.
    pub subjects: Vec<Subject>,
    /// How many more things would change than are listed.
    pub more: u32,
    /// What would not come back, or come back otherwise, one sentence each.
    pub warnings: Vec<String>,
}
