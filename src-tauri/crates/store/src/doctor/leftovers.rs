//! What was begun and never finished: temporary files, files staged for no checkpoint, and copies in `.base/` that
//! stand for no file.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use waymark_core::{MilestoneId, TrackId};
use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
use super::places::{files, folders, shown};
use crate::disk::{self, Kind, Stat};
use crate::folder::Folder;
use crate::outside::is_file_name;
use crate::{backup, checkpoint, keep};

/// The leftovers, each with what it is, in a sentence.
///
/// A copy of the person's that is under way is none; so one counts only when nobody has written to it for an hour.
pub(super) fn find(folder: &Folder, now: DateTime<Utc>) -> Vec<(PathBuf, String)> {
    let is_backed_up_now = is_held(folder, &folder.backups().join(".lock"));
    let has_plan = checkpoint::is_interrupted(folder).unwrap_or(true);
    let shelves = keep::shelves(folder);
    let is_old =
        |stat: &Stat| stat.modified.is_none_or(|at| DateTime::<Utc>::from(at) + TimeDelta::hours(1) < now);
    let what = |within: &Path, name: &str, stat: &Stat| {
        let stem = name.strip_suffix(".tmp");
        let is = |is_ours: &dyn Fn(&str) -> bool| stem.is_some_and(is_ours).then(doctor::leftover_temporary);
        if within == folder.path() {
            is(&|stem| stem == "roadmap" || stem == "journal")
        } else if within == folder.tracks() {
            is(&|stem| TrackId::new(stem).is_ok())
        } else if within == folder.notes() {
            is(&|stem| MilestoneId::new(stem).is_ok())
        } else if within == folder.backups() {
            (name == backup::UNFINISHED && !is_backed_up_now).then(doctor::leftover_temporary)
        } else if within == folder.staging() {
            (!has_plan).then(doctor::leftover_staged)
        } else if within == folder.base() && !is_file_name(&name.replace('~', "/")) {
            is(&|_| true).or_else(|| Some(doctor::leftover_remembered()))
        } else if shelves.iter().any(|shelf| shelf == within) {
            (keep::is_unfinished(name) && is_old(stat)).then(doctor::leftover_unfinished)
        } else {
            None
        }
    };
    let mut found = Vec::new();
    for within in std::iter::once(folder.path().to_path_buf()).chain(folders(folder)) {
        for (path, stat) in files(folder, &within) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let what = what(&within, &name, &stat).filter(|_| stat.kind == Kind::File);
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

pub(super) fn examine(folder: &Folder, now: DateTime<Utc>, report: &mut Report) {
    for (path, what) in find(folder, now) {
        report.found(Finding::new(FindingKind::Leftover, shown(folder, &path), what, doctor::goes_aside()));
    }
}
