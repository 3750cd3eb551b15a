//! The whole language of change.
//!
//! A change is a value: it can be written to the journal, read back, applied, and undone by the change that
//! [`Roadmap::apply`](super::Roadmap::apply) gives back. Each variant says what undoes it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::backup_size::BackupSize;
use super::evidence::Evidence;
use super::header::{Capacity, Theme, Weekday};
use super::keys::Keys;
use super::look::{Density, DoingLimit, TextSize};
use super::milestone::{Level, Milestone, RecallQuestion, Resource, Session, Status, Step};
use super::origin::{LibrarySeen, MilestoneOrigin, TrackOrigin};
use super::planning::{PastCapacity, Planning, TimeOff, Timer};
use super::saved_view::SavedView;
use super::track::{Track, TrackKind};
use crate::{Estimate, ItemId, MilestoneId, Paragraph, Title, TrackId};

/// Where something goes among its siblings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place<Id> {
    /// Before all others.
    First,
    /// After all others.
    Last,
    /// Right after this one.
    After(Id),
}

/// One change of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields are the ids and values that each variant's sentence names")]
pub enum Change {
    /// Several changes as one: all happen or none. Undone by their inverses, last first.
    Group(Vec<Change>),
    /// Sets a field of the header. Undone by its old value.
    SetHeader(HeaderField),
    /// Adds an empty track. Undone by removing it.
    AddTrack { track: Box<Track>, place: Place<TrackId> },
    /// Removes a track, which must be empty. Undone by adding it at its place.
    RemoveTrack { track: TrackId },
    /// Sets a field of a track. Undone by its old value.
    SetTrack { track: TrackId, to: TrackField },
    /// Moves a track. Undone by moving it back.
    MoveTrack { track: TrackId, place: Place<TrackId> },
    /// Adds a milestone; its prerequisites must exist, or be itself. Undone by removing it.
    AddMilestone { milestone: Box<Milestone>, track: TrackId, place: Place<MilestoneId> },
    /// Removes a milestone, its note, and the prerequisites others have on it. Undone by adding all of that.
    RemoveMilestone { milestone: MilestoneId },
    /// Sets a field of a milestone. Undone by its old value.
    SetMilestone { milestone: MilestoneId, to: MilestoneField },
    /// Moves a milestone, to another track too. Undone by moving it back.
    MoveMilestone { milestone: MilestoneId, track: TrackId, place: Place<MilestoneId> },
    /// Makes a milestone wait for another, or for itself, though it closes a circle. Undone by taking that away.
    AddPrerequisite { milestone: MilestoneId, on: MilestoneId },
    /// Makes a milestone wait for another no longer. Undone by adding it.
    RemovePrerequisite { milestone: MilestoneId, on: MilestoneId },
    /// Adds a step. Undone by removing it.
    AddStep { milestone: MilestoneId, step: Step, place: Place<ItemId> },
    /// Removes a step. Undone by adding it at its place.
    RemoveStep { milestone: MilestoneId, step: ItemId },
    /// Sets a field of a step. Undone by its old value.
    SetStep { milestone: MilestoneId, step: ItemId, to: StepField },
    /// Moves a step. Undone by moving it back.
    MoveStep { milestone: MilestoneId, step: ItemId, place: Place<ItemId> },
    /// Adds a resource. Undone by removing it.
    AddResource { milestone: MilestoneId, resource: Box<Resource>, place: Place<ItemId> },
    /// Removes a resource. Undone by adding it at its place.
    RemoveResource { milestone: MilestoneId, resource: ItemId },
    /// Replaces the resource of the same id. Undone by the old one.
    SetResource { milestone: MilestoneId, resource: Box<Resource> },
    /// Adds evidence. Undone by removing it; a copied file stays where it is.
    AddEvidence { milestone: MilestoneId, evidence: Box<Evidence>, place: Place<ItemId> },
    /// Removes evidence; a copied file stays where it is. Undone by adding it at its place.
    RemoveEvidence { milestone: MilestoneId, evidence: ItemId },
    /// Replaces the evidence of the same id. Undone by the old one.
    SetEvidence { milestone: MilestoneId, evidence: Box<Evidence> },
    /// Adds time spent. Undone by removing it.
    AddSession { milestone: MilestoneId, session: Session, place: Place<ItemId> },
    /// Removes time spent. Undone by adding it at its place.
    RemoveSession { milestone: MilestoneId, session: ItemId },
    /// Replaces the session of the same id, at its place. Undone by the old one.
    SetSession { milestone: MilestoneId, session: Session },
    /// Writes a milestone's note; an empty one removes it. Undone by the old note.
    SetNote { milestone: MilestoneId, note: String },
}

