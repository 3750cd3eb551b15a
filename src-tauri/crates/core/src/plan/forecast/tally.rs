//! What one worker has counted. Only whole numbers are added up, so that the sum does not depend on their order.

use super::histogram::{DayHistogram, FactorHistogram};
use super::order::Order;

/// Counts over runs.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// On which day everything is done.
    pub(super) finish: DayHistogram,
    /// On which day each task is done whose day is asked for.
    pub(super) points: Vec<DayHistogram>,
    /// In how many runs each due date is made.
    pub(super) made: Vec<u32>,
    /// In how many runs the target is made.
    pub(super) target_made: u32,
    /// By what the hours would have to be multiplied to make the target.
    pub(super) factors: FactorHistogram,
}

impl Tally {
    pub(super) fn new(order: &Order) -> Self {
        Self {
            finish: DayHistogram::new(),
            points: vec![DayHistogram::new(); order.points],
            made: vec![0; order.due.len()],
            target_made: 0,
            factors: FactorHistogram::new(),
        }
    }

    pub(super) fn add(mut self, other: &Self) -> Self {
        self.finish.add(&other.finish);
        for (point, other) in self.points.iter_mut().zip(&other.points) {
            point.add(other);
        }
        for (made, other) in self.made.iter_mut().zip(&other.made) {
            *made += other;
        }
        self.target_made += other.target_made;
        self.factors.add(&other.factors);
        self
    }
}
