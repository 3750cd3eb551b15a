//! Taking more from the library: a track, or single milestones with what they need.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use waymark_messages::{duration, library as said};

use super::Library;
use super::needs::Need;
use super::present::Present;
use super::select::{copy, track_of};
use super::template::{MilestoneTemplate, TrackTemplate};
use crate::rules::Proposal;
use crate::{Change, HeaderField, LibrarySeen, MilestoneId, Place, Refusal, Roadmap, Status, Touched};

/// What to take.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Ids of tracks, each with all its milestones, and of single milestones.
    pub ids: Vec<String>,
    /// Whether what they need comes along.
    pub with_needed: bool,
}

/// What would be taken, in the order of the library's tracks.
#[derive(Debug, Clone, Default)]
pub struct Taking<'a> {
    /// What was asked for and is not on the roadmap.
    pub wanted: Vec<&'a MilestoneTemplate>,
    /// What those need and is not on the roadmap either.
    pub needed: Vec<&'a MilestoneTemplate>,
}

impl Taking<'_> {
    /// Likely minutes of what was asked for and of what it needs.
    pub fn minutes(&self) -> (u32, u32) {
        let sum = |templates: &[&MilestoneTemplate]| -> u32 {
            templates.iter().map(|template| template.estimate.likely()).sum()
        };
        (sum(&self.wanted), sum(&self.needed))
    }
}

/// Finds what taking these would bring.
pub fn taking<'a>(library: &'a Library, roadmap: &Roadmap, ids: &[String]) -> Result<Taking<'a>, Refusal> {
    if ids.is_empty() {
        return Err(Refusal::NothingNamed);
    }
    let mut wanted: Vec<&MilestoneTemplate> = Vec::new();
    for id in ids {
        match library.track(id) {
            Some(track) => wanted.extend(&track.milestones),
            None => wanted.push(library.find_milestone(id)?),
        }
    }
    let is_there = |template: &MilestoneTemplate| roadmap.milestone(template.id.as_str()).is_some();
    let mut seen = HashSet::new();
    wanted.retain(|template| seen.insert(&template.id));
    let mut needed: Vec<&MilestoneTemplate> = Vec::new();
    let mut open: Vec<&MilestoneTemplate> = wanted.clone();
    while let Some(template) = open.pop() {
        for need in &template.after {
            // What any track can teach is not a reason to take a whole other track along.
            let Need::Milestone(id) = need else { continue };
            let Some(before) = library.milestone(id.as_str()) else { continue };
            if !is_there(before) && seen.insert(&before.id) {
                needed.push(before);
                open.push(before);
            }
        }
    }
    wanted.retain(|template| !is_there(template));
    let place = |template: &MilestoneTemplate| library.place_of(&template.id);
    wanted.sort_by_key(|template| place(template));
    needed.sort_by_key(|template| place(template));
    Ok(Taking { wanted, needed })
}

/// Adds them to the roadmap, each to its own track, and makes what is still to do wait for them where the library
/// says so. An edge that would close a circle with the person's own is left out and told.
pub fn add_from_library(library: &Library, roadmap: &Roadmap, wanted: &Wanted) -> Result<Proposal, Refusal> {
    let taking = taking(library, roadmap, &wanted.ids)?;
    let mut new = taking.wanted.clone();
    if wanted.with_needed {
        new.extend(&taking.needed);
        new.sort_by_key(|template| library.place_of(&template.id));
    }
    if new.is_empty() {
        return Ok(Proposal::nothing(said::nothing_to_add()));
    }
    let mut adding = Adding { library, roadmap, scratch: roadmap.clone(), changes: Vec::new() };
    for template in &new {
        adding.add(template)?;
    }
    let warnings = adding.connect(&new)?;
    if roadmap.header().library.is_none() {
        let seen = LibrarySeen { version: library.version(), tracks: Vec::new() };
        adding.change(Change::SetHeader(HeaderField::Library(Some(seen))))?;
    }
    let mut proposal = Proposal::of(adding.changes, label(library, wanted, &taking, &new), String::new);
    proposal.warnings = warnings;
    proposal.created = new.iter().map(|template| template.id.to_string()).collect();
    Ok(proposal)
}

