//! Bringing a milestone or a track back to how it was.
//!
//! The past is a roadmap like any other; what was removed since comes back with what belonged to it, as far as
//! the rest of the roadmap still allows. What is left out is said.

use waymark_messages::changes as said;

use super::{Proposal, short};
use crate::milestone_difference::{has_moved, milestone_difference, track_place, waits_for};
use crate::roadmap::fields;
use crate::{Change, Entry, MilestoneId, Refusal, Roadmap, Title, Touched, TrackEntry, TrackId};

/// How many things left out are named one by one.
const NAMED: usize = 3;

/// Brings the milestone or the track `id` back to how it was in `then`; `when` says when that was, such as
/// "on 12 November".
///
/// A milestone that was removed since comes back with its note, steps and sessions, with its track if that is gone
/// too, with its prerequisites, and with the milestones that waited for it waiting again. A track comes back with
/// the milestones it had that are gone; those that are still there stay as they are.
pub fn revert(now: &Roadmap, then: &Roadmap, id: &str, when: &str) -> Result<Proposal, Refusal> {
    if let Some(wanted) = then.milestone(id) {
        return revert_milestone(now, then, wanted, when);
    }
    if let Some(wanted) = then.track(id) {
        return revert_track(now, then, wanted, when);
    }
    let title = match (now.milestone(id), now.track(id)) {
        (Some(entry), _) => entry.milestone().title.to_string(),
        (None, Some(track)) => track.track().title.to_string(),
        (None, None) => return Err(now.find(id).err().unwrap_or(Refusal::NothingNamed)),
    };
    Err(Refusal::NotThere { title, when: when.to_owned() })
}

fn revert_milestone(
    now: &Roadmap,
    then: &Roadmap,
    wanted: Entry<'_>,
    when: &str,
) -> Result<Proposal, Refusal> {
    let id = wanted.id();
    let present = now.milestone(id.as_str());
    let title = present.unwrap_or(wanted).milestone().title.clone();
    let mut work = Rebuilding::of(now);
    let track = wanted.track();
    let has_track = now.track(track.id().as_str()).is_some();
    if present.is_none() && !has_track {
        work.add_track(track)?;
        work.warnings.push(said::track_comes_back(&track.track().title));
    }
    if let Some(present) = present.filter(|_| !has_track) {
        let stays_in = &present.track().track().title;
        work.warnings.push(said::stays_in_track(&track.track().title, stays_in));
    }
    work.take(then, id)?;
    if present.is_none() {
        work.let_others_wait(wanted)?;
    }
    let left_out = work.left_out(wanted);
    work.tell(left_out);
    let name = short(title.as_str());
    let label = said::brought_back(&name, when);
    Ok(work.proposal(label, || said::is_as_it_was(name, when)))
}

fn revert_track(
    now: &Roadmap,
    then: &Roadmap,
    wanted: TrackEntry<'_>,
    when: &str,
) -> Result<Proposal, Refusal> {
    let mut work = Rebuilding::of(now);
    let present = now.track(wanted.id().as_str());
    let title: &Title = &present.unwrap_or(wanted).track().title;
    match present {
        None => work.add_track(wanted)?,
        Some(present) => work.mend_track(now, then, present, wanted)?,
    }
    let gone: Vec<Entry<'_>> =
        wanted.milestones().filter(|entry| now.milestone(entry.id().as_str()).is_none()).collect();
    // The first pass adds them, the second makes them wait for each other.
    for entry in gone.iter().chain(&gone) {
        work.take(then, entry.id())?;
    }
    let mut left_out = Vec::new();
    for entry in &gone {
        work.let_others_wait(*entry)?;
        left_out.extend(work.left_out(*entry));
    }
    work.tell(left_out);
    let elsewhere = wanted.milestones().filter(|entry| {
        now.milestone(entry.id().as_str()).is_some_and(|entry| entry.track().id() != wanted.id())
    });
    let elsewhere = elsewhere.count();
    if elsewhere > 0 {
        work.warnings.push(said::stay_in_other_tracks(elsewhere));
    }
    let name = short(title.as_str());
    let label = said::track_brought_back(gone.len(), &name, when);
    Ok(work.proposal(label, || said::track_is_as_it_was(name, when)))
}

