//! Which milestones to show, in which order, and the names a person gives to such ways of looking.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{DueWindow, Level, Shape, Sort, Status, TrackKind};

/// Which milestones to list, and in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OutlineFilter {
    /// What the saved view of this name shows; what else is given here goes before what it says.
    #[serde(default)]
    pub view: Option<String>,
    /// Only this track.
    #[serde(default)]
    pub track: Option<String>,
    /// Only these statuses; all when empty.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub statuses: Vec<Status>,
    /// Only milestones that can be started now.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub ready: bool,
    /// Only open milestones with such a due date.
    #[serde(default)]
    pub due: Option<DueWindow>,
    /// Only tracks of this kind.
    #[serde(default)]
    pub kind: Option<TrackKind>,
    /// Only these levels; all when empty.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub levels: Vec<Level>,
    /// Only optional milestones, or only required ones.
    #[serde(default)]
    pub optional: Option<bool>,
    /// Only milestones with a note.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub has_note: bool,
    /// Words that must all occur in the title, outcome, track or aliases.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub search: String,
    /// The order; the roadmap's own when absent.
    #[serde(default)]
    pub sort: Option<Sort>,
}

/// A way of looking at the roadmap, and the name to keep it under.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveView {
    /// The name; a view of that name is replaced.
    pub name: String,
    /// How the roadmap is drawn.
    pub shape: Shape,
    /// Which milestones, in which order.
    pub filter: OutlineFilter,
}

/// A saved view and what to call it instead.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RenameView {
    /// What it is called.
    pub name: String,
    /// What to call it.
    pub to: String,
}

/// One saved view.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ViewRef {
    /// What it is called.
    pub name: String,
}
