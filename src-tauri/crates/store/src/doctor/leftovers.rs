//! What was begun and never finished: temporary files, files staged for no checkpoint, and copies in `.base/` that
//! stand for no file.

use std::path::{Path, PathBuf};

use waymark_core::{MilestoneId, TrackId};

use super::finding::{Finding, FindingKind, Report};
use super::places::{files, folders, shown};
use crate::disk::{self, Kind};
use crate::folder::Folder;
use crate::outside::is_file_name;
use crate::{backup, checkpoint};

const TEMPORARY: &str = "It is a temporary file that was left behind.";

/// The leftovers, each with what it is.
pub(super) fn find(folder: &Folder) -> Vec<(PathBuf, &'static str)> {
    let is_backed_up_now = is_held(folder, &folder.backups().join(".lock"));
    let has_plan = checkpoint::is_interrupted(folder).unwrap_or(true);
    let what = |within: &Path, name: &str| {
        let stem = name.strip_suffix(".tmp");
        let is = |is_ours: &dyn Fn(&str) -> bool| stem.is_some_and(is_ours).then_some(TEMPORARY);
        if within == folder.path() {
            is(&|stem| stem == "roadmap" || stem == "journal")
        } else if within == folder.tracks() {
            is(&|stem| TrackId::new(stem).is_ok())
        } else if within == folder.notes() {
            is(&|stem| MilestoneId::new(stem).is_ok())
        } else if within == folder.backups() {
            (name == backup::UNFINISHED && !is_backed_up_now).then_some(TEMPORARY)
        } else if within == folder.staging() {
            (!has_plan).then_some("It was written for a checkpoint that never came about.")
        } else if within == folder.base() && !is_file_name(&name.replace('~', "/")) {
            is(&|_| true).or(Some("It remembers a file that Waymark does not have."))
        } else {
            None
        }
    };
    let mut found = Vec::new();
    for within in std::iter::once(folder.path().to_path_buf()).chain(folders(folder)) {
        for (path, stat) in files(folder, &within) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let what = what(&within, &name).filter(|_| stat.kind == Kind::File);
            found.extend(what.map(|what| (path, what)));
        }
    }
    found
}

/// Whether another program holds a lock at this moment. A lock that is not there is held by nobody, and not made.
fn is_held(folder: &Folder, lock: &Path) -> bool {
    let is_there = disk::exists(folder.disk(), lock).unwrap_or_default();
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
