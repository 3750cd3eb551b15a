//! Files for other programs, outside of the data folder.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// The folder in which the person's system keeps what was downloaded, or their home; none where there is neither.
pub fn downloads() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    Some(dirs.download_dir().unwrap_or(dirs.home_dir()).to_path_buf())
}

/// Writes a file of a new name into a folder, which is made where it is missing: `name`, or `name (2)` and so on where
/// that is taken. Gives where it is.
pub fn export_new(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let failed = |path: &Path, error: &io::Error| StoreError::io("write", path, error);
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let stem = file_name(stem);
    let mut number = 1;
    loop {
        let name = if number == 1 {
            format!("{stem}.{extension}")
        } else {
            format!("{stem} ({number}).{extension}")
        };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                if let Err(error) = written {
                    // Half a file helps nobody; that it cannot be removed either changes nothing.
                    let _ = fs::remove_file(&path);
                    return Err(failed(&path, &error));
                }
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 10_000 => number += 1,
            Err(error) => return Err(failed(&path, &error)),
        }
    }
}

/// Writes a file under the name that was asked for, in the place of one that is there.
pub fn export_as(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |error: io::Error| StoreError::io("write", path, &error);
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".unfinished");
    let unfinished = path.with_file_name(name);
    let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&unfinished);
        failed(error)
    })
}

/// A title as a file name that every system takes: at most 80 characters, none of them with a meaning.
fn file_name(title: &str) -> String {
    let plain = |character: char| match character {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        character if character.is_control() => ' ',
        character => character,
    };
    let name: String = title.chars().map(plain).take(80).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join(" ");
    match name.trim_matches('.') {
        "" => "Waymark".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_file_that_is_there_is_left_alone() {
        let root = TempDir::new().unwrap();
        let folder = root.path().join("Downloads");
        let first = export_new(&folder, "Plan: a/b", "ics", b"one").unwrap();
        let second = export_new(&folder, "Plan: a/b", "ics", b"two").unwrap();
        assert_eq!(first, folder.join("Plan a b.ics"));
        assert_eq!(second, folder.join("Plan a b (2).ics"));
        assert_eq!(fs::read(first).unwrap(), b"one");
    }

    #[test]
    fn names_cannot_lead_elsewhere() {
        for (title, name) in [("../../x", "x"), ("..", "Waymark"), ("a\0b\n", "a b"), ("", "Waymark")] {
            assert_eq!(file_name(title).trim_matches([' ', '.']), name, "{title:?}");
        }
    }

    #[test]
    fn what_was_asked_for_by_name_is_replaced_whole() {
        let root = TempDir::new().unwrap();
        let path = root.path().join("plan.ics");
        export_as(&path, b"one").unwrap();
        export_as(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
        assert!(export_as(&root.path().join("missing/plan.ics"), b"x").is_err());
    }
}
