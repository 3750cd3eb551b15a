//! Core's entries as the rows and links that faces show.

use chrono::NaiveDate;
use waymark_core::{Entry, Estimate, MilestoneId, Progress, Roadmap};

use crate::sentences;
use crate::views::{EstimateView, MilestoneLink, ProgressView, Row};

/// What rows need to know besides their entry.
pub(super) struct RowMaker<'a> {
    roadmap: &'a Roadmap,
    today: NaiveDate,
    next: Option<MilestoneId>,
}

impl<'a> RowMaker<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, today: NaiveDate) -> Self {
        Self { roadmap, today, next: roadmap.next(today).map(|entry| entry.id().clone()) }
    }

    /// The id of the next milestone.
    pub(super) fn next(&self) -> Option<String> {
        self.next.as_ref().map(MilestoneId::to_string)
    }

    pub(super) fn row(&self, entry: Entry<'_>) -> Row {
        let milestone = entry.milestone();
        let track = entry.track();
        Row {
            id: milestone.id.to_string(),
            title: milestone.title.to_string(),
            track: track.id().to_string(),
            track_title: track.track().title.to_string(),
            status: milestone.status,
            column: entry.column(),
            ready: entry.is_ready() && !entry.is_parked(),
            next: self.next.as_ref() == Some(&milestone.id),
            waits_for: entry.waits_for(),
            unlocks: entry.unlocks(),
            estimate: estimate(milestone.estimate),
            logged: milestone.logged(),
            due: milestone.due,
            days_late: entry.days_late(self.today),
            level: milestone.level,
            optional: milestone.optional,
            steps_done: count(milestone.steps.iter().filter(|step| step.done)),
            steps: count(milestone.steps.iter()),
            has_note: !self.roadmap.note(&milestone.id).is_empty(),
        }
    }
}

pub(super) fn estimate(estimate: Estimate) -> EstimateView {
    EstimateView { low: estimate.low(), likely: estimate.likely(), high: estimate.high() }
}

pub(super) fn link(entry: Entry<'_>) -> MilestoneLink {
    let milestone = entry.milestone();
    MilestoneLink {
        id: milestone.id.to_string(),
        title: milestone.title.to_string(),
        track_title: entry.track().track().title.to_string(),
        status: milestone.status,
        circle: None,
    }
}

/// A prerequisite of `entry`.
pub(super) fn prerequisite(entry: Entry<'_>, before: Entry<'_>) -> MilestoneLink {
    let circle = entry.sets_aside(before).then(|| entry.circle_with(before)).flatten();
    MilestoneLink { circle: circle.as_ref().map(sentences::circle), ..link(before) }
}

impl From<Progress> for ProgressView {
    fn from(progress: Progress) -> Self {
        Self {
            done: progress.done,
            total: progress.total,
            skipped: progress.skipped,
            optional: progress.optional,
            minutes_done: u32::try_from(progress.minutes_done).unwrap_or(u32::MAX),
            minutes_total: u32::try_from(progress.minutes_total).unwrap_or(u32::MAX),
            percent: progress.percent(),
        }
    }
}

pub(super) fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
