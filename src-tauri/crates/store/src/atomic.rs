//! Files that are either the old one or the new one, whatever happens.

use std::io;
use std::path::Path;

use crate::disk::{self, Access, Disk, Kind};

/// Makes a folder and its parents, readable by the person alone where the system knows how.
pub(crate) fn make_folder(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match disk.stat(path) {
        Ok(stat) if stat.kind == Kind::Folder => return Ok(()),
        // A link to a folder is one; a link to anything else fails below with the system's own reason.
        Ok(stat) if stat.kind == Kind::Link && disk.list(path).is_ok() => return Ok(()),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
                make_folder(disk, parent)?;
            }
        }
        Err(error) => return Err(error),
    }
    match disk.make_folder(path) {
        // Another program was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && disk.list(path).is_ok() => {}
        made => made?,
    }
    path.parent().map_or(Ok(()), |parent| disk::sync_folder(disk, parent))
}

/// Writes a new file and waits until it is on the disk. The folder that lists it is not waited for.
pub(crate) fn write_durably(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.open(path, Access::Replace)?;
    disk::write_all(&mut *file, 0, bytes)?;
    file.sync()
}

/// Replaces a file as a whole: a temporary file beside it, fsync, rename, fsync of the folder.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("tmp");
    write_durably(disk, &temporary, bytes)?;
    disk.rename(&temporary, path)?;
    path.parent().map_or(Ok(()), |parent| disk::sync_folder(disk, parent))
}
