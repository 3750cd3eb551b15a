//! A backup opened: the roadmap in it, and the whole of it as a folder elsewhere.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use waymark_core::Roadmap;

use super::archive::{self, BackupFault};
use super::shelf;
use super::{file, kept};
use crate::atomic;
use crate::disk::{Access, Files, Kind, MemoryDisk};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::store::{Opened, Store};

/// A backup, read whole and checked.
#[derive(Debug, Clone)]
pub struct StoredBackup {
    name: String,
    files: Arc<Files>,
}

/// Opens a backup of a folder by its name, or one anywhere by its path.
pub fn open_backup(folder: &Folder, named: &str) -> Result<StoredBackup, StoreError> {
    let path = find(folder, named)?;
    let name = path.file_name().map_or_else(|| named.to_owned(), |name| name.to_string_lossy().into_owned());
    let file = folder.disk().open(&path, Access::Read);
    let file = file.map_err(|error| StoreError::io("read", &path, &error))?;
    let fault = |fault| StoreError::Backup { file: name.clone(), fault };
    let files = archive::read(file).map_err(fault)?;
    if !files.contains_key("roadmap.json") {
        return Err(fault(BackupFault::Foreign));
    }
    Ok(StoredBackup { files: Arc::new(files), name })
}

fn find(folder: &Folder, named: &str) -> Result<PathBuf, StoreError> {
    let is_name = Path::new(named).components().count() == 1 && Path::new(named).file_name().is_some();
    let absolute =
        std::path::absolute(named).map_err(|error| StoreError::io("find", Path::new(named), &error))?;
    let candidates = is_name.then(|| folder.backups().join(named)).into_iter().chain([absolute]);
    for path in candidates {
        // A link to a file is as good as the file, so it is looked at by its real path.
        let real = folder.disk().real_path(&path);
        match real.and_then(|real| folder.disk().stat(&real)) {
            Ok(stat) if stat.kind == Kind::File => return Ok(path),
            Ok(_) => {
                return Err(StoreError::Backup { file: named.to_owned(), fault: BackupFault::Foreign });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io("read", &path, &error)),
        }
    }
    let latest = shelf::list(folder)?.into_iter().next().map(|backup| backup.name);
    Err(StoreError::NoBackup { name: named.to_owned(), latest })
}

impl StoredBackup {
    /// What the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// When it was made, where its name tells.
    pub fn at(&self) -> Option<DateTime<Utc>> {
        file::parse_name(&self.name).map(|(at, _)| at)
    }

    /// How many files are in it.
    pub fn files(&self) -> usize {
        self.files.len()
    }

    /// The roadmap in it, opened with every check that a folder gets.
    pub fn roadmap(&self) -> Result<Roadmap, StoreError> {
        let fault = |fault| StoreError::Backup { file: self.name.clone(), fault };
        let disk = MemoryDisk::new(self.files.clone());
        match Store::open(&Folder::on(Arc::new(disk), MemoryDisk::root())) {
            Ok(Opened::Roadmap(store)) => match store.read_only() {
                // That nothing can be written into an archive is no wonder, and an earlier format is brought up to date
                // in memory.
                Some(newer @ StoreError::Newer { .. }) => Err(newer.clone()),
                Some(_) | None => Ok(store.roadmap().clone()),
            },
            Ok(Opened::Empty) => Err(fault(BackupFault::Foreign)),
            Err(error) => Err(fault(BackupFault::Roadmap(Box::new(error)))),
        }
    }

    /// The proof and pictures in it that the folder does not have, by their names there.
    pub fn missing_kept(&self, folder: &Folder) -> Result<Vec<String>, StoreError> {
        let names = kept::missing(folder, self.files.iter())?.into_iter();
        Ok(names.map(|missing| missing.name.to_owned()).collect())
    }

    /// Puts back the proof and pictures in it that the folder does not have, and gives how many those were. What is
    /// there stays, whatever it says.
    pub fn put_back_kept(&self, folder: &Folder) -> Result<usize, StoreError> {
        let missing = kept::missing(folder, self.files.iter())?;
        let count = missing.len();
        missing.into_iter().try_for_each(|missing| missing.put_back(folder))?;
        Ok(count)
    }

    /// Unpacks all of it into a folder that is new or empty and no part of `present`; gives its path.
    ///
    /// `roadmap.json` comes last, so that a folder unpacked by half never opens as if it were whole.
    pub fn unpack(&self, present: &Folder, to: &Path) -> Result<PathBuf, StoreError> {
        let to = std::path::absolute(to).map_err(|error| StoreError::io("find", to, &error))?;
        let target = present.elsewhere(to);
        let (root, disk) = (target.path(), target.disk());
        let failed = |error| StoreError::io("write", root, &error);
        if nearest_real(&target).starts_with(present.path()) {
            return Err(StoreError::NotElsewhere { path: root.display().to_string() });
        }
        match disk.list(root) {
            Ok(names) if names.is_empty() => {}
            Ok(_) => return Err(StoreError::NotEmpty { path: root.display().to_string() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io("write", root, &error)),
        }
        let (last, others): (Vec<_>, Vec<_>) =
            self.files.iter().partition(|(name, _)| *name == "roadmap.json");
        let mut folders = BTreeSet::from([root.to_path_buf()]);
        for (name, _) in &others {
            folders.extend(root.join(name).parent().map(Path::to_path_buf));
        }
        folders.iter().try_for_each(|folder| atomic::make_folder(disk, folder)).map_err(failed)?;
        for (name, bytes) in others {
            let path = root.join(name);
            atomic::write_durably(disk, &path, bytes)
                .map_err(|error| StoreError::io("write", &path, &error))?;
        }
        folders.iter().try_for_each(|folder| disk.sync_folder(folder)).map_err(failed)?;
        for (name, bytes) in last {
            atomic::replace(disk, &root.join(name), bytes).map_err(failed)?;
        }
        Ok(root.to_path_buf())
    }
}

/// The real path of a folder that may not be there yet, as far as it is.
fn nearest_real(folder: &Folder) -> PathBuf {
    let real = |path: &Path| folder.disk().real_path(path).ok();
    folder.path().ancestors().find_map(real).unwrap_or_else(|| folder.path().to_path_buf())
}
