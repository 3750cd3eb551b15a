//! A plan that has slipped, told once, and three ways to meet that, each with what it would come to.

use waymark_core::plan::{Forecast, Plan, TargetForecast, Watch, has_slipped, is_slip_quiet};
use waymark_core::rules::Scenario as Tried;
use waymark_messages::{duration, outlook};

use super::basis::{Basis, Earlier};
use super::forecast::effect;
use super::moved;
use super::words::{date, date_or_beyond, length};
use crate::errors::AppError;
use crate::requests::Scenario;
use crate::views::{LeverView, OutlookView, SlipView};

/// In what steps hours are proposed, in minutes a week.
const STEP: u32 = 30;

impl Basis {
    /// The forecast and how the plan has slipped.
    pub(crate) fn outlook_view(&self, earlier: &Earlier, watch: &Watch) -> Result<OutlookView, AppError> {
        let (plan, question) = (self.plan(), self.question(None, None));
        let forecast = plan.forecast(&question, watch)?;
        let slip = self.slip(earlier, &plan, &forecast)?;
        let moved = moved::sentence(self, earlier)?;
        Ok(OutlookView { forecast: self.view_of(&plan, &question, &forecast, moved), slip })
    }

    fn slip(
        &self,
        earlier: &Earlier,
        plan: &Plan,
        forecast: &Forecast,
    ) -> Result<Option<SlipView>, AppError> {
        let Some(past) = &earlier.reference else { return Ok(None) };
        let is_quiet = is_slip_quiet(self.roadmap.header(), self.today);
        if is_quiet || plan.work.tasks().is_empty() || plan.schedule.has_no_hours() {
            return Ok(None);
        }
        let then = self.seen_on(past.day, |at| Plan::of(&past.roadmap, at));
        let then = then.forecast(&self.question(None, None), &Watch::default())?.finish;
        let (Some(was), true) = (then.p50, has_slipped(past.day, then, forecast.finish)) else {
            return Ok(None);
        };
        let is = forecast.finish.p50;
        let (then, was_likely) = (date(past.day, self.today), date(was, self.today));
        let says = match is {
            Some(is) => {
                let by = length((is - was).num_days().unsigned_abs());
                outlook::slipped(date(is, self.today), by, then, was_likely)
            }
            None => outlook::slipped_beyond(then, was_likely),
        };
        let levers = [self.more_hours(plan, was)?, self.leave_out(plan)?, self.later(forecast)?];
        Ok(Some(SlipView { says, was, is, levers: levers.into_iter().flatten().collect() }))
    }

    /// So many hours a week that the likely finish is again what it was.
    fn more_hours(&self, plan: &Plan, was: chrono::NaiveDate) -> Result<Option<LeverView>, AppError> {
        let question = waymark_core::plan::Question { target: Some(was), ..self.question(None, None) };
        let wanted = plan.forecast(&question, &Watch::default())?.target;
        let Some(weekly) = wanted.and_then(|target: TargetForecast| target.weekly_for_50) else {
            return Ok(None);
        };
        let (weekly, present) = (weekly.div_ceil(STEP) * STEP, self.roadmap.header().capacity.weekly());
        if weekly <= present {
            return Ok(None);
        }
        let does = outlook::do_more(duration(weekly), duration(present));
        self.lever(does, Scenario { weekly: Some(weekly), ..Scenario::default() })
    }

    /// Without what is optional, and without what is advanced and nothing else waits for.
    fn leave_out(&self, plan: &Plan) -> Result<Option<LeverView>, AppError> {
        let left_out = plan.dispensable(&self.roadmap).into_iter();
        let tasks: Vec<_> = left_out.map(|number| &plan.work.tasks()[number]).collect();
        if tasks.is_empty() {
            return Ok(None);
        }
        let minutes = tasks.iter().map(|task| u64::from(task.remaining)).sum::<u64>();
        let work = duration(u32::try_from(minutes).unwrap_or(u32::MAX));
        let does = match tasks.iter().all(|task| task.optional) {
            true => outlook::leave_out_optional(tasks.len(), work),
            false => outlook::leave_out_advanced(tasks.len(), work),
        };
        let skip = tasks.iter().map(|task| task.milestone.to_string()).collect();
        self.lever(does, Scenario { skip, ..Scenario::default() })
    }

    /// The day that is made in eight of ten futures as the target.
    fn later(&self, forecast: &Forecast) -> Result<Option<LeverView>, AppError> {
        let Some(day) = forecast.finish.p80.filter(|day| Some(*day) != self.roadmap.header().target) else {
            return Ok(None);
        };
        let does = match self.roadmap.header().target {
            Some(target) if target >= day => return Ok(None),
            Some(target) => outlook::be_later(date(day, self.today), date(target, self.today)),
            None => outlook::be_ready(date(day, self.today)),
        };
        self.lever(does, Scenario { target: Some(day), ..Scenario::default() })
    }

    /// A lever with its effect; none where it cannot be pulled.
    fn lever(&self, does: String, scenario: Scenario) -> Result<Option<LeverView>, AppError> {
        let Ok(tried) = self.and(&Tried::from(scenario.clone())) else { return Ok(None) };
        let forecast = tried.plan().forecast(&tried.question(None, None), &Watch::default())?;
        let effect = match forecast.finish.p50 {
            Some(_) => effect(&forecast, self.today),
            None => date_or_beyond(None, self.today),
        };
        Ok(Some(LeverView { does, effect, scenario }))
    }
}
