//! How long a milestone takes, as a distribution made from its three estimates.

use std::f64::consts::PI;

use super::exponential::exp;
use super::normal::{Z90, from_upper_tail, upper_tail};
use crate::Estimate;

/// How far beyond its estimate a milestone in progress is believed to be at most, in standard deviations: one in a
/// thousand million. Whatever was logged beyond that says that the estimate was wrong, and no more.
const FARTHEST: f64 = 6.0;

/// The spread, on the logarithm, that an estimate without one has once the milestone has outlived it.
const SPREAD_OF_THE_OUTLIVED: f64 = 0.1;

/// The effort of a milestone: a two-piece log-normal distribution, with a sigma below its median and one above.
///
/// A log-normal has two parameters and an estimate three numbers. With a sigma on each side, all three hold: `low` is
/// the 10th percentile, `likely` the median, `high` the 90th. Where `likely` is the geometric mean of the other two it
/// is a plain log-normal. (The two-piece normal distribution of Fechner, 1897, on the logarithm, with half of the
/// probability on either side; Wallis, "The two-piece normal, binormal, or double Gaussian distribution", Statistical
/// Science 29, 2014.)
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Effort {
    /// In minutes.
    pub(crate) median: f64,
    /// The sigma of the logarithm below the median.
    pub(crate) below: f64,
    /// The sigma of the logarithm above the median.
    pub(crate) above: f64,
}

impl Effort {
    /// The effort that an estimate describes.
    pub(crate) fn of(estimate: Estimate) -> Self {
        let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()].map(f64::from);
        Self { median: likely, below: (likely / low).ln() / Z90, above: (high / likely).ln() / Z90 }
    }

    /// The same with both sigmas multiplied.
    pub(crate) fn spread(self, by: f64) -> Self {
        Self { below: self.below * by, above: self.above * by, ..self }
    }

    /// The minutes at a quantile of the standard normal distribution.
    #[inline]
    pub(crate) fn at(&self, z: f64) -> f64 {
        self.median * exp(self.log_at(z))
    }

    /// The logarithm of effort by median at a quantile of the standard normal distribution.
    #[inline]
    pub(crate) fn log_at(&self, z: f64) -> f64 {
        if z < 0.0 { self.below * z } else { self.above * z }
    }

    /// The mean and the variance of the logarithm of effort by median.
    ///
    /// Each half is half of a normal distribution, with mean `sigma * sqrt(2 / pi)` away from the median.
    pub(crate) fn log_moments(&self) -> (f64, f64) {
        let mean = (self.above - self.below) / (2.0 * PI).sqrt();
        (mean, (self.below.powi(2) + self.above.powi(2)) / 2.0 - mean.powi(2))
    }

    /// The minutes that are left, given that it has taken `logged` minutes already and is not done: the quantile
    /// whose upper tail, of what is still possible, is `tail` in (0, 1). Never zero.
    ///
    /// The distribution of the whole is cut off at what is logged. What has outlived its estimate by far is drawn as if
    /// it were at [`FARTHEST`], in proportion to what is logged.
    pub(crate) fn remaining(&self, logged: f64, tail: f64) -> f64 {
        if logged <= 0.0 {
            return self.at(from_upper_tail(tail)).max(1.0);
        }
        let distance = (logged / self.median).ln();
        if distance < 0.0 {
            let reached = if self.below > 0.0 { distance / self.below } else { f64::NEG_INFINITY };
            let z = from_upper_tail(upper_tail(reached) * tail);
            return (self.at(z) - logged).max(1.0);
        }
        let above = self.above.max(SPREAD_OF_THE_OUTLIVED);
        let reached = (distance / above).min(FARTHEST);
        let z = from_upper_tail(upper_tail(reached) * tail);
        (logged * (above * (z - reached)).exp_m1()).max(1.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn effort(low: u32, likely: u32, high: u32) -> Effort {
        Effort::of(Estimate::new(low, likely, high).unwrap())
    }

    proptest! {
        #[test]
        fn all_three_percentiles_hold(low in 1..1_000u32, more in 0..1_000u32, most in 0..5_000u32) {
            let [likely, high] = [low + more, low + more + most];
            let effort = effort(low, likely, high);
            for (z, minutes) in [(-Z90, low), (0.0, likely), (Z90, high)] {
                prop_assert!((effort.at(z) / f64::from(minutes) - 1.0).abs() < 1e-9);
            }
        }

        #[test]
        fn what_is_left_is_positive_finite_and_falls_with_the_tail(
            low in 1..1_000u32, more in 0..1_000u32, most in 0..5_000u32, logged in 0..10_000_000u32, tail in 0.001..0.998
        ) {
            let effort = effort(low, low + more, low + more + most);
            let left = |tail| effort.remaining(f64::from(logged), tail);
            prop_assert!(left(tail).is_finite() && left(tail) >= 1.0);
            prop_assert!(left(tail + 0.001) <= left(tail));
        }
    }

    #[test]
    fn an_estimate_of_one_number_leaves_the_rest_of_it() {
        let effort = effort(120, 120, 120);
        assert!((effort.remaining(0.0, 0.3) - 120.0).abs() < 1e-6);
        assert!((effort.remaining(50.0, 0.9) - 70.0).abs() < 1e-6);
        assert!((1.0..60.0).contains(&effort.remaining(300.0, 0.5)), "and more where it has been outlived");
    }

    #[test]
    fn what_is_logged_cuts_the_distribution_off() {
        // A plain log-normal: P(T > 200 | T > 100) is the tail that leaves 100 minutes.
        let effort = effort(50, 100, 200);
        let tail = upper_tail((200_f64 / 100.0).ln() / effort.above) / 0.5;
        assert!((effort.remaining(100.0, tail) - 100.0).abs() < 1e-3);
    }
}
