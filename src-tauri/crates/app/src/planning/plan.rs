//! The plan as a view.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use waymark_core::Roadmap;
use waymark_core::plan::{Cause, Miss, Plan, Watch};
use waymark_messages::{duration, outlook};

use super::basis::{Basis, Earlier};
use super::moved;
use super::words::date;
use crate::errors::AppError;
use crate::views::{AgendaDay, MissView, NotPlannedView, PlanView, SittingView};

impl Basis {
    /// The plan, with an agenda of so many weeks.
    pub(crate) fn plan_view(
        &self,
        earlier: &Earlier,
        weeks: u32,
        watch: &Watch,
    ) -> Result<PlanView, AppError> {
        let (plan, question) = (self.plan(), self.question(None, None));
        let forecast = plan.forecast(&question, watch)?;
        // What is only tried moves by itself.
        let moved = if self.tries.is_empty() { moved::sentence(self, earlier)? } else { None };
        Ok(PlanView {
            revision: self.revision,
            today: self.today,
            capacity: self.roadmap.header().capacity.minutes(),
            end: plan.schedule.finish().map(|day| plan.calendar.day(day as usize)),
            tracks: self.bars(&plan, &forecast),
            misses: plan.schedule.misses().iter().map(|miss| self.miss(&plan, miss)).collect(),
            left_out: self.left_out(&plan),
            agenda: self.agenda(&plan, weeks),
            notes: self.notes(&plan),
            forecast: self.view_of(&plan, &question, &forecast, moved),
            tries: self.tries.clone(),
        })
    }

    fn miss(&self, plan: &Plan, miss: &Miss) -> MissView {
        MissView {
            id: miss.milestone.to_string(),
            title: title(&self.roadmap, miss.milestone.as_str()),
            due: miss.due,
            end: miss.end.map(|day| plan.calendar.day(day as usize)),
            cause: self.cause(&miss.cause),
        }
    }

    fn cause(&self, cause: &Cause) -> String {
        let named = |id: &str| title(&self.roadmap, id);
        match cause {
            Cause::SetAside { waits_for: None } => outlook::track_aside(),
            Cause::SetAside { waits_for: Some(on) } => outlook::waits_for_aside(named(on.as_str())),
            Cause::Passed => outlook::day_passed(),
            Cause::NoHours => outlook::week_empty(),
            Cause::Prerequisite { milestone } => {
                let due = self.roadmap.milestone(milestone.as_str()).and_then(|entry| entry.milestone().due);
                match due {
                    Some(due) => outlook::waits_for_due(date(due, self.today), named(milestone.as_str())),
                    None => outlook::waits_for(named(milestone.as_str())),
                }
            }
            Cause::FirstDay { milestone } => {
                let entry = self.roadmap.milestone(milestone.as_str());
                let first = entry.and_then(|entry| entry.milestone().not_before);
                let first = first.map_or_else(String::new, |day| date(day, self.today));
                outlook::start_put(first, named(milestone.as_str()))
            }
            Cause::TooLittleTime { needed, available } => {
                outlook::too_little_time(minutes(*available), minutes(*needed))
            }
            Cause::OtherWork => outlook::other_work(),
        }
    }

    fn left_out(&self, plan: &Plan) -> Vec<NotPlannedView> {
        let left_out = plan.work.left_out().iter();
        left_out
            .map(|left| NotPlannedView {
                id: left.milestone.to_string(),
                title: title(&self.roadmap, left.milestone.as_str()),
                because: match &left.waits_for {
                    None => outlook::track_aside(),
                    Some(on) => outlook::waits_for_unplanned(title(&self.roadmap, on.as_str())),
                },
            })
            .collect()
    }

    fn agenda(&self, plan: &Plan, weeks: u32) -> Vec<AgendaDay> {
        let sittings = plan.schedule.sittings();
        let mut last_of = vec![usize::MAX; plan.work.tasks().len()];
        for (number, sitting) in sittings.iter().enumerate() {
            last_of[sitting.task as usize] = number;
        }
        let mut due: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
        for task in plan.work.tasks() {
            if let Some(day) = task.due {
                due.entry(day).or_default().push(title(&self.roadmap, task.milestone.as_str()));
            }
        }
        let days = (7 * weeks as usize).min(plan.calendar.minutes().len());
        let mut next = 0;
        let agenda = (0..days).map(|index| {
            let from = next;
            while sittings.get(next).is_some_and(|sitting| sitting.day as usize == index) {
                next += 1;
            }
            let day = plan.calendar.day(index);
            let off = self.roadmap.header().time_off_on(day);
            let sittings = (from..next).map(|number| {
                let sitting = sittings[number];
                let is_finished = plan.schedule.span(sitting.task).is_some_and(|span| span.is_finished);
                let id = &plan.work.tasks()[sitting.task as usize].milestone;
                let track =
                    self.roadmap.milestone(id.as_str()).map(|entry| entry.track().track().title.to_string());
                SittingView {
                    id: id.to_string(),
                    title: title(&self.roadmap, id.as_str()),
                    track_title: track.unwrap_or_default(),
                    minutes: sitting.minutes,
                    finishes: is_finished && last_of[sitting.task as usize] == number,
                }
            });
            AgendaDay {
                day,
                minutes: plan.calendar.minutes()[index],
                off: off.map(|off| off.label().map_or_else(String::new, ToString::to_string)),
                sittings: sittings.collect(),
                due: due.remove(&day).unwrap_or_default(),
            }
        });
        agenda.collect()
    }

    fn notes(&self, plan: &Plan) -> Vec<String> {
        let mut notes = Vec::new();
        let tasks = plan.work.tasks();
        if tasks.is_empty() {
            notes.push(match (self.roadmap.is_empty(), plan.work.left_out().is_empty()) {
                (true, _) => outlook::no_plan(),
                (false, true) if plan.work.optional().is_empty() => outlook::all_closed(),
                (false, true) => outlook::all_needed_done(),
                (false, false) => outlook::all_aside(),
            });
        } else if plan.schedule.has_no_hours() {
            notes.push(outlook::no_hours());
        } else if plan.schedule.is_cut() {
            let last = plan.calendar.day(plan.calendar.minutes().len().saturating_sub(1));
            notes.push(outlook::plan_cut(date(last, self.today)));
        }
        let optional = plan.work.optional();
        if !optional.is_empty() {
            let estimates = optional.iter().filter_map(|id| self.roadmap.milestone(id.as_str()));
            let likely = estimates.map(|entry| u64::from(entry.milestone().estimate.likely())).sum();
            notes.push(outlook::optional_unplanned(optional.len(), minutes(likely)));
        }
        let aside = plan.work.left_out();
        if !aside.is_empty() && !tasks.is_empty() {
            notes.push(outlook::aside_unplanned(aside.len()));
        }
        notes
    }
}

fn title(roadmap: &Roadmap, id: &str) -> String {
    roadmap.milestone(id).map_or_else(String::new, |entry| entry.milestone().title.to_string())
}

fn minutes(minutes: u64) -> String {
    duration(u32::try_from(minutes).unwrap_or(u32::MAX))
}
