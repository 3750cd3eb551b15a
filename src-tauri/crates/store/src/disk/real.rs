//! The file system of this computer.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Access, Disk, DiskFile, Held, Kind, Rights, Stat};

/// The file system of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(RealFile(options(access).open(path)?)))
    }

    fn stat(&self, path: &Path) -> io::Result<Stat> {
        let metadata = fs::symlink_metadata(path)?;
        let kind = match metadata.file_type() {
            kind if kind.is_symlink() => Kind::Link,
            kind if kind.is_dir() => Kind::Folder,
            _ => Kind::File,
        };
        Ok(Stat { kind, length: metadata.len(), modified: metadata.modified().ok() })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    /// Windows has no such call and needs none.
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
    }

    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn lock(&self, path: &Path, alone: bool) -> io::Result<Option<Box<dyn Held>>> {
        let file = options(Access::Keep).open(path)?;
        let locked = if alone { file.try_lock() } else { file.try_lock_shared() };
        match locked {
            Ok(()) => Ok(Some(Box::new(RealLock { _file: file }))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    #[cfg(unix)]
    fn rights(&self, path: &Path) -> io::Result<Option<Rights>> {
        let metadata = fs::metadata(path)?;
        let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions());
        let needed = private_mode(&metadata);
        Ok(Some(Rights { own: mode & needed == needed, others: mode & 0o077 != 0 }))
    }

    /// What others may do is not for the files to say here, but for the folder of the person's account.
    #[cfg(not(unix))]
    fn rights(&self, path: &Path) -> io::Result<Option<Rights>> {
        let metadata = fs::metadata(path)?;
        Ok(Some(Rights { own: metadata.is_dir() || !metadata.permissions().readonly(), others: false }))
    }

    #[cfg(unix)]
    fn keep_private(&self, path: &Path) -> io::Result<()> {
        let mode = private_mode(&fs::metadata(path)?);
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn keep_private(&self, path: &Path) -> io::Result<()> {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(false);
        fs::set_permissions(path, permissions)
    }

    fn free_space(&self, folder: &Path) -> io::Result<Option<u64>> {
        fs4::available_space(folder).map(Some)
    }
}

/// What the person needs, and nobody else.
#[cfg(unix)]
fn private_mode(metadata: &fs::Metadata) -> u32 {
    if metadata.is_dir() { 0o700 } else { 0o600 }
}

fn options(access: Access) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(access != Access::Replace);
    match access {
        Access::Read => {}
        Access::Write => {
            options.write(true);
        }
        Access::Keep => {
            options.write(true).create(true).truncate(false);
        }
        Access::Replace => {
            options.write(true).create(true).truncate(true);
        }
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[derive(Debug)]
struct RealLock {
    _file: File,
}

impl Held for RealLock {}

#[derive(Debug)]
struct RealFile(File);

impl DiskFile for RealFile {
    fn length(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    #[cfg(unix)]
    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.0, buffer, offset)
    }

    #[cfg(windows)]
    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.0, buffer, offset)
    }

    #[cfg(unix)]
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        std::os::unix::fs::FileExt::write_at(&self.0, bytes, offset)
    }

    #[cfg(windows)]
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_write(&self.0, bytes, offset)
    }

    fn set_length(&mut self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }
}
