//! Which of the files beside the texts go into a backup: the smallest first, as long as there is room for them.

use std::path::PathBuf;

use super::gather::Gathered;
use crate::disk::{self, Kind};
use crate::error::StoreError;
use crate::files::read_if_there;
use crate::folder::Folder;
use crate::keep::{self, KeptIn};
use waymark_core::{BackupSize, MilestoneId, ProofPath, safe_file_name};

/// The share of the room for all backups that such files may take in each: a tenth.
const SHARE: u64 = 10;
/// What they may take at most, however much room there is: a backup is put together in memory.
const MOST: u64 = 100_000_000;
/// Pictures in notes, as a backup names them.
const PICTURES: &str = "notes/files/";

/// How many bytes such files may take in a backup.
pub(super) fn room(keep: Option<u64>) -> u64 {
    (keep.unwrap_or(BackupSize::default().bytes()) / SHARE).min(MOST)
}

/// Adds the files that fit. Names those that do not, and those that cannot be read.
pub(super) fn take(folder: &Folder, room: u64, gathered: &mut Gathered) {
    let mut left = room;
    for (bytes, name, path) in by_length(folder) {
        // What is smaller than any that is left out is in, so that it can be told in one sentence.
        if bytes > left {
            left = 0;
            gathered.too_large.push(name);
            continue;
        }
        match read_if_there(folder, &path) {
            Ok(Some(read)) => {
                left = left.saturating_sub(read.len() as u64);
                gathered.files.insert(name, read);
            }
            Ok(None) => {}
            Err(_) => gathered.left_out.push(name),
        }
    }
}

/// Every file of the person's beside the texts by its length, the smallest first. One whose name Waymark would not give
/// is no such file.
fn by_length(folder: &Folder) -> Vec<(u64, String, PathBuf)> {
    let mut found = Vec::new();
    for shelf in keep::shelves(folder) {
        for path in folder.disk().list(&shelf).unwrap_or_default().into_iter().map(|name| shelf.join(name)) {
            let Ok(stat) = folder.disk().stat(&path) else { continue };
            let name = folder.slashed_name_of(&path);
            if stat.kind == Kind::File && place_of(&name).is_some() {
                found.push((stat.length, name, path));
            }
        }
    }
    found.sort();
    found
}

/// Where a file belongs that a backup names so, and what it is called there.
fn place_of(name: &str) -> Option<(Option<MilestoneId>, &str)> {
    if let Some(picture) = name.strip_prefix(PICTURES) {
        return (safe_file_name(picture) == picture && !keep::is_unfinished(picture))
            .then_some((None, picture));
    }
    ProofPath::new(name).ok()?;
    let (milestone, file) = name.strip_prefix("proof/")?.split_once('/')?;
    let id = MilestoneId::new(milestone).ok()?;
    (!keep::is_unfinished(file)).then_some((Some(id), file))
}

/// A file of a backup that the folder does not have.
pub(super) struct Missing<'a> {
    pub(super) name: &'a str,
    /// The milestone whose proof it is; none for a picture.
    milestone: Option<MilestoneId>,
    file: &'a str,
    bytes: &'a [u8],
}

/// The files of a backup that are not in the folder. What is there stays as it is, whatever it says.
pub(super) fn missing<'a>(
    folder: &Folder,
    files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>,
) -> Result<Vec<Missing<'a>>, StoreError> {
    let mut missing = Vec::new();
    for (name, bytes) in files.filter(|(_, bytes)| !bytes.is_empty()) {
        let Some((milestone, file)) = place_of(name) else { continue };
        let path = folder.path().join(name);
        let is_there = disk::exists(folder.disk(), &path);
        if !is_there.map_err(|error| StoreError::io("read", &path, &error))? {
            missing.push(Missing { name, milestone, file, bytes });
        }
    }
    Ok(missing)
}

impl Missing<'_> {
    pub(super) fn put_back(self, folder: &Folder) -> Result<(), StoreError> {
        let within = self.milestone.as_ref().map_or(KeptIn::Notes, KeptIn::Proof);
        keep::keep_file(folder, within, self.file, &mut &*self.bytes).map(drop)
    }
}
