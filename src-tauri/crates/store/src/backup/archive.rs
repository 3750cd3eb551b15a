//! The form of a backup: a tar archive compressed with zstd, with a checksum.
//!
//! Reading trusts nothing: an archive can be cut off, damaged, made by another program or made to do harm.

use std::io::{self, Read, Write};
use std::path::{Component, Path};

use chrono::{DateTime, Utc};
use tar::{Archive, Builder, EntryType, Header};
use waymark_messages::backup;

use crate::disk::{DiskFile, Files};
use crate::error::StoreError;

/// What the first four bytes of every zstd file are.
const MAGIC: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];
const MEBIBYTE: u64 = 1 << 20;
/// How far back a compressed file may refer, as a power of two: 32 MiB, which is as much memory. Ours need 2 MiB.
const WINDOW: u32 = 25;
/// What an archive may hold unpacked, however short it is: the longest note there may be, all of it one word, with what
/// the history says of it.
const LEAST: u64 = 256 * MEBIBYTE;
/// What an archive may hold unpacked, however long it is.
const MOST: u64 = 1024 * MEBIBYTE;

/// Why a file is no backup that can be used.
#[derive(Debug, Clone, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum BackupFault {
    /// Another kind of file, or an archive without a roadmap.
    #[error("{}", backup::foreign())]
    Foreign,
    /// Cut off or changed since it was written.
    #[error("{}", backup::damaged(.reason))]
    Damaged { reason: String },
    /// A name in it points out of the folder, or is no name for a file.
    #[error("{}", backup::leads_out(.name))]
    Outside { name: String },
    /// Something in it is a link or another thing that is no file.
    #[error("{}", backup::no_file(.name))]
    NoFile { name: String },
    /// Two files in it have the same name.
    #[error("{}", backup::twice(.name))]
    Twice { name: String },
    /// More than could be unpacked safely.
    #[error("{}", backup::too_large(*.mebibytes))]
    TooLarge { mebibytes: u64 },
    /// What was read back is not what was written.
    #[error("{}", backup::unverified())]
    Unverified,
    /// The roadmap in it cannot be opened.
    #[error("{}", backup::roadmap(.0))]
    Roadmap(Box<StoreError>),
}

/// Writes an archive from the start of a file, and gives its length. It is not waited for.
pub(super) fn write(file: &mut dyn DiskFile, files: &Files, now: DateTime<Utc>) -> io::Result<u64> {
    let mut encoder = zstd::Encoder::new(Stream { file, offset: 0 }, zstd::DEFAULT_COMPRESSION_LEVEL)?;
    encoder.include_checksum(true)?;
    let mut builder = Builder::new(encoder);
    for (name, bytes) in files {
        let mut header = Header::new_gnu();
        header.set_mode(0o600);
        header.set_mtime(u64::try_from(now.timestamp()).unwrap_or_default());
        header.set_size(bytes.len() as u64);
        builder.append_data(&mut header, name, bytes.as_slice())?;
    }
    Ok(builder.into_inner()?.finish()?.offset)
}

/// Reads a whole archive.
pub(super) fn read(mut file: Box<dyn DiskFile>) -> Result<Files, BackupFault> {
    let length = file.length().map_err(|error| damaged(&error))?;
    let mut magic = [0; 4];
    let got = crate::disk::read_up_to(&mut *file, 0, &mut magic).map_err(|error| damaged(&error))?;
    if got > 0 && magic[..got] != MAGIC[..got] {
        return Err(BackupFault::Foreign);
    }
    let most = LEAST.saturating_add(length.saturating_mul(500)).min(MOST);
    let decoder = zstd::Decoder::new(Stream { file: &mut *file, offset: 0 });
    let mut decoder = decoder.map_err(|error| damaged(&error))?;
    decoder.window_log_max(WINDOW).map_err(|error| damaged(&error))?;
    let mut unpacked = Bounded { inner: decoder, left: most, over: false };
    let files = read_entries(&mut unpacked);
    // The checksum is looked at when the end is reached, which is after the last entry.
    let files = files.and_then(|files| {
        io::copy(&mut unpacked, &mut io::sink()).map_err(|error| damaged(&error))?;
        Ok(files)
    });
    match files {
        Err(_) if unpacked.over => Err(BackupFault::TooLarge { mebibytes: most / MEBIBYTE }),
        files => files,
    }
}

fn read_entries(unpacked: &mut impl Read) -> Result<Files, BackupFault> {
    let mut files = Files::new();
    let mut archive = Archive::new(unpacked);
    for entry in archive.entries().map_err(|error| damaged(&error))? {
        let mut entry = entry.map_err(|error| damaged(&error))?;
        let kind = entry.header().entry_type();
        if kind == EntryType::Directory || kind == EntryType::XGlobalHeader {
            continue;
        }
        let name = plain_name(&entry.path_bytes())?;
        if kind != EntryType::Regular {
            return Err(BackupFault::NoFile { name });
        }
        // The length in the header is not believed; memory follows what comes.
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        if bytes.len() as u64 != entry.size() {
            return Err(BackupFault::Damaged { reason: backup::file_cut_off(name) });
        }
        if files.insert(name.clone(), bytes).is_some() {
            return Err(BackupFault::Twice { name });
        }
    }
    Ok(files)
}

/// A name that stays inside the folder on every system, without `.` parts.
fn plain_name(bytes: &[u8]) -> Result<String, BackupFault> {
    let outside = || BackupFault::Outside { name: String::from_utf8_lossy(bytes).into_owned() };
    let name = std::str::from_utf8(bytes).map_err(|_| outside())?;
    if name.contains(|letter: char| letter == '\\' || letter == ':' || letter.is_control()) {
        return Err(outside());
    }
    let mut parts = Vec::new();
    for part in Path::new(name).components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str().ok_or_else(outside)?),
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::ParentDir => return Err(outside()),
        }
    }
    if parts.is_empty() { Err(outside()) } else { Ok(parts.join("/")) }
}

fn damaged(error: &io::Error) -> BackupFault {
    BackupFault::Damaged { reason: error.to_string() }
}

/// A file of a disk, read or written from one end to the other.
struct Stream<'a> {
    file: &'a mut dyn DiskFile,
    offset: u64,
}

impl Read for Stream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read_at(self.offset, buffer)?;
        self.offset += count as u64;
        Ok(count)
    }
}

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write_at(self.offset, bytes)?;
        self.offset += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Stops after so many bytes, and remembers that it did.
struct Bounded<R> {
    inner: R,
    left: u64,
    over: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => {
                self.over = true;
                return Err(io::ErrorKind::FileTooLarge.into());
            }
        }
        Ok(count)
    }
}
