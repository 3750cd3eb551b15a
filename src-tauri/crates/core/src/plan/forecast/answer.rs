//! From counts to what a forecast says.

use chrono::NaiveDate;

use super::histogram::DayHistogram;
use super::order::Order;
use super::outcome::{CurvePoint, DueForecast, Percentiles, TargetForecast, TrackForecast};
use super::tally::Tally;
use crate::plan::{Calendar, Work};

/// How many points a curve has, about.
const CURVE_POINTS: usize = 80;

/// The minutes of a week.
const MINUTES_OF_A_WEEK: f64 = 10_080.0;

pub(super) fn percentiles(histogram: &DayHistogram, calendar: &Calendar) -> Percentiles {
    let day = |percent| histogram.percentile(percent).map(|day| calendar.day(day));
    Percentiles { p10: day(10), p50: day(50), p80: day(80), p90: day(90) }
}

pub(super) fn tracks(work: &Work, order: &Order, tally: &Tally, calendar: &Calendar) -> Vec<TrackForecast> {
    let tracks = order.tracks.iter().map(|(track, point)| TrackForecast {
        track: work.tracks()[*track].clone(),
        done: of_point(*point, tally, calendar),
    });
    tracks.collect()
}

pub(super) fn due(
    work: &Work,
    order: &Order,
    tally: &Tally,
    calendar: &Calendar,
    runs: u32,
) -> Vec<DueForecast> {
    let due = order.due.iter().zip(&tally.made).filter_map(|(due, made)| {
        let task = &work.tasks()[due.task];
        Some(DueForecast {
            milestone: task.milestone.clone(),
            due: task.due?,
            done: of_point(due.point, tally, calendar),
            chance: share(*made, runs),
        })
    });
    due.collect()
}

pub(super) fn target(day: NaiveDate, tally: &Tally, usual_week: f64, runs: u32) -> TargetForecast {
    let weekly = |percent| {
        let minutes = tally.factors.percentile(percent)? * usual_week;
        (usual_week > 0.0 && minutes <= MINUTES_OF_A_WEEK).then_some(minutes.ceil() as u32)
    };
    TargetForecast {
        day,
        chance: share(tally.target_made, runs),
        weekly_for_50: weekly(50),
        weekly_for_80: weekly(80),
        weekly_for_90: weekly(90),
    }
}

/// The finish days in stretches of equal length, of whole weeks where days are counted by the week.
pub(super) fn curve(histogram: &DayHistogram, calendar: &Calendar, runs: u32) -> Vec<CurvePoint> {
    let days: Vec<(usize, u32)> = histogram.days().collect();
    let (Some((first, _)), Some((last, _))) = (days.first().copied(), days.last().copied()) else {
        return Vec::new();
    };
    let last = histogram.percentile(99).unwrap_or(last);
    let step = (last - first + 1).div_ceil(CURVE_POINTS);
    let step = if DayHistogram::is_by_the_week(last) { step.next_multiple_of(7) } else { step };
    let mut counts = vec![0_u32; (last - first) / step + 1];
    for (day, count) in days.into_iter().filter(|(day, _)| *day <= last) {
        counts[(day - first) / step] += count;
    }
    let points = counts.iter().enumerate().map(|(number, count)| CurvePoint {
        day: calendar.day(first + step * (number + 1) - 1),
        share: share(*count, runs),
    });
    points.collect()
}

pub(super) fn share(count: u32, runs: u32) -> f64 {
    f64::from(count) / f64::from(runs)
}

fn of_point(point: Option<usize>, tally: &Tally, calendar: &Calendar) -> Percentiles {
    point.map_or_else(Percentiles::default, |point| percentiles(&tally.points[point], calendar))
}
