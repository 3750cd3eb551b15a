//! What things are called: as on the roadmap now, else as the change itself has them.

use std::collections::HashMap;

use waymark_core::{Change, ItemId, Milestone, MilestoneId, Roadmap, Track, TrackId};

/// Calls things by their titles.
pub(super) struct Names<'a> {
    pub(super) roadmap: &'a Roadmap,
    milestones: HashMap<&'a MilestoneId, &'a Milestone>,
    tracks: HashMap<&'a TrackId, &'a Track>,
}

impl<'a> Names<'a> {
    pub(super) fn of(roadmap: &'a Roadmap, changes: [&'a Change; 2]) -> Self {
        let mut names = Self { roadmap, milestones: HashMap::new(), tracks: HashMap::new() };
        changes.into_iter().for_each(|change| names.learn(change));
        names
    }

    fn learn(&mut self, change: &'a Change) {
        if let Change::Group(changes) = change {
            changes.iter().for_each(|change| self.learn(change));
        } else if let Change::AddMilestone { milestone, .. } = change {
            self.milestones.insert(&milestone.id, milestone);
        } else if let Change::AddTrack { track, .. } = change {
            self.tracks.insert(&track.id, track);
        }
    }

    fn find(&self, id: &MilestoneId) -> Option<&Milestone> {
        let present = self.roadmap.milestone(id.as_str()).map(|entry| entry.milestone());
        present.or_else(|| self.milestones.get(id).copied())
    }

    /// A milestone's title, or its id where it is gone.
    pub(super) fn milestone(&self, id: &MilestoneId) -> String {
        self.find(id).map_or_else(|| id.to_string(), |milestone| milestone.title.to_string())
    }

    /// A track's title, or its id where it is gone.
    pub(super) fn track(&self, id: &TrackId) -> String {
        let present = self.roadmap.track(id.as_str()).map(|track| track.track());
        let track = present.or_else(|| self.tracks.get(id).copied());
        track.map_or_else(|| id.to_string(), |track| track.title.to_string())
    }

    /// `step "Load a table"`, or `step s2` where it is gone.
    pub(super) fn step(&self, milestone: &MilestoneId, id: &ItemId) -> String {
        let step = self.find(milestone).and_then(|found| found.steps.iter().find(|step| step.id == *id));
        step.map_or_else(|| format!("step {id}"), |step| format!("step \"{}\"", step.text))
    }
}

/// The title that a milestone has in a change which adds it.
pub(crate) fn title_in(change: &Change, id: &MilestoneId) -> Option<String> {
    if let Change::Group(changes) = change {
        return changes.iter().find_map(|change| title_in(change, id));
    }
    let Change::AddMilestone { milestone, .. } = change else { return None };
    (milestone.id == *id).then(|| milestone.title.to_string())
}
