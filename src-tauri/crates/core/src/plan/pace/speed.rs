//! How long the person takes compared with the estimates, learnt from what they finished.

use super::effort::Effort;
use super::normal::{Z90, density, upper_tail};
use crate::Estimate;

/// The median of the speed factor before anything is known: people take a quarter longer than they or the library
/// think. (Halkjelsvik and Jørgensen, "Time predictions", 2018: overruns of 20 to 30 % are the rule.)
const PRIOR_MEDIAN: f64 = 1.25;

/// The prior's sigma on the logarithm: eight people in ten take between 0.66 and 2.37 times the estimates.
const PRIOR_SIGMA: f64 = 0.5;

/// The error of a log on the logarithm: sessions are begun late, forgotten, or rounded, by a tenth or so.
const LOGGING_SIGMA: f64 = 0.1;

/// How much what is ahead differs from what was finished, on the logarithm: other tracks suit a person more or less, and
/// the estimates of one track are off together. However much is finished, this is not learnt from it.
const AHEAD_SIGMA: f64 = 0.12;

/// How many times off the prior's median an entry may be to be taken for a measurement: 1 minute on ten hours, or 24
/// hours on one, is a timer that was forgotten.
const FARTHEST: f64 = 10.0;

/// How far, in standard deviations, what is in progress may lie beyond what is expected to count in full.
const FARTHEST_IN_PROGRESS: f64 = 2.0;

/// Degrees of freedom of the t distribution that finished milestones are weighed by. With four, an entry ten standard
/// deviations away has a twentieth of its weight, and one in the usual range nearly all. (Lange, Little and Taylor,
/// "Robust statistical modeling using the t distribution", Journal of the American Statistical Association 84, 1989.)
const FREEDOM: f64 = 4.0;

/// What the weighing leaves of the mean square of residuals that are normal: `5 (1 - 4 E[1 / (4 + z^2)])`.
const SQUARES_LEFT: f64 = 0.786;

/// How many finished milestones the belief is worth that estimates are as wide as they should be. Few, since
/// ranges that people give are known to be too narrow. (Jørgensen, Teigen and Moløkken, "Better sure than safe?
/// Over-confidence in judgement based software development effort prediction intervals", Journal of Systems and Software
/// 70, 2004.)
const SPREAD_PRIOR: f64 = 3.0;

/// How often the weights are worked out anew. They settle in five to ten rounds.
const ROUNDS: usize = 20;

/// How many times longer than estimated the person takes, as a distribution: log-normal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpeedFactor {
    /// Half of what is believed is below it; 1.25 is a quarter slower than estimated.
    pub median: f64,
    /// The sigma of its logarithm: how sure it is.
    pub sigma: f64,
    /// How many finished milestones it is learnt from.
    pub evidence: u32,
    /// How many times wider milestones lie around the person's own median than their estimates say; 1 is as they say.
    pub spread: f64,
}

impl SpeedFactor {
    /// What is believed before anything is finished.
    pub fn prior() -> Self {
        Self { median: PRIOR_MEDIAN, sigma: PRIOR_SIGMA, evidence: 0, spread: 1.0 }
    }

    /// What follows from milestones that were finished, and from those in progress: what each was estimated at, and the
    /// minutes logged on it.
    ///
    /// The logarithm of actual by likely is the person's own factor plus the milestone's luck, whose mean and variance
    /// follow from its estimate; with a normal prior the posterior is normal (conjugate). Entries that are more than ten
    /// times off are left out. Of the others, those that do not fit with the rest weigh less: the posterior is that of a
    /// t distribution, found by weighing again and again, from the median of all on. The common scale of the luck is
    /// learnt beside it, with a prior at 1.
    ///
    /// Whatever is in progress takes longer than it has (a censored observation). Without it, what is finished would
    /// look too quick, since at any moment it is a long milestone that is likely to be in progress.
    pub fn learnt(finished: &[(Estimate, u32)], in_progress: &[(Estimate, u32)]) -> Self {
        let observations = believable(finished);
        let censored = believable(in_progress);
        let prior_mean = PRIOR_MEDIAN.ln();
        let prior_weight = PRIOR_SIGMA.powi(-2);
        let (mut mean, mut weight, mut spread) = (start(&observations), prior_weight, 1.0_f64);
        for _ in 0..ROUNDS {
            let (mut sum, mut squares) = (prior_weight * prior_mean, SPREAD_PRIOR);
            weight = prior_weight;
            for observation in &observations {
                let variance = observation.variance(spread);
                let residual = observation.residual(mean, spread);
                let trust = (FREEDOM + 1.0) / (FREEDOM + residual.powi(2) / variance);
                weight += trust / variance;
                sum += trust / variance * (residual + mean);
                squares += trust * residual.powi(2) / observation.variance(1.0) / SQUARES_LEFT;
            }
            for observation in &censored {
                let (score, information) = observation.at_least(mean, spread);
                weight += information;
                sum += information * mean + score;
            }
            mean = sum / weight;
            // One degree of freedom goes into the mean, as far as it is the milestones that say it.
            let freedom = observations.len() as f64 - (1.0 - prior_weight / weight);
            spread = (squares / (SPREAD_PRIOR + freedom.max(0.0))).sqrt();
        }
        let ahead = match observations.len() {
            0 => 0.0,
            _ => AHEAD_SIGMA.powi(2),
        };
        Self {
            median: mean.exp(),
            sigma: (weight.recip() + ahead).sqrt(),
            evidence: observations.len() as u32,
            spread,
        }
    }

