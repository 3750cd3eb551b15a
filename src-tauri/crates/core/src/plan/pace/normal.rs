//! The standard normal distribution: its tail, and the quantile that belongs to a tail.

use statrs::function::erf::{erfc, erfc_inv};

/// The quantile of 90 %.
pub(crate) const Z90: f64 = 1.281_551_565_544_600_4;

/// Returns the density at `z`.
pub(crate) fn density(z: f64) -> f64 {
    (-0.5 * z.powi(2)).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// Returns the probability of a value above `z`.
pub(crate) fn upper_tail(z: f64) -> f64 {
    0.5 * erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Returns the value above which the probability is `tail`, which is within (0, 1).
pub(crate) fn from_upper_tail(tail: f64) -> f64 {
    std::f64::consts::SQRT_2 * erfc_inv(2.0 * tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_and_its_tail_belong_together() {
        assert!((from_upper_tail(0.1) - Z90).abs() < 1e-9);
        for z in [-5.0, -1.0, 0.0, 0.3, 2.0, 6.0] {
            assert!((from_upper_tail(upper_tail(z)) - z).abs() < 1e-6, "{z}");
        }
    }
}
