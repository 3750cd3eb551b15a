//! Whether each backup reads back whole and opens.

use super::finding::{Finding, FindingKind, Report, count};
use crate::backup::{self, open_backup};
use crate::error::StoreError;
use crate::folder::Folder;

pub(super) fn examine(folder: &Folder, report: &mut Report) {
    let backups = match backup::backups(folder) {
        Ok(backups) => backups,
        Err(error) => {
            report.found(Finding::of(FindingKind::Unreadable, "backups", &error));
            return;
        }
    };
    let mut whole = 0;
    for backup in &backups {
        match open_backup(folder, &backup.name).and_then(|stored| stored.roadmap()) {
            // A roadmap of a later version is whole all the same.
            Ok(_) | Err(StoreError::Newer { .. }) => whole += 1,
            Err(error) => report.found(Finding::new(
                FindingKind::BackupDamaged,
                format!("backups/{}", backup.name),
                error.to_string(),
                "Make a new one with waymark backup, and move this one away so that nobody relies on it.",
            )),
        }
    }
    report.looked(match backups.len() {
        0 => "There is no backup yet.".to_owned(),
        1 if whole == 1 => "The one backup, which reads back whole and opens.".to_owned(),
        all if whole == all => format!("All {all} backups; each reads back whole and opens."),
        all => format!("{}, {whole} of them whole.", count(all, "backup")),
    });
}