fn label(library: &Library, wanted: &Wanted, taking: &Taking<'_>, new: &[&MilestoneTemplate]) -> String {
    let others = new.len() - taking.wanted.len();
    let duration = duration(new.iter().map(|template| template.estimate.likely()).sum());
    match (wanted.ids.as_slice(), taking.wanted.as_slice()) {
        ([id], _) if let Some(track) = library.track(id) => said::added_track(duration, others, &track.title),
        (_, [one]) => said::added_milestone(duration, others, &one.title),
        (_, several) => said::added_milestones(several.len(), duration, others),
    }
}

struct Adding<'a> {
    library: &'a Library,
    roadmap: &'a Roadmap,
    /// The roadmap with all changes so far, to see what the next one would meet.
    scratch: Roadmap,
    changes: Vec<Change>,
}

impl Adding<'_> {
    fn change(&mut self, change: Change) -> Result<(), Refusal> {
        self.scratch.apply(&change, &mut Touched::default())?;
        self.changes.push(change);
        Ok(())
    }

    fn add(&mut self, template: &MilestoneTemplate) -> Result<(), Refusal> {
        let Some(track) = self.library.track_of(&template.id) else {
            return Err(Refusal::no_milestone(template.id.as_str(), std::iter::empty()));
        };
        if self.scratch.track(track.id.as_str()).is_none() {
            let track = Box::new(track_of(track, self.library.version()));
            self.change(Change::AddTrack { track, place: Place::Last })?;
        }
        let milestone = copy(template, self.library.version(), BTreeSet::new())?;
        let place = self.place(track, &template.id);
        self.change(Change::AddMilestone { milestone: Box::new(milestone), track: track.id.clone(), place })
    }

    /// After the nearest milestone that comes before it in the library's track and is in that track here.
    fn place(&self, track: &TrackTemplate, id: &MilestoneId) -> Place<MilestoneId> {
        let is_here = |other: &MilestoneId| {
            self.scratch.milestone(other.as_str()).is_some_and(|entry| *entry.track().id() == track.id)
        };
        let before = track.milestones.iter().map(|template| &template.id).take_while(|other| *other != id);
        match before.filter(|other| is_here(other)).last() {
            Some(other) => Place::After(other.clone()),
            None => Place::First,
        }
    }

    /// Draws the library's edges to and from what is new; tells of those that would close a circle.
    fn connect(&mut self, new: &[&MilestoneTemplate]) -> Result<Vec<String>, Refusal> {
        let ids: Vec<MilestoneId> = self.scratch.milestones().map(|entry| entry.id().clone()).collect();
        let present = Present::new(ids.iter());
        let before = Present::new(self.roadmap.milestones().map(|entry| entry.id()));
        let mut edges: BTreeMap<MilestoneId, Vec<MilestoneId>> = BTreeMap::new();
        for template in new {
            let needs = template.after.iter().filter_map(|need| present.meets(need, &template.id));
            edges.entry(template.id.clone()).or_default().extend(needs.cloned());
        }
        for entry in self.roadmap.milestones().filter(|entry| entry.milestone().status == Status::Todo) {
            let Some(template) =
                entry.milestone().library.as_ref().and_then(|origin| self.template(&origin.id))
            else {
                continue;
            };
            let unmet = template.after.iter().filter(|need| before.meets(need, entry.id()).is_none());
            let met = unmet.filter_map(|need| present.meets(need, entry.id())).filter(|id| !before.has(id));
            edges.entry(entry.id().clone()).or_default().extend(met.cloned());
        }
        let mut warnings = Vec::new();
        for (milestone, on) in
            edges.into_iter().flat_map(|(id, ons)| ons.into_iter().map(move |on| (id.clone(), on)))
        {
            let (waiting, before) = (self.scratch.find(milestone.as_str())?, self.scratch.find(on.as_str())?);
            match waiting.may_wait_for(before) {
                Ok(()) => self.change(Change::AddPrerequisite { milestone, on })?,
                Err(Refusal::AlreadyWaits { .. }) => {}
                Err(Refusal::Cycle { .. }) => {
                    warnings.push(said::would_be_a_circle(milestone, on));
                }
                Err(refusal) => return Err(refusal),
            }
        }
        Ok(warnings)
    }

    fn template(&self, id: &MilestoneId) -> Option<&MilestoneTemplate> {
        self.library.milestone(id.as_str())
    }
}
