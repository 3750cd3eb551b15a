//! Efforts as people type them.

use crate::{Estimate, EstimateError, MAX_EFFORT};

#[derive(Clone, Copy)]
enum Unit {
    Hours,
    Minutes,
}

/// `3h`, `1.5h`, `90m`, `1h30`; `2-4h` as low and high; `2/3/6h` as low, likely and high. None for a word that is
/// none of these.
pub(super) fn effort(word: &str) -> Option<Result<Estimate, EstimateError>> {
    let (separator, parts) = match word {
        word if word.contains('/') => ('/', 3),
        word if word.contains('–') => ('–', 2),
        word if word.contains('-') => ('-', 2),
        _ => ('/', 1),
    };
    let written: Vec<&str> = word.split(separator).collect();
    if written.len() != parts {
        return None;
    }
    let unit = unit_of(written.last()?)?;
    let minutes: Vec<u32> = written.iter().map(|part| minutes(part, unit)).collect::<Option<_>>()?;
    Some(match minutes.as_slice() {
        [low, likely, high] => Estimate::new(*low, *likely, *high),
        [low, high] => Estimate::new(*low, low.midpoint(*high), *high),
        [likely] => Estimate::around(*likely),
        _ => return None,
    })
}

/// The unit that the last part names, for those that name none.
fn unit_of(part: &str) -> Option<Unit> {
    match part
        .trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, '.' | ','))
    {
        "m" | "min" => Some(Unit::Minutes),
        rest if rest.starts_with('h') => Some(Unit::Hours),
        _ => None,
    }
}

fn minutes(part: &str, unit: Unit) -> Option<u32> {
    let total = match part.split_once('h') {
        Some((hours, "")) => number(hours)? * 60.0,
        Some((hours, rest)) => {
            number(hours)? * 60.0 + number(bare(rest)).filter(|minutes| *minutes < 60.0)?
        }
        None if bare(part) != part => number(bare(part))?,
        None => match unit {
            Unit::Hours => number(part)? * 60.0,
            Unit::Minutes => number(part)?,
        },
    };
    // A number too large to be meant stays too large, so that it is told.
    Some(total.round().clamp(0.0, f64::from(MAX_EFFORT) + 1.0) as u32)
}

/// Minutes without their unit.
fn bare(minutes: &str) -> &str {
    minutes.strip_suffix("min").or_else(|| minutes.strip_suffix('m')).unwrap_or(minutes)
}

/// A number of digits with at most one point or comma.
fn number(text: &str) -> Option<f64> {
    let is_plain = text.len() <= 9
        && text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    is_plain.then(|| text.replace(',', ".").parse().ok()).flatten()
}
