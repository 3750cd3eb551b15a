//! The lock that writers hold for the moment of writing.
//!
//! The system lets go of it when the program ends, however it ends; there is no stale lock.

use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::disk::Held;
use crate::error::StoreError;
use crate::folder::Folder;

const PATIENCE: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// The lock; let go when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _held: Box<dyn Held>,
}

/// Waits up to five seconds for the lock that one writer holds alone.
pub(crate) fn exclusive(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, &folder.lock(), true)
}

/// Waits up to five seconds for the lock that readers share.
pub(crate) fn shared(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, &folder.lock(), false)
}

/// Waits up to five seconds for the lock that whoever makes a backup holds. Writers of changes do not wait for it.
pub(crate) fn backups(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, &folder.backups().join(".lock"), true)
}

fn take(folder: &Folder, path: &Path, alone: bool) -> Result<Lock, StoreError> {
    for _ in 0..PATIENCE {
        match folder.disk().lock(path, alone) {
            Ok(Some(held)) => return Ok(Lock { _held: held }),
            Ok(None) => thread::sleep(PAUSE),
            Err(error) => return Err(StoreError::io("write", folder.path(), &error)),
        }
    }
    Err(StoreError::Busy)
}
