//! What would make one milestone of a roadmap what it is in another: field by field, and element by element of
//! its steps, resources, evidence, sessions and prerequisites, so that nothing is replaced that is the same in both.
//!
//! Knows nothing of why: it serves bringing a milestone back to how it was, and comparing whole roadmaps.

mod lists;
mod place;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

pub(crate) use place::{has_moved, track_place};

use crate::roadmap::fields;
use crate::{
    Change, Entry, Evidence, ItemId, Milestone, MilestoneId, Place, Resource, Roadmap, Session, Step,
    StepField,
};
use lists::{Edit, edits};

/// Finds the changes that make the milestone `id` of `from` what it is in `to`; none when it is that already.
///
/// They can be applied one after another to `from`, and reach no other milestone, except that removing it takes
/// the prerequisites that others have on it. What cannot be had is left as it is: a prerequisite that `from` does
/// not have or that would close a circle there and closed none in `to`, and a track that it does not have, without
/// which a missing milestone is not added.
pub fn milestone_difference(from: &Roadmap, to: &Roadmap, id: &MilestoneId) -> Vec<Change> {
    match (from.milestone(id.as_str()), to.milestone(id.as_str())) {
        (None, None) => Vec::new(),
        (Some(_), None) => vec![Change::RemoveMilestone { milestone: id.clone() }],
        (None, Some(wanted)) => addition(from, to, wanted),
        (Some(present), Some(wanted)) => {
            let mut changes = content_difference(present.milestone(), wanted.milestone());
            changes.extend(prerequisite_difference(from, to, present, wanted.milestone()));
            changes.extend(place::milestone_move(from, present, wanted));
            let (old, new) = (from.note(id), to.note(id));
            if old != new {
                changes.push(Change::SetNote { milestone: id.clone(), note: new.to_owned() });
            }
            changes
        }
    }
}

fn addition(from: &Roadmap, to: &Roadmap, wanted: Entry<'_>) -> Vec<Change> {
    let Some((track, place)) = place::milestone_place(from, wanted) else { return Vec::new() };
    let mut milestone = wanted.milestone().clone();
    let id = milestone.id.clone();
    milestone.after.retain(|on| *on == id || from.milestone(on.as_str()).is_some());
    let mut changes = vec![Change::AddMilestone { milestone: Box::new(milestone), track, place }];
    let note = to.note(&id);
    if !note.is_empty() {
        changes.push(Change::SetNote { milestone: id, note: note.to_owned() });
    }
    changes
}

/// What a milestone says and holds, without its note, its place and its prerequisites.
pub(crate) fn content_difference(from: &Milestone, to: &Milestone) -> Vec<Change> {
    let id = &from.id;
    let fields = fields::of_milestone(from, to).map(|to| Change::SetMilestone { milestone: id.clone(), to });
    let mut changes: Vec<Change> = fields.collect();
    changes.extend(steps(id, &from.steps, &to.steps));
    changes.extend(resources(id, &from.resources, &to.resources));
    changes.extend(evidence(id, &from.evidence, &to.evidence));
    changes.extend(sessions(id, &from.sessions, &to.sessions));
    changes
}

fn steps(milestone: &MilestoneId, from: &[Step], to: &[Step]) -> Vec<Change> {
    let id = || milestone.clone();
    let set = |step: &Step, to: StepField| Change::SetStep { milestone: id(), step: step.id.clone(), to };
    let mut changes: Vec<Change> = edits(from, to, |step| &step.id, |old, new| old.extra != new.extra)
        .into_iter()
        .map(|edit| match edit {
            Edit::Remove(step) => Change::RemoveStep { milestone: id(), step: step.id.clone() },
            Edit::Move(step, place) => Change::MoveStep { milestone: id(), step: step.id.clone(), place },
            Edit::Add(step, place) => Change::AddStep { milestone: id(), step: step.clone(), place },
        })
        .collect();
    for (old, new) in kept(from, to, |step| &step.id).filter(|(old, new)| old.extra == new.extra) {
        if old.text != new.text {
            changes.push(set(new, StepField::Text(new.text.clone())));
        }
        if old.done != new.done {
            changes.push(set(new, StepField::Done(new.done)));
        }
    }
    changes
}

