//! The little that is asked of a file system, as a trait, so that the same code runs on a simulated disk that
//! fails, tears and forgets.
//!
//! Each method is one system call or stands for one; whoever implements it may fail any of them. Nothing here knows
//! what the files mean.

mod memory;
mod real;

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use memory::{Files, MemoryDisk};
pub use real::RealDisk;

use crate::planted::{Planted, is_planted};

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To read one that exists.
    Read,
    /// To read and write one that exists.
    Write,
    /// To read and write, made when it is not there.
    Keep,
    /// To write, made when it is not there and emptied when it is.
    Replace,
}

/// What there is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A link to something else.
    Link,
}

/// What the system knows of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    /// What it is; a link is told as such.
    pub kind: Kind,
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written, where the system tells.
    pub modified: Option<SystemTime>,
}

/// Who may do what at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    /// Whether the person may read and write it.
    pub own: bool,
    /// Whether its rights let others read or write it.
    pub others: bool,
}

/// An open file.
pub trait DiskFile: fmt::Debug + Send {
    /// Its length in bytes.
    fn length(&self) -> io::Result<u64>;
    /// Reads at a place as much as comes; 0 at the end.
    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;
    /// Writes at a place as much as goes, which may be less than all.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize>;
    /// Cuts it or fills it with zeros to a length.
    fn set_length(&mut self, length: u64) -> io::Result<()>;
    /// Waits until its content and length are on the disk.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that is let go when dropped, or when the program ends however it ends.
pub trait Held: fmt::Debug + Send {}

/// A file system.
pub trait Disk: fmt::Debug + Send + Sync {
    /// Opens a file; one that is made is readable by the person alone.
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn DiskFile>>;
    /// Tells what is at a path, without following a link there.
    fn stat(&self, path: &Path) -> io::Result<Stat>;
    /// The names in a folder, in no order.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;
    /// Makes one folder, whose parent exists, open to the person alone.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Puts a file in the place of another name, replacing what is there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// The path with every link on the way followed.
    fn real_path(&self, path: &Path) -> io::Result<PathBuf>;
    /// Takes the lock that a file stands for, shared or alone; none while another program holds it.
    fn lock(&self, path: &Path, alone: bool) -> io::Result<Option<Box<dyn Held>>>;
    /// Tells who may do what at a path; none where that is not told by the files.
    fn rights(&self, path: &Path) -> io::Result<Option<Rights>>;
    /// Lets the person read and write at a path, and nobody else.
    fn keep_private(&self, path: &Path) -> io::Result<()>;
    /// How many bytes there is room for where a folder is; none where that is not known.
    fn free_space(&self, folder: &Path) -> io::Result<Option<u64>>;
}

/// Reads a file whole.
pub(crate) fn read(disk: &dyn Disk, path: &Path) -> io::Result<Vec<u8>> {
    read_from(&mut *disk.open(path, Access::Read)?, 0)
}

/// Reads an open file from a place to its end.
pub(crate) fn read_from(file: &mut dyn DiskFile, offset: u64) -> io::Result<Vec<u8>> {
    let expected = file.length()?.saturating_sub(offset);
    let mut bytes = vec![0; usize::try_from(expected).map_err(io::Error::other)?];
    let got = read_up_to(file, offset, &mut bytes)?;
    bytes.truncate(got);
    Ok(bytes)
}

/// Reads until the buffer is full or the file ends; gives how much came.
pub(crate) fn read_up_to(file: &mut dyn DiskFile, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read_at(offset + filled as u64, &mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Writes all of it at a place.
pub(crate) fn write_all(file: &mut dyn DiskFile, offset: u64, bytes: &[u8]) -> io::Result<()> {
    let mut written = 0;
    while written < bytes.len() {
        match file.write_at(offset + written as u64, &bytes[written..]) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => written += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Waits until the names in a folder are on the disk.
pub(crate) fn sync_folder(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    if is_planted(Planted::SkipFolderSync) { Ok(()) } else { disk.sync_folder(path) }
}

/// Whether there is anything at a path. A disk that cannot tell is an error, not an absence.
pub(crate) fn exists(disk: &dyn Disk, path: &Path) -> io::Result<bool> {
    match disk.stat(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
