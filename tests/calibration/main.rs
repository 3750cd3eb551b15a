//! Whether "80 % likely" comes true four times in five: people who do not exist, forecast on their way.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "a test stops where something is not there"
)]
#![allow(clippy::print_stdout, reason = "the table is the result")]

mod learner;
mod life;

use chrono::NaiveDate;
use rayon::prelude::*;
use waymark_core::plan::{
    Calendar, Forecast, Pace, Percentiles, Question, Sitting, SpeedFactor, Watch, Work,
};

use learner::Learner;
use life::{FIRST_WEEKDAY, Life};

const LEARNERS: u64 = 2_000;
const RUNS: u32 = 400;

/// How often the true finish was on or before what was forecast.
#[derive(Debug, Clone, Copy, Default)]
struct Coverage {
    on_or_before: [u32; 4],
    days: i64,
}

impl Coverage {
    fn of(percentiles: Percentiles, finished: NaiveDate) -> Self {
        let Percentiles { p10, p50, p80, p90 } = percentiles;
        let [p10, p50, p80, p90] =
            [p10, p50, p80, p90].map(|day| day.unwrap_or(finished + chrono::Days::new(10_000)));
        Self {
            on_or_before: [p10, p50, p80, p90].map(|day| u32::from(finished <= day)),
            days: (p90 - p10).num_days(),
        }
    }

    fn add(self, other: Self) -> Self {
        let mut on_or_before = self.on_or_before;
        for (sum, one) in on_or_before.iter_mut().zip(other.on_or_before) {
            *sum += one;
        }
        Self { on_or_before, days: self.days + other.days }
    }

    /// In per cent.
    fn shares(self, learners: u64) -> [f64; 4] {
        self.on_or_before.map(|count| 100.0 * f64::from(count) / learners as f64)
    }
}

/// One task after the other, each day full.
fn sittings(work: &Work, calendar: &Calendar) -> Vec<Sitting> {
    let mut sittings = Vec::new();
    let mut tasks = work.tasks().iter().zip(0..).map(|(task, number)| (number, task.remaining));
    let Some((mut task, mut remaining)) = tasks.next() else { return sittings };
    for (day, minutes) in (0..).zip(calendar.minutes()) {
        let mut left = *minutes;
        while left > 0 {
            let minutes = left.min(remaining);
            sittings.push(Sitting { day, task, minutes });
            left -= minutes;
            remaining -= minutes;
            if remaining == 0 {
                let Some(next) = tasks.next() else { return sittings };
                (task, remaining) = next;
            }
        }
    }
    sittings
}

fn forecast(life: &Life<'_>, share: f64, believe: impl Fn(Pace) -> Pace) -> Coverage {
    let today = life.morning_after(share);
    let roadmap = life.roadmap_on(today);
    let pace = believe(Pace::of(&roadmap, today, FIRST_WEEKDAY, |instant| instant.date_naive()));
    let work = Work::of(&roadmap, |milestone| pace.remaining(milestone));
    let calendar = Calendar::of(roadmap.header(), today, 0);
    let sittings = sittings(&work, &calendar);
    let question = Question { runs: RUNS, seed: 1, target: None };
    let forecast =
        Forecast::simulate(&work, &sittings, &calendar, &pace, &question, &Watch::default()).unwrap();
    Coverage::of(forecast.finish, life.finished())
}

/// Forecasts every learner at these shares of the way; their milestones lie `wider` times as far from the estimates as
/// the estimates say.
fn coverage<const N: usize>(
    learners: u64,
    wider: f64,
    shares: [f64; N],
    believe: impl Fn(Pace) -> Pace + Sync,
) -> [Coverage; N] {
    let each = (0..learners).into_par_iter().map(|seed| {
        let learner = Learner::new(seed, wider);
        let life = Life::of(&learner);
        shares.map(|share| forecast(&life, share, &believe))
    });
    each.reduce(
        || [Coverage::default(); N],
        |one, other| std::array::from_fn(|number| one[number].add(other[number])),
    )
}

#[test]
fn four_in_five_finish_by_the_day_that_is_four_fifths_likely() {
    let shares = [0.1, 0.3, 0.6];
    let coverage = coverage(LEARNERS, 1.0, shares, |pace| pace);
    println!("true finish on or before   P10    P50    P80    P90   P10 to P90");
    for (share, coverage) in shares.iter().zip(coverage) {
        let [p10, p50, p80, p90] = coverage.shares(LEARNERS);
        let weeks = coverage.days as f64 / LEARNERS as f64 / 7.0;
        println!(
            "{:>3.0} % of the way         {p10:5.1}  {p50:5.1}  {p80:5.1}  {p90:5.1}  {weeks:6.1} weeks",
            share * 100.0
        );
    }
    for coverage in coverage {
        let [_, p50, p80, _] = coverage.shares(LEARNERS);
        assert!((44.0..=56.0).contains(&p50), "P50: {p50}");
        assert!((75.0..=85.0).contains(&p80), "P80: {p80}");
    }
}

/// The test above can fail: whoever takes each milestone's luck to be its own, with nothing that a person's milestones
/// have in common, does.
#[test]
fn without_a_shared_speed_factor_the_range_is_falsely_narrow() {
    let without = |pace: Pace| {
        let speed = SpeedFactor { sigma: 0.0, ..SpeedFactor::prior() };
        Pace::new(speed, pace.weeks().to_vec(), pace.first_weekday())
    };
    let [coverage] = coverage(LEARNERS / 4, 1.0, [0.6], without);
    let [p10, _, p80, p90] = coverage.shares(LEARNERS / 4);
    println!("without a shared speed factor, P80 is {p80:.1}, and {:.1} lie from P10 to P90", p90 - p10);
    assert!(p80 < 75.0 && p90 - p10 < 65.0);
}

/// Estimates are often too narrow, also those of people who give three numbers.
#[test]
fn estimates_that_are_falsely_narrow_are_widened() {
    let [coverage] = coverage(LEARNERS / 4, 1.4, [0.6], |pace| pace);
    let [_, p50, p80, _] = coverage.shares(LEARNERS / 4);
    println!("with estimates that are too narrow, P50 is {p50:.1} and P80 {p80:.1}");
    assert!((42.0..=58.0).contains(&p50) && (73.0..=87.0).contains(&p80));
}

/// And so does whoever leaves out the weeks in which nothing was done.
#[test]
fn without_empty_weeks_the_forecast_is_too_early() {
    let diligent = |pace: Pace| {
        let weeks = pace.weeks().iter().filter(|week| week.logged > 0).copied().collect();
        Pace::new(pace.speed(), weeks, pace.first_weekday())
    };
    let [coverage] = coverage(LEARNERS / 4, 1.0, [0.6], diligent);
    let [_, p50, p80, _] = coverage.shares(LEARNERS / 4);
    println!("without empty weeks, P50 is {p50:.1} and P80 {p80:.1}");
    assert!(p50 < 44.0 && p80 < 75.0);
}
