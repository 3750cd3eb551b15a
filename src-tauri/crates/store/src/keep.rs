//! Files that are kept beside the texts, as they are: written whole before anything names them, never written over and
//! never removed.

use std::io;
use std::path::Path;

use crate::disk;
use crate::error::StoreError;
use crate::folder::Folder;
use crate::{atomic, lock};

/// Keeps a file in one of the folder's places, which is made when it is not there, and gives the name it has there:
/// `stem.extension`, or `stem-2.extension` and so on where another file is called that. The same file twice is one.
/// When this returns the file is on the disk; when it fails nothing half written has a name that is read.
pub(crate) fn keep_file(
    folder: &Folder,
    within: &Path,
    (stem, extension): (&str, &str),
    bytes: &[u8],
) -> Result<String, StoreError> {
    let failed = |error: io::Error| StoreError::io("write", within, &error);
    let _lock = lock::exclusive(folder)?;
    let disk = folder.disk();
    atomic::make_folder(disk, within).map_err(failed)?;
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}.{extension}"),
            number => format!("{stem}-{number}.{extension}"),
        };
        let path = within.join(&name);
        if !disk::exists(disk, &path).map_err(failed)? {
            let temporary = within.join(format!("{name}.tmp"));
            let written = atomic::write_durably(disk, &temporary, bytes)
                .and_then(|()| disk.rename(&temporary, &path))
                .and_then(|()| disk::sync_folder(disk, within));
            if let Err(error) = written {
                // It may not be there; half a file is of no use to anyone.
                let _ = disk.remove(&temporary);
                return Err(StoreError::io("write", &path, &error));
            }
            return Ok(name);
        }
        if disk::read(disk, &path).is_ok_and(|there| there == bytes) {
            // A program that was killed may not have waited for its name.
            disk::sync_folder(disk, within).map_err(failed)?;
            return Ok(name);
        }
        number += 1;
    }
}