impl Change {
    /// Whether a milestone is changed by it, or is one end of a prerequisite that is.
    pub fn concerns(&self, id: &MilestoneId) -> bool {
        match self {
            Self::Group(changes) => changes.iter().any(|change| change.concerns(id)),
            Self::SetHeader(_)
            | Self::AddTrack { .. }
            | Self::RemoveTrack { .. }
            | Self::SetTrack { .. }
            | Self::MoveTrack { .. } => false,
            Self::AddMilestone { milestone, .. } => milestone.id == *id,
            Self::AddPrerequisite { milestone, on } | Self::RemovePrerequisite { milestone, on } => {
                milestone == id || on == id
            }
            Self::RemoveMilestone { milestone }
            | Self::SetMilestone { milestone, .. }
            | Self::MoveMilestone { milestone, .. }
            | Self::AddStep { milestone, .. }
            | Self::RemoveStep { milestone, .. }
            | Self::SetStep { milestone, .. }
            | Self::MoveStep { milestone, .. }
            | Self::AddResource { milestone, .. }
            | Self::RemoveResource { milestone, .. }
            | Self::SetResource { milestone, .. }
            | Self::AddEvidence { milestone, .. }
            | Self::RemoveEvidence { milestone, .. }
            | Self::SetEvidence { milestone, .. }
            | Self::AddSession { milestone, .. }
            | Self::RemoveSession { milestone, .. }
            | Self::SetSession { milestone, .. }
            | Self::SetNote { milestone, .. } => milestone == id,
        }
    }
}

/// A field of the header and its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named like the fields of Header and Settings")]
pub enum HeaderField {
    Title(Title),
    Goal(Option<String>),
    Picks(BTreeMap<String, Vec<TrackId>>),
    Created(DateTime<Utc>),
    Capacity(Capacity),
    PastCapacity(Vec<PastCapacity>),
    TimeOff(Vec<TimeOff>),
    Planning(Planning),
    Target(Option<NaiveDate>),
    SlipAnswered(Option<NaiveDate>),
    Timer(Option<Timer>),
    Theme(Theme),
    FirstWeekday(Option<Weekday>),
    BackupMegabytes(BackupSize),
    Density(Density),
    TextSize(TextSize),
    DoingLimit(DoingLimit),
    Views(Vec<SavedView>),
    Keys(Keys),
    Library(Option<LibrarySeen>),
    SettingsExtra(Map<String, Value>),
    Extra(Map<String, Value>),
}

/// A field of a track and its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named like the fields of Track")]
pub enum TrackField {
    Title(Title),
    Kind(TrackKind),
    Parked(bool),
    Library(Option<TrackOrigin>),
    Extra(Map<String, Value>),
}

/// A field of a milestone and its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named like the fields of Milestone")]
pub enum MilestoneField {
    Title(Title),
    Outcome(Paragraph),
    Why(Paragraph),
    /// The status and since when it holds.
    Status(Status, Option<DateTime<Utc>>),
    Level(Level),
    Optional(bool),
    Estimate(Estimate),
    Due(Option<NaiveDate>),
    NotBefore(Option<NaiveDate>),
    Proof(Paragraph),
    Reflection(Paragraph),
    Recall(Vec<RecallQuestion>),
    Aliases(Vec<String>),
    Library(Option<Box<MilestoneOrigin>>),
    Extra(Map<String, Value>),
}

/// A field of a step and its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named like the fields of Step")]
pub enum StepField {
    Text(Title),
    Done(bool),
}

/// What a change reaches: which files it makes out of date, and what a screen must show anew.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// The header, or the order of the tracks.
    pub header: bool,
    /// Whether something was added, removed or moved.
    pub structure: bool,
    /// Tracks whose content changed.
    pub tracks: std::collections::BTreeSet<TrackId>,
    /// Milestones whose content or derived state changed.
    pub milestones: std::collections::BTreeSet<MilestoneId>,
    /// Milestones whose note changed.
    pub notes: std::collections::BTreeSet<MilestoneId>,
}

impl Touched {
    /// Adds what another change reached.
    pub fn merge(&mut self, other: Self) {
        self.header |= other.header;
        self.structure |= other.structure;
        self.tracks.extend(other.tracks);
        self.milestones.extend(other.milestones);
        self.notes.extend(other.notes);
    }
}
