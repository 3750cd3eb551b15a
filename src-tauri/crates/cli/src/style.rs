//! Colours and columns for a terminal. The streams leave colours out when they are piped.

use anstyle::{AnsiColor, Style};
use chrono::{DateTime, Local, Utc};
use waymark_messages::{long_date, time_of_day, units};

pub(crate) const TITLE: Style = Style::new().bold();
pub(crate) const QUIET: Style = Style::new().dimmed();
pub(crate) const DONE: Style = AnsiColor::Green.on_default();
pub(crate) const NOW: Style = AnsiColor::Yellow.on_default();
pub(crate) const LATE: Style = AnsiColor::Red.on_default();

/// `text` in a style.
pub(crate) fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// `text` with as many spaces behind it as make it `width` letters wide.
pub(crate) fn padded(text: &str, width: usize) -> String {
    format!("{text:<width$}")
}

/// How wide a column is that holds any of these, and `least` letters at least.
pub(crate) fn width<'a>(texts: impl IntoIterator<Item = &'a str>, least: usize) -> usize {
    texts.into_iter().map(|text| text.chars().count()).fold(least, usize::max)
}

/// A moment as it stands in a column, and as people type it: `2026-11-23 14:02`.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string()
}

/// A moment within a sentence, as the region writes it: `23 November 2026, 14:02`.
pub(crate) fn moment_said(at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&Local);
    units::day_and_time(long_date(at.date_naive()), time_of_day(at.time()))
}
