//! Where everything is inside the data folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Datelike, Utc};
use waymark_core::{MilestoneId, TrackId};

use crate::disk::{Disk, RealDisk};
use crate::error::StoreError;

/// A data folder, by its real path, and the disk it is on.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    disk: Arc<dyn Disk>,
}

impl Folder {
    /// The folder a person named, or the one that the system keeps for Waymark's data.
    ///
    /// A folder that exists is taken by its real path, so that a link to it is never replaced by a file.
    pub fn locate(named: Option<PathBuf>) -> Result<Self, StoreError> {
        let root = match named {
            Some(root) => {
                std::path::absolute(&root).map_err(|error| StoreError::io("find", &root, &error))?
            }
            None => directories::ProjectDirs::from("", "", "waymark")
                .map(|dirs| dirs.data_dir().to_path_buf())
                .ok_or(StoreError::NoHome)?,
        };
        Ok(Self::on(Arc::new(RealDisk), root))
    }

    /// A folder on any disk; `root` is absolute.
    pub fn on(disk: Arc<dyn Disk>, root: PathBuf) -> Self {
        let root = disk.real_path(&root).unwrap_or(root);
        Self { root, disk }
    }

    /// Another folder on the same disk; `root` is absolute.
    pub(crate) fn elsewhere(&self, root: PathBuf) -> Self {
        Self::on(self.disk.clone(), root)
    }

    /// The disk it is on.
    pub(crate) fn disk(&self) -> &dyn Disk {
        &*self.disk
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// `roadmap.json`
    pub(crate) fn header(&self) -> PathBuf {
        self.root.join("roadmap.json")
    }

    /// `tracks/`
    pub(crate) fn tracks(&self) -> PathBuf {
        self.root.join("tracks")
    }

    /// `tracks/<track>.json`
    pub(crate) fn track(&self, id: &TrackId) -> PathBuf {
        self.tracks().join(format!("{id}.json"))
    }

    /// `notes/`
    pub(crate) fn notes(&self) -> PathBuf {
        self.root.join("notes")
    }

    /// `notes/<milestone>.md`
    pub(crate) fn note(&self, id: &MilestoneId) -> PathBuf {
        self.notes().join(format!("{id}.md"))
    }

    /// `notes/files/`: pictures in notes.
    pub fn note_files(&self) -> PathBuf {
        self.notes().join("files")
    }

    /// `proof/`: copied files that show what the person did, in a folder for each milestone.
    pub fn proof(&self) -> PathBuf {
        self.root.join("proof")
    }

    /// `library/`: track and goal files of the person's own.
    pub fn library(&self) -> PathBuf {
        self.root.join("library")
    }

    /// `.base/`: each file as it was last written or taken in.
    pub(crate) fn base(&self) -> PathBuf {
        self.root.join(".base")
    }

    /// `before-format-2/`: the files as they were before they were brought up to a format; `number` counts from 1.
    pub(crate) fn before_format(&self, format: u32, number: u32) -> PathBuf {
        let name = format!("before-format-{format}");
        self.root.join(if number == 1 { name } else { format!("{name}-{number}") })
    }

    /// `damaged/`: what could not be read, kept as it was.
    pub(crate) fn damaged(&self) -> PathBuf {
        self.root.join("damaged")
    }

    /// `journal.jsonl`
    pub(crate) fn journal(&self) -> PathBuf {
        self.root.join("journal.jsonl")
    }

    /// `history/`
    pub(crate) fn history(&self) -> PathBuf {
        self.root.join("history")
    }

    /// `history/2026-11.jsonl`; a clock that is beside itself does not make it a name that is never read.
    pub(crate) fn history_of(&self, at: DateTime<Utc>) -> PathBuf {
        self.history().join(format!("{:04}-{:02}.jsonl", at.year().clamp(0, 9999), at.month()))
    }

    /// `backups/`
    pub fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// `.checkpoint/`: the new files of a checkpoint under way.
    pub(crate) fn staging(&self) -> PathBuf {
        self.root.join(".checkpoint")
    }

    /// `.lock`
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join(".lock")
    }

    /// A path inside the folder as people should read it.
    pub(crate) fn name_of(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The same with slashes on every system.
    pub(crate) fn slashed_name_of(&self, path: &Path) -> String {
        self.name_of(path).replace(std::path::MAIN_SEPARATOR, "/")
    }
}
