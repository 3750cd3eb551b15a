//! A reading as a line again.

use super::words::{in_quotes, words};
use super::{Reading, Surroundings, is_keyword, parse};
use crate::Level;

/// A line that is read as the same title, track, effort, days, prerequisites and level, whatever the day is.
pub fn written(around: Surroundings<'_>, reading: &Reading) -> String {
    let mut parts = Vec::new();
    if !reading.title.is_empty() {
        parts.push(title(around, &reading.title));
    }
    parts.extend(reading.track.as_ref().map(|id| format!("#{id}")));
    parts.extend(
        reading
            .estimate
            .map(|estimate| format!("{}/{}/{}m", estimate.low(), estimate.likely(), estimate.high())),
    );
    parts.extend(reading.due.map(|day| format!("due {day}")));
    parts.extend(reading.not_before.map(|day| format!("from {day}")));
    parts.extend(reading.after.iter().map(|id| format!("after {id}")));
    parts.extend(reading.optional.then(|| "!optional".to_owned()));
    parts.extend(reading.level.map(|level| match level {
        Level::Foundation => "!foundation".to_owned(),
        Level::Core => "!core".to_owned(),
        Level::Advanced => "!advanced".to_owned(),
    }));
    parts.join(" ")
}

/// A title as it is where that reads as itself, else in quotes.
fn title(around: Surroundings<'_>, title: &str) -> String {
    let alone = parse(around, title);
    let reads_as_itself = alone.title == title && alone.problems.is_empty() && alone.parts.len() == 1;
    let has_keyword = words(title).iter().any(|word| is_keyword(&word.text.to_lowercase()));
    if reads_as_itself && !has_keyword { title.to_owned() } else { in_quotes(title) }
}
