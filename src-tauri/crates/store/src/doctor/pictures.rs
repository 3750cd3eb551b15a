//! The pictures in notes: whether each is there.

use waymark_core::Roadmap;
use waymark_core::note::pictures;
use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
use super::places::shown;
use crate::disk;
use crate::folder::Folder;

pub(super) fn examine(folder: &Folder, roadmap: &Roadmap, report: &mut Report) {
    for entry in roadmap.milestones() {
        for name in pictures(roadmap.note(entry.id())) {
            let path = folder.note_files().join(&name);
            // What cannot be looked at is told of its folder.
            if disk::exists(folder.disk(), &path).unwrap_or(true) {
                continue;
            }
            report.found(Finding::new(
                FindingKind::PictureMissing,
                shown(folder, &path),
                doctor::picture_missing(&entry.milestone().title),
                doctor::picture_missing_remedy(),
            ));
        }
    }
}
