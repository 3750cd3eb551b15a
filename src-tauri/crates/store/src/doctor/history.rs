//! The history: each line's checksum, and the numbers of all months in a row.

use std::collections::HashMap;

use super::finding::{Finding, FindingKind, Report, count};
use super::places::{names, shown};
use crate::disk;
use crate::error::StoreError;
use crate::folder::Folder;
use crate::journal::Journal;
use crate::record::Record;

const FROM_BACKUP: &str = "The roadmap itself is whole; only undo and the history need it. A backup from before may have the file whole: waymark restore FILE --to DIR unpacks one.";

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
            format!("It says that the files hold changes up to {folded}, but the history goes up to {last}."),
            "An older journal was put in its place. Look whether your latest changes are on the roadmap; if not, restore the latest backup.",
        ));
    }
    report.looked(match last {
        0 => "The history, which holds no change yet.".to_owned(),
        last => {
            format!("The history with {}, the latest number {last}.", count(numbers.seen.len(), "change"))
        }
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
                        "Its last line was never finished.",
                        "Nothing has to be done; it is written again with the next changes.",
                    )
                    .at(number),
                ),
                Err(error) => {
                    self.is_damaged = true;
                    let problem = format!("This line is damaged: {error}.");
                    report.found(
                        Finding::new(FindingKind::HistoryDamaged, place, problem, FROM_BACKUP).at(number),
                    );
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
                    format!(
                        "Change {} stands in the history twice; also in \"{other}\", line {at}.",
                        record.seq
                    ),
                    "Nothing has to be done; undo takes the one that is read last.",
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
                    1 => format!("Change {expected} is missing from it."),
                    _ => format!("Changes {expected} to {} are missing from it.", seq - 1),
                };
                report.found(Finding::new(FindingKind::HistoryGap, "history", which, FROM_BACKUP));
            }
            expected = seq.saturating_add(1);
        }
    }
}