    /// The 10th percentile.
    pub fn p10(&self) -> f64 {
        self.at(-Z90)
    }

    /// The median.
    pub fn p50(&self) -> f64 {
        self.median
    }

    /// The 90th percentile.
    pub fn p90(&self) -> f64 {
        self.at(Z90)
    }

    /// The factor at a quantile of the standard normal distribution.
    pub(crate) fn at(&self, z: f64) -> f64 {
        self.median * (self.sigma * z).exp()
    }
}

/// What the entries say that can be believed.
fn believable(entries: &[(Estimate, u32)]) -> Vec<Observation> {
    let observations = entries.iter().map(|(estimate, minutes)| Observation::of(*estimate, *minutes));
    observations.filter(Observation::is_believable).collect()
}

/// What one milestone says.
struct Observation {
    /// The logarithm of actual by likely.
    log_ratio: f64,
    /// The mean of the luck's logarithm.
    mean: f64,
    /// The variance of the luck's logarithm.
    luck: f64,
}

impl Observation {
    fn of(estimate: Estimate, minutes: u32) -> Self {
        let effort = Effort::of(estimate);
        let (mean, luck) = effort.log_moments();
        Self { log_ratio: (f64::from(minutes.max(1)) / effort.median).ln(), mean, luck }
    }

    fn is_believable(&self) -> bool {
        (self.log_ratio - PRIOR_MEDIAN.ln()).abs() <= FARTHEST.ln()
    }

    /// How far it lies from what is expected of a person with this mean.
    fn residual(&self, mean: f64, spread: f64) -> f64 {
        self.log_ratio - self.mean * spread - mean
    }

    /// The first derivative and the negative second derivative, by the mean, of the log-likelihood that it takes longer
    /// than it has: with `h` the hazard of the standard normal distribution, `h / sigma` and `h (h - z) / sigma^2`.
    fn at_least(&self, mean: f64, spread: f64) -> (f64, f64) {
        let sigma = self.variance(spread).sqrt();
        let z = (self.residual(mean, spread) / sigma).min(FARTHEST_IN_PROGRESS);
        let hazard = density(z) / upper_tail(z);
        (hazard / sigma, hazard * (hazard - z) / sigma.powi(2))
    }

    fn variance(&self, spread: f64) -> f64 {
        self.luck * spread.powi(2) + LOGGING_SIGMA.powi(2)
    }
}

/// The median of what the milestones say, with two that say what the prior does: where the weighing begins, so that
/// the first entry, if it is absurd, is the one that does not fit.
fn start(observations: &[Observation]) -> f64 {
    let said = observations.iter().map(|observation| observation.log_ratio - observation.mean);
    let mut said: Vec<f64> = said.chain([PRIOR_MEDIAN.ln(); 2]).collect();
    said.sort_unstable_by(f64::total_cmp);
    said[said.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learnt(finished: &[(Estimate, u32)]) -> SpeedFactor {
        SpeedFactor::learnt(finished, &[])
    }

    fn estimate() -> Estimate {
        Estimate::new(300, 600, 1_200).unwrap()
    }

    #[test]
    fn nothing_finished_leaves_the_prior() {
        assert_eq!(learnt(&[]), SpeedFactor::prior());
    }

    #[test]
    fn evidence_moves_it_to_the_person_and_makes_it_surer() {
        let few = learnt(&[(estimate(), 1_200); 3]);
        let many = learnt(&[(estimate(), 1_200); 40]);
        assert!(1.25 < few.median && few.median < many.median && many.median < 2.0, "{few:?} {many:?}");
        assert!(many.median > 1.9 && many.sigma < few.sigma && few.sigma < SpeedFactor::prior().sigma);
        assert!((many.p10() < many.p50()) && (many.p50() < many.p90()));
    }

    #[test]
    fn what_is_in_progress_counts_once_it_takes_long() {
        let finished = [(estimate(), 700); 4];
        let with = |logged| SpeedFactor::learnt(&finished, &[(estimate(), logged)]).median;
        let without = learnt(&finished).median;
        assert!((with(1) - without).abs() < 1e-9 && (with(200) / without - 1.0) < 0.01);
        assert!(without < with(900) && with(900) < with(1_800));
        assert!(with(1_800) < 1.3 * without, "and not without bounds");
    }

    #[test]
    fn absurd_entries_hardly_move_it() {
        let real: Vec<_> = [500, 700, 800, 650, 900, 720].map(|minutes| (estimate(), minutes)).to_vec();
        let without = learnt(&real).median;
        for absurd in [(estimate(), 1), (Estimate::new(45, 60, 90).unwrap(), 1_440), (estimate(), u32::MAX)] {
            let with = learnt(&[&real[..], &[absurd]].concat()).median;
            assert!((with / without).ln().abs() < 0.01, "{absurd:?}: {without} became {with}");
        }
        let odd = learnt(&[&real[..], &[(estimate(), 4_000)]].concat()).median;
        assert!((odd / without).ln().abs() < 0.1, "{without} became {odd}");
    }

    #[test]
    fn estimates_that_are_too_narrow_are_found_out() {
        let narrow = Estimate::new(590, 600, 610).unwrap();
        let finished = [300, 1_200, 450, 900, 600, 1_100, 350, 700].map(|minutes| (narrow, minutes));
        assert!(learnt(&finished).spread > 1.5);
        assert!(learnt(&finished).sigma > 0.03);
    }
}
