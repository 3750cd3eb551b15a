//! Backups of the open folder: when they are made, and what happens when one cannot be.

use chrono::{DateTime, Utc};
use waymark_core::rules::Proposal;
use waymark_core::{BackupSize, Refusal, Roadmap};
use waymark_store::{BackupReason, Folder, MadeBackup, StoreError, make_backup, make_due_backup};

use crate::errors::AppError;
use crate::views::Done;
use crate::workspace::{State, Workspace};

/// What an automatic backup is made from, so that nobody waits for the workspace meanwhile.
pub(crate) struct BackupDuty {
    folder: Folder,
    now: DateTime<Utc>,
    keep: u64,
}

impl BackupDuty {
    /// Makes the backup that is due, if one is.
    pub(crate) fn fulfil(&self) -> Result<Option<MadeBackup>, StoreError> {
        make_due_backup(&self.folder, self.now, self.keep)
    }
}

impl Workspace {
    /// What an automatic backup would be made from; none where nothing can be written.
    pub(crate) fn backup_duty(&self, now: DateTime<Utc>) -> Option<BackupDuty> {
        let State::Open(store) = &self.state else { return None };
        if store.read_only().is_some() || self.is_gone || store.unsaved() > 0 {
            return None;
        }
        Some(BackupDuty { folder: store.folder().clone(), now, keep: self.backup_size().bytes() })
    }

    /// The room that backups may take.
    pub(crate) fn backup_size(&self) -> BackupSize {
        match &self.state {
            State::Open(store) => store.roadmap().header().settings.backup_megabytes,
            State::Empty | State::Unusable(_) => BackupSize::default(),
        }
    }

    /// Makes a backup now.
    pub(crate) fn back_up(&self, now: DateTime<Utc>, reason: BackupReason) -> Result<MadeBackup, AppError> {
        let folder = self.folder.clone()?;
        make_backup(&folder, now, reason, self.backup_size().bytes()).map_err(AppError::NoBackupMade)
    }

    /// Makes a backup, then runs a rule that takes much away or changes much. A rule that refuses costs no backup.
    ///
    /// The change can be undone in any case, so a backup that cannot be made is told and stops nothing.
    pub(crate) fn run_backed_up(
        &mut self,
        now: DateTime<Utc>,
        reason: BackupReason,
        rule: impl Fn(&Roadmap) -> Result<Proposal, Refusal>,
    ) -> Result<Done, AppError> {
        let warning = match rule(self.roadmap()?)?.change {
            Some(_) => self.back_up(now, reason).err(),
            None => None,
        };
        let mut done = self.run(now, rule)?;
        done.warnings.extend(warning.map(|error| error.to_string()));
        Ok(done)
    }
}
