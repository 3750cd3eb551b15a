//! The forecast as a view, and what it comes to in sentences.

use chrono::NaiveDate;
use waymark_core::plan::{Forecast, Percentiles, Plan, Question, SpeedFactor, TargetForecast, Watch};
use waymark_messages::{duration, outlook};

use super::basis::{Basis, Earlier, LEAST_RUNS};
use super::moved;
use super::words::{chance, date, date_or_beyond, factor, percent};
use crate::errors::AppError;
use crate::views::{
    CurvePoint, DueForecast, ForecastView, QuantilesView, SpeedView, TargetView, TrackForecast,
};

impl Basis {
    /// The forecast, with the person's own number of runs and seed.
    pub(crate) fn forecast_view(
        &self,
        earlier: &Earlier,
        runs: Option<u32>,
        seed: Option<u32>,
        watch: &Watch,
    ) -> Result<ForecastView, AppError> {
        let (plan, question) = (self.plan(), self.question(runs, seed));
        let forecast = plan.forecast(&question, watch)?;
        let moved = moved::sentence(self, earlier)?;
        Ok(self.view_of(&plan, &question, &forecast, moved))
    }

    /// The weeks from today until everything is most likely done, of as few futures as say it to the week; none beyond
    /// thirty years.
    pub(crate) fn likely_weeks(&self, watch: &Watch) -> Result<Option<u32>, AppError> {
        let finish = self.plan().forecast(&self.question(Some(LEAST_RUNS), None), watch)?.finish;
        let days = finish.p50.map(|day| (day - self.today).num_days().unsigned_abs());
        Ok(days.and_then(|days| u32::try_from(days.div_ceil(7)).ok()))
    }

    pub(super) fn view_of(
        &self,
        plan: &Plan,
        question: &Question,
        forecast: &Forecast,
        moved: Option<String>,
    ) -> ForecastView {
        let title_of = |id: &str| {
            self.roadmap.milestone(id).map_or_else(String::new, |entry| entry.milestone().title.to_string())
        };
        let track_title = |id: &str| {
            self.roadmap.track(id).map_or_else(String::new, |track| track.track().title.to_string())
        };
        let weeks = plan.pace.weeks().iter().filter(|week| week.counts).count();
        ForecastView {
            revision: self.revision,
            today: self.today,
            runs: forecast.runs,
            seed: u32::try_from(question.seed).unwrap_or(u32::MAX),
            weekly: self.roadmap.header().capacity.weekly(),
            minutes_left: u32::try_from(plan.minutes_left()).unwrap_or(u32::MAX),
            milestones_left: u32::try_from(plan.work.tasks().len()).unwrap_or(u32::MAX),
            finish: quantiles(forecast.finish),
            beyond: percent(forecast.beyond),
            curve: forecast
                .curve
                .iter()
                .map(|point| CurvePoint { day: point.day, share: point.share })
                .collect(),
            tracks: forecast
                .tracks
                .iter()
                .map(|track| TrackForecast {
                    id: track.track.to_string(),
                    title: track_title(track.track.as_str()),
                    done: quantiles(track.done),
                })
                .collect(),
            dues: forecast
                .due
                .iter()
                .map(|due| DueForecast {
                    id: due.milestone.to_string(),
                    title: title_of(due.milestone.as_str()),
                    due: due.due,
                    done: quantiles(due.done),
                    chance: percent(due.chance),
                })
                .collect(),
            target: forecast.target.as_ref().map(target),
            speed: speed(plan.pace.speed()),
            used: plan.pace.used().map(percent),
            weeks: u32::try_from(weeks).unwrap_or(u32::MAX),
            says: self.says(plan, forecast),
            moved,
        }
    }

    fn says(&self, plan: &Plan, forecast: &Forecast) -> Vec<String> {
        let weekly = self.roadmap.header().capacity.weekly();
        if plan.work.tasks().is_empty() {
            return vec![match self.roadmap.is_empty() {
                true => outlook::no_milestone(),
                false => outlook::nothing_left(),
            }];
        }
        if plan.schedule.has_no_hours() {
            return vec![outlook::no_date()];
        }
        let mut says = vec![self.finish_sentence(forecast)];
        let weeks = plan.pace.weeks().iter().filter(|week| week.counts).count();
        says.push(match weeks {
            0 => outlook::hours_as_planned(duration(weekly)),
            weeks => outlook::hours_used(duration(weekly), plan.pace.used().map_or(0, percent), weeks),
        });
        says.push(speed_sentence(&plan.pace.speed()));
        says.extend(forecast.target.as_ref().map(|target| self.target_sentence(target)));
        says
    }

    fn finish_sentence(&self, forecast: &Forecast) -> String {
        let Percentiles { p10, p50, p90, .. } = forecast.finish;
        let Some(likely) = p50 else {
            return match p10 {
                None => outlook::finish_beyond(),
                Some(first) => outlook::finish_mostly_beyond(date(first, self.today)),
            };
        };
        let (first, last) = (date_or_beyond(p10, self.today), date_or_beyond(p90, self.today));
        outlook::finish(first, last, date(likely, self.today))
    }

    fn target_sentence(&self, target: &TargetForecast) -> String {
        let day = date(target.day, self.today);
        if target.day < self.today {
            return outlook::target_passed(day);
        }
        let hours = |weekly: Option<u32>| {
            let weekly = weekly?.div_ceil(STEP) * STEP;
            (weekly <= MOST).then(|| duration(weekly))
        };
        let for_80 = hours(target.weekly_for_80.filter(|_| target.chance < 0.8));
        let for_90 = hours(target.weekly_for_90.filter(|_| target.chance < 0.9));
        let chance = chance(target.chance);
        match (for_80, for_90) {
            (None, None) => outlook::target(chance, day),
            (Some(hours), None) => outlook::target_hours(chance, day, hours, 80),
            (None, Some(hours)) => outlook::target_hours(chance, day, hours, 90),
            (Some(hours), Some(more)) => outlook::target_both_hours(chance, day, hours, more),
        }
    }
}

/// In what steps hours are named, in minutes a week.
const STEP: u32 = 30;

/// More minutes a week than this are no advice: 60 hours.
const MOST: u32 = 3_600;

/// What is known of how long the person takes.
fn speed_sentence(speed: &SpeedFactor) -> String {
    match speed.evidence {
        0 => outlook::speed_unknown(factor(speed.median)),
        count => outlook::speed(count, factor(speed.median)),
    }
}

pub(super) fn quantiles(of: Percentiles) -> QuantilesView {
    let Percentiles { p10, p50, p80, p90 } = of;
    QuantilesView { p10, p50, p80, p90 }
}

fn target(of: &TargetForecast) -> TargetView {
    TargetView {
        date: of.day,
        chance: percent(of.chance),
        weekly_80: of.weekly_for_80.filter(|weekly| *weekly <= MOST),
        weekly_90: of.weekly_for_90.filter(|weekly| *weekly <= MOST),
    }
}

pub(super) fn speed(of: SpeedFactor) -> SpeedView {
    SpeedView { factor: of.median, low: of.p10(), high: of.p90(), evidence: of.evidence }
}

/// The likely finish in words, with the chance to make the target where there is one.
pub(super) fn effect(forecast: &Forecast, today: NaiveDate) -> String {
    let likely = date_or_beyond(forecast.finish.p50, today);
    match &forecast.target {
        Some(target) => outlook::effect_on_target(chance(target.chance), likely, date(target.day, today)),
        None => outlook::effect(likely),
    }
}
