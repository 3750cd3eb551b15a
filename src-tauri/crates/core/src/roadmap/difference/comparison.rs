//! The difference of two roadmaps as people look at it: what is added, removed and changed, and what is lost.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::super::change::{Change, HeaderField, MilestoneField};
use super::super::entry::TrackEntry;
use super::super::milestone::Status;
use super::super::{Entry, Roadmap};
use super::difference;
use crate::{MilestoneId, TrackId};

/// What of a milestone differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Where the person is with it.
    Status,
    /// What it says: title, outcome, why, proof, questions, aliases.
    Wording,
    /// Its effort, due date, level, and whether it is optional.
    Planning,
    /// What comes before it.
    Prerequisites,
    /// Its steps.
    Steps,
    /// What to learn from.
    Resources,
    /// What the person has to show for it, and what they think of it.
    Proof,
    /// Time spent on it.
    Time,
    /// Its note.
    Note,
    /// Its place among the others.
    Place,
    /// What is kept about it but not shown.
    Details,
}

/// A milestone that both roadmaps have, and what differs.
#[derive(Clone)]
pub struct ChangedMilestone<'a> {
    /// As it is.
    pub was: Entry<'a>,
    /// As it would be.
    pub is: Entry<'a>,
    /// What differs.
    pub aspects: BTreeSet<Aspect>,
}

/// What would be different, in the order of the roadmaps.
#[derive(Clone)]
pub struct Comparison<'a> {
    /// Tracks that would come.
    pub tracks_added: Vec<TrackEntry<'a>>,
    /// Tracks that would go.
    pub tracks_removed: Vec<TrackEntry<'a>>,
    /// Tracks that would be called otherwise or stand elsewhere, as they would be.
    pub tracks_changed: Vec<TrackEntry<'a>>,
    /// Milestones that would come.
    pub added: Vec<Entry<'a>>,
    /// Milestones that would go.
    pub removed: Vec<Entry<'a>>,
    /// Milestones that would change.
    pub changed: Vec<ChangedMilestone<'a>>,
    /// Whether the title, hours or settings would change.
    pub header: bool,
    /// What the person did that would be gone.
    pub losses: Losses<'a>,
}

/// What a person did and would have no more.
#[derive(Clone, Default)]
pub struct Losses<'a> {
    /// Milestones that are done and would not be.
    pub ticks: Vec<Entry<'a>>,
    /// Milestones whose note would be gone or say something else.
    pub notes: Vec<Entry<'a>>,
    /// Milestones whose evidence or reflection would be gone or say something else.
    pub proof: Vec<Entry<'a>>,
    /// Minutes logged that would not be.
    pub minutes: u32,
}

impl<'a> Comparison<'a> {
    /// Compares what is with what would be. Takes time proportional to both.
    pub fn of(from: &'a Roadmap, to: &'a Roadmap) -> Self {
        let mut noticed = Noticed::default();
        difference(from, to).iter().for_each(|change| noticed.notice(change));
        let changed = |is: Entry<'a>| {
            let was = from.milestone(is.id().as_str())?;
            let aspects = noticed.milestones.get(is.id())?.clone();
            Some(ChangedMilestone { was, is, aspects })
        };
        Self {
            tracks_added: to.tracks().filter(|track| from.track(track.id().as_str()).is_none()).collect(),
            tracks_removed: from.tracks().filter(|track| to.track(track.id().as_str()).is_none()).collect(),
            tracks_changed: to
                .tracks()
                .filter(|track| {
                    from.track(track.id().as_str()).is_some() && noticed.tracks.contains(track.id())
                })
                .collect(),
            added: to.milestones().filter(|entry| from.milestone(entry.id().as_str()).is_none()).collect(),
            removed: from.milestones().filter(|entry| to.milestone(entry.id().as_str()).is_none()).collect(),
            changed: to.milestones().filter_map(changed).collect(),
            header: noticed.header,
            losses: losses(from, to),
        }
    }

    /// Whether both are the same.
    pub fn is_nothing(&self) -> bool {
        let tracks = [&self.tracks_added, &self.tracks_removed, &self.tracks_changed];
        !self.header
            && tracks.iter().all(|tracks| tracks.is_empty())
            && self.added.is_empty()
            && self.removed.is_empty()
            && self.changed.is_empty()
    }
}

