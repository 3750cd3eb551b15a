//! What things are called: as on the roadmap now, else as they were when they were removed.

use std::collections::HashMap;

use waymark_core::{Change, ItemId, Milestone, MilestoneId, Roadmap, Track, TrackId};

/// Milestones and tracks that are not on the roadmap, as they last were.
#[derive(Debug, Default)]
pub(crate) struct Gone {
    milestones: HashMap<MilestoneId, Milestone>,
    tracks: HashMap<TrackId, Track>,
}

impl Gone {
    /// Remembers what a change adds. What is known already came from a later change and stays.
    pub(crate) fn learn(&mut self, change: &Change) {
        if let Change::Group(changes) = change {
            changes.iter().for_each(|change| self.learn(change));
        } else if let Change::AddMilestone { milestone, .. } = change {
            self.milestones.entry(milestone.id.clone()).or_insert_with(|| (**milestone).clone());
        } else if let Change::AddTrack { track, .. } = change {
            self.tracks.entry(track.id.clone()).or_insert_with(|| (**track).clone());
        }
    }

    /// What a milestone was called.
    pub(crate) fn title(&self, id: &MilestoneId) -> Option<String> {
        self.milestones.get(id).map(|milestone| milestone.title.to_string())
    }
}

/// Calls things by their titles.
pub(super) struct Names<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) gone: &'a Gone,
}

impl Names<'_> {
    fn find(&self, id: &MilestoneId) -> Option<&Milestone> {
        let present = self.roadmap.milestone(id.as_str()).map(|entry| entry.milestone());
        present.or_else(|| self.gone.milestones.get(id))
    }

    /// A milestone's title, or its id where it is gone.
    pub(super) fn milestone(&self, id: &MilestoneId) -> String {
        self.find(id).map_or_else(|| id.to_string(), |milestone| milestone.title.to_string())
    }

    /// A track's title, or its id where it is gone.
    pub(super) fn track(&self, id: &TrackId) -> String {
        let present = self.roadmap.track(id.as_str()).map(|track| track.track());
        let track = present.or_else(|| self.gone.tracks.get(id));
        track.map_or_else(|| id.to_string(), |track| track.title.to_string())
    }

    /// A step's text, or its id where it is gone, and whether it is known, as messages ask for it.
    pub(super) fn step(&self, milestone: &MilestoneId, id: &ItemId) -> (&'static str, String) {
        let step = self.find(milestone).and_then(|found| found.steps.iter().find(|step| step.id == *id));
        step.map_or_else(|| ("no", id.to_string()), |step| ("yes", step.text.to_string()))
    }
}
