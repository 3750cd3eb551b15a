//! Which files there are to look at: those in the folder's own places, and nothing that stands beside them.

use std::path::{Path, PathBuf};

use crate::disk::{Kind, Stat};
use crate::folder::Folder;

/// The folders that Waymark has in the data folder, whether they are there or not.
pub(super) fn all_folders(folder: &Folder) -> [PathBuf; 8] {
    [
        folder.tracks(),
        folder.notes(),
        folder.history(),
        folder.library(),
        folder.backups(),
        folder.base(),
        folder.staging(),
        folder.damaged(),
    ]
}

/// Those that are there; one that is a link lies elsewhere, and what is in it is not touched.
pub(super) fn folders(folder: &Folder) -> Vec<PathBuf> {
    let is_folder = |path: &PathBuf| folder.disk().stat(path).is_ok_and(|stat| stat.kind == Kind::Folder);
    all_folders(folder).into_iter().filter(is_folder).collect()
}

/// The names in a folder, in order; none where there is no such folder or it cannot be looked into.
pub(super) fn names(folder: &Folder, within: &Path) -> Vec<String> {
    let names = folder.disk().list(within).unwrap_or_default();
    let mut names: Vec<String> = names.into_iter().filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    names
}

/// What is in a folder, by path: files and links.
pub(super) fn files(folder: &Folder, within: &Path) -> Vec<(PathBuf, Stat)> {
    let look = |name: String| {
        let path = within.join(name);
        let stat = folder.disk().stat(&path).ok()?;
        (stat.kind != Kind::Folder).then_some((path, stat))
    };
    names(folder, within).into_iter().filter_map(look).collect()
}

/// Every file of the folder's own places. What a person or another program keeps beside them is theirs.
pub(super) fn all_files(folder: &Folder) -> Vec<(PathBuf, Stat)> {
    let mut all = files(folder, folder.path());
    let ours = [folder.header(), folder.journal(), folder.lock()];
    all.retain(|(path, _)| ours.contains(path));
    for within in folders(folder) {
        all.extend(files(folder, &within));
    }
    all
}

/// A path inside the folder as people should read it, with slashes on every system.
pub(super) fn shown(folder: &Folder, path: &Path) -> String {
    match folder.name_of(path).replace(std::path::MAIN_SEPARATOR, "/") {
        name if name.is_empty() => ".".to_owned(),
        name => name,
    }
}
