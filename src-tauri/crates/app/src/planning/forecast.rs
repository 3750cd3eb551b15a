//! The forecast as a view, and what it comes to in sentences.

use chrono::NaiveDate;
use waymark_core::plan::{Forecast, Percentiles, Plan, Question, SpeedFactor, TargetForecast, Watch};
use waymark_core::rules::duration;

use super::basis::{Basis, Earlier};
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
            let nothing = match self.roadmap.is_empty() {
                true => "There is no milestone yet, so there is nothing to forecast.",
                false => "Nothing is left to plan.",
            };
            return vec![nothing.to_owned()];
        }
        if plan.schedule.has_no_hours() {
            return vec!["There are no hours in your week, so no date can be given.".to_owned()];
        }
        let mut says = vec![self.finish_sentence(forecast)];
        let weeks = plan.pace.weeks().iter().filter(|week| week.counts).count();
        says.push(match weeks {
            0 => format!(
                "That is at {} a week, as planned; until there are weeks of yours to go by, some are taken to come \
                 to nothing.",
                duration(weekly)
            ),
            1 => format!("That is at {} a week, going by the one full week behind you.", duration(weekly)),
            weeks => format!(
                "That is at {} a week, of which you have used {} % over the last {weeks} weeks.",
                duration(weekly),
                plan.pace.used().map_or(0, percent)
            ),
        });
        says.push(speed_sentence(&plan.pace.speed()));
        says.extend(forecast.target.as_ref().map(|target| self.target_sentence(target)));
        says
    }

    fn finish_sentence(&self, forecast: &Forecast) -> String {
        let Percentiles { p10, p50, p90, .. } = forecast.finish;
        let Some(likely) = p50 else {
            return match p10 {
                None => "It would take more than thirty years.".to_owned(),
                Some(first) => format!(
                    "Most likely it takes more than thirty years; one time in ten it is done by {}.",
                    date(first, self.today)
                ),
            };
        };
        format!(
            "Most likely you are done on {}; in 8 of 10 futures between {} and {}.",
            date(likely, self.today),
            date_or_beyond(p10, self.today),
            date_or_beyond(p90, self.today)
        )
    }

    fn target_sentence(&self, target: &TargetForecast) -> String {
        let day = date(target.day, self.today);
        if target.day < self.today {
            return format!("Your target, {day}, has passed.");
        }
        let mut sentence = format!("The chance to make {day} is {}", chance(target.chance));
        let hours = |weekly: Option<u32>, of: &str| {
            let weekly = weekly?.div_ceil(STEP) * STEP;
            (weekly <= MOST).then(|| format!("{} a week would make it {of} %", duration(weekly)))
        };
        let more: Vec<String> = [
            hours(target.weekly_for_80.filter(|_| target.chance < 0.8), "80"),
            hours(target.weekly_for_90.filter(|_| target.chance < 0.9), "90"),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !more.is_empty() {
            sentence = format!("{sentence}; {}", more.join(", "));
        }
        format!("{sentence}.")
    }
}

/// In what steps hours are named, in minutes a week.
const STEP: u32 = 30;

/// More minutes a week than this are no advice: 60 hours.
const MOST: u32 = 3_600;

/// What is known of how long the person takes.
fn speed_sentence(speed: &SpeedFactor) -> String {
    if speed.evidence == 0 {
        return format!(
            "Until you have finished milestones with time logged on them, they are taken to need {} times their \
             estimates.",
            factor(speed.median)
        );
    }
    let by = match speed.evidence {
        1 => "the one milestone".to_owned(),
        count => format!("the {count} milestones"),
    };
    format!(
        "You take {} times as long as estimated, going by {by} finished with time logged.",
        factor(speed.median)
    )
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
    let likely = format!("likely {}", date_or_beyond(forecast.finish.p50, today));
    match &forecast.target {
        Some(target) => format!("{likely}, {} for {}", chance(target.chance), date(target.day, today)),
        None => likely,
    }
}
