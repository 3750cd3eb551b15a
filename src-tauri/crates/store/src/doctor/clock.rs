//! What is dated later than now: the clock was wrong then, or is wrong now.

use chrono::{DateTime, TimeDelta, Utc};

use super::finding::{Finding, FindingKind, Report, count, named};
use super::places::{all_files, shown};
use crate::folder::Folder;
use crate::record::Record;

/// How far the clocks of two computers may be apart.
const LEEWAY: TimeDelta = TimeDelta::minutes(5);

const REMEDY: &str = "Look at the date and time of this computer. If they are right, the clock was wrong then, and nothing has to be done.";

pub(super) fn examine(folder: &Folder, last: Option<&Record>, now: DateTime<Utc>, report: &mut Report) {
    let limit = now + LEEWAY;
    if let Some(record) = last.filter(|record| record.at > limit) {
        let when = record.at.format("%-d %B %Y, %H:%M UTC");
        let problem =
            format!("The latest change, \"{}\", is dated {when}, which is still to come.", record.label);
        report.found(Finding::new(FindingKind::FutureDate, "history", problem, REMEDY));
    }
    let later = |(path, stat): (std::path::PathBuf, crate::disk::Stat)| {
        let is_later = stat.modified.is_some_and(|modified| DateTime::<Utc>::from(modified) > limit);
        is_later.then(|| shown(folder, &path))
    };
    let names: Vec<String> = all_files(folder).into_iter().filter_map(later).collect();
    let (place, problem) = match names.as_slice() {
        [] => return,
        [one] => (one.clone(), "It is dated later than now.".to_owned()),
        all => (
            ".".to_owned(),
            format!("{} are dated later than now: {}.", count(all.len(), "file"), named(all)),
        ),
    };
    report.found(Finding::new(FindingKind::FutureDate, place, problem, REMEDY));
}
