//! Tracks and milestones by the names that people type for them.

use super::Trouble;
use crate::refusal::nearest;
use crate::{Entry, MilestoneId, Roadmap, TrackEntry, TrackId};

/// The track that a name after `#` means: its id, its title, or the beginning of one of them.
pub(super) fn track(roadmap: &Roadmap, name: &str) -> Result<TrackId, Trouble> {
    let wanted = name.trim().to_lowercase();
    if let Some(track) = roadmap.track(&wanted) {
        return Ok(track.id().clone());
    }
    let title = |track: TrackEntry<'_>| track.track().title.as_str().to_lowercase();
    if let Some(track) = roadmap.tracks().find(|track| title(*track) == wanted) {
        return Ok(track.id().clone());
    }
    let begins = |track: &TrackEntry<'_>| {
        !wanted.is_empty() && (track.id().as_str().starts_with(&wanted) || title(*track).starts_with(&wanted))
    };
    let found: Vec<TrackEntry<'_>> = roadmap.tracks().filter(begins).collect();
    match found.as_slice() {
        [track] => Ok(track.id().clone()),
        [] => Err(Trouble::NoTrack {
            name: name.to_owned(),
            near: nearest(&wanted, roadmap.tracks().map(|track| track.id().as_str())),
        }),
        several => Err(Trouble::SeveralTracks {
            name: name.to_owned(),
            ids: several.iter().take(3).map(|track| track.id().to_string()).collect(),
        }),
    }
}

/// The milestone of an id, or of a title where it is in quotes. None for a word that was never meant as one, which is
/// a plain one that does not look like an id of this roadmap.
pub(super) fn milestone(
    roadmap: &Roadmap,
    name: &str,
    in_quotes: bool,
) -> Option<Result<MilestoneId, Trouble>> {
    if let Some(entry) = roadmap.milestone(name) {
        return Some(Ok(entry.id().clone()));
    }
    let unknown = || Trouble::NoMilestone {
        name: name.to_owned(),
        near: nearest(name, roadmap.milestones().map(|entry| entry.id().as_str())),
    };
    if !in_quotes {
        let (track, _) = name.split_once('.')?;
        return roadmap.track(track).map(|_| Err(unknown()));
    }
    let wanted = name.trim().to_lowercase();
    let called = |entry: &Entry<'_>| entry.milestone().title.as_str().to_lowercase() == wanted;
    let found: Vec<Entry<'_>> = roadmap.milestones().filter(called).collect();
    Some(match found.as_slice() {
        [entry] => Ok(entry.id().clone()),
        [] => Err(unknown()),
        several => Err(Trouble::SeveralMilestones {
            name: name.to_owned(),
            ids: several.iter().take(3).map(|entry| entry.id().to_string()).collect(),
        }),
    })
}
