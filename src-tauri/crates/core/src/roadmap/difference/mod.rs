//! What turns one roadmap into another, as changes.
//!
//! Element by element: a step that was added is one change and a title that differs is another, so that the list
//! reads like what a person did, and merges with what was done elsewhere. Where the roadmaps came from, be it a
//! backup, a file edited by hand or an earlier day, is not asked here.

mod arrangement;
mod comparison;
pub(crate) mod fields;
mod items;

use std::collections::HashSet;

use super::change::{Change, Place};
use super::entry::TrackEntry;
use super::milestone::Milestone;
use super::{Entry, Roadmap};
use crate::MilestoneId;
use arrangement::arrange;
pub use comparison::{Aspect, ChangedMilestone, Comparison, Losses};

/// Computes the changes that make `to` of `from`; none when both are the same.
///
/// Applied in order, or as one [`Change::Group`], they give exactly `to`, and what undoes them gives `from` back.
/// As few things as possible are moved. A milestone in which two steps, resources, pieces of evidence or sessions
/// have the same id, as only a hand can write it, is replaced whole. Takes time proportional to both roadmaps.
pub fn difference(from: &Roadmap, to: &Roadmap) -> Vec<Change> {
    let mut difference = Difference { from, to, stay: milestones_that_stay(from, to), changes: Vec::new() };
    difference.changes.extend(fields::of_header(from.header(), to.header()).map(Change::SetHeader));
    difference.remove_prerequisites();
    difference.remove_milestones();
    difference.place_tracks();
    let prerequisites = difference.place_milestones();
    difference.remove_tracks();
    difference.edit_milestones();
    difference.changes.extend(prerequisites);
    difference.write_notes();
    difference.changes
}

struct Difference<'a> {
    from: &'a Roadmap,
    to: &'a Roadmap,
    /// Milestones that both have and that can be changed in place.
    stay: HashSet<&'a MilestoneId>,
    changes: Vec<Change>,
}

fn milestones_that_stay<'a>(from: &'a Roadmap, to: &'a Roadmap) -> HashSet<&'a MilestoneId> {
    let stays = |entry: &Entry<'a>| {
        let was = entry.milestone();
        let is = to.milestone(entry.id().as_str()).map(Entry::milestone);
        is.is_some_and(|is| was == is || (has_distinct_items(was) && has_distinct_items(is)))
    };
    from.milestones().filter(stays).map(Entry::id).collect()
}

fn has_distinct_items(milestone: &Milestone) -> bool {
    let Milestone { steps, resources, evidence, sessions, .. } = milestone;
    arrangement::are_distinct(steps.iter().map(|step| &step.id))
        && arrangement::are_distinct(resources.iter().map(|resource| &resource.id))
        && arrangement::are_distinct(evidence.iter().map(|evidence| &evidence.id))
        && arrangement::are_distinct(sessions.iter().map(|session| &session.id))
}

