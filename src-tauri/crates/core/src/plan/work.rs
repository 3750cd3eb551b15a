//! What is left to do, in the order in which it would be done one after the other.

use std::collections::HashSet;
use std::ops::Range;

use chrono::NaiveDate;

use crate::graph::Node;
use crate::{Entry, Estimate, Milestone, MilestoneId, Roadmap, Status, TrackId};

/// A milestone that is left to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The milestone.
    pub milestone: MilestoneId,
    /// The number of its track in [`Work::tracks`].
    pub track: u32,
    /// How long it was estimated to take, from its beginning.
    pub estimate: Estimate,
    /// Minutes logged on it.
    pub logged: u32,
    /// Minutes it is expected to take from now on; at least 1.
    pub remaining: u32,
    /// Whether it is in progress.
    pub begun: bool,
    /// Whether it may be left out without being missed.
    pub optional: bool,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// The day before which it must not be planned.
    pub not_before: Option<NaiveDate>,
}

/// A milestone that is open and cannot be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The milestone.
    pub milestone: MilestoneId,
    /// What it waits for, where that is why; none where its own track is set aside.
    pub waits_for: Option<MilestoneId>,
    /// When it should be done.
    pub due: Option<NaiveDate>,
}

/// Everything that is left to do and can be planned.
///
/// The tasks stand in the order in which they would be done one after the other: what is in progress first, then by
/// the order of the roadmap, what is advanced after the rest, what is optional last, and each after everything it
/// waits for. An optional milestone counts once it is begun, has a due date, or something that counts waits for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Work {
    tasks: Vec<Task>,
    tracks: Vec<TrackId>,
    /// For each task, where in `edges` its prerequisites are.
    after: Vec<Range<u32>>,
    edges: Vec<u32>,
    /// For each task, where it stands in the order of the roadmap, whether it is in progress or not.
    standings: Vec<u32>,
    left_out: Vec<LeftOut>,
    optional: Vec<MilestoneId>,
}

impl Work {
    /// What is left of a roadmap; `remaining` says how many minutes a milestone is expected to take from now on.
    /// Takes time proportional to the roadmap.
    pub fn of(roadmap: &Roadmap, remaining: impl Fn(&Milestone) -> u32) -> Self {
        let mut work = Self::default();
        let mut track_numbers = std::collections::HashMap::new();
        for track in roadmap.tracks() {
            track_numbers.insert(track.id(), work.tracks.len() as u32);
            work.tracks.push(track.id().clone());
        }
        let order = roadmap.order_of_work();
        let standings = roadmap.standings();
        let counts = what_counts(&order);
        let mut numbers =
            vec![u32::MAX; order.iter().map(|entry| entry.node() as usize + 1).max().unwrap_or(0)];
        for entry in order {
            let milestone = entry.milestone();
            if !counts.contains(&entry.node()) {
                work.optional.push(entry.id().clone());
                continue;
            }
            let open =
                |before: &Entry<'_>| !before.milestone().status.is_closed() && !entry.sets_aside(*before);
            let before: Vec<Entry<'_>> = entry.prerequisites().filter(open).collect();
            let number_of = |entry: &Entry<'_>| numbers[entry.node() as usize];
            let missing = before.iter().find(|before| number_of(before) == u32::MAX);
            if entry.track().track().parked || missing.is_some() {
                let waits_for =
                    missing.filter(|_| !entry.track().track().parked).map(|entry| entry.id().clone());
                let left_out = LeftOut { milestone: entry.id().clone(), waits_for, due: milestone.due };
                work.left_out.push(left_out);
                continue;
            }
            let first = work.edges.len() as u32;
            work.edges.extend(before.iter().map(number_of));
            work.after.push(first..work.edges.len() as u32);
            numbers[entry.node() as usize] = work.tasks.len() as u32;
            work.standings.push(standings[entry.node() as usize]);
            work.tasks.push(Task {
                milestone: entry.id().clone(),
                track: track_numbers.get(entry.track().id()).copied().unwrap_or(0),
                estimate: milestone.estimate,
                logged: milestone.logged(),
                remaining: remaining(milestone).max(1),
                begun: milestone.status == Status::Doing,
                optional: milestone.optional,
                due: milestone.due,
                not_before: milestone.not_before,
            });
        }
        work
    }

    /// Tasks made by hand, each with the numbers of the tasks it waits for, which must be smaller than its own.
    pub fn from_tasks(tracks: Vec<TrackId>, tasks: Vec<(Task, Vec<u32>)>) -> Self {
        let mut work = Self { tracks, ..Self::default() };
        for (task, after) in tasks {
            debug_assert!(after.iter().all(|&before| (before as usize) < work.tasks.len()));
            let first = work.edges.len() as u32;
            work.edges.extend(after);
            work.after.push(first..work.edges.len() as u32);
            work.standings.push(work.tasks.len() as u32);
            work.tasks.push(task);
        }
        work
    }

