//! The history: each line's checksum, and the numbers of all months in a row.

use std::collections::HashMap;

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
use super::places::{names, shown};
use crate::disk;
use crate::error::StoreError;
use crate::folder::Folder;
use crate::journal::Journal;
use crate::record::Record;

/// Looks at every line, and gives the latest change.
pub(super) fn examine(folder: &Folder, journal: Option<&Journal>, report: &mut Report) -> Option<Record> {
    let mut numbers = Numbers::default();
    let names = names(folder, &folder.history());
    for name in names.iter().filter(|name| name.ends_with(".jsonl")) {
        if super::copies::original(name).is_some() {
            continue;
        }
        let path = folder.history().join(name);
        let place = shown(folder, &path);
        match disk::read(folder.disk(), &path) {
            Ok(bytes) => numbers.read(&place, &bytes, report),
            Err(error) => {
                let error = StoreError::io("read", &path, &error);
                report.found(Finding::of(FindingKind::Unreadable, place, &error));
            }
        }
    }
    let last = numbers.last.as_ref().map_or(0, |record| record.seq);
    let folded = journal.and_then(|journal| journal.folded);
    numbers.gaps(folded.unwrap_or(last), report);
    if let Some(folded) = folded.filter(|folded| *folded < last) {
        report.found(Finding::new(
            FindingKind::JournalBehind,
            "journal.jsonl",
            doctor::journal_behind(folded, last),
            doctor::journal_behind_remedy(),
        ));
    }
    report.looked(match last {
        0 => doctor::looked_history_empty(),
        last => doctor::looked_history(numbers.seen.len(), last),
    });
    numbers.last
}

/// Which numbers were seen so far.
#[derive(Default)]
struct Numbers {
    /// Each number with where it stands.
    seen: HashMap<u32, (String, usize)>,
    last: Option<Record>,
    /// Whether a line was damaged, so that numbers are missing for a reason already told.
    is_damaged: bool,
}

impl Numbers {
    fn read(&mut self, place: &str, bytes: &[u8], report: &mut Report) {
        let is_ended = bytes.is_empty() || bytes.ends_with(b"\n");
        let lines: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').collect();
        for (index, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            let number = index + 1;
            match Record::from_line(line) {
                Ok(record) => self.take(record, place, number, report),
                Err(_) if number == lines.len() && !is_ended => report.found(
                    Finding::new(
                        FindingKind::TornEnd,
                        place,
                        doctor::history_torn(),
                        doctor::history_torn_remedy(),
                    )
                    .at(number),
                ),
                Err(error) => {
                    self.is_damaged = true;
                    let (problem, remedy) = (doctor::line_damaged(error), doctor::history_remedy());
                    report
                        .found(Finding::new(FindingKind::HistoryDamaged, place, problem, remedy).at(number));
                }
            }
        }
    }

    fn take(&mut self, record: Record, place: &str, line: usize, report: &mut Report) {
        if let Some((other, at)) = self.seen.insert(record.seq, (place.to_owned(), line)) {
            report.found(
                Finding::new(
                    FindingKind::HistoryTwice,
                    place,
                    doctor::history_twice(record.seq, other, at),
                    doctor::history_twice_remedy(),
                )
                .at(line),
            );
        }
        if self.last.as_ref().is_none_or(|last| record.seq > last.seq) {
            self.last = Some(record);
        }
    }

    /// Names the runs of numbers up to `end` that were not seen.
    fn gaps(&self, end: u32, report: &mut Report) {
        let mut seqs: Vec<u32> = self.seen.keys().copied().filter(|seq| *seq <= end).collect();
        seqs.sort_unstable();
        seqs.push(end.saturating_add(1));
        let mut expected = 1;
        for seq in seqs {
            if seq > expected && !self.is_damaged {
                let which = match seq - expected {
                    1 => doctor::history_gap(expected),
                    _ => doctor::history_gaps(expected, seq - 1),
                };
                let remedy = doctor::history_remedy();
                report.found(Finding::new(FindingKind::HistoryGap, "history", which, remedy));
            }
            expected = seq.saturating_add(1);
        }
    }
}
