//! The journal, and a checkpoint that was interrupted.

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
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
                doctor::journal_gone(),
                doctor::journal_gone_remedy(),
            ));
            return None;
        }
        Err(error) => {
            report.found(Finding::of(FindingKind::Unreadable, "journal.jsonl", &error));
            return None;
        }
    };
    report.looked(doctor::looked_journal(journal.records.len()));
    for (line, reason) in &journal.faults {
        report.found(
            Finding::new(
                FindingKind::JournalDamaged,
                "journal.jsonl",
                doctor::line_damaged(reason),
                doctor::journal_damaged_remedy(),
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
                doctor::journal_torn(),
                doctor::journal_torn_remedy(),
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
            doctor::interrupted(),
            doctor::interrupted_remedy(),
        ),
        Ok(false) => Finding::new(
            FindingKind::UnreadablePlan,
            ".checkpoint/plan.json",
            doctor::interrupted_unreadable(),
            doctor::interrupted_unreadable_remedy(),
        ),
        Err(error) => {
            let error = StoreError::io("read", &folder.staging(), &error);
            Finding::of(FindingKind::UnreadablePlan, ".checkpoint", &error)
        }
    };
    report.found(finding);
    true
}
