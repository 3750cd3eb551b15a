//! Days as people type them.

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};

use crate::report::week_start;

/// The most words that name a day.
pub(super) const LONGEST: usize = 3;

/// The day that some words begin with, and how many of them name it: `today`, `tomorrow`, `friday`, `next week`,
/// `in 3 days`, `24 dec`, `dec 24 2027`, `2026-12-24`. A weekday is the next one after today; a day without a year the
/// next one from today on. The words are in lower case.
pub(super) fn day(words: &[String], today: NaiveDate, starts: Weekday) -> Option<(NaiveDate, usize)> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["today", ..] => Some((today, 1)),
        ["tomorrow", ..] => Some((today.succ_opt()?, 1)),
        ["next", "week", ..] => Some((week_start(today, starts).checked_add_days(Days::new(7))?, 2)),
        ["in", count, unit, ..] => Some((later(today, count, unit)?, 3)),
        [first, second, rest @ ..] if month(second).is_some() => dated(first, month(second)?, rest, today),
        [first, second, rest @ ..] if month(first).is_some() => dated(second, month(first)?, rest, today),
        [word, ..] => Some((weekday(word, today).or_else(|| iso(word))?, 1)),
        [] => None,
    }
}

fn later(today: NaiveDate, count: &str, unit: &str) -> Option<NaiveDate> {
    let count: u32 = whole(count, 4)?;
    match unit {
        "day" | "days" => today.checked_add_days(Days::new(u64::from(count))),
        "week" | "weeks" => today.checked_add_days(Days::new(u64::from(count) * 7)),
        "month" | "months" => today.checked_add_months(Months::new(count)),
        _ => None,
    }
}

fn dated(day: &str, month: u32, rest: &[&str], today: NaiveDate) -> Option<(NaiveDate, usize)> {
    let ends = ["st", "nd", "rd", "th"];
    let day = ends.iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    let day = whole(day, 2)?;
    let year = rest.first().filter(|year| year.len() == 4).and_then(|year| whole(year, 4));
    if let Some(year) = year {
        return Some((NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?, 3));
    }
    // 29 February comes back after eight years at most.
    let mut years = today.year()..=today.year() + 8;
    let next = years
        .find_map(|year| NaiveDate::from_ymd_opt(year, month, day).filter(|candidate| *candidate >= today));
    Some((next?, 2))
}

/// A whole number of at most so many digits.
fn whole(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn iso(word: &str) -> Option<NaiveDate> {
    (word.len() == 10).then(|| NaiveDate::parse_from_str(word, "%Y-%m-%d").ok()).flatten()
}

fn weekday(word: &str, today: NaiveDate) -> Option<NaiveDate> {
    let wanted = match word {
        "mon" | "monday" => Weekday::Mon,
        "tue" | "tues" | "tuesday" => Weekday::Tue,
        "wed" | "wednesday" => Weekday::Wed,
        "thu" | "thur" | "thurs" | "thursday" => Weekday::Thu,
        "fri" | "friday" => Weekday::Fri,
        "sat" | "saturday" => Weekday::Sat,
        "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    };
    today.iter_days().skip(1).take(7).find(|day| day.weekday() == wanted)
}

fn month(word: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let short = if word == "sept" { "sep" } else { word };
    let place =
        NAMES.iter().position(|name| *name == word || (short.len() == 3 && name.starts_with(short)))?;
    u32::try_from(place + 1).ok()
}
