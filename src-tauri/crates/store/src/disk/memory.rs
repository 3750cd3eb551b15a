//! Files in memory as a disk that can only be read: a backup, or a folder that cannot be written where it is. What is
//! in them opens the way every folder does.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Access, Disk, DiskFile, Held, Kind, Rights, Stat};

/// Files by their names within a folder, with slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A disk in memory that can only be read.
#[derive(Debug, Clone, Default)]
pub struct MemoryDisk {
    files: Arc<Files>,
}

impl MemoryDisk {
    /// A disk with these files and no others.
    pub fn new(files: Arc<Files>) -> Self {
        Self { files }
    }

    /// Where the folder is on it that has the files.
    pub fn root() -> PathBuf {
        PathBuf::from("/")
    }

    /// The name that a path has among the files; empty for the root.
    fn name(path: &Path) -> String {
        let within = path.strip_prefix(Self::root()).unwrap_or(path);
        within.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    /// The first part of each name below a folder.
    fn below(&self, folder: &str) -> impl Iterator<Item = &str> {
        let start = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let inside = self.files.range(start.clone()..).map(|(name, _)| name.as_str());
        inside.map_while(move |name| name.strip_prefix(&start)).filter_map(|rest| rest.split('/').next())
    }
}

impl Disk for MemoryDisk {
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn DiskFile>> {
        let name = Self::name(path);
        match (access, self.files.contains_key(&name)) {
            (Access::Read, true) => Ok(Box::new(MemoryFile { files: self.files.clone(), name })),
            (Access::Read, false) => Err(io::ErrorKind::NotFound.into()),
            (Access::Write | Access::Keep | Access::Replace, _) => Err(read_only()),
        }
    }

    fn stat(&self, path: &Path) -> io::Result<Stat> {
        let name = Self::name(path);
        if let Some(bytes) = self.files.get(&name) {
            return Ok(Stat { kind: Kind::File, length: bytes.len() as u64, modified: None });
        }
        match name.is_empty() || self.below(&name).next().is_some() {
            true => Ok(Stat { kind: Kind::Folder, length: 0, modified: None }),
            false => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let mut names: Vec<OsString> = self.below(&Self::name(folder)).map(OsString::from).collect();
        names.dedup();
        if names.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(names) }
    }

    fn make_folder(&self, _: &Path) -> io::Result<()> {
        Err(read_only())
    }

    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        Err(read_only())
    }

    fn remove(&self, _: &Path) -> io::Result<()> {
        Err(read_only())
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Err(read_only())
    }

    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_path_buf())
    }

    /// Nobody else can write to it.
    fn lock(&self, _: &Path, _: bool) -> io::Result<Option<Box<dyn Held>>> {
        Ok(Some(Box::new(Unshared)))
    }

    fn rights(&self, path: &Path) -> io::Result<Option<Rights>> {
        self.stat(path).map(|_| None)
    }

    fn keep_private(&self, _: &Path) -> io::Result<()> {
        Err(read_only())
    }

    fn free_space(&self, _: &Path) -> io::Result<Option<u64>> {
        Ok(None)
    }
}

fn read_only() -> io::Error {
    io::ErrorKind::ReadOnlyFilesystem.into()
}

#[derive(Debug)]
struct Unshared;

impl Held for Unshared {}

#[derive(Debug)]
struct MemoryFile {
    files: Arc<Files>,
    name: String,
}

impl MemoryFile {
    fn bytes(&self) -> &[u8] {
        self.files.get(&self.name).map_or(&[], Vec::as_slice)
    }
}

impl DiskFile for MemoryFile {
    fn length(&self) -> io::Result<u64> {
        Ok(self.bytes().len() as u64)
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let offset = usize::try_from(offset).map_err(io::Error::other)?;
        let rest = self.bytes().get(offset..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }

    fn write_at(&mut self, _: u64, _: &[u8]) -> io::Result<usize> {
        Err(read_only())
    }

    fn set_length(&mut self, _: u64) -> io::Result<()> {
        Err(read_only())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
