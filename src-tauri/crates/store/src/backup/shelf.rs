//! The folder `backups/`: what is in it, and what goes.

use chrono::DateTime;

use super::file::{self, Backup};
use super::retention;
use crate::disk::Kind;
use crate::error::StoreError;
use crate::files;
use crate::folder::Folder;

/// The backups there are, the latest first; none when there is no such folder.
pub(super) fn list(folder: &Folder) -> Result<Vec<Backup>, StoreError> {
    let mut backups = Vec::new();
    for stem in files::stems(folder, &folder.backups(), "tar.zst")? {
        let name = format!("{stem}{}", file::EXTENSION);
        let path = folder.backups().join(&name);
        let stat = match folder.disk().stat(&path) {
            Ok(stat) if stat.kind == Kind::File => stat,
            // A link or a folder is none; one that is gone was removed by another program.
            Ok(_) => continue,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(StoreError::io("read", &path, &error)),
        };
        let (at, reason) = file::parse_name(&name)
            .unwrap_or((stat.modified.map_or(DateTime::UNIX_EPOCH, DateTime::from), None));
        backups.push(Backup { name, at, reason, bytes: stat.length });
    }
    backups.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.name.cmp(&a.name)));
    Ok(backups)
}

/// Removes what is too much, but not the backup `newest`, whatever a clock that was wrong has put before it. Needs the
/// lock of the backups.
pub(super) fn thin_out(folder: &Folder, newest: &str, keep: u64) -> Result<(), StoreError> {
    let mut backups = list(folder)?;
    backups.sort_by_key(|backup| backup.name != newest);
    for backup in retention::superfluous(&backups, keep) {
        let path = folder.backups().join(&backup.name);
        folder.disk().remove(&path).map_err(|error| StoreError::io("remove", &path, &error))?;
    }
    Ok(())
}
