//! Which milestones to show, in which order and shape, and the names a person gave to such ways of looking.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::milestone::{Level, Status, is_false};
use super::track::TrackKind;
use crate::{Title, TrackId};

/// How the roadmap is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Tracks with their milestones below them.
    #[default]
    Outline,
    /// Columns of cards.
    Board,
    /// Trails with waymarks.
    Map,
}

/// What to ask of a due date. Only open milestones are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DueWindow {
    /// It has passed.
    Late,
    /// It has passed or comes within the next seven days.
    Soon,
    /// There is one.
    Any,
}

/// The order of milestones. What is equal stays in the order of the roadmap.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// As on the roadmap, track by track.
    #[default]
    Own,
    /// What is due first, then what has no due date or is closed.
    Due,
    /// What takes least, likely, first.
    Hours,
    /// By title.
    Title,
    /// What was begun, ticked, skipped, reopened or worked on last first.
    Recent,
}

impl Sort {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Which milestones to show and in which order. The default shows all in their own order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criteria {
    /// Only this track.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<TrackId>,
    /// Only tracks of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TrackKind>,
    /// Only these statuses; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// Only milestones that can be started now.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ready: bool,
    /// Only with such a due date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DueWindow>,
    /// Only these levels; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Level>,
    /// Only optional milestones, or only required ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Only milestones with a note.
    #[serde(default, skip_serializing_if = "is_false")]
    pub has_note: bool,
    /// Words that must all occur in the title, outcome, track or aliases.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// The order.
    #[serde(default, skip_serializing_if = "Sort::is_default")]
    pub sort: Sort,
}

/// A way of looking at the roadmap that a person gave a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// What it is called; no other view has the same name.
    pub name: Title,
    /// How the roadmap is drawn.
    #[serde(default)]
    pub shape: Shape,
    /// Which milestones, in which order.
    #[serde(default)]
    pub criteria: Criteria,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SavedView {
    /// Whether it is called that, however it is capitalised.
    pub fn is_named(&self, name: &str) -> bool {
        self.name.as_str().to_lowercase() == name.trim().to_lowercase()
    }
}
