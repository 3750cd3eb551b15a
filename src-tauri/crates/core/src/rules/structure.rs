//! What there is and where: adding, moving and removing tracks and milestones.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use waymark_messages::changes as said;

use super::timer::clear_for;
use super::{Proposal, counted, entries};
use crate::{
    Change, Estimate, Level, Milestone, MilestoneId, Paragraph, Place, Refusal, Roadmap, Title, Track,
    TrackId, TrackKind, slug,
};

/// Adds an empty track.
pub fn add_track(
    roadmap: &Roadmap,
    title: &str,
    kind: TrackKind,
    place: &Place<String>,
) -> Result<Proposal, Refusal> {
    let title = Title::new(title)?;
    let id = free_id(&slug(title.as_str()), |id| roadmap.track(id).is_some(), roadmap.tracks().count());
    let id = TrackId::new(&id)?;
    let track = Track::new(id.clone(), title, kind);
    let label = said::track_added(&track.title);
    let mut proposal = Proposal::new(
        Change::AddTrack { track: Box::new(track), place: track_place(roadmap, place)? },
        label,
    );
    proposal.created.push(id.to_string());
    Ok(proposal)
}

/// Moves a track among the others.
pub fn move_track(roadmap: &Roadmap, id: &str, place: &Place<String>) -> Result<Proposal, Refusal> {
    let entry = roadmap.find_track(id)?;
    let place = track_place(roadmap, place)?;
    if place == Place::After(entry.id().clone()) {
        return Err(Refusal::AfterItself { id: id.to_owned() });
    }
    let label = said::track_moved(&entry.track().title);
    Ok(Proposal::new(Change::MoveTrack { track: entry.id().clone(), place }, label))
}

/// Removes a track with all its milestones and their notes, and the timer that runs on one of them.
pub fn remove_track(roadmap: &Roadmap, id: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find_track(id)?;
    let mut changes: Vec<Change> = entry
        .milestones()
        .rev()
        .map(|milestone| Change::RemoveMilestone { milestone: milestone.id().clone() })
        .collect();
    let label = said::track_removed(changes.len(), &entry.track().title);
    changes.push(Change::RemoveTrack { track: entry.id().clone() });
    let timer = clear_for(roadmap, entry.milestones().map(|milestone| milestone.id()));
    Ok(removal(changes, timer, label))
}

/// What a new milestone is made of.
#[derive(Debug, Clone, Default)]
pub struct NewMilestone {
    /// The track that gets it.
    pub track: String,
    /// What to call it.
    pub title: String,
    /// What the person will be able to do.
    pub outcome: String,
    /// How long it may take.
    pub estimate: Estimate,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// The ids of its prerequisites.
    pub after: Vec<String>,
    /// The day before which it is not planned.
    pub not_before: Option<NaiveDate>,
    /// How deep it goes.
    pub level: Level,
    /// Whether it may be left out without being missed.
    pub optional: bool,
}

/// Adds a milestone to a track.
pub fn add_milestone(
    roadmap: &Roadmap,
    new: &NewMilestone,
    place: &Place<String>,
) -> Result<Proposal, Refusal> {
    let track = roadmap.find_track(&new.track)?;
    let title = Title::new(&new.title)?;
    let stem = format!("{}.{}", track.id(), slug(title.as_str()));
    let id = MilestoneId::new(&free_id(&stem, |id| roadmap.milestone(id).is_some(), roadmap.len()))?;
    let mut milestone = Milestone::new(id.clone(), title);
    milestone.outcome = Paragraph::new(&new.outcome)?;
    milestone.estimate = new.estimate;
    milestone.due = new.due;
    milestone.not_before = new.not_before;
    milestone.level = new.level;
    milestone.optional = new.optional;
    milestone.after = new
        .after
        .iter()
        .map(|id| Ok(roadmap.find(id)?.id().clone()))
        .collect::<Result<BTreeSet<_>, Refusal>>()?;
    let label = said::added(&milestone.title);
    let change = Change::AddMilestone {
        milestone: Box::new(milestone),
        track: track.id().clone(),
        place: milestone_place(roadmap, place)?,
    };
    let mut proposal = Proposal::new(change, label);
    proposal.created.push(id.to_string());
    Ok(proposal)
}

