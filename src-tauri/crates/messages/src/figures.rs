//! Figures and lists as the region writes them.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::{Figure, catalogue, units};

/// A whole number with its thousands set apart, such as `1,250`.
#[must_use]
pub fn whole(value: impl Figure) -> String {
    decimal(value, 0)
}

/// A number with `digits` digits behind the decimal sign, rounded half away from zero, such as `1.3`.
#[must_use]
pub fn decimal(value: impl Figure, digits: usize) -> String {
    let plain = format!("{:.digits$}", round(value.to_f64(), digits));
    let formats = catalogue().language().formats();
    match (plain.parse::<Decimal>(), DecimalFormatter::try_new(formats.into(), Default::default())) {
        (Ok(number), Ok(formatter)) => formatter.format(&number).to_string(),
        (Err(_), _) | (_, Err(_)) => plain,
    }
}

/// Formatting alone would round the half to the even neighbour.
fn round(value: f64, digits: usize) -> f64 {
    let scale = (0..digits).fold(1.0, |scale, _| scale * 10.0);
    (value * scale).round() / scale
}

/// A share of a hundred, such as `64%`.
#[must_use]
pub fn percent(value: impl Figure) -> String {
    units::percent(value)
}

/// A chance in a hundred, never rounded to a certainty: `<1%`, `64%`, `>99%`.
#[must_use]
pub fn likelihood(value: u32) -> String {
    match value {
        0 => units::less_than(percent(1_u32)),
        1..=99 => percent(value),
        _ => units::more_than(percent(99_u32)),
    }
}

/// Minutes as people say them: `45 min`, `2 h`, `2 h 10 min`.
#[must_use]
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => units::minutes(minutes),
        (hours, 0) => units::hours(hours),
        (hours, minutes) => units::hours_and_minutes(hours, minutes),
    }
}

/// Bytes as people say them: `900 bytes`, `12.3 kB`, `4.5 MB`.
#[must_use]
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => units::bytes(bytes),
        1_000..1_000_000 => units::kilobytes(decimal(bytes as f64 / 1e3, 1)),
        _ => units::megabytes(decimal(bytes as f64 / 1e6, 1)),
    }
}

/// Things that all hold, such as `Git, SQL and testing`.
#[must_use]
pub fn list<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<T> = items.into_iter().collect();
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    let formats = catalogue().language().formats();
    match ListFormatter::try_new_and(formats.into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format_to_string(items.iter()),
        Err(_) => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_set_apart_and_rounded() {
        assert_eq!(whole(1_250_u32), "1,250");
        assert_eq!(decimal(-1.25, 1), "-1.3");
        assert_eq!(decimal(2.5, 0), "3");
        assert_eq!(percent(64_u32), "64%");
        assert_eq!([0, 64, 100].map(likelihood), ["<1%", "64%", ">99%"]);
    }

    #[test]
    fn durations_and_sizes_are_said_as_people_say_them() {
        assert_eq!(duration(0), "0 min");
        assert_eq!(duration(60), "1 h");
        assert_eq!(duration(130), "2 h 10 min");
        assert_eq!(size(1), "1 byte");
        assert_eq!(size(12_345), "12.3 kB");
        assert_eq!(size(4_500_000), "4.5 MB");
    }

    #[test]
    fn lists_end_with_and() {
        assert_eq!(list(["Git"]), "Git");
        assert_eq!(list(["Git", "SQL"]), "Git and SQL");
        assert_eq!(list(["Git", "SQL", "testing"]), "Git, SQL and testing");
        assert_eq!(list([] as [&str; 0]), "");
    }
}
