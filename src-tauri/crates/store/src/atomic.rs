//! Files that are either the old one or the new one, whatever happens.

use std::io;
use std::path::{Path, PathBuf};

use crate::disk::{self, Access, Disk, Kind};

/// Makes a folder and its parents, readable by the person alone where the system knows how, and waits until they
/// are on the disk.
pub(crate) fn make_folder(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match disk.stat(path) {
        // It may have been made by a program that was killed before it could wait for that.
        Ok(stat) if stat.kind == Kind::Folder => return sync_parent_of_old(disk, path),
        // A link to a folder is one; a link to anything else fails below with the system's own reason.
        Ok(stat) if stat.kind == Kind::Link && disk.list(path).is_ok() => {
            return sync_parent_of_old(disk, path);
        }
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

/// Waits for the name of a folder that was there; one in a place that may not be read was not made by this program.
fn sync_parent_of_old(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match path.parent().map_or(Ok(()), |parent| disk::sync_folder(disk, parent)) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        synced => synced,
    }
}

/// Writes a new file and waits until it is on the disk. The folder that lists it is not waited for.
pub(crate) fn write_durably(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.open(path, Access::Replace)?;
    disk::write_all(&mut *file, 0, bytes)?;
    file.sync()
}

/// Replaces a file as a whole: a temporary file beside it, fsync, rename, fsync of the folder.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &real_place(disk, path)?;
    let temporary = path.with_extension("tmp");
    write_durably(disk, &temporary, bytes)?;
    disk.rename(&temporary, path)?;
    path.parent().map_or(Ok(()), |parent| disk::sync_folder(disk, parent))
}

/// Where a file really is that is about to be replaced: a rename over a link would put the file in the link's place.
pub(crate) fn real_place(disk: &dyn Disk, path: &Path) -> io::Result<PathBuf> {
    match disk.stat(path) {
        Ok(stat) if stat.kind == Kind::Link => disk.real_path(path),
        Ok(_) => Ok(path.to_path_buf()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_path_buf()),
        Err(error) => Err(error),
    }
}

/// Removes a file, if it is there, and waits until that is on the disk.
pub(crate) fn remove(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match disk.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        removed => removed?,
    }
    path.parent().map_or(Ok(()), |parent| disk::sync_folder(disk, parent))
}
