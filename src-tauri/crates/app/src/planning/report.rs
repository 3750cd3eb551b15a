//! How far the person has come, as a view, and what the charts say in sentences.

use chrono::{Days, NaiveDate};
use waymark_core::plan::{Plan, SpeedFactor, Watch, accuracy};
use waymark_core::report::{Report, week_start};
use waymark_core::rules::duration;

use super::basis::Basis;
use super::forecast::{quantiles, speed};
use super::words::{count, date, factor};
use crate::errors::AppError;
use crate::views::{
    AccuracyPoint, BurnPoint, DayView, EstimateView, ProgressView, QuantilesView, ReportView, ReportWords,
    TrackReport, WeekReport,
};

/// How many weeks before the present one the heat map shows.
const YEAR: u64 = 52;

impl Basis {
    /// The last days of the weeks that the burn-up shows, the latest first.
    pub(crate) fn burn_up_days(&self) -> Vec<NaiveDate> {
        let made = self.day_of(self.roadmap.header().created);
        let mut end = week_start(self.today, self.first_weekday).pred_opt();
        let mut days = Vec::new();
        while let Some(day) = end.filter(|day| *day >= made && days.len() < 104) {
            days.push(day);
            end = day.checked_sub_days(Days::new(7));
        }
        days
    }

    /// The report; `past` is how far the person was at the end of earlier weeks, oldest first.
    pub(crate) fn report_view(&self, past: &[BurnPoint], watch: &Watch) -> Result<ReportView, AppError> {
        let report =
            self.seen_on(self.today, |at| Report::of(&self.roadmap, at.today, at.first_weekday, at.day_of));
        let plan = self.plan();
        let finish = plan.forecast(&self.question(None, None), watch)?.finish;
        let progress: ProgressView = self.roadmap.progress().into();
        let now = BurnPoint { day: self.today, done: progress.minutes_done, total: progress.minutes_total };
        let burn_up: Vec<BurnPoint> = past.iter().copied().chain([now]).collect();
        let (velocity_4, velocity_12) = (report.velocity(4), report.velocity(12));
        let says = self.report_words(&report, &plan, &burn_up, quantiles(finish));
        Ok(ReportView {
            revision: self.revision,
            today: self.today,
            since: self.day_of(self.roadmap.header().created),
            logged: report.logged(),
            sessions: report.sessions,
            progress,
            tracks: self.track_reports(&report),
            weeks: report
                .weeks
                .iter()
                .map(|week| WeekReport {
                    starts: week.starts,
                    planned: week.planned,
                    logged: week.logged,
                    ticked: week.ticked,
                    finished: week.finished,
                    by_track: week.by_track.clone(),
                })
                .collect(),
            burn_up,
            finish: quantiles(finish),
            year: self.year(),
            accuracy: self.accuracy(),
            speed: speed(plan.pace.speed()),
            velocity_4,
            velocity_12,
            streak: report.streak(),
            longest_streak: report.longest_streak(),
            says,
        })
    }

    fn track_reports(&self, report: &Report) -> Vec<TrackReport> {
        let tracks = self.roadmap.tracks().zip(&report.by_track);
        tracks
            .map(|(track, logged)| TrackReport {
                id: track.id().to_string(),
                title: track.track().title.to_string(),
                kind: track.track().kind,
                logged: *logged,
                progress: track.progress().into(),
            })
            .collect()
    }

    fn year(&self) -> Vec<DayView> {
        let first = week_start(self.today, self.first_weekday) - Days::new(7 * YEAR);
        self.days(first)
    }

    fn accuracy(&self) -> Vec<AccuracyPoint> {
        let mut points: Vec<AccuracyPoint> = accuracy(&self.roadmap)
            .into_iter()
            .map(|point| AccuracyPoint {
                title: self
                    .roadmap
                    .milestone(point.milestone.as_str())
                    .map_or_else(String::new, |entry| entry.milestone().title.to_string()),
                id: point.milestone.to_string(),
                estimate: EstimateView {
                    low: point.estimate.low(),
                    likely: point.estimate.likely(),
                    high: point.estimate.high(),
                },
                actual: point.actual,
                day: point.finished,
            })
            .collect();
        points.sort_by(|one, other| (one.day, &one.id).cmp(&(other.day, &other.id)));
        points
    }

    fn report_words(
        &self,
        report: &Report,
        plan: &Plan,
        burn_up: &[BurnPoint],
        finish: QuantilesView,
    ) -> ReportWords {
        ReportWords {
            burn_up: self.burn_up_words(burn_up, finish),
            weeks: weeks_words(report),
            year: self.year_words(report),
            accuracy: accuracy_words(plan.pace.speed()),
            velocity: velocity_words(report),
            streak: streak_words(report),
        }
    }

