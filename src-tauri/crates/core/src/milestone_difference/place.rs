//! Where a milestone or a track stands among its siblings, compared across two roadmaps.

use std::collections::HashSet;
use std::hash::Hash;

use crate::{Change, Entry, MilestoneId, Place, Roadmap, TrackEntry, TrackId};

/// Where `from` would have a milestone that stands as `wanted` does: after the nearest one before it that is in
/// the same track in both. None when `from` does not have its track.
pub(super) fn milestone_place(from: &Roadmap, wanted: Entry<'_>) -> Option<(TrackId, Place<MilestoneId>)> {
    let track = from.track(wanted.track().id().as_str())?;
    let mut earlier = std::iter::successors(wanted.previous(), |entry| entry.previous());
    let before = earlier.find(|entry| is_in(from, entry.id(), track.id()));
    let place = before.map_or(Place::First, |entry| Place::After(entry.id().clone()));
    Some((track.id().clone(), place))
}

/// The move that puts a milestone where it stands as `wanted`, if it does not stand there.
pub(super) fn milestone_move(from: &Roadmap, present: Entry<'_>, wanted: Entry<'_>) -> Option<Change> {
    let (track, place) = milestone_place(from, wanted)?;
    if *present.track().id() == track {
        let now: Vec<&MilestoneId> = present.track().milestones().map(Entry::id).collect();
        let then: Vec<&MilestoneId> = wanted.track().milestones().map(Entry::id).collect();
        if !has_moved(&now, &then, &present.id()) {
            return None;
        }
    }
    Some(Change::MoveMilestone { milestone: present.id().clone(), track, place })
}

/// Where `from` would have a track that stands as `wanted` does: after the nearest one before it that both have.
pub(crate) fn track_place(from: &Roadmap, wanted: TrackEntry<'_>) -> Place<TrackId> {
    let mut earlier = std::iter::successors(wanted.previous(), |track| track.previous());
    let before = earlier.find(|track| from.track(track.id().as_str()).is_some());
    before.map_or(Place::First, |track| Place::After(track.id().clone()))
}

/// Whether an element of two lists stands elsewhere in them, leaving aside what only one of them has.
///
/// It stands where it stood when it has the same neighbour on either side: so when only a neighbour was moved
/// away, the element itself has not moved.
pub(crate) fn has_moved<T: Eq + Hash>(now: &[T], then: &[T], element: &T) -> bool {
    let neighbours = |list: &[T], other: &[T]| -> (Option<usize>, Option<usize>) {
        // Neighbours are told by their index in `then`, so that they can be compared.
        let shared: HashSet<&T> = other.iter().collect();
        let common: Vec<&T> = list.iter().filter(|one| shared.contains(one)).collect();
        let index = |one: &T| then.iter().position(|other| other == one);
        let at = common.iter().position(|one| *one == element);
        let before = at.and_then(|at| at.checked_sub(1)).and_then(|before| index(common[before]));
        let after = at.and_then(|at| common.get(at + 1)).and_then(|after| index(after));
        (before, after)
    };
    let ((before_now, after_now), (before_then, after_then)) = (neighbours(now, then), neighbours(then, now));
    before_now != before_then && after_now != after_then
}

fn is_in(roadmap: &Roadmap, milestone: &MilestoneId, track: &TrackId) -> bool {
    roadmap.milestone(milestone.as_str()).is_some_and(|entry| entry.track().id() == track)
}
