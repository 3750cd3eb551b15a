//! The way to one milestone: how long it takes and when it may be done.

use chrono::NaiveDate;
use waymark_core::MilestoneId;
use waymark_core::map::left_with_only;
use waymark_core::plan::{Forecast, Plan, Watch};
use waymark_messages::{duration, outlook};

use super::basis::Basis;
use super::forecast::quantiles;
use super::words::{date, date_or_beyond};
use crate::errors::AppError;
use crate::keywords;
use crate::views::{PathView, QuantilesView, Row};

impl Basis {
    /// What is needed for `to`, and when it may be done if nothing else is worked on.
    pub(crate) fn path_view(
        &self,
        revision: u32,
        to: Row,
        steps: Vec<Row>,
        watch: &Watch,
    ) -> Result<PathView, AppError> {
        let minutes = steps.iter().map(|step| step.estimate.likely.saturating_sub(step.logged)).sum();
        let is_workable = |step: &&Row| step.ready || step.status == waymark_core::Status::Doing;
        let ready = steps.iter().filter(is_workable).count();
        let (mut done, mut planned) = (QuantilesView::default(), None);
        let mut says = Vec::new();
        if steps.is_empty() {
            says.push(outlook::path_closed(keywords::status(to.status), &to.title));
        } else {
            let plan = self.plan();
            planned = self.planned_end(&plan, &to.id);
            let forecast = self.forecast_alone(&plan, &steps, watch)?;
            done = quantiles(forecast.finish);
            says.extend(length_says(steps.len(), minutes, ready));
            if plan.schedule.has_no_hours() {
                says.push(outlook::no_date());
            } else {
                says.extend(self.date_says(&done, planned));
            }
        }
        Ok(PathView { revision, to, steps, ready: ready as u32, minutes, done, planned, says })
    }

    /// The day on which the plan as it is finishes a milestone.
    fn planned_end(&self, plan: &Plan, id: &str) -> Option<NaiveDate> {
        let number = plan.work.tasks().iter().position(|task| task.milestone.as_str() == id)?;
        let span = plan.schedule.span(number as u32).filter(|span| span.is_finished)?;
        Some(plan.calendar.day(span.last as usize))
    }

    /// The forecast of these milestones with nothing else to do, at the pace of everything that was done.
    fn forecast_alone(&self, plan: &Plan, steps: &[Row], watch: &Watch) -> Result<Forecast, AppError> {
        let ids: Vec<MilestoneId> = steps
            .iter()
            .filter_map(|step| self.roadmap.milestone(&step.id))
            .map(|entry| entry.id().clone())
            .collect();
        let left = left_with_only(&self.roadmap, &ids)?;
        let alone = Plan::with_pace(&left, self.today, plan.pace.clone());
        Ok(alone.forecast(&self.question(None, None), watch)?)
    }

    fn date_says(&self, done: &QuantilesView, planned: Option<NaiveDate>) -> Vec<String> {
        let QuantilesView { p10, p50, p90, .. } = *done;
        let [first, likely, last] = [p10, p50, p90].map(|day| date_or_beyond(day, self.today));
        let mut says = vec![outlook::path_finish(first, last, likely)];
        says.extend(planned.map(|day| outlook::path_planned(date(day, self.today))));
        says
    }
}

/// How much stands between the person and the milestone.
fn length_says(steps: usize, minutes: u32, ready: usize) -> Vec<String> {
    let work = duration(minutes);
    match steps {
        1 => vec![outlook::path_alone(work)],
        steps => vec![outlook::path_steps(steps, work), outlook::path_ready(ready)],
    }
}
