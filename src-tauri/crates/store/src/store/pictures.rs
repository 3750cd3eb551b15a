//! Pictures in notes: files in `notes/files/`.

use std::io;

use waymark_core::note::{MAX_PICTURE, Picture, picture_name};

use super::Store;
use crate::disk::{self, Kind};
use crate::error::StoreError;
use crate::keep::{KeptIn, keep_file};

impl Store {
    /// Keeps a picture that is to be shown in a note, and gives the name of its file. It is on the disk before this
    /// returns, so that no note ever names a picture that a crash takes away.
    pub fn keep_picture(&self, picture: &Picture, bytes: &[u8]) -> Result<String, StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly { reason: reason.to_string() });
        }
        let disk = self.folder.disk();
        let mut name = format!("{}.{}", picture.stem, picture.kind.extension());
        let mut number = 1;
        // Where another picture is called that, as one that was edited, this one gets a name that Markdown takes.
        while let Ok(there) = disk::read(disk, &self.folder.note_files().join(&name)) {
            if there == bytes {
                break;
            }
            number += 1;
            name = format!("{}-{number}.{}", picture.stem, picture.kind.extension());
        }
        let kept = keep_file(&self.folder, KeptIn::Notes, &name, &mut &*bytes)?;
        Ok(kept.name.rsplit('/').next().map_or(name, str::to_owned))
    }

    /// Reads a picture that a note shows. A link is not followed: it could lead to any file.
    pub fn picture(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        let missing = || StoreError::NoPicture { name: name.chars().take(80).collect() };
        let name = picture_name(&format!("files/{name}")).ok_or_else(missing)?.to_owned();
        let path = self.folder.note_files().join(name);
        let disk = self.folder.disk();
        let stat = match disk.stat(&path) {
            Ok(stat) => stat,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing()),
            Err(error) => return Err(StoreError::io("read", &path, &error)),
        };
        if stat.kind != Kind::File || stat.length > MAX_PICTURE as u64 {
            return Err(missing());
        }
        disk::read(disk, &path).map_err(|error| StoreError::io("read", &path, &error))
    }
}
