//! Mending what loses nothing: everything that is moved goes to `damaged/`, and nothing is deleted.
//!
//! What a mending needs is looked up again under the lock, since another program may have written meanwhile. One
//! mending can bring another to light, so it is looked again until nothing more can be done.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use waymark_messages::{doctor, list};

use super::finding::{FindingKind, Report, Severity, named};
use super::places::{names, shown};
use super::remembered::Remembered;
use super::{Files, examine, leftovers, permissions};
use crate::backup::{self, BackupReason};
use crate::disk;
use crate::error::StoreError;
use crate::files::{self as roadmap_files, Source};
use crate::folder::Folder;
use crate::store::{CatchUp, Opened, Store};
use crate::{atomic, checkpoint, lock, migrate, outside};

/// How often it is looked again whether a mending has brought another to light.
const ROUNDS: usize = 4;

/// What was mended, and what is left.
#[derive(Debug, Clone)]
pub struct Mended {
    /// What was done, one sentence each; empty when there was nothing to do.
    pub done: Vec<String>,
    /// Why it went no further, if something stopped it.
    pub stopped: Option<StoreError>,
    /// The folder as it is now.
    pub left: Report,
}

/// Mends what can be mended without losing anything. Makes a backup first where it touches a file of the person's, for
/// which no other gives way. A folder that a later version wrote is left to that.
pub fn mend(folder: &Folder, now: DateTime<Utc>) -> Mended {
    let mut mending = Mending { folder, now, done: Vec::new(), is_backed_up: false };
    let mut left = examine(folder, now);
    for _ in 0..ROUNDS {
        if !is_for_mending(&left) {
            break;
        }
        let before = mending.done.len();
        let stopped = mending.round(&left).err();
        if mending.done.len() > before {
            left = examine(folder, now);
        }
        if stopped.is_some() || mending.done.len() == before {
            return Mended { done: mending.done, stopped, left };
        }
    }
    Mended { done: mending.done, stopped: None, left }
}

fn is_for_mending(report: &Report) -> bool {
    let is_mendable =
        |kind: FindingKind| kind == FindingKind::EditWaits || kind.severity() == Severity::Mendable;
    !report.has(FindingKind::Newer) && report.findings.iter().any(|finding| is_mendable(finding.kind))
}

struct Mending<'a> {
    folder: &'a Folder,
    now: DateTime<Utc>,
    done: Vec<String>,
    is_backed_up: bool,
}

