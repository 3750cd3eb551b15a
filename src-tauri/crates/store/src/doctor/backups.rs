//! Whether each backup reads back whole and opens.

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
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
                doctor::backup_damaged_remedy(),
            )),
        }
    }
    report.looked(match backups.len() {
        0 => doctor::looked_no_backup(),
        all if whole == all => doctor::looked_whole_backups(all),
        all => doctor::looked_some_whole_backups(all, whole),
    });
}