impl<'a> Difference<'a> {
    /// The milestones of `from` that stay, each as it was and as it will be.
    fn staying(&self) -> impl Iterator<Item = (Entry<'a>, Entry<'a>)> + use<'a> {
        let (to, stay) = (self.to, self.stay.clone());
        self.from
            .milestones()
            .filter(move |entry| stay.contains(entry.id()))
            .filter_map(move |entry| Some((entry, to.milestone(entry.id().as_str())?)))
    }

    /// Before any is added, so that no circle is closed on the way.
    fn remove_prerequisites(&mut self) {
        for (was, is) in self.staying() {
            let (milestone, wanted) = (was.id(), &is.milestone().after);
            let gone =
                was.milestone().after.iter().filter(|on| self.stay.contains(on) && !wanted.contains(*on));
            self.changes.extend(
                gone.map(|on| Change::RemovePrerequisite { milestone: milestone.clone(), on: on.clone() }),
            );
        }
    }

    fn remove_milestones(&mut self) {
        let gone = self.from.milestones().map(Entry::id).filter(|id| !self.stay.contains(id));
        self.changes.extend(gone.map(|id| Change::RemoveMilestone { milestone: id.clone() }));
    }

    fn place_tracks(&mut self) {
        let was = self.from.tracks().map(TrackEntry::id).filter(|id| self.to.track(id.as_str()).is_some());
        for (id, place) in arrange(was, self.to.tracks().map(TrackEntry::id)) {
            let Some(is) = self.to.track(id.as_str()) else { continue };
            match (self.from.track(id.as_str()), place) {
                (None, place) => self.changes.push(Change::AddTrack {
                    track: Box::new(is.track().clone()),
                    place: place.unwrap_or(Place::Last),
                }),
                (Some(was), place) => {
                    let track = id.clone();
                    self.changes.extend(place.map(|place| Change::MoveTrack { track, place }));
                    let fields = fields::of_track(was.track(), is.track());
                    self.changes.extend(fields.map(|to| Change::SetTrack { track: id.clone(), to }));
                }
            }
        }
    }

    /// Puts milestones where they belong, new ones too. Gives the prerequisites that are to be added once all are
    /// there.
    fn place_milestones(&mut self) -> Vec<Change> {
        let mut there = self.stay.clone();
        let mut prerequisites = Vec::new();
        for track in self.to.tracks() {
            let was = self.from.track(track.id().as_str());
            let was = was.iter().flat_map(|was| was.milestones()).map(Entry::id);
            let here = |id: &&MilestoneId| {
                self.stay.contains(id)
                    && self.to.milestone(id.as_str()).is_some_and(|is| is.track().id() == track.id())
            };
            let placed = arrange(was.filter(here), track.milestones().map(Entry::id));
            for (id, place) in placed {
                let Some(is) = self.to.milestone(id.as_str()).map(Entry::milestone) else { continue };
                if self.stay.contains(id) {
                    let (milestone, track) = (id.clone(), track.id().clone());
                    self.changes.extend(place.map(|place| Change::MoveMilestone { milestone, track, place }));
                } else {
                    let mut milestone = is.clone();
                    milestone.after.retain(|on| there.contains(on));
                    self.changes.push(Change::AddMilestone {
                        milestone: Box::new(milestone),
                        track: track.id().clone(),
                        place: place.unwrap_or(Place::Last),
                    });
                }
                let has = |on: &&MilestoneId| match self.from.milestone(id.as_str()) {
                    Some(was) if self.stay.contains(id) => {
                        self.stay.contains(on) && was.milestone().after.contains(*on)
                    }
                    Some(_) | None => there.contains(on),
                };
                let missing = is.after.iter().filter(|on| !has(on));
                prerequisites.extend(
                    missing.map(|on| Change::AddPrerequisite { milestone: id.clone(), on: on.clone() }),
                );
                there.insert(id);
            }
        }
        prerequisites
    }

    /// After milestones were moved out of them.
    fn remove_tracks(&mut self) {
        let gone = self.from.tracks().map(TrackEntry::id).filter(|id| self.to.track(id.as_str()).is_none());
        self.changes.extend(gone.map(|id| Change::RemoveTrack { track: id.clone() }));
    }

    fn edit_milestones(&mut self) {
        for (was, is) in self.staying() {
            let (was, is) = (was.milestone(), is.milestone());
            if was == is {
                continue;
            }
            let fields = fields::of_milestone(was, is);
            self.changes.extend(fields.map(|to| Change::SetMilestone { milestone: was.id.clone(), to }));
            items::edit_steps(was, is, &mut self.changes);
            items::edit_resources(was, is, &mut self.changes);
            items::edit_evidence(was, is, &mut self.changes);
            items::edit_sessions(was, is, &mut self.changes);
        }
    }

    /// A milestone that is removed takes its note with it.
    fn write_notes(&mut self) {
        for entry in self.to.milestones() {
            let (id, note) = (entry.id(), self.to.note(entry.id()));
            let was = if self.stay.contains(id) { self.from.note(id) } else { "" };
            if was != note {
                self.changes.push(Change::SetNote { milestone: id.clone(), note: note.to_owned() });
            }
        }
    }
}
