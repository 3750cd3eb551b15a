//! What was begun and never finished: temporary files, files staged for no checkpoint, and copies in `.base/` that
//! stand for no file.

use std::path::PathBuf;

use super::finding::{Finding, FindingKind, Report};
use super::places::{files, folders, shown};
use crate::checkpoint;
use crate::disk::Kind;
use crate::folder::Folder;
use crate::outside::is_file_name;

/// The leftovers, each with what it is.
pub(super) fn find(folder: &Folder) -> Vec<(PathBuf, &'static str)> {
    let is_backed_up_now = is_held(folder, &folder.backups().join(".lock"));
    let is_staged = !checkpoint::is_interrupted(folder).unwrap_or(true);
    let mut found = Vec::new();
    for within in [folder.path().to_path_buf()].into_iter().chain(folders(folder)) {
        if within == folder.damaged() {
            continue;
        }
        for (path, stat) in files(folder, &within) {
            if stat.kind != Kind::File || within == folder.backups() && is_backed_up_now {
                continue;
            }
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let what = if within == folder.staging() {
                is_staged.then_some("It was written for a checkpoint that never came about.")
            } else if within == folder.base() && !is_file_name(&name.replace('~', "/")) {
                Some("It remembers a file that Waymark does not have.")
            } else {
                is_temporary(&name).then_some("It is a temporary file that was left behind.")
            };
            found.extend(what.map(|what| (path, what)));
        }
    }
    found
}

/// Whether Waymark gives temporary files such a name. Programs that keep folders in step have others, with a dot or a
/// tilde before.
fn is_temporary(name: &str) -> bool {
    name.ends_with(".tmp") && !name.starts_with(['.', '~'])
}

/// Whether another program holds a lock at this moment. A lock that is not there is held by nobody, and not made.
fn is_held(folder: &Folder, lock: &std::path::Path) -> bool {
    let is_there = crate::disk::exists(folder.disk(), lock).unwrap_or_default();
    is_there && matches!(folder.disk().lock(lock, true), Ok(None))
}

pub(super) fn examine(folder: &Folder, report: &mut Report) {
    for (path, what) in find(folder) {
        report.found(Finding::new(
            FindingKind::Leftover,
            shown(folder, &path),
            what,
            "Mending puts it into \"damaged\".",
        ));
    }
}
