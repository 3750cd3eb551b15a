//! Files that a person keeps beside the texts: proof, and pictures in notes.
//!
//! A file is copied under a name for the time being, synced, and only then renamed; one that is there is never
//! replaced and never removed. Knows nothing of milestones but their ids.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use waymark_core::{MilestoneId, safe_file_name};
use waymark_messages::store;

use crate::disk::{self, Access, Disk, Kind};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::{atomic, lock};

/// The largest file that is copied in, in megabytes (a million bytes).
pub const KEPT_MEGABYTES: u64 = 200;
/// How the names begin that files have until they are whole.
const UNFINISHED: &str = "unfinished-";
/// How much is copied at a time.
const PIECE: usize = 128 * 1024;

/// Tells apart what one program copies at the same time.
static COPIES: AtomicU64 = AtomicU64::new(0);

/// Which folder a file is kept in.
#[derive(Debug, Clone, Copy)]
pub enum KeptIn<'a> {
    /// `proof/<milestone>/`
    Proof(&'a MilestoneId),
    /// `notes/files/`
    Notes,
}

impl KeptIn<'_> {
    fn path(self, folder: &Folder) -> PathBuf {
        match self {
            Self::Proof(milestone) => folder.proof().join(milestone.as_str()),
            Self::Notes => folder.note_files(),
        }
    }
}

/// Why a file was not copied in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum KeepFault {
    /// Nothing is there.
    #[error("{}", store::kept_gone())]
    Gone,
    /// It is a folder.
    #[error("{}", store::kept_folder())]
    Folder,
    /// It is a device, a pipe or the like.
    #[error("{}", store::kept_no_file())]
    NoFile,
    /// There is nothing in it.
    #[error("{}", store::kept_empty())]
    Empty,
    /// It is larger than is copied.
    #[error("{}", store::kept_too_large(*.megabytes))]
    TooLarge { megabytes: u64 },
    /// The system does not let it be read.
    #[error("{}", store::kept_unreadable(.reason))]
    Unreadable { reason: String },
    /// The folder it would go to is a link to a place outside the data folder.
    #[error("{}", store::kept_elsewhere(.shelf))]
    Elsewhere { shelf: String },
}

/// A file that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its name in the data folder, with slashes.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// The CRC-32C of its content.
    pub crc32c: u32,
}

/// Looks whether there is a file or a folder at a path of the person's, for one that stays where it is.
pub fn look_at(source: &Path) -> Result<(), StoreError> {
    let found = fs::metadata(source);
    found.map(drop).map_err(|error| StoreError::NotKept {
        file: source.display().to_string(),
        fault: unreadable(&error),
    })
}

/// Reads a file of the person's, no more than `most` bytes of it.
pub fn read_beginning(source: &Path, most: usize) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    let read = open(source)?.take(most as u64).read_to_end(&mut bytes);
    read.map_err(|error| StoreError::NotKept {
        file: source.display().to_string(),
        fault: unreadable(&error),
    })?;
    Ok(bytes)
}

/// Opens a file of the person's that is not too large to be kept.
fn open(source: &Path) -> Result<fs::File, StoreError> {
    let refused = |fault| StoreError::NotKept { file: source.display().to_string(), fault };
    let failed = |error: io::Error| refused(unreadable(&error));
    let stat = fs::metadata(source).map_err(failed)?;
    if stat.is_dir() {
        return Err(refused(KeepFault::Folder));
    }
    if !stat.is_file() {
        return Err(refused(KeepFault::NoFile));
    }
    // Told before anything is copied; what grows meanwhile is found on the way.
    if stat.len() > KEPT_MEGABYTES * 1_000_000 {
        return Err(refused(KeepFault::TooLarge { megabytes: KEPT_MEGABYTES }));
    }
    fs::File::open(source).map_err(failed)
}

/// Copies a file of the person's into the data folder. See [`keep_file`].
pub fn keep_copy(folder: &Folder, within: KeptIn<'_>, source: &Path) -> Result<Kept, StoreError> {
    let refused = |fault| StoreError::NotKept { file: source.display().to_string(), fault };
    let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let kept = keep_file(folder, within, &name, &mut open(source)?);
    // It is called by its whole path, as the person named it.
    if let Err(StoreError::NotKept { fault, .. }) = kept { Err(refused(fault)) } else { kept }
}

