//! Counts of runs by day and by factor, of a fixed size whatever the number of runs.

use super::timeline::BEYOND;
use crate::plan::HORIZON;

/// The days that are counted one by one: four years. Later ones are counted by the week.
const EXACT: usize = 1_461;

/// How many bins of days there are, with one for what is beyond the horizon.
const DAY_BINS: usize = EXACT + (HORIZON - EXACT).div_ceil(7) + 1;

/// How many runs end on which day.
#[derive(Debug, Clone)]
pub(super) struct DayHistogram {
    counts: Box<[u32]>,
}

impl DayHistogram {
    pub(super) fn new() -> Self {
        Self { counts: vec![0; DAY_BINS].into_boxed_slice() }
    }

    pub(super) fn count(&mut self, day: usize) {
        self.counts[bin_of(day)] += 1;
    }

    pub(super) fn add(&mut self, other: &Self) {
        add(&mut self.counts, &other.counts);
    }

    /// The first day by which this percentage of all runs has ended; none where that is beyond the horizon. By the
    /// week, it is the week's last day.
    pub(super) fn percentile(&self, percent: u64) -> Option<usize> {
        let bin = quantile(&self.counts, percent)?;
        (bin + 1 < DAY_BINS).then(|| last_day_of(bin))
    }

    /// How many runs do not end within the horizon.
    pub(super) fn beyond(&self) -> u32 {
        self.counts[DAY_BINS - 1]
    }

    /// Last day and count of the bins in which a run ends, without what is beyond the horizon.
    pub(super) fn days(&self) -> impl Iterator<Item = (usize, u32)> {
        let counts = self.counts[..DAY_BINS - 1].iter().copied().enumerate();
        counts.filter(|(_, count)| *count > 0).map(|(bin, count)| (last_day_of(bin), count))
    }

    /// Whether a day is counted by the week.
    pub(super) fn is_by_the_week(day: usize) -> bool {
        day >= EXACT
    }
}

fn bin_of(day: usize) -> usize {
    match day {
        BEYOND.. => DAY_BINS - 1,
        EXACT.. => EXACT + (day - EXACT) / 7,
        _ => day,
    }
}

fn last_day_of(bin: usize) -> usize {
    if bin < EXACT { bin } else { (EXACT + 7 * (bin - EXACT) + 6).min(HORIZON - 1) }
}

/// The smallest factor told apart, the step from one bin to the next on the logarithm, and how many bins there are: up
/// to 64 times, to half a per cent, and one for what no factor is large enough for.
const SMALLEST: f64 = 1.0 / 64.0;
const STEP: f64 = 0.005;
const FACTOR_BINS: usize = 1_665;

/// How many runs need the hours multiplied by which factor.
#[derive(Debug, Clone)]
pub(super) struct FactorHistogram {
    counts: Box<[u32]>,
}

impl FactorHistogram {
    pub(super) fn new() -> Self {
        Self { counts: vec![0; FACTOR_BINS].into_boxed_slice() }
    }

    /// Counts a factor, which may be infinite.
    pub(super) fn count(&mut self, factor: f64) {
        let bin = (factor / SMALLEST).ln().max(0.0) / STEP;
        self.counts[(bin as usize).min(FACTOR_BINS - 1)] += 1;
    }

    pub(super) fn add(&mut self, other: &Self) {
        add(&mut self.counts, &other.counts);
    }

    /// The factor that is enough in this percentage of all runs; none where no factor up to 64 is.
    pub(super) fn percentile(&self, percent: u64) -> Option<f64> {
        let bin = quantile(&self.counts, percent)?;
        (bin + 1 < FACTOR_BINS).then(|| SMALLEST * ((bin + 1) as f64 * STEP).exp())
    }
}

fn add(counts: &mut [u32], others: &[u32]) {
    for (count, other) in counts.iter_mut().zip(others) {
        *count += other;
    }
}

/// The first bin with which this percentage of everything counted is reached.
fn quantile(counts: &[u32], percent: u64) -> Option<usize> {
    let total: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let wanted = (total * percent).div_ceil(100);
    let mut sum = 0;
    counts.iter().position(|count| {
        sum += u64::from(*count);
        sum >= wanted && sum > 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_the_first_day_by_which_enough_runs_have_ended() {
        let mut histogram = DayHistogram::new();
        assert_eq!(histogram.percentile(50), None);
        (1..=10).for_each(|day| histogram.count(day));
        assert_eq!(
            [10, 50, 80, 90, 99].map(|percent| histogram.percentile(percent).unwrap()),
            [1, 5, 8, 9, 10]
        );
        (0..10).for_each(|_| histogram.count(BEYOND));
        assert_eq!((histogram.percentile(50), histogram.percentile(51)), (Some(10), None));
        assert_eq!(histogram.beyond(), 10);
    }

    #[test]
    fn every_day_has_a_bin_that_ends_with_it_or_within_the_week() {
        for day in 0..HORIZON {
            let last = last_day_of(bin_of(day));
            assert!(last >= day && last - day < if day < EXACT { 1 } else { 7 }, "{day} {last}");
        }
        assert_eq!(last_day_of(DAY_BINS - 2), HORIZON - 1);
    }

    #[test]
    fn factors_are_told_to_half_a_per_cent() {
        for factor in [0.02, 0.7, 1.0, 1.3, 40.0] {
            let mut histogram = FactorHistogram::new();
            histogram.count(factor);
            let told = histogram.percentile(80).unwrap();
            assert!((1.0..1.0051).contains(&(told / factor)), "{factor} {told}");
        }
        let mut histogram = FactorHistogram::new();
        histogram.count(f64::INFINITY);
        assert_eq!(histogram.percentile(80), None);
        histogram.count(0.0);
        assert!(histogram.percentile(50).unwrap() < 0.02);
    }
}
