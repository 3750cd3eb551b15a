//! How much of a planned week a person gets done, drawn from their own past weeks.

use super::weeks::PastWeek;

/// How many weeks the prior is worth: after a month, the person's own weeks weigh as much.
const PSEUDO_WEEKS: f64 = 4.0;

/// What a week is worth of an independent one. Empty weeks come in rows, by illness or by holidays, so that ten weeks
/// say no more than seven that have nothing to do with each other.
const WORTH: f64 = 0.7;

/// The share of weeks in which nothing is done, before anything is known of the person.
const NOTHING: f64 = 0.2;

/// What is done in the prior's other weeks: uniform between these shares of the plan.
const SOMETHING: [f64; 2] = [0.4, 1.2];

/// A person's past weeks, as shares of what was planned, weeks with nothing included.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Adherence {
    past: Vec<f64>,
    pseudo_weeks: f64,
}

impl Adherence {
    pub(crate) fn of(weeks: &[PastWeek]) -> Self {
        let past = weeks.iter().filter(|week| week.counts).map(PastWeek::ratio).collect();
        Self { past, pseudo_weeks: PSEUDO_WEEKS }
    }

    /// Every week as planned.
    pub(crate) fn as_planned() -> Self {
        Self { past: vec![1.0], pseudo_weeks: 0.0 }
    }
}

/// A Pólya urn of weeks: each draw is one of the past weeks, one of those drawn before, or a new one from the prior.
///
/// That is the predictive distribution of a Dirichlet process (Blackwell and MacQueen, "Ferguson distributions via
/// Pólya urn schemes", Annals of Statistics 1, 1973): the mean over many weeks is uncertain, too, the more so the fewer
/// weeks have passed.
#[derive(Debug)]
pub(crate) struct Urn {
    weeks: Vec<f64>,
    past: usize,
    pseudo_weeks: f64,
}

impl Urn {
    /// An urn with the past weeks in it and room for `draws` more.
    pub(crate) fn new(adherence: &Adherence, draws: usize) -> Self {
        let mut weeks = Vec::with_capacity(adherence.past.len() + draws);
        weeks.extend_from_slice(&adherence.past);
        Self { weeks, past: adherence.past.len(), pseudo_weeks: adherence.pseudo_weeks }
    }

    /// Takes out what was drawn.
    pub(crate) fn reset(&mut self) {
        self.weeks.truncate(self.past);
    }

    /// Draws the share of the next week; `uniform` is within [0, 1).
    pub(crate) fn draw(&mut self, uniform: f64) -> f64 {
        let known = WORTH * (self.pseudo_weeks + self.past as f64);
        let place = uniform * (known + (self.weeks.len() - self.past) as f64);
        let share = if place < known {
            let week = place / WORTH - self.pseudo_weeks;
            if week < 0.0 { from_prior(place / WORTH / self.pseudo_weeks) } else { self.week(week as usize) }
        } else {
            self.week(self.past + (place - known) as usize)
        };
        self.weeks.push(share);
        share
    }

    /// A week in the urn; the last one where rounding goes past it.
    fn week(&self, index: usize) -> f64 {
        self.weeks.get(index).or(self.weeks.last()).copied().unwrap_or(0.0)
    }
}

fn from_prior(uniform: f64) -> f64 {
    let [low, high] = SOMETHING;
    if uniform < NOTHING { 0.0 } else { low + (high - low) * (uniform - NOTHING) / (1.0 - NOTHING) }
}

#[cfg(test)]
mod tests {
    use rand::RngExt;
    use rand_xoshiro::SplitMix64;
    use rand_xoshiro::rand_core::SeedableRng;

    use super::*;

    fn spread_of_long_run_means(past: Vec<f64>) -> (f64, f64) {
        let adherence = Adherence { past, pseudo_weeks: PSEUDO_WEEKS };
        let mut urn = Urn::new(&adherence, 100);
        let mut stream = SplitMix64::seed_from_u64(1);
        let mut mean_of_a_run = || {
            urn.reset();
            (0..100).map(|_| urn.draw(stream.random())).sum::<f64>() / 100.0
        };
        let means: Vec<f64> = (0..2_000).map(|_| mean_of_a_run()).collect();
        let mean = means.iter().sum::<f64>() / means.len() as f64;
        let variance = means.iter().map(|of| (of - mean).powi(2)).sum::<f64>() / means.len() as f64;
        (mean, variance.sqrt())
    }

    #[test]
    fn the_mean_of_many_weeks_is_uncertain_while_few_have_passed() {
        let (before, unsure) = spread_of_long_run_means(Vec::new());
        let (after, sure) = spread_of_long_run_means([1.0, 0.0, 1.0, 0.4].repeat(12));
        assert!((before - 0.64).abs() < 0.03 && (0.1..0.25).contains(&unsure), "{before} {unsure}");
        assert!((after - 0.6).abs() < 0.03 && sure < unsure / 2.0, "{after} {sure}");
    }

    #[test]
    fn someone_who_does_as_planned_does_every_week() {
        let mut urn = Urn::new(&Adherence::as_planned(), 10);
        assert!((0..10).all(|week| (urn.draw(f64::from(week) / 10.0) - 1.0).abs() < f64::EPSILON));
    }
}
