//! A milestone or a track together with what the roadmap knows about it.

use chrono::NaiveDate;

use super::milestone::{Milestone, Status};
use super::progress::Progress;
use super::track::Track;
use super::{Roadmap, Slot, TrackSlot};
use crate::graph::Node;
use crate::{MilestoneId, TrackId};

/// A milestone on its roadmap.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    roadmap: &'a Roadmap,
    node: Node,
}

impl<'a> Entry<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, node: Node) -> Self {
        Self { roadmap, node }
    }

    fn slot(self) -> &'a Slot {
        self.roadmap.slot(self.node)
    }

    pub(crate) fn roadmap(self) -> &'a Roadmap {
        self.roadmap
    }

    pub(crate) fn node(self) -> Node {
        self.node
    }

    /// The milestone itself.
    pub fn milestone(self) -> &'a Milestone {
        &self.slot().milestone
    }

    /// Its id.
    pub fn id(self) -> &'a MilestoneId {
        &self.slot().milestone.id
    }

    /// Its track.
    pub fn track(self) -> TrackEntry<'a> {
        TrackEntry::new(self.roadmap, self.slot().track)
    }

    /// The milestone before it in its track.
    pub fn previous(self) -> Option<Entry<'a>> {
        let slot = self.slot();
        self.roadmap
            .track_slot(slot.track)
            .order
            .before(slot.label)
            .map(|node| Entry::new(self.roadmap, node))
    }

    /// What should come before it; last what is set aside, because it would close a circle.
    pub fn prerequisites(self) -> impl Iterator<Item = Entry<'a>> {
        let graph = &self.roadmap.graph;
        let nodes = graph.before(self.node).iter().copied().chain(graph.aside_before(self.node));
        nodes.map(move |node| Entry::new(self.roadmap, node))
    }

    /// What waits for it; last what does so on paper only, because it would close a circle.
    pub fn dependents(self) -> impl Iterator<Item = Entry<'a>> {
        let graph = &self.roadmap.graph;
        let nodes = graph.after(self.node).iter().copied().chain(graph.aside_after(self.node));
        nodes.map(move |node| Entry::new(self.roadmap, node))
    }

    /// How many of its prerequisites are open.
    pub fn waits_for(self) -> u32 {
        self.roadmap.graph.open_before(self.node)
    }

    /// How many open milestones wait for it.
    pub fn unlocks(self) -> u32 {
        self.roadmap.graph.open_after(self.node)
    }

    /// Open, with every prerequisite done or skipped.
    pub fn is_ready(self) -> bool {
        !self.milestone().status.is_closed() && self.waits_for() == 0
    }

    /// Whether its track is set aside and it is not in progress, so that it is no one's turn.
    pub fn is_parked(self) -> bool {
        self.track().track().parked && self.milestone().status != Status::Doing
    }

    /// Not begun, with a prerequisite that is still open.
    pub fn is_blocked(self) -> bool {
        self.milestone().status == Status::Todo && self.waits_for() > 0
    }

    /// Days from its due date to `today`, when it is open and late; else 0.
    pub fn days_late(self, today: NaiveDate) -> u32 {
        let milestone = self.milestone();
        match milestone.due {
            Some(due) if !milestone.status.is_closed() => {
                u32::try_from((today - due).num_days()).unwrap_or(0)
            }
            Some(_) | None => 0,
        }
    }
}

/// A track on its roadmap.
#[derive(Clone, Copy)]
pub struct TrackEntry<'a> {
    roadmap: &'a Roadmap,
    index: u32,
}

impl<'a> TrackEntry<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, index: u32) -> Self {
        Self { roadmap, index }
    }

    fn slot(self) -> &'a TrackSlot {
        self.roadmap.track_slot(self.index)
    }

    /// The track itself.
    pub fn track(self) -> &'a Track {
        &self.slot().track
    }

    /// Its id.
    pub fn id(self) -> &'a TrackId {
        &self.slot().track.id
    }

    /// Its milestones in order.
    pub fn milestones(self) -> impl DoubleEndedIterator<Item = Entry<'a>> {
        self.slot().order.iter().map(move |node| Entry::new(self.roadmap, node))
    }

    /// How many milestones it has.
    pub fn len(self) -> usize {
        self.slot().order.len()
    }

    /// Whether it has no milestone.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// How far the person is with it.
    pub fn progress(self) -> Progress {
        self.slot().progress
    }

    /// The track before it.
    pub fn previous(self) -> Option<TrackEntry<'a>> {
        self.roadmap.track_order.before(self.slot().label).map(|index| TrackEntry::new(self.roadmap, index))
    }
}