impl Mending<'_> {
    fn round(&mut self, report: &Report) -> Result<(), StoreError> {
        self.set_rights();
        if report.has(FindingKind::Older) {
            migrate::on_disk(self.folder, self.now)?;
            self.done.push(doctor::mended_older());
            return Ok(());
        }
        // Half of the files may be new and half of them old, and which is which cannot be read.
        if report.has(FindingKind::UnreadablePlan) {
            return Ok(());
        }
        {
            let _lock = lock::exclusive(self.folder)?;
            self.finish_checkpoint()?;
            self.write_gone_files()?;
            self.remember_forgotten_files()?;
            self.put_leftovers_aside()?;
        }
        // What touches a file of the person's comes after a backup, and that must be able to open.
        if self.is_openable() {
            self.put_copies_aside(report)?;
            self.open(report)?;
        }
        Ok(())
    }

    fn failing<T>(&self, path: &Path, result: std::io::Result<T>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::io("write", path, &error))
    }

    /// What belongs to somebody else keeps its rights, and stays a finding.
    fn set_rights(&mut self) {
        let wrong = permissions::find(self.folder);
        self.done.extend(self.made_private(&wrong.closed_to_you).map(doctor::mended_closed_to_you));
        self.done.extend(self.made_private(&wrong.open_to_others).map(doctor::mended_open));
    }

    /// Gives the person, and nobody else, the right to files and folders. Names those of which that is so now.
    fn made_private(&self, paths: &[PathBuf]) -> Option<String> {
        let disk = self.folder.disk();
        let is_private = |path: &&PathBuf| {
            let _ = disk.keep_private(path);
            // A file system without rights takes them and forgets them.
            let rights = disk.rights(path);
            rights.is_ok_and(|rights| rights.is_some_and(|rights| rights.own && !rights.others))
        };
        let set: Vec<&PathBuf> = paths.iter().filter(is_private).collect();
        let first = match shown(self.folder, set.first()?) {
            root if root == "." => doctor::folder_itself(),
            name => doctor::name(name),
        };
        let more = (set.len() > 1).then(|| doctor::more(set.len() - 1));
        Some(list(std::iter::once(first).chain(more)))
    }

    fn finish_checkpoint(&mut self) -> Result<(), StoreError> {
        if self.failing(self.folder.path(), checkpoint::finish_interrupted(self.folder))? {
            self.done.push(doctor::mended_interrupted());
        }
        Ok(())
    }

    fn write_gone_files(&mut self) -> Result<(), StoreError> {
        for (name, text) in Remembered::look(self.folder).gone {
            let Some(text) = text else { continue };
            let path = self.folder.path().join(&name);
            let parent = path.parent().unwrap_or(self.folder.path());
            let written = atomic::make_folder(self.folder.disk(), parent)
                .and_then(|()| atomic::replace(self.folder.disk(), &path, &text));
            self.failing(&path, written)?;
            self.done.push(doctor::mended_gone(name));
        }
        Ok(())
    }

    fn remember_forgotten_files(&mut self) -> Result<(), StoreError> {
        let forgotten = Remembered::look(self.folder).forgotten;
        if !forgotten.is_empty() {
            let (disk, base) = (self.folder.disk(), self.folder.base());
            self.failing(&base, atomic::make_folder(disk, &base))?;
            for name in &forgotten {
                let bytes = self.failing(&base, disk::read(disk, &self.folder.path().join(name)))?;
                self.failing(&base, atomic::replace(disk, &base.join(outside::flat(name)), &bytes))?;
            }
            self.done.push(doctor::mended_unremembered(named(&forgotten)));
        }
        Ok(())
    }

    fn put_leftovers_aside(&mut self) -> Result<(), StoreError> {
        let found = leftovers::find(self.folder, self.now);
        for (path, _) in &found {
            self.put_aside(path)?;
        }
        if !found.is_empty() {
            let names: Vec<String> = found.iter().map(|(path, _)| shown(self.folder, path)).collect();
            self.done.push(doctor::mended_leftovers(names.len(), named(&names)));
        }
        Ok(())
    }

    /// Whether the folder opens once the rest is mended.
    fn is_openable(&self) -> bool {
        let before = outside::differing(self.folder).unwrap_or_default();
        let read = roadmap_files::read(&Source::instead(self.folder, before));
        read.is_ok_and(|read| read.is_some_and(|read| read.newer.is_none()))
    }

    fn back_up(&mut self) -> Result<(), StoreError> {
        if !self.is_backed_up {
            let made = backup::make_another_backup(self.folder, self.now, BackupReason::BeforeMending)?;
            self.is_backed_up = true;
            self.done.push(doctor::mended_backup(made.backup.name));
        }
        Ok(())
    }

    fn put_copies_aside(&mut self, report: &Report) -> Result<(), StoreError> {
        if !report.has(FindingKind::SameCopy) {
            return Ok(());
        }
        self.back_up()?;
        let _lock = lock::exclusive(self.folder)?;
        let files = Files::look(self.folder, &mut Report::default());
        for copy in files.present(self.folder).copies() {
            if copy.differs.is_none() {
                self.put_aside(&copy.path)?;
                let name = shown(self.folder, &copy.path);
                self.done.push(doctor::mended_copy(name, copy.of));
            }
        }
        Ok(())
    }

    /// Opening mends the journal and takes edits in.
    fn open(&mut self, report: &Report) -> Result<(), StoreError> {
        let is_journal = report.has(FindingKind::JournalDamaged) || report.has(FindingKind::JournalMissing);
        if !is_journal && !report.has(FindingKind::EditWaits) {
            return Ok(());
        }
        self.back_up()?;
        let Opened::Roadmap(mut store) = Store::open(self.folder)? else { return Ok(()) };
        if let Some(damage) = store.damage() {
            self.done.push(match &damage.aside {
                Some(aside) => doctor::mended_journal(damage.kept, aside),
                None => doctor::mended_no_journal(),
            });
        }
        let before = store.revision();
        store.take_in_edits(self.now, &mut CatchUp::default())?;
        if store.revision() > before || report.has(FindingKind::EditWaits) && store.held_edit().is_none() {
            let edited = report.findings.iter().filter(|finding| finding.kind == FindingKind::EditWaits);
            let edited: Vec<String> = edited.map(|finding| finding.place.clone()).collect();
            self.done.push(doctor::mended_edits(named(&edited)));
        }
        Ok(())
    }

    /// Moves a file to `damaged/`, under a name that nothing else has there.
    fn put_aside(&self, path: &Path) -> Result<(), StoreError> {
        let (disk, shelf) = (self.folder.disk(), self.folder.damaged());
        self.failing(&shelf, atomic::make_folder(disk, &shelf))?;
        let bytes = self.failing(path, disk::read(disk, path))?;
        let stem = format!("{:08x}-{}", crc32c::crc32c(&bytes), outside::flat(&shown(self.folder, path)));
        let taken = names(self.folder, &shelf);
        let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
        let name = std::iter::once(stem.clone()).chain(numbered).find(|name| !taken.contains(name));
        let target = shelf.join(name.unwrap_or(stem));
        let from = path.parent().unwrap_or(self.folder.path());
        let moved = disk
            .rename(path, &target)
            .and_then(|()| disk::sync_folder(disk, &shelf))
            .and_then(|()| disk::sync_folder(disk, from));
        self.failing(path, moved)?;
        // Where that cannot be, it is found as a file that others may read.
        let _ = disk.keep_private(&target);
        Ok(())
    }
}
