//! The journal, and a checkpoint that was interrupted.

use super::finding::{Finding, FindingKind, Report, count};
use crate::checkpoint;
use crate::error::StoreError;
use crate::folder::Folder;
use crate::journal::{self, Journal};

/// Looks at the journal and gives it, if it is there.
pub(super) fn examine(folder: &Folder, report: &mut Report) -> Option<Journal> {
    let journal = match journal::read(folder) {
        Ok(Some(journal)) => journal,
        Ok(None) => {
            report.found(Finding::new(
                FindingKind::JournalMissing,
                "journal.jsonl",
                "It is gone, and with it any change that was not in the other files yet.",
                "If you have a copy of the folder, put its journal.jsonl back first. Mending begins a new one.",
            ));
            return None;
        }
        Err(error) => {
            report.found(Finding::of(FindingKind::Unreadable, "journal.jsonl", &error));
            return None;
        }
    };
    report.looked(match journal.records.len() {
        0 => "journal.jsonl; every change in it is in the other files.".to_owned(),
        records => format!("journal.jsonl with {} not yet in the other files.", count(records, "change")),
    });
    for (line, reason) in &journal.faults {
        report.found(
            Finding::new(
                FindingKind::JournalDamaged,
                "journal.jsonl",
                format!("This line is damaged: {reason}."),
                "Mending keeps the changes around it, and puts the journal as it is into \"damaged\".",
            )
            .at(*line),
        );
    }
    if journal.faults.is_empty() && journal.end < journal.bytes.len() as u64 {
        let whole = &journal.bytes[..usize::try_from(journal.end).unwrap_or(usize::MAX)];
        report.found(
            Finding::new(
                FindingKind::TornEnd,
                "journal.jsonl",
                "Its last line was never finished, so that change was never told to be saved.",
                "Nothing has to be done; the next change takes its place.",
            )
            .at(1 + whole.iter().filter(|&&byte| byte == b'\n').count()),
        );
    }
    Some(journal)
}

/// Whether a checkpoint waits to be carried to its end.
pub(super) fn is_interrupted(folder: &Folder, report: &mut Report) -> bool {
    if !checkpoint::is_interrupted(folder).unwrap_or_default() {
        return false;
    }
    let finding = match checkpoint::is_plan_readable(folder) {
        Ok(true) => Finding::new(
            FindingKind::InterruptedCheckpoint,
            ".checkpoint",
            "Writing the files was interrupted after it had been decided.",
            "Nothing is lost. Mending carries it to its end, and so does the next opening of the folder.",
        ),
        Ok(false) => Finding::new(
            FindingKind::UnreadablePlan,
            ".checkpoint/plan.json",
            "Writing the files was interrupted, and what was decided cannot be read any more.",
            "Copy the whole folder to a safe place, then move this file out of it; should changes be missing then, restore the latest backup.",
        ),
        Err(error) => {
            let error = StoreError::io("read", &folder.staging(), &error);
            Finding::of(FindingKind::UnreadablePlan, ".checkpoint", &error)
        }
    };
    report.found(finding);
    true
}
