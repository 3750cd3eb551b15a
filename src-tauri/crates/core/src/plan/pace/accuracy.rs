//! What finished milestones were estimated at and what they took.

use chrono::NaiveDate;

use crate::{Estimate, Milestone, MilestoneId, Roadmap, Status};

/// A finished milestone on which time was logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accuracy {
    /// The milestone.
    pub milestone: MilestoneId,
    /// What it was estimated at.
    pub estimate: Estimate,
    /// The minutes it took.
    pub actual: u32,
    /// The day of its last session.
    pub finished: NaiveDate,
}

/// Lists what finished milestones took, in the order of the roadmap.
pub fn accuracy(roadmap: &Roadmap) -> Vec<Accuracy> {
    finished(roadmap)
        .filter_map(|milestone| {
            Some(Accuracy {
                milestone: milestone.id.clone(),
                estimate: milestone.estimate,
                actual: milestone.logged(),
                finished: milestone.sessions.iter().map(|session| session.day).max()?,
            })
        })
        .collect()
}

/// The finished milestones on which time was logged.
pub(super) fn finished(roadmap: &Roadmap) -> impl Iterator<Item = &Milestone> {
    logged(roadmap, Status::Done)
}

/// The milestones in progress on which time was logged.
pub(super) fn in_progress(roadmap: &Roadmap) -> impl Iterator<Item = &Milestone> {
    logged(roadmap, Status::Doing)
}

fn logged(roadmap: &Roadmap, status: Status) -> impl Iterator<Item = &Milestone> {
    let milestones = roadmap.milestones().map(|entry| entry.milestone());
    milestones.filter(move |milestone| milestone.status == status && !milestone.sessions.is_empty())
}
