//! Links that lead out of the folder, or nowhere.

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
use super::places::{all_files, all_folders, shown};
use crate::disk::Kind;
use crate::folder::Folder;

pub(super) fn examine(folder: &Folder, report: &mut Report) {
    for (path, stat) in all_files(folder) {
        if stat.kind != Kind::Link {
            continue;
        }
        let problem = match folder.disk().real_path(&path) {
            Ok(target) if target.starts_with(folder.path()) => continue,
            Ok(target) => doctor::link_outside(target.display()),
            Err(_) => doctor::link_to_nothing(),
        };
        let place = shown(folder, &path);
        report.findings.retain(|finding| finding.place != place || finding.kind != FindingKind::Unreadable);
        report.found(Finding::new(FindingKind::LinkOutside, place, problem, doctor::link_remedy()));
    }
    for path in all_folders(folder) {
        let is_link = folder.disk().stat(&path).is_ok_and(|stat| stat.kind == Kind::Link);
        let Some(target) = is_link.then(|| folder.disk().real_path(&path).ok()).flatten() else { continue };
        if target.starts_with(folder.path()) {
            continue;
        }
        if path.starts_with(folder.proof()) {
            report.found(Finding::new(
                FindingKind::LinkOutside,
                shown(folder, &path),
                doctor::link_outside(target.display()),
                doctor::link_of_proof_remedy(),
            ));
        } else {
            report.found(Finding::new(
                FindingKind::FolderElsewhere,
                shown(folder, &path),
                doctor::link_outside(target.display()),
                doctor::link_of_folder_remedy(),
            ));
        }
    }
}