/// A copy of the present, on which each change is tried before the next is thought of.
struct Rebuilding {
    roadmap: Roadmap,
    changes: Vec<Change>,
    warnings: Vec<String>,
}

impl Rebuilding {
    fn of(now: &Roadmap) -> Self {
        Self { roadmap: now.clone(), changes: Vec::new(), warnings: Vec::new() }
    }

    fn make(&mut self, change: Change) -> Result<(), Refusal> {
        self.roadmap.apply(&change, &mut Touched::default())?;
        self.changes.push(change);
        Ok(())
    }

    fn take(&mut self, then: &Roadmap, id: &MilestoneId) -> Result<(), Refusal> {
        milestone_difference(&self.roadmap, then, id).into_iter().try_for_each(|change| self.make(change))
    }

    fn add_track(&mut self, wanted: TrackEntry<'_>) -> Result<(), Refusal> {
        let place = track_place(&self.roadmap, wanted);
        self.make(Change::AddTrack { track: Box::new(wanted.track().clone()), place })
    }

    fn mend_track(
        &mut self,
        now: &Roadmap,
        then: &Roadmap,
        present: TrackEntry<'_>,
        wanted: TrackEntry<'_>,
    ) -> Result<(), Refusal> {
        let track = wanted.id();
        for to in fields::of_track(present.track(), wanted.track()) {
            self.make(Change::SetTrack { track: track.clone(), to })?;
        }
        let order = |roadmap: &Roadmap| -> Vec<TrackId> {
            roadmap.tracks().map(|track| track.id().clone()).collect()
        };
        if has_moved(&order(now), &order(then), track) {
            let place = track_place(now, wanted);
            self.make(Change::MoveTrack { track: track.clone(), place })?;
        }
        Ok(())
    }

    /// Makes what waited for a milestone before it was removed wait for it again, unless that would close a circle
    /// that was not there.
    fn let_others_wait(&mut self, wanted: Entry<'_>) -> Result<(), Refusal> {
        for dependent in wanted.dependents() {
            let (milestone, on) = (dependent.id(), wanted.id());
            let (Some(waiting), Some(back)) =
                (self.roadmap.milestone(milestone.as_str()), self.roadmap.milestone(on.as_str()))
            else {
                continue;
            };
            let waits = waiting.milestone().after.contains(on);
            if !waits && (!waits_for(back, milestone) || waits_for(wanted, milestone)) {
                self.make(Change::AddPrerequisite { milestone: milestone.clone(), on: on.clone() })?;
            }
        }
        Ok(())
    }

    /// The prerequisites that a milestone had and has not got back, each with the reason.
    fn left_out(&self, wanted: Entry<'_>) -> Vec<String> {
        let Some(back) = self.roadmap.milestone(wanted.id().as_str()) else { return Vec::new() };
        let title = &wanted.milestone().title;
        wanted
            .prerequisites()
            .filter(|before| !back.milestone().after.contains(before.id()))
            .map(|before| {
                let on = &before.milestone().title;
                match self.roadmap.milestone(before.id().as_str()) {
                    None => said::prerequisite_gone(on, title),
                    Some(_) => said::prerequisite_waits(on, title),
                }
            })
            .collect()
    }

    fn tell(&mut self, mut left_out: Vec<String>) {
        let more = left_out.len().saturating_sub(NAMED);
        left_out.truncate(NAMED);
        self.warnings.append(&mut left_out);
        if more > 0 {
            self.warnings.push(said::prerequisites_left_out(more));
        }
    }

    fn proposal(self, label: String, otherwise: impl FnOnce() -> String) -> Proposal {
        let mut proposal = Proposal::of(self.changes, label, otherwise);
        proposal.warnings = self.warnings;
        proposal
    }
}
