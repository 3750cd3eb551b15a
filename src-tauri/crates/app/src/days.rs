//! Minutes and ticks of single days, in the person's own calendar.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Days, NaiveDate, Utc};
use waymark_core::Roadmap;

use crate::host::Clock;
use crate::views::DayView;

/// How many milestones were ticked on each day of the person's own calendar.
pub(crate) fn ticks_by_day(
    roadmap: &Roadmap,
    clock: &dyn Clock,
    first: NaiveDate,
    last: NaiveDate,
) -> HashMap<NaiveDate, u32> {
    // A day begins up to 14 hours before or 12 hours after it does in UTC.
    let utc = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
    let (from, to): (DateTime<Utc>, DateTime<Utc>) = (utc(first - Days::new(1)), utc(last + Days::new(2)));
    let mut days = HashMap::new();
    for at in roadmap.ticked_between(from, to) {
        *days.entry(clock.local(at).date_naive()).or_default() += 1;
    }
    days
}

/// What was logged and ticked on each day from `first` to `last`.
pub(crate) fn days(
    roadmap: &Roadmap,
    first: NaiveDate,
    last: NaiveDate,
    ticked: &HashMap<NaiveDate, u32>,
) -> Vec<DayView> {
    let minutes: BTreeMap<NaiveDate, u32> = roadmap.minutes_between(first, last).collect();
    first
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| DayView {
            day,
            minutes: minutes.get(&day).copied().unwrap_or(0),
            ticked: ticked.get(&day).copied().unwrap_or(0),
        })
        .collect()
}
