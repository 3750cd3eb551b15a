//! The lock that writers hold for the moment of writing.
//!
//! The system lets go of it when the program ends, however it ends; there is no stale lock.

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
    take(folder, true)
}

/// Waits up to five seconds for the lock that readers share.
pub(crate) fn shared(folder: &Folder) -> Result<Lock, StoreError> {
    take(folder, false)
}

fn take(folder: &Folder, alone: bool) -> Result<Lock, StoreError> {
    let path = folder.lock();
    for _ in 0..PATIENCE {
        match folder.disk().lock(&path, alone) {
            Ok(Some(held)) => return Ok(Lock { _held: held }),
            Ok(None) => thread::sleep(PAUSE),
            Err(error) => return Err(StoreError::io("lock", &path, &error)),
        }
    }
    Err(StoreError::Busy)
}
