//! A backup of a roadmap as it is in memory, at a place the person names: for changes that cannot be written where
//! they belong.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::file::{self, Backup, BackupReason};
use super::gather::Gathered;
use super::{MadeBackup, kept, put};
use crate::disk::{self, Files};
use crate::error::StoreError;
use crate::files::{self, read_if_there, stems};
use crate::journal;
use crate::store::Store;

/// Where such a backup may go if the person has no better idea: their documents, or their home.
pub fn place_elsewhere(now: DateTime<Utc>) -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    let folder = dirs.document_dir().unwrap_or(dirs.home_dir());
    Some(folder.join(name(now)))
}

fn name(now: DateTime<Utc>) -> String {
    format!("waymark-{}", file::free_name(now, BackupReason::ByHand, |_| false))
}

/// Writes the roadmap with everything that is unsaved into one file, and reads it back.
///
/// `to` is the name of a new file, or a folder outside of the data folder that gets one.
pub fn back_up_elsewhere(store: &Store, now: DateTime<Utc>, to: &Path) -> Result<MadeBackup, StoreError> {
    let to = std::path::absolute(to).map_err(|error| StoreError::io("find", to, &error))?;
    let disk = store.folder().disk();
    let path = if disk.list(&to).is_ok() { to.join(name(now)) } else { to };
    let parent = path.parent().unwrap_or(&path);
    let real_parent = disk.real_path(parent).map_err(|error| StoreError::io("write", parent, &error))?;
    if real_parent.starts_with(store.folder().path()) {
        return Err(StoreError::NotElsewhere { path: parent.display().to_string() });
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let temporary = path.with_file_name(format!("{name}.unfinished"));
    for taken in [&path, &temporary] {
        if disk::exists(disk, taken).map_err(|error| StoreError::io("write", taken, &error))? {
            return Err(StoreError::FileExists { path: taken.display().to_string() });
        }
    }
    let Gathered { files, left_out, too_large } =
        gather(store).map_err(|error| StoreError::io("write", &path, &error))?;
    let bytes = put(store.folder(), (&temporary, &path), &files, now)?;
    Ok(MadeBackup {
        backup: Backup { name, at: file::to_second(now), reason: Some(BackupReason::ByHand), bytes },
        path,
        files: files.len(),
        left_out,
        too_large,
    })
}

/// The files of a roadmap as it is in memory. The history and the person's own library are taken along as far as they
/// can be read; what the journal holds, or would, stands at the end of the history.
fn gather(store: &Store) -> io::Result<Gathered> {
    let (folder, roadmap) = (store.folder(), store.roadmap());
    let mut gathered = Gathered { files: Files::new(), left_out: Vec::new(), too_large: Vec::new() };
    let files = &mut gathered.files;
    files.insert(folder.slashed_name_of(&folder.header()), files::header_text(roadmap)?);
    for track in roadmap.tracks() {
        files.insert(folder.slashed_name_of(&folder.track(track.id())), files::track_text(track)?);
    }
    for (id, note) in roadmap.notes() {
        files.insert(folder.slashed_name_of(&folder.note(id)), note.as_bytes().to_vec());
    }
    files.insert(
        folder.slashed_name_of(&folder.journal()),
        journal::begun(store.revision(), &[])?.into_bytes(),
    );
    let mut month = String::new();
    for (within, extension) in [(folder.library(), "json"), (folder.history(), "jsonl")] {
        for stem in stems(folder, &within, extension).unwrap_or_default() {
            let path = within.join(format!("{stem}.{extension}"));
            let name = folder.slashed_name_of(&path);
            match read_if_there(folder, &path) {
                Ok(Some(bytes)) => drop(files.insert(name.clone(), bytes)),
                Ok(None) => {}
                Err(_) => gathered.left_out.push(name.clone()),
            }
            if extension == "jsonl" {
                month = month.max(name);
            }
        }
    }
    for record in store.pending() {
        month = month.max(folder.slashed_name_of(&folder.history_of(record.at)));
        let line = record.to_line().map_err(io::Error::other)?;
        files.entry(month.clone()).or_default().extend(line.into_bytes());
    }
    let room = kept::room(Some(roadmap.header().settings.backup_megabytes.bytes()));
    kept::take(folder, room, &mut gathered);
    Ok(gathered)
}
