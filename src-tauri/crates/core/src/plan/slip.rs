//! A plan that has slipped: when it has, and since when it is measured.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::Percentiles;
use crate::Header;

/// By how many days the likely finish must have moved before it is worth a word.
const LEAST_DAYS: i64 = 7;

/// By which share of the time that was left it must have moved: a tenth.
const LEAST_SHARE: i64 = 10;

/// For how many days after an answer nothing is said: whoever has just decided need not hear of it every week.
const QUIET_DAYS: i64 = 28;

/// Whether the person has answered so lately that nothing is said.
pub fn is_slip_quiet(header: &Header, today: NaiveDate) -> bool {
    header.slip_answered.is_some_and(|answered| (today - answered).num_days() < QUIET_DAYS)
}

/// The day whose plan the present one is measured by: the last on which the person decided how the plan should be,
/// by making the roadmap, changing their hours or answering that it had slipped.
pub fn slip_reference(header: &Header, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> NaiveDate {
    let changed = header.past_capacity.iter().map(|past| past.until.checked_add_days(Days::new(1)));
    let changed = changed.flatten().max();
    [header.slip_answered, changed].into_iter().flatten().fold(day_of(header.created), NaiveDate::max)
}

/// Whether the likely finish is so much later than it was on `then` that the person should hear of it: by a week at
/// least, and by a tenth of the time that was left.
pub fn has_slipped(then: NaiveDate, was: Percentiles, is: Percentiles) -> bool {
    let Some(was) = was.p50 else { return false };
    match is.p50 {
        Some(is) => (is - was).num_days() >= LEAST_DAYS.max((was - then).num_days() / LEAST_SHARE),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Capacity, PastCapacity, Title};

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + Days::new(number)
    }

    #[test]
    fn a_plan_is_measured_by_the_last_decision() {
        let created = day(0).and_hms_opt(12, 0, 0).unwrap().and_utc();
        let mut header = Header::new(Title::new("Backend").unwrap(), created);
        let reference = |header: &Header| slip_reference(header, |at| at.date_naive());
        assert_eq!(reference(&header), day(0));
        header.past_capacity.push(PastCapacity { until: day(9), minutes: Capacity::default() });
        assert_eq!(reference(&header), day(10));
        header.slip_answered = Some(day(30));
        assert_eq!(reference(&header), day(30));
    }

    #[test]
    fn a_slip_is_a_week_and_a_tenth_of_what_was_left() {
        let likely = |number| Percentiles { p50: Some(day(number)), ..Percentiles::default() };
        assert!(!has_slipped(day(0), likely(40), likely(46)));
        assert!(has_slipped(day(0), likely(40), likely(47)));
        assert!(!has_slipped(day(0), likely(300), likely(329)));
        assert!(has_slipped(day(0), likely(300), likely(330)));
        assert!(!has_slipped(day(0), likely(300), likely(10)));
        assert!(has_slipped(day(0), likely(300), Percentiles::default()));
        assert!(!has_slipped(day(0), Percentiles::default(), Percentiles::default()));
    }
}
