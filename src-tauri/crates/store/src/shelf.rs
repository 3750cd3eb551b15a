//! Library files of a person's own: those in the data folder's `library/`, and any that they name.

use std::path::Path;
use std::time::SystemTime;

use waymark_messages::store;

use crate::disk::{self, RealDisk};
use crate::error::StoreError;
use crate::files::{read_if_there, stems};
use crate::folder::Folder;

/// A library file: its name and its text, or why that cannot be read.
#[derive(Debug, Clone)]
pub struct LibraryFile {
    /// What people call it, such as `library/cooking.json`.
    pub name: String,
    /// What is in it.
    pub text: Result<String, StoreError>,
}

/// The files `library/*.json` of the data folder, by name; none when there is no such folder.
pub fn own_library(folder: &Folder) -> Result<Vec<LibraryFile>, StoreError> {
    let shelf = folder.library();
    let mut names = stems(folder, &shelf, "json")?;
    names.sort();
    let read = |stem: String| {
        let path = shelf.join(format!("{stem}.json"));
        let name = folder.name_of(&path);
        let bytes = read_if_there(folder, &path).map(Option::unwrap_or_default);
        LibraryFile { text: bytes.and_then(|bytes| as_text(&name, bytes)), name }
    };
    Ok(names.into_iter().map(read).collect())
}

/// When each of those files was last written, and how long it is: the same as long as nobody has touched them.
pub fn own_library_state(folder: &Folder) -> Result<Vec<(String, u64, SystemTime)>, StoreError> {
    let shelf = folder.library();
    let mut state = Vec::new();
    for stem in stems(folder, &shelf, "json")? {
        let path = shelf.join(format!("{stem}.json"));
        let stat = folder.disk().stat(&path).map_err(|error| StoreError::io("read", &path, &error))?;
        state.push((stem, stat.length, stat.modified.unwrap_or(SystemTime::UNIX_EPOCH)));
    }
    state.sort();
    Ok(state)
}

/// A library file anywhere on the disk.
pub fn library_file(path: &Path) -> LibraryFile {
    let name = path.display().to_string();
    let bytes = disk::read(&RealDisk, path).map_err(|error| StoreError::io("read", path, &error));
    LibraryFile { text: bytes.and_then(|bytes| as_text(&name, bytes)), name }
}

fn as_text(name: &str, bytes: Vec<u8>) -> Result<String, StoreError> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        StoreError::Unreadable {
            file: name.to_owned(),
            line: 1 + valid.iter().filter(|&&byte| byte == b'\n').count(),
            column: 1 + valid.iter().rev().take_while(|&&byte| byte != b'\n').count(),
            reason: store::not_text(),
        }
    })
}
