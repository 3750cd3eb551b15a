//! One milestone, whole.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{ResourceKind, Status, TrackKind};

use super::{EvidenceView, HistoryLine, Row};

/// Another milestone, as far as this one needs to name it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MilestoneLink {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its track's title.
    pub track_title: String,
    /// Where the person is with it.
    pub status: Status,
    /// For a prerequisite that would close a circle, and so does not block until one of the circle's is taken away:
    /// the circle, in one sentence.
    pub circle: Option<String>,
}

/// One step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StepView {
    /// The step's id, unique within its milestone.
    pub id: String,
    /// What to do.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
}

/// One resource.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ResourceView {
    /// The resource's id, unique within its milestone.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its address.
    pub url: String,
    /// What sort of thing it is.
    pub kind: ResourceKind,
    /// Whether it costs nothing.
    pub free: bool,
}

/// Time spent in one go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionView {
    /// The session's id, unique within its milestone.
    pub id: String,
    /// When it began.
    pub start: DateTime<Utc>,
    /// The person's own day it belongs to.
    pub day: NaiveDate,
    /// How long it was.
    pub minutes: u32,
}

/// A link in a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteLinkView {
    /// How it is written, brackets included.
    pub written: String,
    /// What it is shown as.
    pub shown: String,
    /// The milestone that it leads to, if there is one.
    pub id: Option<String>,
}

/// One milestone with everything it holds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MilestoneView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// What the outline shows of it.
    pub row: Row,
    /// What kind of track it is in.
    pub track_kind: TrackKind,
    /// Whether its track is set aside for now.
    pub track_parked: bool,
    /// The day before which it is not planned.
    pub not_before: Option<NaiveDate>,
    /// What the person will be able to do.
    pub outcome: String,
    /// Where it matters in real work.
    pub why: String,
    /// What to keep as evidence.
    pub proof: String,
    /// What the person has to show for it, in the order it was added.
    pub evidence: Vec<EvidenceView>,
    /// What the person thinks of it afterwards, as Markdown.
    pub reflection: String,
    /// The same, rendered and safe.
    pub reflection_html: String,
    /// What should come before it.
    pub after: Vec<MilestoneLink>,
    /// What waits for it, but for what does so in a circle.
    pub unlocks: Vec<MilestoneLink>,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// What to learn from.
    pub resources: Vec<ResourceView>,
    /// The note, as Markdown.
    pub note: String,
    /// The note, rendered and safe.
    pub note_html: String,
    /// The links in the note, in order.
    pub note_links: Vec<NoteLinkView>,
    /// The other milestones whose notes link to this one.
    pub mentioned_in: Vec<MilestoneLink>,
    /// Time spent, latest first.
    pub sessions: Vec<SessionView>,
    /// When its status last changed.
    pub since: Option<DateTime<Utc>>,
    /// Whether it came from the library.
    pub from_library: bool,
    /// Its latest changes, latest first.
    pub history: Vec<HistoryLine>,
}