    fn burn_up_words(&self, burn_up: &[BurnPoint], finish: QuantilesView) -> String {
        let Some(now) = burn_up.last() else { return String::new() };
        let progress = self.roadmap.progress();
        let mut words = format!(
            "You have done {} of {}, {} of {} estimated.",
            progress.done,
            count(progress.total as usize, "milestone"),
            duration(now.done),
            duration(now.total)
        );
        if let Some(first) = burn_up.first().filter(|first| first.total != now.total && first.total > 0) {
            let by = duration(now.total.abs_diff(first.total));
            let change = if now.total > first.total { "grown" } else { "shrunk" };
            words = format!("{words} Since {} it has {change} by {by}.", date(first.day, self.today));
        }
        if let (Some(p10), Some(p50), Some(p90)) = (finish.p10, finish.p50, finish.p90)
            && now.done < now.total
        {
            let [p10, p50, p90] = [p10, p50, p90].map(|day| date(day, self.today));
            words = format!(
                "{words} Most likely all of it is done on {p50}; in 8 of 10 futures between {p10} and {p90}."
            );
        }
        words
    }

    fn year_words(&self, report: &Report) -> String {
        let first = week_start(self.today, self.first_weekday) - Days::new(7 * YEAR);
        let days = self.roadmap.minutes_between(first, self.today).count();
        match days {
            0 => "Nothing is logged yet.".to_owned(),
            days => format!(
                "You logged time on {} of the last year, {} in all since you began.",
                count(days, "day"),
                duration(report.logged())
            ),
        }
    }
}

fn weeks_words(report: &Report) -> String {
    let full = &report.weeks[..report.weeks.len().saturating_sub(1)];
    let last = &full[full.len().saturating_sub(4)..];
    let Some(present) = report.weeks.last() else { return String::new() };
    let now = match present.planned {
        0 => format!("This week: {} logged.", duration(present.logged)),
        planned => format!("This week: {} of {} logged.", duration(present.logged), duration(planned)),
    };
    if last.is_empty() {
        return now;
    }
    let sum =
        |of: fn(&waymark_core::report::Week) -> u32| last.iter().map(of).sum::<u32>() / last.len() as u32;
    let (logged, planned) = (sum(|week| week.logged), sum(|week| week.planned));
    let over = match last.len() {
        1 => "Last week".to_owned(),
        weeks => format!("Over the last {weeks} weeks, on average"),
    };
    format!("{now} {over}: {} of {} a week.", duration(logged), duration(planned))
}

fn accuracy_words(speed: SpeedFactor) -> String {
    match speed.evidence {
        0 => "No milestone with time logged on it is finished yet, so nothing is known of your estimates."
            .to_owned(),
        evidence => format!(
            "Going by {} finished with time logged, things take you {} times their estimates; it is between {} and {} \
             with a certainty of 80 %.",
            count(evidence as usize, "milestone"),
            factor(speed.median),
            factor(speed.p10()),
            factor(speed.p90())
        ),
    }
}

fn velocity_words(report: &Report) -> String {
    let Some(velocity) = report.velocity(4) else {
        return "There is no full week behind you yet.".to_owned();
    };
    let full = report.weeks.len() - 1;
    match (full.min(4), report.velocity(12)) {
        (1, _) => format!("Last week you finished {} of estimated work.", duration(velocity)),
        (weeks, Some(twelve)) if full > 4 => format!(
            "Over the last {weeks} weeks you finished {} of estimated work a week, over the last {} weeks {}.",
            duration(velocity),
            full.min(12),
            duration(twelve)
        ),
        (weeks, _) => {
            format!(
                "Over the last {weeks} weeks you finished {} of estimated work a week.",
                duration(velocity)
            )
        }
    }
}

/// Nothing where there is no row to speak of: an empty week is no fault.
fn streak_words(report: &Report) -> String {
    match (report.streak(), report.longest_streak()) {
        (0 | 1, 0..=2) => String::new(),
        (0 | 1, longest) => format!("Your longest row of weeks with something done is {longest}."),
        (streak, longest) if streak == longest => {
            format!("You have done something in each of the last {streak} weeks, your longest row so far.")
        }
        (streak, longest) => {
            format!(
                "You have done something in each of the last {streak} weeks; your longest row is {longest}."
            )
        }
    }
}
