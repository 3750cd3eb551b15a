//! What goes into a backup: every file of the folder that is a person's, as it is at one moment.

use super::kept;
use crate::disk::Files;
use crate::error::StoreError;
use crate::files::{self, read_if_there, stems};
use crate::folder::Folder;
use crate::{checkpoint, lock, outside};

/// The files, by their names in the folder.
pub(super) struct Gathered {
    pub(super) files: Files,
    /// Files that could not be read: of the library, of the proof, or pictures.
    pub(super) left_out: Vec<String>,
    /// Files of the proof and pictures for which there is no room.
    pub(super) too_large: Vec<String>,
}

/// Reads all files while nobody writes. A checkpoint that was interrupted is carried to its end first, so that what
/// is gathered opens by itself. `room` is how many bytes of files beside the texts are taken along.
pub(super) fn gather(folder: &Folder, room: u64) -> Result<Gathered, StoreError> {
    let _lock = lock::exclusive(folder)?;
    checkpoint::finish_interrupted(folder)
        .map_err(|error| StoreError::io("finish", folder.path(), &error))?;
    let mut gathered = Gathered { files: Files::new(), left_out: Vec::new(), too_large: Vec::new() };
    for path in files::paths(folder)? {
        if let Some(bytes) = read_if_there(folder, &path)? {
            gathered.files.insert(folder.slashed_name_of(&path), bytes);
        }
    }
    // What somebody has edited, spoilt or removed and Waymark has not taken in yet goes in as it was: the journal
    // stands on that, and a backup must open.
    let before = outside::differing(folder);
    for (name, bytes) in before.map_err(|error| StoreError::io("read", folder.path(), &error))? {
        match bytes {
            Some(bytes) => drop(gathered.files.insert(name, bytes)),
            None => drop(gathered.files.remove(&name)),
        }
    }
    // A mistake in a library file of the person's own does not stop the roadmap from opening, nor a backup of it.
    for stem in stems(folder, &folder.library(), "json")? {
        let path = folder.library().join(format!("{stem}.json"));
        let name = folder.slashed_name_of(&path);
        match read_if_there(folder, &path) {
            Ok(Some(bytes)) => {
                gathered.files.insert(name, bytes);
            }
            Ok(None) => {}
            Err(_) => gathered.left_out.push(name),
        }
    }
    kept::take(folder, room, &mut gathered);
    Ok(gathered)
}
