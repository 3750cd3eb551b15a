//! Where the randomness of a run comes from: a stream for each thing that is drawn.
//!
//! A stream depends on the seed, the run and what it is for, and on nothing else. So a run has the same luck with a
//! milestone whether another one is there or not, wherever it stands in the order, and however many threads there are:
//! two forecasts with the same seed differ by what was changed, not by noise (common random numbers).

use rand::RngExt;
use rand::distr::Open01;
use rand_distr::{Distribution, StandardNormal};
use rand_xoshiro::SplitMix64;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use crate::MilestoneId;
use crate::plan::pace::{Effort, exp};

/// How many powers are taken at once.
const BATCH: usize = 64;

/// The streams of one run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Streams {
    run: u64,
}

impl Streams {
    pub(super) fn of(seed: u64, run: u32) -> Self {
        Self { run: mix(mix(seed).wrapping_add(u64::from(run))) }
    }

    /// The quantile of the speed factor, as one of the standard normal distribution.
    pub(super) fn speed(self) -> f64 {
        StandardNormal.sample(&mut SplitMix64::seed_from_u64(mix(self.run ^ 1)))
    }

    /// The stream of the weeks: one number for each, whether there are hours in it or not.
    pub(super) fn weeks(self) -> SplitMix64 {
        SplitMix64::seed_from_u64(mix(self.run ^ 2))
    }

    fn effort(self, key: u64) -> SplitMix64 {
        SplitMix64::seed_from_u64(self.run ^ key)
    }
}

/// What the effort of one task is drawn from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draw {
    /// The milestone's own part of the stream's seed.
    key: u64,
    effort: Effort,
    logged: u32,
}

impl Draw {
    pub(super) fn new(milestone: &MilestoneId, effort: Effort, logged: u32) -> Self {
        Self { key: key(milestone), effort, logged }
    }

    /// Draws the minutes that are left, for a person with this speed factor.
    pub(super) fn minutes(&self, streams: Streams, speed: f64) -> f64 {
        if self.logged == 0 {
            return speed * self.effort.median * exp(self.log(streams));
        }
        let effort = Effort { median: self.effort.median * speed, ..self.effort };
        effort.remaining(f64::from(self.logged), streams.effort(self.key).sample(Open01))
    }

    /// The logarithm of effort by median, where nothing is logged.
    #[inline]
    fn log(&self, streams: Streams) -> f64 {
        self.effort.log_at(StandardNormal.sample(&mut streams.effort(self.key)))
    }
}

/// Draws the minutes that are left of many tasks, and adds them up. The powers are taken of many at once.
pub(super) fn total(tasks: &[Draw], streams: Streams, speed: f64) -> f64 {
    let (mut powers, mut sum) = ([0.0; BATCH], 0.0);
    for tasks in tasks.chunks(BATCH) {
        let powers = &mut powers[..tasks.len()];
        for (power, task) in powers.iter_mut().zip(tasks) {
            *power = task.log(streams);
        }
        for power in &mut *powers {
            *power = exp(*power);
        }
        for (power, task) in powers.iter().zip(tasks) {
            sum += match task.logged {
                0 => speed * task.effort.median * power,
                _ => task.minutes(streams, speed),
            };
        }
    }
    sum
}

/// FNV-1a of the id, mixed.
fn key(milestone: &MilestoneId) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    mix(milestone.as_str().bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// The first number of SplitMix64: a bijection in which every bit of the result depends on every bit given.
fn mix(value: u64) -> u64 {
    SplitMix64::seed_from_u64(value).next_u64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Estimate;

    fn draws(id: &str, logged: u32) -> Vec<f64> {
        let effort = Effort::of(Estimate::new(60, 100, 240).unwrap());
        let draw = Draw::new(&MilestoneId::new(id).unwrap(), effort, logged);
        (0..100_000).map(|run| draw.minutes(Streams::of(7, run), 1.5)).collect()
    }

    fn share_below(draws: &[f64], minutes: f64) -> f64 {
        draws.iter().filter(|drawn| **drawn < minutes).count() as f64 / draws.len() as f64
    }

    #[test]
    fn draws_have_the_percentiles_of_the_estimate_times_the_speed() {
        let draws = draws("go.tests", 0);
        for (minutes, share) in [(90.0, 0.1), (150.0, 0.5), (360.0, 0.9)] {
            assert!((share_below(&draws, minutes) - share).abs() < 0.005, "{minutes}");
        }
    }

    #[test]
    fn draws_of_what_is_in_progress_are_those_above_what_is_logged() {
        let (whole, rest) = (draws("go.tests", 0), draws("go.tests", 120));
        let above: Vec<f64> = whole.into_iter().filter(|minutes| *minutes > 120.0).collect();
        for more in [10.0, 50.0, 200.0] {
            let (conditional, drawn) = (share_below(&above, 120.0 + more), share_below(&rest, more));
            assert!((conditional - drawn).abs() < 0.01, "{more}: {conditional} {drawn}");
        }
    }

    #[test]
    fn many_are_drawn_as_each_would_be() {
        let draw = |number: u32| {
            let effort = Effort::of(Estimate::new(60, 100, 240).unwrap());
            Draw::new(&MilestoneId::new(&format!("go.m{number}")).unwrap(), effort, number % 5 * 40)
        };
        let draws: Vec<Draw> = (0..150).map(draw).collect();
        let streams = Streams::of(1, 2);
        let each: f64 = draws.iter().map(|draw| draw.minutes(streams, 1.3)).sum();
        assert!((total(&draws, streams, 1.3) - each).abs() < 1e-6);
    }

    #[test]
    fn streams_of_two_milestones_have_nothing_to_do_with_each_other() {
        let [one, other] = ["go.tests", "go.errors"].map(|id| draws(id, 0));
        let ln = |draws: &[f64]| -> Vec<f64> { draws.iter().map(|minutes| (minutes / 150.0).ln()).collect() };
        let (one, other) = (ln(&one), ln(&other));
        let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
        let (m1, m2) = (mean(&one), mean(&other));
        let product = |a: &[f64], ma: f64, b: &[f64], mb: f64| -> f64 {
            a.iter().zip(b).map(|(x, y)| (x - ma) * (y - mb)).sum()
        };
        let correlation = product(&one, m1, &other, m2)
            / (product(&one, m1, &one, m1) * product(&other, m2, &other, m2)).sqrt();
        assert!(correlation.abs() < 0.01, "{correlation}");
    }
}