/// Copies what is read into a file of the data folder, and waits until it is on the disk.
///
/// The file gets a safe form of `name`, with a number where that is taken by something else; where the same is there
/// under that name already, that is the file. When this fails, nothing is left behind.
pub fn keep_file(
    folder: &Folder,
    within: KeptIn<'_>,
    name: &str,
    from: &mut dyn Read,
) -> Result<Kept, StoreError> {
    let (disk, shelf) = (folder.disk(), within.path(folder));
    let written = |error: io::Error| StoreError::io("write", &shelf, &error);
    atomic::make_folder(disk, &shelf).map_err(written)?;
    if !disk.real_path(&shelf).map_err(written)?.starts_with(folder.path()) {
        let fault = KeepFault::Elsewhere { shelf: folder.slashed_name_of(&shelf) };
        return Err(StoreError::NotKept { file: name.to_owned(), fault });
    }
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let temporary = shelf.join(format!("{UNFINISHED}{}-{number}.tmp", std::process::id()));
    let kept = copy(disk, name, from, &temporary).and_then(|copied| {
        let path = place(folder, &shelf, &safe_file_name(name), &temporary, &copied)?;
        Ok(Kept { name: folder.slashed_name_of(&path), bytes: copied.bytes, crc32c: copied.crc32c })
    });
    // It is gone where it was renamed; else it is half a file, or one too many.
    let _ = disk.remove(&temporary);
    kept
}

/// The folders that hold kept files, as far as they are there: `notes/files/`, and one in `proof/` for each milestone. A
/// link is none, since what is behind it lies elsewhere.
pub(crate) fn shelves(folder: &Folder) -> Vec<PathBuf> {
    let disk = folder.disk();
    let is_folder = |path: &PathBuf| disk.stat(path).is_ok_and(|stat| stat.kind == Kind::Folder);
    let mut shelves = vec![folder.note_files()];
    if is_folder(&folder.proof()) {
        let names = disk.list(&folder.proof()).unwrap_or_default();
        shelves.extend(names.into_iter().map(|name| folder.proof().join(name)));
    }
    shelves.retain(is_folder);
    shelves.sort();
    shelves
}

/// Whether a file has the kind of name that files have until they are whole.
pub(crate) fn is_unfinished(name: &str) -> bool {
    name.strip_prefix(UNFINISHED).is_some_and(|rest| rest.ends_with(".tmp"))
}

/// What was copied.
struct Copied {
    bytes: u64,
    crc32c: u32,
}

fn copy(disk: &dyn Disk, name: &str, from: &mut dyn Read, to: &Path) -> Result<Copied, StoreError> {
    let written = |error: io::Error| StoreError::io("write", to, &error);
    let refused = |fault| StoreError::NotKept { file: name.to_owned(), fault };
    let mut file = disk.open(to, Access::Replace).map_err(written)?;
    let mut piece = vec![0; PIECE];
    let mut copied = Copied { bytes: 0, crc32c: 0 };
    loop {
        let count = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(refused(unreadable(&error))),
        };
        disk::write_all(&mut *file, copied.bytes, &piece[..count]).map_err(written)?;
        copied.crc32c = crc32c::crc32c_append(copied.crc32c, &piece[..count]);
        copied.bytes += count as u64;
        if copied.bytes > KEPT_MEGABYTES * 1_000_000 {
            return Err(refused(KeepFault::TooLarge { megabytes: KEPT_MEGABYTES }));
        }
    }
    if copied.bytes == 0 {
        return Err(refused(KeepFault::Empty));
    }
    file.sync().map_err(written)?;
    Ok(copied)
}

/// Gives a whole file its name, unless the same is there. No other program gives names meanwhile.
fn place(
    folder: &Folder,
    shelf: &Path,
    name: &str,
    temporary: &Path,
    copied: &Copied,
) -> Result<PathBuf, StoreError> {
    let disk = folder.disk();
    let written = |error: io::Error| StoreError::io("write", shelf, &error);
    let _lock = lock::exclusive(folder)?;
    let mut number = 1_u32;
    loop {
        let path = shelf.join(numbered(name, number));
        match disk.stat(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                disk.rename(temporary, &path).map_err(written)?;
                disk::sync_folder(disk, shelf).map_err(written)?;
                return Ok(path);
            }
            Err(error) => return Err(written(error)),
            Ok(stat) if stat.kind == Kind::File && stat.length == copied.bytes => {
                if is_same(disk, &path, temporary).map_err(written)? {
                    // Whoever wrote it may have been killed before its name was on the disk.
                    disk::sync_folder(disk, shelf).map_err(written)?;
                    return Ok(path);
                }
            }
            Ok(_) => {}
        }
        number += 1;
    }
}

/// `plans.png`, `plans (2).png` and so on; the number is part of a safe name.
fn numbered(name: &str, number: u32) -> String {
    if number == 1 {
        return name.to_owned();
    }
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let dot = if extension.is_empty() { "" } else { "." };
    let mut stem = stem.to_owned();
    loop {
        let numbered = format!("{} ({number}){dot}{extension}", stem.trim_end_matches(['.', ' ']));
        if safe_file_name(&numbered) == numbered || stem.pop().is_none() {
            return numbered;
        }
    }
}

fn is_same(disk: &dyn Disk, one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) = (disk.open(one, Access::Read)?, disk.open(other, Access::Read)?);
    let (mut left, mut right) = (vec![0; PIECE], vec![0; PIECE]);
    let mut offset = 0;
    loop {
        let count = disk::read_up_to(&mut *one, offset, &mut left)?;
        if disk::read_up_to(&mut *other, offset, &mut right)? != count || left[..count] != right[..count] {
            return Ok(false);
        }
        if count == 0 {
            return Ok(true);
        }
        offset += count as u64;
    }
}

