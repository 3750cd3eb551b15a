//! Who may read and write: the person, and nobody else.

use std::path::PathBuf;

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report, named};
use super::places::{all_files, folders, shown};
use crate::disk::{Access, Kind};
use crate::error::StoreError;
use crate::folder::Folder;

/// What has other rights than it should have.
#[derive(Default)]
pub(super) struct Wrong {
    /// What others may read or write.
    pub(super) open_to_others: Vec<PathBuf>,
    /// What the person may not read or write.
    pub(super) closed_to_you: Vec<PathBuf>,
}

pub(super) fn find(folder: &Folder) -> Wrong {
    let mut wrong = Wrong::default();
    let mut paths = vec![folder.path().to_path_buf()];
    paths.extend(folders(folder));
    paths.extend(
        all_files(folder).into_iter().filter(|(_, stat)| stat.kind == Kind::File).map(|(path, _)| path),
    );
    for path in paths {
        let Ok(Some(rights)) = folder.disk().rights(&path) else { continue };
        if !rights.own {
            wrong.closed_to_you.push(path);
        } else if rights.others {
            wrong.open_to_others.push(path);
        }
    }
    wrong
}

pub(super) fn examine(folder: &Folder, report: &mut Report) {
    let wrong = find(folder);
    for path in &wrong.closed_to_you {
        let place = shown(folder, path);
        report.findings.retain(|finding| finding.place != place || finding.kind != FindingKind::Unreadable);
        report.found(Finding::new(
            FindingKind::ClosedToYou,
            place,
            doctor::closed_to_you(),
            doctor::closed_to_you_remedy(),
        ));
    }
    let is_closed_around = !wrong.open_to_others.iter().any(|path| path == folder.path());
    let names: Vec<String> = wrong.open_to_others.iter().map(|path| shown(folder, path)).collect();
    let (place, problem) = match (names.as_slice(), is_closed_around) {
        ([], _) => return examine_writing(folder, &wrong, report),
        ([one], true) => (one.clone(), doctor::open_within()),
        ([one], false) => (one.clone(), doctor::open()),
        (all, true) => (".".to_owned(), doctor::several_open_within(all.len(), named(all))),
        (all, false) => (".".to_owned(), doctor::several_open(all.len(), named(all))),
    };
    report.found(Finding::new(FindingKind::OpenToOthers, place, problem, doctor::open_remedy()));
    examine_writing(folder, &wrong, report);
}

/// Whether the folder can be written, which opening a file for it tells without writing.
fn examine_writing(folder: &Folder, wrong: &Wrong, report: &mut Report) {
    let candidates = [folder.journal(), folder.lock(), folder.header()];
    let Some(path) = candidates.iter().find(|path| folder.disk().stat(path).is_ok()) else { return };
    match folder.disk().open(path, Access::Write) {
        Ok(_) => report.looked(doctor::looked_writing()),
        Err(_) if wrong.closed_to_you.contains(path) => {}
        Err(error) => {
            let error = StoreError::io("write", path, &error);
            report.found(Finding::of(FindingKind::ReadOnly, ".", &error));
        }
    }
}
