//! Days, hours and shares as people say them.

use chrono::NaiveDate;
use waymark_messages::{decimal, outlook, words};

pub(super) use crate::sentences::near_date as date;

/// `14 June 2027`, or that it is too far away to name.
pub(super) fn date_or_beyond(day: Option<NaiveDate>, today: NaiveDate) -> String {
    day.map_or_else(outlook::beyond, |day| date(day, today))
}

/// A share of 0 to 1 as a percentage that is never rounded to a certainty: `less than 1%`, `64%`, `more than 99%`.
pub(super) fn chance(share: f64) -> String {
    match share * 100.0 {
        percent if percent < 1.0 => outlook::chance_low(1),
        percent if percent > 99.0 => outlook::chance_high(99),
        percent => outlook::chance(percent),
    }
}

/// A share of 0 to 1 as a whole number of percent.
pub(super) fn percent(share: f64) -> u32 {
    (share * 100.0).round().clamp(0.0, 1_000.0) as u32
}

/// `3 days`, `2 weeks`, `5 weeks`: a length of time as rough as it is long.
pub(super) fn length(days: u64) -> String {
    match days {
        0..=13 => words::days(days),
        days => words::weeks((days + 3) / 7),
    }
}

/// A factor with one decimal: `1.2`.
pub(super) fn factor(factor: f64) -> String {
    decimal(factor, 1)
}
