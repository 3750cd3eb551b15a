//! Somebody who writes into a file at the very moment when Waymark reads or writes it.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use waymark_store::{Access, CatchUp, Disk, DiskFile, Folder, Held, Opened, Rights, Stat, Store};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::SimDisk;

use crate::measured::{Found, measured};
use crate::outside::{damaged, live, put};
use crate::play::{Known, begun, open, play};

const NOTE: &str = "notes/practice.part-2000.md";

/// A disk on which something happens before one of a program's calls.
///
/// Not before the very call that replaces the note: no look can come between the last look and that.
struct Meddled {
    disk: SimDisk,
    /// So many calls more, and then what happens.
    left: Mutex<(u64, Option<Happening>)>,
}

type Happening = Box<dyn FnOnce() + Send>;

impl fmt::Debug for Meddled {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.disk.fmt(formatter)
    }
}

impl Meddled {
    fn disk(&self) -> &SimDisk {
        let mut left = self.left.lock().unwrap();
        match left.0.checked_sub(1) {
            Some(fewer) => left.0 = fewer,
            None => left.1.take().into_iter().for_each(|happen| happen()),
        }
        &self.disk
    }

    fn has_happened(&self) -> bool {
        self.left.lock().unwrap().1.is_none()
    }
}

impl Disk for Meddled {
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn DiskFile>> {
        self.disk().open(path, access)
    }
    fn stat(&self, path: &Path) -> io::Result<Stat> {
        self.disk().stat(path)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.disk().list(folder)
    }
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.disk().make_folder(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let disk = if to.ends_with(NOTE) { &self.disk } else { self.disk() };
        disk.rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.disk().remove(path)
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.disk().sync_folder(path)
    }
    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        self.disk().real_path(path)
    }
    fn lock(&self, path: &Path, alone: bool) -> io::Result<Option<Box<dyn Held>>> {
        self.disk().lock(path, alone)
    }
    fn rights(&self, path: &Path) -> io::Result<Option<Rights>> {
        self.disk().rights(path)
    }
    fn keep_private(&self, path: &Path) -> io::Result<()> {
        self.disk().keep_private(path)
    }
    fn free_space(&self, path: &Path) -> io::Result<Option<u64>> {
        self.disk().free_space(path)
    }
}

#[test]
fn what_somebody_writes_at_any_moment_of_a_checkpoint_or_of_taking_in_is_kept() {
    measured("h-meanwhile", "Edits at any moment of a checkpoint and of taking in another", at_any_moment);
}

/// Writes a note at every moment in turn: it is taken in, waits in its file, or lies in `damaged/`.
fn at_any_moment() -> Found {
    let mut tried = 0;
    for is_edited_before in [false, true] {
        for calls in 0.. {
            let (disk, model) = begun();
            play(&disk, &[Step::Note(1, 20), Step::Checkpoint, Step::Tick(0)], &mut Known::new(model))?;
            if is_edited_before {
                put(&disk, NOTE, Some(b"first half")).map_err(|error| error.to_string())?;
            } else {
                play_note(&disk)?;
            }
            if !meddle(&disk, calls).map_err(|error| format!("before call {calls}: {error}"))? {
                break;
            }
            tried += 1;
        }
    }
    Ok(tried)
}

/// A note written here, so that a checkpoint writes the file.
fn play_note(disk: &SimDisk) -> Result<(), String> {
    let mut store = open(disk)?;
    let on = Plain::of(store.roadmap());
    Step::Note(1, 30).perform(&mut store, &on, instant(9)).map_err(|error| error.to_string())
}

fn meddle(disk: &SimDisk, calls: u64) -> Result<bool, String> {
    let outside = disk.another_program();
    let write = move || put(&outside, NOTE, Some(b"first half and second")).unwrap();
    let left = Mutex::new((u64::MAX, Some(Box::new(write) as Happening)));
    let meddled = Arc::new(Meddled { disk: disk.another_program(), left });
    let folder = Folder::on(meddled.clone(), PathBuf::from("/home/data"));
    let Ok(Opened::Roadmap(mut store)) = Store::open(&folder) else {
        return Err("it does not open".to_owned());
    };
    meddled.left.lock().unwrap().0 = calls;
    let others = &mut CatchUp::default();
    let taken = store.take_in_edits(instant(60), others);
    taken.and_then(|()| store.checkpoint()).map_err(|error| error.to_string())?;
    if !meddled.has_happened() {
        return Ok(false);
    }
    let taken = store.take_in_edits(instant(61), others);
    taken.and_then(|()| store.checkpoint()).map_err(|error| error.to_string())?;
    let written = b"first half and second";
    let is_shown = Plain::of(store.roadmap()).milestones.iter().any(|shown| shown.note.as_bytes() == written);
    let is_there = live(disk).values().any(|bytes| bytes == written);
    if is_shown && is_there || damaged(disk).iter().any(|bytes| bytes == written) {
        return Ok(true);
    }
    // What was changed here too stands; the other is one undo away.
    store.undo(instant(62), others, None).map_err(|error| error.to_string())?;
    let undone = Plain::of(store.roadmap());
    match undone.milestones.iter().any(|shown| shown.note.as_bytes() == written) {
        true => Ok(true),
        false => Err(format!("the note is nowhere any more; shown is {undone:?}")),
    }
}