fn resources(milestone: &MilestoneId, from: &[Resource], to: &[Resource]) -> Vec<Change> {
    let remove = |resource: &Resource| Change::RemoveResource {
        milestone: milestone.clone(),
        resource: resource.id.clone(),
    };
    let add = |resource: &Resource, place: Place<ItemId>| Change::AddResource {
        milestone: milestone.clone(),
        resource: Box::new(resource.clone()),
        place,
    };
    let mut changes: Vec<Change> = Vec::new();
    for edit in edits(from, to, |resource| &resource.id, |_, _| false) {
        match edit {
            Edit::Remove(resource) => changes.push(remove(resource)),
            // There is no change that moves a resource.
            Edit::Move(resource, place) => changes.extend([remove(resource), add(resource, place)]),
            Edit::Add(resource, place) => changes.push(add(resource, place)),
        }
    }
    let reworded = kept(from, to, |resource| &resource.id).filter(|(old, new)| old != new);
    changes.extend(reworded.map(|(_, new)| Change::SetResource {
        milestone: milestone.clone(),
        resource: Box::new(new.clone()),
    }));
    changes
}

fn evidence(milestone: &MilestoneId, from: &[Evidence], to: &[Evidence]) -> Vec<Change> {
    let remove = |evidence: &Evidence| Change::RemoveEvidence {
        milestone: milestone.clone(),
        evidence: evidence.id.clone(),
    };
    let add = |evidence: &Evidence, place: Place<ItemId>| Change::AddEvidence {
        milestone: milestone.clone(),
        evidence: Box::new(evidence.clone()),
        place,
    };
    let mut changes = Vec::new();
    for edit in edits(from, to, |evidence| &evidence.id, |_, _| false) {
        match edit {
            Edit::Remove(evidence) => changes.push(remove(evidence)),
            Edit::Move(evidence, place) => changes.extend([remove(evidence), add(evidence, place)]),
            Edit::Add(evidence, place) => changes.push(add(evidence, place)),
        }
    }
    let edited = kept(from, to, |evidence| &evidence.id).filter(|(old, new)| old != new);
    changes.extend(edited.map(|(_, new)| Change::SetEvidence {
        milestone: milestone.clone(),
        evidence: Box::new(new.clone()),
    }));
    changes
}

fn sessions(milestone: &MilestoneId, from: &[Session], to: &[Session]) -> Vec<Change> {
    let remove = |session: &Session| Change::RemoveSession {
        milestone: milestone.clone(),
        session: session.id.clone(),
    };
    let add = |session: &Session, place: Place<ItemId>| Change::AddSession {
        milestone: milestone.clone(),
        session: session.clone(),
        place,
    };
    let mut changes = Vec::new();
    for edit in edits(from, to, |session| &session.id, |_, _| false) {
        match edit {
            Edit::Remove(session) => changes.push(remove(session)),
            Edit::Move(session, place) => changes.extend([remove(session), add(session, place)]),
            Edit::Add(session, place) => changes.push(add(session, place)),
        }
    }
    let edited = kept(from, to, |session| &session.id).filter(|(old, new)| old != new);
    changes.extend(
        edited.map(|(_, new)| Change::SetSession { milestone: milestone.clone(), session: new.clone() }),
    );
    changes
}

/// The elements that both lists have, as each has them.
fn kept<'a, T>(
    from: &'a [T],
    to: &'a [T],
    id: impl Fn(&T) -> &ItemId,
) -> impl Iterator<Item = (&'a T, &'a T)> {
    to.iter().filter_map(move |new| {
        let old = from.iter().find(|old| id(old) == id(new))?;
        Some((old, new))
    })
}

/// Element by element; what `from` does not have, and what would close a circle there and closed none in `to`, is
/// left out.
fn prerequisite_difference(
    from: &Roadmap,
    to: &Roadmap,
    present: Entry<'_>,
    wanted: &Milestone,
) -> Vec<Change> {
    let (id, old, new) = (present.id(), &present.milestone().after, &wanted.after);
    let mut changes: Vec<Change> = old
        .difference(new)
        .map(|on| Change::RemovePrerequisite { milestone: id.clone(), on: on.clone() })
        .collect();
    let in_circle = |roadmap: &Roadmap, on: &MilestoneId| {
        roadmap.milestone(on.as_str()).is_some_and(|before| waits_for(before, id))
    };
    for on in new.difference(old).filter(|on| from.milestone(on.as_str()).is_some()) {
        if !in_circle(from, on) || in_circle(to, on) {
            changes.push(Change::AddPrerequisite { milestone: id.clone(), on: on.clone() });
        }
    }
    changes
}

/// Whether a milestone is another, or waits for it through any number of others.
pub(crate) fn waits_for(entry: Entry<'_>, other: &MilestoneId) -> bool {
    let mut seen = HashSet::from([entry.node()]);
    let mut ahead = vec![entry];
    while let Some(entry) = ahead.pop() {
        if entry.id() == other {
            return true;
        }
        ahead.extend(entry.prerequisites().filter(|before| seen.insert(before.node())));
    }
    false
}
