//! Days, hours and shares as people say them.

use chrono::{Datelike, NaiveDate};

/// `14 June`, with the year where it is not that of `today`.
pub(super) fn date(day: NaiveDate, today: NaiveDate) -> String {
    let format = if day.year() == today.year() { "%-d %B" } else { "%-d %B %Y" };
    day.format(format).to_string()
}

/// `14 June 2027`, or that it is too far away to name.
pub(super) fn date_or_beyond(day: Option<NaiveDate>, today: NaiveDate) -> String {
    day.map_or_else(|| "more than thirty years from now".to_owned(), |day| date(day, today))
}

/// A share of 0 to 1 as a percentage that is never rounded to a certainty: `less than 1 %`, `64 %`, `more than 99 %`.
pub(super) fn chance(share: f64) -> String {
    match share * 100.0 {
        percent if percent < 1.0 => "less than 1 %".to_owned(),
        percent if percent > 99.0 => "more than 99 %".to_owned(),
        percent => format!("{percent:.0} %"),
    }
}

/// A share of 0 to 1 as a whole number of percent.
pub(super) fn percent(share: f64) -> u32 {
    (share * 100.0).round().clamp(0.0, 1_000.0) as u32
}

/// `1 milestone`, `3 milestones`.
pub(super) fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        number => format!("{number} {one}s"),
    }
}

/// `3 days`, `2 weeks`, `5 weeks`: a length of time as rough as it is long.
pub(super) fn length(days: u64) -> String {
    match days {
        0..=13 => count(usize::try_from(days).unwrap_or(0), "day"),
        days => count(usize::try_from((days + 3) / 7).unwrap_or(0), "week"),
    }
}

/// A factor with one decimal: `1.2`.
pub(super) fn factor(factor: f64) -> String {
    format!("{factor:.1}")
}