fn losses<'a>(from: &'a Roadmap, to: &'a Roadmap) -> Losses<'a> {
    let mut losses = Losses::default();
    for was in from.milestones() {
        let (milestone, note) = (was.milestone(), from.note(was.id()));
        let is = to.milestone(was.id().as_str()).map(Entry::milestone);
        if milestone.status == Status::Done && is.is_none_or(|is| is.status != Status::Done) {
            losses.ticks.push(was);
        }
        if !note.is_empty() && to.note(was.id()) != note {
            losses.notes.push(was);
        }
        let is_kept = |evidence| is.is_some_and(|is| is.evidence.contains(evidence));
        let reflects = is.is_some_and(|is| is.reflection == milestone.reflection);
        if !milestone.evidence.iter().all(is_kept) || !(milestone.reflection.is_empty() || reflects) {
            losses.proof.push(was);
        }
        let kept: BTreeMap<_, _> =
            is.iter().flat_map(|is| &is.sessions).map(|session| (&session.id, session.minutes)).collect();
        for session in &milestone.sessions {
            let kept = kept.get(&session.id).copied().unwrap_or(0);
            losses.minutes = losses.minutes.saturating_add(session.minutes.saturating_sub(kept));
        }
    }
    losses
}

/// What the changes speak of.
#[derive(Default)]
struct Noticed {
    header: bool,
    tracks: BTreeSet<TrackId>,
    milestones: BTreeMap<MilestoneId, BTreeSet<Aspect>>,
}

impl Noticed {
    fn notice(&mut self, change: &Change) {
        match change {
            Change::Group(changes) => changes.iter().for_each(|change| self.notice(change)),
            // What runs is no setting, and is left as it is.
            Change::SetHeader(HeaderField::Timer(_)) => {}
            Change::SetHeader(_) => self.header = true,
            Change::AddTrack { track, .. } => {
                self.tracks.insert(track.id.clone());
            }
            Change::RemoveTrack { track }
            | Change::SetTrack { track, .. }
            | Change::MoveTrack { track, .. } => {
                self.tracks.insert(track.clone());
            }
            // Added and removed at once is replaced whole.
            Change::AddMilestone { milestone, .. } => self.differs(&milestone.id, Aspect::Wording),
            Change::RemoveMilestone { milestone } => self.differs(milestone, Aspect::Wording),
            Change::SetMilestone { milestone, to } => self.differs(milestone, aspect(to)),
            Change::MoveMilestone { milestone, .. } => self.differs(milestone, Aspect::Place),
            Change::AddPrerequisite { milestone, .. } | Change::RemovePrerequisite { milestone, .. } => {
                self.differs(milestone, Aspect::Prerequisites);
            }
            Change::AddStep { milestone, .. }
            | Change::RemoveStep { milestone, .. }
            | Change::SetStep { milestone, .. }
            | Change::MoveStep { milestone, .. } => self.differs(milestone, Aspect::Steps),
            Change::AddResource { milestone, .. }
            | Change::RemoveResource { milestone, .. }
            | Change::SetResource { milestone, .. } => self.differs(milestone, Aspect::Resources),
            Change::AddEvidence { milestone, .. }
            | Change::RemoveEvidence { milestone, .. }
            | Change::SetEvidence { milestone, .. } => self.differs(milestone, Aspect::Proof),
            Change::AddSession { milestone, .. }
            | Change::RemoveSession { milestone, .. }
            | Change::SetSession { milestone, .. } => self.differs(milestone, Aspect::Time),
            Change::SetNote { milestone, .. } => self.differs(milestone, Aspect::Note),
        }
    }

    fn differs(&mut self, milestone: &MilestoneId, aspect: Aspect) {
        self.milestones.entry(milestone.clone()).or_default().insert(aspect);
    }
}

fn aspect(field: &MilestoneField) -> Aspect {
    match field {
        MilestoneField::Status(..) => Aspect::Status,
        MilestoneField::Reflection(_) => Aspect::Proof,
        MilestoneField::Title(_)
        | MilestoneField::Outcome(_)
        | MilestoneField::Why(_)
        | MilestoneField::Proof(_)
        | MilestoneField::Recall(_)
        | MilestoneField::Aliases(_) => Aspect::Wording,
        MilestoneField::Level(_)
        | MilestoneField::Optional(_)
        | MilestoneField::Estimate(_)
        | MilestoneField::Due(_)
        | MilestoneField::NotBefore(_) => Aspect::Planning,
        MilestoneField::Library(_) | MilestoneField::Extra(_) => Aspect::Details,
    }
}
