//! When things will be done, as distributions: the rest of the way, lived through thousands of times.

mod answer;
mod histogram;
mod order;
mod outcome;
mod run;
mod stream;
mod tally;
#[cfg(test)]
mod tests;
mod timeline;
mod watch;

use std::sync::atomic::{AtomicU32, Ordering};

use rayon::prelude::*;

pub use outcome::{CurvePoint, DueForecast, Percentiles, Question, TargetForecast, TrackForecast};
pub use watch::{Cancelled, Watch};

use order::Order;
use run::Runner;
use tally::Tally;
use timeline::Hours;

use super::{Calendar, Pace, Sitting, Work};

/// How many runs are lived through between two looks at whether the forecast is still wanted.
const CHUNK: u32 = 16;

/// The distribution of finish days from many simulated plans.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// How many runs it is made from.
    pub runs: u32,
    /// When everything is done.
    pub finish: Percentiles,
    /// The finish days as a curve of 100 points at most, evenly apart, up to the day by which 99 % of the runs end.
    pub curve: Vec<CurvePoint>,
    /// The share of the runs that do not end within thirty years.
    pub beyond: f64,
    /// When each track is done, in the order of the roadmap: those with something left to do, the first 1,000.
    pub tracks: Vec<TrackForecast>,
    /// What becomes of the due dates: the first 1,000 by day.
    pub due: Vec<DueForecast>,
    /// What becomes of the target.
    pub target: Option<TargetForecast>,
}

impl Forecast {
    /// Lives the rest of the way through `question.runs` times, in the order in which the sittings finish the tasks.
    ///
    /// A run draws the person's speed factor once, then what is left of each task, then week by week how much of the
    /// calendar becomes work. What the plan does not finish within thirty years is beyond the horizon in every run. The
    /// result depends on the seed and not on the number of threads: a run's luck follows from its number, and workers
    /// only add up counts.
    pub fn simulate(
        work: &Work,
        sittings: &[Sitting],
        calendar: &Calendar,
        pace: &Pace,
        question: &Question,
        watch: &Watch,
    ) -> Result<Self, Cancelled> {
        let runs = question.runs.max(1);
        let hours = Hours::of(calendar, pace.first_weekday());
        let order = Order::of(work, sittings, calendar, &hours, pace.speed().spread);
        let target = question.target.and_then(|day| timeline::number_of(calendar, day));
        let runner = || Runner::new(&order, &hours, pace, question.seed, target);
        let tally = count(runs, &order, runner, watch)?;
        Ok(Self {
            runs,
            finish: answer::percentiles(&tally.finish, calendar),
            curve: answer::curve(&tally.finish, calendar, runs),
            beyond: answer::share(tally.finish.beyond(), runs),
            tracks: answer::tracks(work, &order, &tally, calendar),
            due: answer::due(work, &order, &tally, calendar, runs),
            target: question.target.map(|day| answer::target(day, &tally, hours.usual_week(), runs)),
        })
    }
}

/// Shares the runs out among the workers of the pool, each with counts of its own, and adds the counts up.
fn count<'a>(
    runs: u32,
    order: &'a Order,
    runner: impl Fn() -> Runner<'a> + Sync,
    watch: &Watch,
) -> Result<Tally, Cancelled> {
    watch.begin(runs);
    let next = AtomicU32::new(0);
    let chunks = runs.div_ceil(CHUNK);
    let tallies: Vec<Tally> = (0..rayon::current_num_threads())
        .into_par_iter()
        .with_max_len(1)
        .map(|_| {
            let (mut runner, mut tally) = (runner(), Tally::new(order));
            while !watch.is_cancelled() {
                let chunk = next.fetch_add(1, Ordering::Relaxed);
                if chunk >= chunks {
                    break;
                }
                let numbers = chunk * CHUNK..runs.min((chunk + 1).saturating_mul(CHUNK));
                numbers.clone().for_each(|number| runner.live(number, &mut tally));
                watch.advance(numbers.end - numbers.start);
            }
            tally
        })
        .collect();
    if watch.is_cancelled() {
        return Err(Cancelled);
    }
    Ok(tallies.into_iter().fold(Tally::new(order), |sum, tally| sum.add(&tally)))
}
