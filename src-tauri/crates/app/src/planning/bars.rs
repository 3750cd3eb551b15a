//! The timeline: each track's bars.

use chrono::NaiveDate;
use waymark_core::plan::{Forecast, Plan};
use waymark_core::{Entry, Milestone, Status, TrackEntry};
use waymark_messages::outlook;

use super::basis::Basis;
use crate::views::{Bar, BarKind, PlanTrack};

impl Basis {
    pub(super) fn bars(&self, plan: &Plan, forecast: &Forecast) -> Vec<PlanTrack> {
        let mut planned: Vec<Vec<Bar>> = plan.work.tracks().iter().map(|_| Vec::new()).collect();
        for (number, task) in plan.work.tasks().iter().enumerate() {
            let entry = self.roadmap.milestone(task.milestone.as_str());
            let span = plan.schedule.span(number as u32);
            let (Some(entry), Some(span)) = (entry, span) else { continue };
            let milestone = entry.milestone();
            let last = plan.calendar.day(span.last as usize);
            let first = plan.calendar.day(span.first as usize);
            let begun = milestone.status == Status::Doing;
            planned[task.track as usize].push(Bar {
                id: Some(task.milestone.to_string()),
                title: milestone.title.to_string(),
                kind: if begun { BarKind::Now } else { BarKind::Planned },
                first: if begun { self.begun_on(milestone).unwrap_or(first).min(first) } else { first },
                last,
                minutes: task.remaining,
                due: task.due,
                late: !span.is_finished || task.due.is_some_and(|due| due < last),
                not_before: task.not_before,
                optional: task.optional,
            });
        }
        let tracks = self.roadmap.tracks().zip(planned);
        tracks
            .map(|(track, mut planned)| {
                planned.sort_by_key(|bar| (bar.first, bar.last));
                let done = forecast.tracks.iter().find(|forecast| forecast.track == *track.id());
                PlanTrack {
                    id: track.id().to_string(),
                    title: track.track().title.to_string(),
                    kind: track.track().kind,
                    parked: track.track().parked,
                    bars: self.done_bar(track).into_iter().chain(planned).collect(),
                    p50: done.and_then(|done| done.done.p50),
                    p80: done.and_then(|done| done.done.p80),
                }
            })
            .collect()
    }

    /// What is done of a track as one bar, from the first day anything was done to the last.
    fn done_bar(&self, track: TrackEntry<'_>) -> Option<Bar> {
        let done: Vec<&Milestone> =
            track.milestones().map(Entry::milestone).filter(|one| one.status == Status::Done).collect();
        let ticked = |milestone: &&Milestone| Some(self.day_of(milestone.since?));
        let first = done.iter().filter_map(|one| self.begun_on(one).or_else(|| ticked(one))).min()?;
        let last = done.iter().filter_map(ticked).max().unwrap_or(first).max(first);
        let minutes = done.iter().fold(0_u32, |sum, one| sum.saturating_add(one.logged()));
        Some(Bar {
            id: None,
            title: outlook::bar_done(done.len()),
            kind: BarKind::Done,
            first: first.min(self.today),
            last: last.min(self.today),
            minutes,
            due: None,
            late: false,
            not_before: None,
            optional: false,
        })
    }

    /// The day on which a milestone was first worked on, as far as that is known.
    fn begun_on(&self, milestone: &Milestone) -> Option<NaiveDate> {
        let logged = milestone.sessions.iter().map(|session| session.day).min();
        let started = milestone.since.filter(|_| milestone.status == Status::Doing);
        [logged, started.map(|at| self.day_of(at))].into_iter().flatten().min()
    }
}
