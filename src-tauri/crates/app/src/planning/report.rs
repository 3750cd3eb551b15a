//! How far the person has come, as a view, and what the charts say in sentences.

use chrono::{Days, NaiveDate};
use waymark_core::plan::{Plan, SpeedFactor, Watch, accuracy};
use waymark_core::report::{Report, week_start};
use waymark_messages::{duration, outlook};

use super::basis::Basis;
use super::forecast::{quantiles, speed};
use super::words::{date, factor};
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
            since: report.since,
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
        let done = outlook::done(progress.done, duration(now.done), duration(now.total), progress.total);
        let mut sentences = vec![done];
        if let Some(first) = burn_up.first().filter(|first| first.total != now.total && first.total > 0) {
            let by = duration(now.total.abs_diff(first.total));
            let since = date(first.day, self.today);
            sentences.push(match now.total > first.total {
                true => outlook::grown(by, since),
                false => outlook::shrunk(by, since),
            });
        }
        if let (Some(p10), Some(p50), Some(p90)) = (finish.p10, finish.p50, finish.p90)
            && now.done < now.total
        {
            let [p10, p50, p90] = [p10, p50, p90].map(|day| date(day, self.today));
            sentences.push(outlook::all_done(p10, p90, p50));
        }
        sentences.join(" ")
    }

    fn year_words(&self, report: &Report) -> String {
        let first = week_start(self.today, self.first_weekday) - Days::new(7 * YEAR);
        let days = self.roadmap.minutes_between(first, self.today).count();
        match days {
            0 => outlook::nothing_logged(),
            days => outlook::days_logged(days, duration(report.logged())),
        }
    }
}

fn weeks_words(report: &Report) -> String {
    let full = &report.weeks[..report.weeks.len().saturating_sub(1)];
    let last = &full[full.len().saturating_sub(4)..];
    let Some(present) = report.weeks.last() else { return String::new() };
    let now = match present.planned {
        0 => outlook::this_week(duration(present.logged)),
        planned => outlook::this_week_of(duration(present.logged), duration(planned)),
    };
    if last.is_empty() {
        return now;
    }
    let sum =
        |of: fn(&waymark_core::report::Week) -> u32| last.iter().map(of).sum::<u32>() / last.len() as u32;
    let (logged, planned) = (sum(|week| week.logged), sum(|week| week.planned));
    let before = outlook::last_weeks(duration(logged), duration(planned), last.len());
    [now, before].join(" ")
}

fn accuracy_words(speed: SpeedFactor) -> String {
    match speed.evidence {
        0 => outlook::accuracy_unknown(),
        evidence => {
            let (high, low) = (factor(speed.p90()), factor(speed.p10()));
            outlook::accuracy(evidence, factor(speed.median), high, low)
        }
    }
}

fn velocity_words(report: &Report) -> String {
    let Some(velocity) = report.velocity(4) else {
        return outlook::velocity_unknown();
    };
    let full = report.weeks.len() - 1;
    match (full.min(4), report.velocity(12)) {
        (weeks, Some(twelve)) if full > 4 => {
            outlook::velocity_both(full.min(12), duration(twelve), weeks, duration(velocity))
        }
        (weeks, _) => outlook::velocity(weeks, duration(velocity)),
    }
}

/// Nothing where there is no row to speak of: an empty week is no fault.
fn streak_words(report: &Report) -> String {
    match (report.streak(), report.longest_streak()) {
        (0 | 1, 0..=2) => String::new(),
        (0 | 1, longest) => outlook::longest_streak(longest),
        (streak, longest) if streak == longest => outlook::streak_longest(streak),
        (streak, longest) => outlook::streak(longest, streak),
    }
}