    /// The same tasks, which stand elsewhere in the order of the roadmap.
    #[cfg(test)]
    pub(super) fn with_standings(self, standings: Vec<u32>) -> Self {
        Self { standings, ..self }
    }

    /// The tasks, in order.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// The numbers of the tasks that a task waits for, all smaller than its own.
    pub fn after(&self, task: usize) -> &[u32] {
        let Range { start, end } = self.after[task].clone();
        &self.edges[start as usize..end as usize]
    }

    /// Where a task stands in the order of the roadmap, whether it is in progress or not; smaller is sooner.
    pub(super) fn standing(&self, task: usize) -> u32 {
        self.standings[task]
    }

    /// The tracks of the roadmap in order, those without tasks too.
    pub fn tracks(&self) -> &[TrackId] {
        &self.tracks
    }

    /// The numbers of the tasks of a kind that nothing but others of the kind waits for.
    pub fn dispensable(&self, is_of_kind: impl Fn(&Task) -> bool) -> Vec<usize> {
        let mut is_needed = vec![false; self.tasks.len()];
        let mut dispensable = Vec::new();
        for number in (0..self.tasks.len()).rev() {
            if !is_needed[number] && is_of_kind(&self.tasks[number]) {
                dispensable.push(number);
            } else {
                self.after(number).iter().for_each(|&before| is_needed[before as usize] = true);
            }
        }
        dispensable.reverse();
        dispensable
    }

    /// Open milestones that are not planned, because they are optional and nobody has begun them.
    pub fn optional(&self) -> &[MilestoneId] {
        &self.optional
    }

    /// Open milestones that are not planned, because their track is set aside, or that of something they wait for.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }
}

/// The nodes of what counts: what is not optional, what is begun or due all the same, and what any of those waits for.
fn what_counts(order: &[Entry<'_>]) -> HashSet<Node> {
    let mut counts = HashSet::with_capacity(order.len());
    for entry in order.iter().rev() {
        let milestone = entry.milestone();
        let by_itself = !milestone.optional || milestone.status == Status::Doing || milestone.due.is_some();
        if by_itself || counts.contains(&entry.node()) {
            counts.insert(entry.node());
            counts.extend(entry.prerequisites().filter(|on| !entry.sets_aside(*on)).map(|on| on.node()));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::roadmap::tests::{change, milestone_id, roadmap};
    use crate::{Change, MilestoneField, Touched, TrackField};

    fn of(roadmap: &Roadmap) -> Work {
        Work::of(roadmap, |milestone| milestone.estimate.likely())
    }

    proptest! {
        #[test]
        fn everything_open_is_there_once_after_what_it_waits_for(changes in proptest::collection::vec(change(), 0..40)) {
            let mut roadmap = roadmap();
            for change in changes {
                let _ = roadmap.apply(&change, &mut Touched::default());
            }
            let work = of(&roadmap);
            let open = roadmap.milestones().filter(|entry| !entry.milestone().status.is_closed()).count();
            prop_assert_eq!(work.tasks().len() + work.left_out().len() + work.optional().len(), open);
            for number in 0..work.tasks().len() {
                prop_assert!(work.after(number).iter().all(|&before| (before as usize) < number));
            }
        }
    }

    #[test]
    fn what_is_set_aside_is_left_out_with_what_waits_for_it() {
        let mut roadmap = roadmap();
        let first = roadmap.tracks().next().unwrap().id().clone();
        let park = Change::SetTrack { track: first.clone(), to: TrackField::Parked(true) };
        roadmap.apply(&park, &mut Touched::default()).unwrap();
        let work = of(&roadmap);
        assert!(work.tasks().iter().all(|task| work.tracks()[task.track as usize] != first));
        let waits: Vec<_> = work.left_out().iter().filter(|left| left.waits_for.is_some()).collect();
        assert_eq!(waits.len(), 1, "m4 waits for m1: {waits:?}");
    }

    #[test]
    fn what_is_optional_counts_once_it_is_begun_due_or_needed() {
        let mut roadmap = roadmap();
        let set = |roadmap: &mut Roadmap, number, to| {
            let change = Change::SetMilestone { milestone: milestone_id(number), to };
            roadmap.apply(&change, &mut Touched::default()).unwrap();
        };
        let optional = |roadmap: &Roadmap| -> Vec<String> {
            of(roadmap).optional().iter().map(ToString::to_string).collect()
        };
        // m1 waits for m0, m4 for m1 and m3.
        for number in [0, 1, 5] {
            set(&mut roadmap, number, MilestoneField::Optional(true));
        }
        assert_eq!(optional(&roadmap), ["m5"], "m4 needs the other two");
        set(&mut roadmap, 4, MilestoneField::Optional(true));
        assert_eq!(optional(&roadmap).len(), 4);
        set(&mut roadmap, 5, MilestoneField::Status(Status::Doing, None));
        set(&mut roadmap, 1, MilestoneField::Due(NaiveDate::from_ymd_opt(2027, 1, 1)));
        assert_eq!(optional(&roadmap), ["m4"], "m1 is due and needs m0");
    }
}
