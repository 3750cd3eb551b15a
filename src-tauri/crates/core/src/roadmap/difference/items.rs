//! Steps, resources, evidence and sessions that differ. What no change can set in place is taken out and put back.

use super::super::change::{Change, Place, StepField};
use super::super::items::Item;
use super::super::milestone::{Milestone, Step};
use super::arrangement::arrange;
use crate::ItemId;

/// What happens to an item of the new list.
struct Edit<'a, T> {
    was: Option<&'a T>,
    is: &'a T,
    /// Where it must be put, unless it stays where it is.
    place: Option<Place<ItemId>>,
    /// Where it stands in the new list.
    stands: Place<ItemId>,
}

/// The items that are gone, and all of the new list in order.
fn edits<'a, T: Item>(was: &'a [T], is: &'a [T]) -> (Vec<&'a ItemId>, Vec<Edit<'a, T>>) {
    let find = |items: &'a [T], id: &ItemId| items.iter().find(|item| item.id() == id);
    let (stay, gone): (Vec<&T>, Vec<&T>) = was.iter().partition(|item| find(is, item.id()).is_some());
    let placed = arrange(stay.into_iter().map(Item::id), is.iter().map(Item::id));
    let mut stands = Place::First;
    let edits = is.iter().zip(placed).map(|(item, (id, place))| {
        let stands = std::mem::replace(&mut stands, Place::After(id.clone()));
        Edit { was: find(was, id), is: item, place, stands }
    });
    (gone.into_iter().map(Item::id).collect(), edits.collect())
}

pub(super) fn edit_steps(was: &Milestone, is: &Milestone, changes: &mut Vec<Change>) {
    let (gone, edits) = edits(&was.steps, &is.steps);
    let milestone = || was.id.clone();
    let remove = |step: &ItemId| Change::RemoveStep { milestone: milestone(), step: step.clone() };
    changes.extend(gone.into_iter().map(remove));
    for Edit { was, is, place, stands } in edits {
        let Step { id, text, done, extra } = is;
        match was {
            Some(was) if was.extra == *extra => {
                let step = || id.clone();
                let set = |to| Change::SetStep { milestone: milestone(), step: step(), to };
                let moved =
                    place.map(|place| Change::MoveStep { milestone: milestone(), step: step(), place });
                changes.extend(moved);
                changes.extend((was.text != *text).then(|| set(StepField::Text(text.clone()))));
                changes.extend((was.done != *done).then(|| set(StepField::Done(*done))));
            }
            was => {
                changes.extend(was.map(|_| remove(id)));
                changes.push(Change::AddStep { milestone: milestone(), step: is.clone(), place: stands });
            }
        }
    }
}

pub(super) fn edit_resources(was: &Milestone, is: &Milestone, changes: &mut Vec<Change>) {
    let (gone, edits) = edits(&was.resources, &is.resources);
    let milestone = || was.id.clone();
    let remove =
        |resource: &ItemId| Change::RemoveResource { milestone: milestone(), resource: resource.clone() };
    changes.extend(gone.into_iter().map(remove));
    for Edit { was, is, place, stands } in edits {
        let resource = Box::new(is.clone());
        match (was, place) {
            (Some(was), None) if was == is => {}
            (Some(_), None) => changes.push(Change::SetResource { milestone: milestone(), resource }),
            (was, _) => {
                changes.extend(was.map(|_| remove(&is.id)));
                changes.push(Change::AddResource { milestone: milestone(), resource, place: stands });
            }
        }
    }
}

pub(super) fn edit_evidence(was: &Milestone, is: &Milestone, changes: &mut Vec<Change>) {
    let (gone, edits) = edits(&was.evidence, &is.evidence);
    let milestone = || was.id.clone();
    let remove =
        |evidence: &ItemId| Change::RemoveEvidence { milestone: milestone(), evidence: evidence.clone() };
    changes.extend(gone.into_iter().map(remove));
    for Edit { was, is, place, stands } in edits {
        let evidence = Box::new(is.clone());
        match (was, place) {
            (Some(was), None) if was == is => {}
            (Some(_), None) => changes.push(Change::SetEvidence { milestone: milestone(), evidence }),
            (was, _) => {
                changes.extend(was.map(|_| remove(&is.id)));
                changes.push(Change::AddEvidence { milestone: milestone(), evidence, place: stands });
            }
        }
    }
}

pub(super) fn edit_sessions(was: &Milestone, is: &Milestone, changes: &mut Vec<Change>) {
    let (gone, edits) = edits(&was.sessions, &is.sessions);
    let milestone = || was.id.clone();
    let remove =
        |session: &ItemId| Change::RemoveSession { milestone: milestone(), session: session.clone() };
    changes.extend(gone.into_iter().map(remove));
    for Edit { was, is, place, stands } in edits {
        let session = is.clone();
        match (was, place) {
            (Some(was), None) if was == is => {}
            (Some(_), None) => changes.push(Change::SetSession { milestone: milestone(), session }),
            (was, _) => {
                changes.extend(was.map(|_| remove(&is.id)));
                changes.push(Change::AddSession { milestone: milestone(), session, place: stands });
            }
        }
    }
}
