//! Links that lead out of the folder, or nowhere.

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
            Ok(target) => format!("It is a link to \"{}\", which is outside the folder.", target.display()),
            Err(_) => "It is a link that leads nowhere.".to_owned(),
        };
        let place = shown(folder, &path);
        report.findings.retain(|finding| finding.place != place || finding.kind != FindingKind::Unreadable);
        report.found(Finding::new(
            FindingKind::LinkOutside,
            place,
            problem,
            "Put the file itself in its place: a copy of the folder would not hold what is behind the link, so Waymark does not follow it.",
        ));
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
                format!("It is a link to \"{}\", which is outside the folder.", target.display()),
                "Put the folder itself in its place: Waymark opens nothing of your proof that is behind a link.",
            ));
        } else {
            report.found(Finding::new(
                FindingKind::FolderElsewhere,
                shown(folder, &path),
                format!("It is a link to \"{}\", which is outside the folder.", target.display()),
                "Nothing has to be done; but a copy of the folder does not hold what is there.",
            ));
        }
    }
}
