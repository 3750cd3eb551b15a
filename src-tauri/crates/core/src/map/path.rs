//! The way to one milestone: what of the roadmap is needed for it, and what would be left with nothing else to do.

use std::collections::HashSet;

use crate::{
    Change, Entry, MilestoneField, MilestoneId, Refusal, Roadmap, Status, Touched, TrackField, TrackId,
};

/// The open milestones that `entry` needs, itself last, each after all it waits for; nothing where it is closed itself.
///
/// There is no smaller set with which it could be done: every one in it is open and waited for by another in it. What
/// is done or skipped is needed no longer, nor is what only that waited for.
pub fn path_to(entry: Entry<'_>) -> Vec<Entry<'_>> {
    let is_open = |entry: &Entry<'_>| !entry.milestone().status.is_closed();
    let mut needed = HashSet::new();
    let mut waiting: Vec<Entry<'_>> = Some(entry).filter(is_open).into_iter().collect();
    while let Some(entry) = waiting.pop() {
        if needed.insert(entry.node()) {
            waiting.extend(entry.prerequisites().filter(|on| is_open(on) && !entry.sets_aside(*on)));
        }
    }
    let order = entry.roadmap().order_of_work();
    order.into_iter().filter(|one| needed.contains(&one.node())).collect()
}

/// The roadmap as it would be if nothing were left but these milestones: all else that is open is skipped, none of
/// these is optional, and none of their tracks is set aside.
pub fn left_with_only(roadmap: &Roadmap, milestones: &[MilestoneId]) -> Result<Roadmap, Refusal> {
    let wanted: HashSet<&MilestoneId> = milestones.iter().collect();
    let mut changes = Vec::new();
    for entry in roadmap.milestones().filter(|entry| !entry.milestone().status.is_closed()) {
        let set = |to| Change::SetMilestone { milestone: entry.id().clone(), to };
        if !wanted.contains(entry.id()) {
            changes.push(set(MilestoneField::Status(Status::Skipped, entry.milestone().since)));
        } else if entry.milestone().optional {
            changes.push(set(MilestoneField::Optional(false)));
        }
    }
    let tracks: HashSet<&TrackId> = wanted
        .iter()
        .filter_map(|id| roadmap.milestone(id.as_str()))
        .map(|entry| entry.track())
        .filter(|track| track.track().parked)
        .map(|track| track.id())
        .collect();
    changes.extend(
        tracks
            .into_iter()
            .map(|track| Change::SetTrack { track: track.clone(), to: TrackField::Parked(false) }),
    );
    let mut left = roadmap.clone();
    for change in changes {
        left.apply(&change, &mut Touched::default())?;
    }
    Ok(left)
}
