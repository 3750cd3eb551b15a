//! What is dated later than now: the clock was wrong then, or is wrong now.

use chrono::{DateTime, TimeDelta, Utc};
use waymark_messages::{doctor, long_date, time_of_day, units};

use super::finding::{Finding, FindingKind, Report, named};
use super::places::{all_files, shown};
use crate::folder::Folder;
use crate::record::Record;

/// How far the clocks of two computers may be apart.
const LEEWAY: TimeDelta = TimeDelta::minutes(5);

pub(super) fn examine(folder: &Folder, last: Option<&Record>, now: DateTime<Utc>, report: &mut Report) {
    let limit = now + LEEWAY;
    if let Some(record) = last.filter(|record| record.at > limit) {
        let when = units::day_and_time(long_date(record.at.date_naive()), time_of_day(record.at.time()));
        let problem = doctor::change_in_future(&record.label, when);
        report.found(Finding::new(FindingKind::FutureDate, "history", problem, doctor::future_remedy()));
    }
    let later = |(path, stat): (std::path::PathBuf, crate::disk::Stat)| {
        let is_later = stat.modified.is_some_and(|modified| DateTime::<Utc>::from(modified) > limit);
        is_later.then(|| shown(folder, &path))
    };
    let names: Vec<String> = all_files(folder).into_iter().filter_map(later).collect();
    let (place, problem) = match names.as_slice() {
        [] => return,
        [one] => (one.clone(), doctor::file_in_future()),
        all => (".".to_owned(), doctor::files_in_future(all.len(), named(all))),
    };
    report.found(Finding::new(FindingKind::FutureDate, place, problem, doctor::future_remedy()));
}