#[allow(clippy::wildcard_enum_match_arm, reason = "the system's list of errors is open-ended")]
fn unreadable(error: &io::Error) -> KeepFault {
    match error.kind() {
        io::ErrorKind::NotFound => KeepFault::Gone,
        io::ErrorKind::PermissionDenied => KeepFault::Unreadable { reason: store::no_permission() },
        _ => KeepFault::Unreadable { reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder() -> (TempDir, Folder) {
        let root = TempDir::new().unwrap();
        let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
        fs::create_dir(folder.path()).unwrap();
        (root, Folder::locate(Some(folder.path().to_path_buf())).unwrap())
    }

    fn id() -> MilestoneId {
        MilestoneId::new("git.commit").unwrap()
    }

    fn keep(folder: &Folder, name: &str, bytes: &[u8]) -> Result<Kept, StoreError> {
        keep_file(folder, KeptIn::Proof(&id()), name, &mut &*bytes)
    }

    #[test]
    fn the_same_file_twice_is_one_file_and_another_gets_a_number() {
        let (_root, folder) = folder();
        let first = keep(&folder, "plans.png", b"one").unwrap();
        assert_eq!(first.name, "proof/git.commit/plans.png");
        assert_eq!((first.bytes, first.crc32c), (3, crc32c::crc32c(b"one")));
        assert_eq!(keep(&folder, "plans.png", b"one").unwrap(), first);
        assert_eq!(keep(&folder, "plans.png", b"two").unwrap().name, "proof/git.commit/plans (2).png");
        assert_eq!(keep(&folder, "plans.png", b"two").unwrap().name, "proof/git.commit/plans (2).png");
        let shelf = folder.path().join("proof/git.commit");
        assert_eq!(fs::read(shelf.join("plans.png")).unwrap(), b"one", "nothing is overwritten");
        assert_eq!(fs::read_dir(shelf).unwrap().count(), 2, "nothing half written stays");
    }

    #[test]
    fn long_names_that_are_taken_get_a_number_too() {
        let (_root, folder) = folder();
        let name = format!("{}.png", "ü".repeat(300));
        let first = keep(&folder, &name, b"one").unwrap();
        let second = keep(&folder, &name, b"two").unwrap();
        assert!(first.name.ends_with("ü.png") && second.name.ends_with("ü (2).png"), "{second:?}");
        for kept in [first, second] {
            let name = kept.name.rsplit('/').next().unwrap();
            assert_eq!(safe_file_name(name), name);
        }
    }

    #[test]
    fn what_is_no_file_to_keep_is_refused_and_leaves_nothing() {
        let (root, folder) = folder();
        let empty = root.path().join("empty");
        fs::write(&empty, b"").unwrap();
        let large = root.path().join("large");
        fs::File::create(&large).unwrap().set_len(KEPT_MEGABYTES * 1_000_000 + 1).unwrap();
        for (path, fault) in [
            (root.path().join("missing"), KeepFault::Gone),
            (root.path().to_path_buf(), KeepFault::Folder),
            (empty, KeepFault::Empty),
            (large, KeepFault::TooLarge { megabytes: KEPT_MEGABYTES }),
        ] {
            let error = keep_copy(&folder, KeptIn::Proof(&id()), &path).unwrap_err();
            assert!(matches!(&error, StoreError::NotKept { fault: found, .. } if *found == fault), "{error}");
        }
        let shelf = folder.path().join("proof/git.commit");
        assert!(!shelf.exists() || fs::read_dir(shelf).unwrap().count() == 0);
    }

    #[test]
    fn a_source_that_fails_or_never_ends_leaves_nothing() {
        struct Failing(u32);
        impl Read for Failing {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                self.0 += 1;
                if self.0 > 3 { Err(io::Error::other("the stick was pulled out")) } else { Ok(buffer.len()) }
            }
        }
        let (_root, folder) = folder();
        let error = keep_file(&folder, KeptIn::Notes, "a.png", &mut Failing(0)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"a.png\" was not attached: it cannot be read: the stick was pulled out."
        );
        let error = keep_file(&folder, KeptIn::Notes, "a.png", &mut io::repeat(1)).unwrap_err();
        assert_eq!(error.to_string(), "\"a.png\" was not attached: it is larger than 200 MB.");
        assert_eq!(fs::read_dir(folder.note_files()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_that_leads_out() {
        let (root, folder) = folder();
        let outside = root.path().join("outside");
        fs::create_dir(&outside).unwrap();
        fs::create_dir(folder.path().join("proof")).unwrap();
        std::os::unix::fs::symlink(&outside, folder.path().join("proof/git.commit")).unwrap();
        let error = keep(&folder, "a.png", b"one").unwrap_err();
        assert!(matches!(error, StoreError::NotKept { fault: KeepFault::Elsewhere { .. }, .. }), "{error}");
        assert_eq!(fs::read_dir(outside).unwrap().count(), 0);
    }
}
