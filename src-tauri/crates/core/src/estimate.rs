//! How long something may take.

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// The longest effort of one milestone, in minutes: 10,000 hours.
pub const MAX_EFFORT: u32 = 600_000;

/// Three efforts in whole minutes: it takes less than `low` one time in ten, less than `likely` half the time,
/// and less than `high` nine times in ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Minutes", into = "Minutes")]
pub struct Estimate {
    low: u32,
    likely: u32,
    high: u32,
}

/// Why three numbers are no estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EstimateError {
    /// They are not in order.
    #[error("{}", refusal::estimate_not_in_order(*.high, *.likely, *.low))]
    NotInOrder {
        /// The low effort given.
        low: u32,
        /// The likely effort given.
        likely: u32,
        /// The high effort given.
        high: u32,
    },
    /// One is zero.
    #[error("{}", refusal::estimate_of_nothing())]
    Zero,
    /// One is longer than a working life.
    #[error("{}", refusal::estimate_too_long(*.minutes))]
    TooLong {
        /// The effort given.
        minutes: u32,
    },
}

impl Estimate {
    /// Checks that `1 <= low <= likely <= high <= MAX_EFFORT`, all in minutes.
    pub fn new(low: u32, likely: u32, high: u32) -> Result<Self, EstimateError> {
        if low > likely || likely > high {
            return Err(EstimateError::NotInOrder { low, likely, high });
        }
        if low == 0 {
            return Err(EstimateError::Zero);
        }
        if high > MAX_EFFORT {
            return Err(EstimateError::TooLong { minutes: high });
        }
        Ok(Self { low, likely, high })
    }

    /// What goes with a likely effort alone: two thirds of it as low, five thirds as high; all in minutes.
    pub fn around(likely: u32) -> Result<Self, EstimateError> {
        Self::new(
            (likely / 3 * 2 + likely % 3 * 2 / 3).max(likely.min(1)),
            likely,
            likely.saturating_mul(5) / 3,
        )
    }

    /// The 10th percentile, in minutes.
    pub fn low(self) -> u32 {
        self.low
    }

    /// The median, in minutes.
    pub fn likely(self) -> u32 {
        self.likely
    }

    /// The 90th percentile, in minutes.
    pub fn high(self) -> u32 {
        self.high
    }
}

/// Two, three and five hours: what a milestone gets that comes without an estimate.
impl Default for Estimate {
    fn default() -> Self {
        Self { low: 120, likely: 180, high: 300 }
    }
}

#[derive(Serialize, Deserialize)]
struct Minutes {
    low: u32,
    likely: u32,
    high: u32,
}

impl TryFrom<Minutes> for Estimate {
    type Error = EstimateError;

    fn try_from(minutes: Minutes) -> Result<Self, EstimateError> {
        Self::new(minutes.low, minutes.likely, minutes.high)
    }
}

impl From<Estimate> for Minutes {
    fn from(estimate: Estimate) -> Minutes {
        Minutes { low: estimate.low, likely: estimate.likely, high: estimate.high }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ordered_positive_efforts_are_estimates() {
        assert!(Estimate::new(1, 1, 1).is_ok());
        assert_eq!(Estimate::new(5, 3, 9), Err(EstimateError::NotInOrder { low: 5, likely: 3, high: 9 }));
        assert_eq!(Estimate::new(0, 3, 9), Err(EstimateError::Zero));
        assert_eq!(Estimate::new(1, 2, 600_001), Err(EstimateError::TooLong { minutes: 600_001 }));
        let read: Result<Estimate, _> = serde_json::from_str(r#"{"low":9,"likely":3,"high":9}"#);
        assert!(read.is_err(), "a file cannot smuggle in what the constructor refuses");
    }
}
