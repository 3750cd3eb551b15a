//! Bringing the files of an earlier format up to this one.
//!
//! Each step takes a folder's files from one format to the next, in memory. What comes out must open before any of it
//! reaches the disk; it is then put in place by a checkpoint, so that a crash leaves the folder in the one format or in
//! the other. The files as they were stay beside it, as a folder that the earlier program opens, and in a backup.

mod fields;
mod from_1;
mod from_2;
mod from_3;
mod names;

use std::io;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use waymark_core::FORMAT;

use crate::backup::{BackupReason, make_another_backup};
use crate::disk::{self, Files, MemoryDisk};
use crate::error::StoreError;
use crate::files::{self, read_if_there};
use crate::folder::Folder;
use crate::store::{Opened, Store};
use crate::{atomic, checkpoint, lock};

/// Takes files from one format to the next.
type Step = fn(&mut Files) -> Result<(), StoreError>;

/// The steps in order, the first from format 1.
const STEPS: [Step; FORMAT as usize - 1] = [from_1::step, from_2::step, from_3::step];

/// The format of the files that are there, when it is older than this program writes.
pub(crate) fn older_format(folder: &Folder) -> Option<u32> {
    files::format(folder).filter(|format| (1..FORMAT).contains(format))
}

/// The folder as a copy in memory that is up to date; `found` is the format of its files.
pub(crate) fn in_memory(folder: &Folder, found: u32) -> Result<Folder, StoreError> {
    let mut files = collect(folder)?;
    bring_up_to_date(&mut files, found)?;
    Ok(as_folder(&files))
}

/// Brings the folder up to date where it is, unless it is already.
pub(crate) fn on_disk(folder: &Folder, now: DateTime<Utc>) -> Result<(), StoreError> {
    if older_format(folder).is_none() {
        return Ok(());
    }
    // Nothing old gives way to it: this is no moment to throw anything away.
    make_another_backup(folder, now, BackupReason::BeforeMigration)?;
    let failed = |error: io::Error| StoreError::io("write", folder.path(), &error);
    let _lock = lock::exclusive(folder)?;
    checkpoint::finish_interrupted(folder).map_err(failed)?;
    // Another program may have been quicker.
    let Some(found) = older_format(folder) else { return Ok(()) };
    let before = collect(folder)?;
    let mut after = before.clone();
    bring_up_to_date(&mut after, found)?;
    match Store::open(&as_folder(&after))? {
        Opened::Roadmap(_) => {}
        Opened::Empty => return Err(StoreError::NoRoadmap { path: folder.path().display().to_string() }),
    }
    keep(folder, &before).map_err(failed)?;
    let changed: Vec<_> = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)).collect();
    let gone: Vec<_> = before.keys().filter(|name| !after.contains_key(*name)).collect();
    checkpoint::put_in_place(folder, &changed, &gone).map_err(failed)
}

fn bring_up_to_date(files: &mut Files, found: u32) -> Result<(), StoreError> {
    STEPS[found as usize - 1..].iter().try_for_each(|step| step(files))
}

fn as_folder(files: &Files) -> Folder {
    Folder::on(Arc::new(MemoryDisk::new(Arc::new(files.clone()))), MemoryDisk::root())
}

/// Every file that a step may look at, as it is.
fn collect(folder: &Folder) -> Result<Files, StoreError> {
    let mut paths = files::paths(folder)?;
    let base = folder.base();
    match folder.disk().list(&base) {
        Ok(names) => paths.extend(names.iter().map(|name| base.join(name))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(StoreError::io("read", &base, &error)),
    }
    let mut files = Files::new();
    for path in paths {
        if let Some(bytes) = read_if_there(folder, &path)? {
            files.insert(folder.slashed_name_of(&path), bytes);
        }
    }
    Ok(files)
}

/// Writes the files as they were into a folder of their own, `roadmap.json` last, so that it never opens half.
///
/// A folder that holds other files is left alone and the next name is taken; one that a killed program began with the
/// same files is carried on.
fn keep(folder: &Folder, files: &Files) -> io::Result<()> {
    let disk = folder.disk();
    let mut number = 1;
    let shelf = loop {
        let shelf = folder.before_format(FORMAT, number);
        let mut fits = true;
        for (name, bytes) in files {
            let path = shelf.join(name);
            fits &= !disk::exists(disk, &path)? || disk::read(disk, &path)? == *bytes;
        }
        if fits {
            break shelf;
        }
        number += 1;
    };
    let (last, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| *name == "roadmap.json");
    for (name, bytes) in others.into_iter().chain(last) {
        let path = shelf.join(name);
        atomic::make_folder(disk, path.parent().unwrap_or(&shelf))?;
        atomic::replace(disk, &path, bytes)?;
    }
    Ok(())
}
