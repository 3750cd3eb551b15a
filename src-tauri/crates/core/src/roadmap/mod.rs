//! One person's path to one goal, and everything derived from it.
//!
//! Nothing done to one milestone costs time proportional to all of them: order, prerequisites, what is ready,
//! its ranking, progress and the minutes of each day are kept up to date change by change.

mod apply;
mod assemble;
mod backup_size;
mod board;
mod change;
mod circles;
mod difference;
mod entry;
mod evidence;
mod header;
mod items;
mod keys;
mod look;
mod milestone;
mod origin;
mod planning;
mod progress;
mod ranking;
mod reasons;
mod saved_view;
mod search;
mod sorting;
mod track;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

pub use backup_size::{BackupSize, BackupSizeError};
pub use board::Column;
pub use change::{Change, HeaderField, MilestoneField, Place, StepField, Touched, TrackField};
pub use circles::Circle;
pub(crate) use difference::fields;
pub use difference::{Aspect, ChangedMilestone, Comparison, Losses, difference};
pub use entry::{Entry, TrackEntry};
pub use evidence::{CopiedFile, Evidence, EvidenceError, Exhibit, LinkedPath, ProofPath};
pub use header::{Capacity, CapacityError, FORMAT, Header, Settings, Theme, Weekday};
pub use keys::{Keys, KeysError};
pub use look::{Density, DoingLimit, DoingLimitError, TextSize, TextSizeError};
pub use milestone::{Level, Milestone, RecallQuestion, Resource, ResourceKind, Session, Status, Step};
pub use origin::{LibraryField, LibrarySeen, MilestoneOrigin, TrackOrigin};
pub use planning::{PastCapacity, Planning, PlanningError, TimeOff, TimeOffError, Timer};
pub use progress::Progress;
pub use reasons::Reason;
pub use saved_view::{Criteria, DueWindow, SavedView, Shape, Sort};
pub use search::{Filter, Match};
pub use sorting::sort;
pub use track::{Track, TrackKind, TrackParts};

use crate::graph::{Graph, Node};
use crate::order::{Label, Order};
use crate::{MilestoneId, Refusal, TrackId};
use ranking::{Indexed, Ranking};

/// One person's path to one goal: tracks, milestones, capacity.
#[derive(Debug, Clone)]
pub struct Roadmap {
    header: Header,
    tracks: Vec<Option<TrackSlot>>,
    track_ids: HashMap<TrackId, u32>,
    track_order: Order<u32>,
    slots: Vec<Option<Slot>>,
    free: Vec<Node>,
    ids: HashMap<MilestoneId, Node>,
    graph: Graph,
    ranking: Ranking,
    progress: Progress,
    minutes_on: BTreeMap<NaiveDate, u32>,
    notes: HashMap<MilestoneId, String>,
}

#[derive(Debug, Clone)]
struct TrackSlot {
    track: Track,
    label: Label,
    order: Order<Node>,
    progress: Progress,
}

#[derive(Debug, Clone)]
struct Slot {
    milestone: Milestone,
    track: u32,
    label: Label,
    indexed: Indexed,
}

impl Roadmap {
    /// What belongs to the roadmap as a whole.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The timer that runs, with its milestone. One that names a milestone which is not there counts as none.
    pub fn timer(&self) -> Option<(Entry<'_>, &Timer)> {
        let timer = self.header.timer.as_ref()?;
        Some((self.milestone(timer.milestone.as_str())?, timer))
    }

    /// The tracks in order.
    pub fn tracks(&self) -> impl DoubleEndedIterator<Item = TrackEntry<'_>> {
        self.track_order.iter().map(|track| TrackEntry::new(self, track))
    }

    /// The track with this id.
    pub fn track(&self, id: &str) -> Option<TrackEntry<'_>> {
        self.track_ids.get(id).map(|&track| TrackEntry::new(self, track))
    }

    /// All milestones, track by track, in order.
    pub fn milestones(&self) -> impl Iterator<Item = Entry<'_>> {
        self.tracks().flat_map(|track| track.milestones())
    }

    /// The milestone with this id.
    pub fn milestone(&self, id: &str) -> Option<Entry<'_>> {
        self.ids.get(id).map(|&node| Entry::new(self, node))
    }

    /// The milestone with this id, or a refusal that names the nearest ids.
    pub fn find(&self, id: &str) -> Result<Entry<'_>, Refusal> {
        self.milestone(id).ok_or_else(|| Refusal::no_milestone(id, self.ids.keys().map(MilestoneId::as_str)))
    }

    /// The track with this id, or a refusal that names the nearest ids.
    pub fn find_track(&self, id: &str) -> Result<TrackEntry<'_>, Refusal> {
        self.track(id).ok_or_else(|| Refusal::no_track(id, self.track_ids.keys().map(TrackId::as_str)))
    }

    /// How many milestones there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is no milestone at all.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// How far the person is.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Minutes logged on the days from `first` to `last`, both included; days without any are left out.
    pub fn minutes_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDate, u32)> + '_ {
        let days = (first <= last).then(|| self.minutes_on.range(first..=last));
        days.into_iter().flatten().map(|(day, minutes)| (*day, *minutes))
    }

    /// A milestone's note, empty when it has none.
    pub fn note(&self, id: &MilestoneId) -> &str {
        self.notes.get(id).map_or("", String::as_str)
    }

    /// Every note there is.
    pub fn notes(&self) -> impl Iterator<Item = (&MilestoneId, &str)> {
        self.notes.iter().map(|(id, note)| (id, note.as_str()))
    }

    /// The milestones placed so that each comes after all its prerequisites.
    pub fn topological_order(&self) -> Vec<Entry<'_>> {
        let mut nodes: Vec<Node> = self.ids.values().copied().collect();
        nodes.sort_unstable_by_key(|&node| self.graph.place(node));
        nodes.into_iter().map(|node| Entry::new(self, node)).collect()
    }

    fn slot(&self, node: Node) -> &Slot {
        match &self.slots[node as usize] {
            Some(slot) => slot,
            None => unreachable!("nodes in the indexes have slots"),
        }
    }

    fn slot_mut(&mut self, node: Node) -> &mut Slot {
        match &mut self.slots[node as usize] {
            Some(slot) => slot,
            None => unreachable!("nodes in the indexes have slots"),
        }
    }

    fn track_slot(&self, track: u32) -> &TrackSlot {
        match &self.tracks[track as usize] {
            Some(slot) => slot,
            None => unreachable!("tracks in the indexes have slots"),
        }
    }

    fn track_slot_mut(&mut self, track: u32) -> &mut TrackSlot {
        match &mut self.tracks[track as usize] {
            Some(slot) => slot,
            None => unreachable!("tracks in the indexes have slots"),
        }
    }
}
