//! The lock that writers hold for the moment of writing.
//!
//! The system lets go of it when the program ends, however it ends; there is no stale lock.

use std::fs::{File, TryLockError};
use std::thread;
use std::time::Duration;

use crate::atomic;
use crate::error::StoreError;
use crate::folder::Folder;

const PATIENCE: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// The lock; let go when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Waits up to five seconds for the lock that one writer holds alone.
pub(crate) fn exclusive(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, File::try_lock)
}

/// Waits up to five seconds for the lock that readers share.
pub(crate) fn shared(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, File::try_lock_shared)
}

fn take(folder: &Folder, try_lock: impl Fn(&File) -> Result<(), TryLockError>) -> Result<Lock, StoreError> {
    let path = folder.lock();
    let file = atomic::private()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(|error| StoreError::io("lock", &path, &error))?;
    for _ in 0..PATIENCE {
        match try_lock(&file) {
            Ok(()) => return Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", &path, &error)),
        }
    }
    Err(StoreError::Busy)
}
