//! Backups: the folder as it was at one moment, in one compressed file in `backups/`.
//!
//! A backup is written beside its place, read back and compared byte for byte with what went in, and only then
//! renamed; the old ones are thinned out after that, never before. What is in it is a folder that opens like any
//! other: files, journal, history and the person's own library; and of the files beside the texts, which are proof and
//! pictures, the smallest, as long as they take no more than a tenth of the room for all backups. Restoring one is a change like any other; nothing
//! here overwrites what is there.

mod archive;
mod elsewhere;
mod file;
mod gather;
mod kept;
mod retention;
mod schedule;
mod shelf;
mod stored;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

pub use archive::BackupFault;
pub use elsewhere::{back_up_elsewhere, place_elsewhere};
pub use file::{Backup, BackupReason};
pub use stored::{StoredBackup, open_backup};

use crate::disk::{self, Access, Files};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::planted::{Planted, is_planted};
use crate::{atomic, history, journal, lock, outside};

/// What a backup is called in `backups/` until it is checked.
pub(crate) const UNFINISHED: &str = "unfinished.tmp";

/// A backup that has just been made, and checked.
#[derive(Debug, Clone)]
pub struct MadeBackup {
    /// It, as the list shows it.
    pub backup: Backup,
    /// Where it is.
    pub path: PathBuf,
    /// How many files are in it.
    pub files: usize,
    /// Files of the person's own that could not be read, and so are not in it.
    pub left_out: Vec<String>,
    /// Files of the proof and pictures that are not in it for want of room.
    pub too_large: Vec<String>,
}

/// The backups of a folder, the latest first.
pub fn backups(folder: &Folder) -> Result<Vec<Backup>, StoreError> {
    shelf::list(folder)
}

/// Makes a backup, and thins the older ones out to about `keep` bytes. The one just made always stays.
pub fn make_backup(
    folder: &Folder,
    now: DateTime<Utc>,
    reason: BackupReason,
    keep: u64,
) -> Result<MadeBackup, StoreError> {
    make_now(folder, now, reason, Some(keep))
}

/// Makes a backup, and leaves all the others.
pub(crate) fn make_another_backup(
    folder: &Folder,
    now: DateTime<Utc>,
    reason: BackupReason,
) -> Result<MadeBackup, StoreError> {
    make_now(folder, now, reason, None)
}

fn make_now(
    folder: &Folder,
    now: DateTime<Utc>,
    reason: BackupReason,
    keep: Option<u64>,
) -> Result<MadeBackup, StoreError> {
    let _lock = begin(folder)?;
    make(folder, now, reason, keep)
}

/// Makes the shelf and takes its lock, where there is a roadmap: a folder that is gone, as with its disk, is not made
/// again for a backup of nothing.
fn begin(folder: &Folder) -> Result<lock::Lock, StoreError> {
    let failed = |error| StoreError::io("read", &folder.header(), &error);
    // One whose header was removed by hand is there all the same.
    let is_there = disk::exists(folder.disk(), &folder.header()).map_err(failed)?;
    if !is_there && !outside::is_kept(folder).map_err(failed)? {
        return Err(StoreError::NoRoadmap { path: folder.path().display().to_string() });
    }
    let failed = |error| StoreError::io("write", &folder.backups(), &error);
    atomic::make_folder(folder.disk(), &folder.backups()).map_err(failed)?;
    lock::backups(folder)
}

/// Makes the backup that is due, if one is: weekly, daily or hourly, and only after a change.
pub fn make_due_backup(
    folder: &Folder,
    now: DateTime<Utc>,
    keep: u64,
) -> Result<Option<MadeBackup>, StoreError> {
    let due = || schedule::due(&shelf::list(folder)?, now, || changed_at(folder));
    if due()?.is_none() {
        return Ok(None);
    }
    let _lock = begin(folder)?;
    // Another program may have made it meanwhile.
    due()?.map(|reason| make(folder, now, reason, Some(keep))).transpose()
}

/// When the roadmap was last changed; none when it never was since it was made.
fn changed_at(folder: &Folder) -> Result<Option<DateTime<Utc>>, StoreError> {
    let pending = journal::read(folder)?.and_then(|mut journal| journal.records.pop());
    let last = match pending {
        Some(record) => Some(record),
        None => history::last(folder).map_err(|error| StoreError::io("read", &folder.history(), &error))?,
    };
    Ok(last.map(|record| record.at))
}

/// Needs the lock of the backups.
fn make(
    folder: &Folder,
    now: DateTime<Utc>,
    reason: BackupReason,
    keep: Option<u64>,
) -> Result<MadeBackup, StoreError> {
    let gathered = gather::gather(folder, kept::room(keep))?;
    let disk = folder.disk();
    let name = file::free_name(now, reason, |name| {
        // A disk that cannot tell will not take the file either.
        disk::exists(disk, &folder.backups().join(name)).unwrap_or_default()
    });
    let (path, temporary) = (folder.backups().join(&name), folder.backups().join(UNFINISHED));
    let bytes = put(folder, (&temporary, &path), &gathered.files, now)?;
    // The backup is made; old ones that cannot be removed are tried again after the next.
    let _ = keep.map(|keep| shelf::thin_out(folder, &name, keep));
    Ok(MadeBackup {
        backup: Backup { name, at: file::to_second(now), reason: Some(reason), bytes },
        path,
        files: gathered.files.len(),
        left_out: gathered.left_out,
        too_large: gathered.too_large,
    })
}

/// Writes a backup under a name for the time being, checks it, and gives it the name it has from then on. Gives the
/// length of the file.
fn put(
    folder: &Folder,
    (temporary, path): (&Path, &Path),
    files: &Files,
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let disk = folder.disk();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let written = write_and_check(folder, temporary, &name, files, now).and_then(|bytes| {
        let placed =
            disk.rename(temporary, path).and_then(|()| disk.sync_folder(path.parent().unwrap_or(path)));
        placed.map(|()| bytes).map_err(|error| StoreError::io("write", path, &error))
    });
    if written.is_err() {
        // It may not be there; half of a backup is of no use to anyone.
        let _ = disk.remove(temporary);
    }
    written
}

/// Gives the length of the file.
fn write_and_check(
    folder: &Folder,
    path: &Path,
    name: &str,
    files: &Files,
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let failed = |error| StoreError::io("write", path, &error);
    let disk = folder.disk();
    let mut file = disk.open(path, Access::Replace).map_err(failed)?;
    let bytes = archive::write(&mut *file, files, now).map_err(failed)?;
    if !is_planted(Planted::NameBackupEarly) {
        file.sync().map_err(failed)?;
    }
    drop(file);
    let fault = |fault| StoreError::Backup { file: name.to_owned(), fault };
    let read = archive::read(disk.open(path, Access::Read).map_err(failed)?).map_err(fault)?;
    if read != *files {
        return Err(fault(BackupFault::Unverified));
    }
    Ok(bytes)
}