/// Moves milestones to a place in a track, in the order given.
pub fn move_milestones(
    roadmap: &Roadmap,
    ids: &[String],
    track: &str,
    place: &Place<String>,
) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let track = roadmap.find_track(track)?;
    let mut place = milestone_place(roadmap, place)?;
    if let Place::After(sibling) = &place
        && entries.iter().any(|entry| entry.id() == sibling)
    {
        return Err(Refusal::AfterItself { id: sibling.to_string() });
    }
    let mut changes = Vec::with_capacity(entries.len());
    for entry in &entries {
        changes.push(Change::MoveMilestone {
            milestone: entry.id().clone(),
            track: track.id().clone(),
            place,
        });
        place = Place::After(entry.id().clone());
    }
    let stays = entries.iter().all(|entry| entry.track().id() == track.id());
    let (count, title) = counted(&entries);
    let label = match stays {
        true => said::moved(count, title),
        false => said::moved_to_track(count, title, &track.track().title),
    };
    Ok(Proposal::of(changes, label, String::new))
}

/// Removes milestones with their notes, the prerequisites others have on them, and the timer that runs on one of them.
pub fn remove_milestones(roadmap: &Roadmap, ids: &[String]) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let changes =
        entries.iter().map(|entry| Change::RemoveMilestone { milestone: entry.id().clone() }).collect();
    let timer = clear_for(roadmap, entries.iter().map(|entry| entry.id()));
    let (count, title) = counted(&entries);
    Ok(removal(changes, timer, said::removed(count, title)))
}

/// Takes the timer away first, where one runs on what is removed.
fn removal(mut changes: Vec<Change>, timer: Option<(Change, String)>, label: String) -> Proposal {
    let (clearing, warning) = timer.unzip();
    changes.splice(0..0, clearing);
    let mut proposal = Proposal::of(changes, label, String::new);
    proposal.warnings.extend(warning);
    proposal
}

/// Makes a milestone wait for another. Refused where that would make a circle.
pub fn add_prerequisite(roadmap: &Roadmap, id: &str, on: &str) -> Result<Proposal, Refusal> {
    let (entry, before) = (roadmap.find(id)?, roadmap.find(on)?);
    entry.may_wait_for(before)?;
    let label = said::made_to_wait(&before.milestone().title, &entry.milestone().title);
    Ok(Proposal::new(
        Change::AddPrerequisite { milestone: entry.id().clone(), on: before.id().clone() },
        label,
    ))
}

/// Makes a milestone wait for another no longer.
pub fn remove_prerequisite(roadmap: &Roadmap, id: &str, on: &str) -> Result<Proposal, Refusal> {
    let (entry, before) = (roadmap.find(id)?, roadmap.find(on)?);
    if !entry.milestone().after.contains(before.id()) {
        return Err(Refusal::DoesNotWait {
            title: entry.milestone().title.to_string(),
            on: before.milestone().title.to_string(),
        });
    }
    let label = said::made_to_wait_no_longer(&before.milestone().title, &entry.milestone().title);
    Ok(Proposal::new(
        Change::RemovePrerequisite { milestone: entry.id().clone(), on: before.id().clone() },
        label,
    ))
}

fn track_place(roadmap: &Roadmap, place: &Place<String>) -> Result<Place<TrackId>, Refusal> {
    Ok(match place {
        Place::First => Place::First,
        Place::Last => Place::Last,
        Place::After(id) => Place::After(roadmap.find_track(id)?.id().clone()),
    })
}

fn milestone_place(roadmap: &Roadmap, place: &Place<String>) -> Result<Place<MilestoneId>, Refusal> {
    Ok(match place {
        Place::First => Place::First,
        Place::Last => Place::Last,
        Place::After(id) => Place::After(roadmap.find(id)?.id().clone()),
    })
}

/// `stem`, or `stem-2`, `stem-3`, ... where it is taken. After a few tries it counts on from how many there are,
/// so that a thousand of the same name cost no more than one.
fn free_id(stem: &str, taken: impl Fn(&str) -> bool, count: usize) -> String {
    if !taken(stem) {
        return stem.to_owned();
    }
    let numbers = (2..10).chain(count + 1..);
    let mut candidates = numbers.map(|number| format!("{stem}-{number}"));
    candidates.find(|candidate| !taken(candidate)).unwrap_or_else(|| stem.to_owned())
}
