//! Whether every file reads, and whether what they say fits together.
//!
//! A file that does not read hides none of the others: each is read by itself, and what reads is put together
//! without it.

use std::collections::BTreeSet;

use waymark_core::{FORMAT, Roadmap};
use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report, named};
use super::pieces::Pieces;
use super::places::shown;
use super::{markers, places};
use crate::disk::{self, Kind};
use crate::error::StoreError;
use crate::files::{self, Source};
use crate::folder::Folder;
use crate::migrate;
use crate::outside::Differing;

/// What the files make together.
#[derive(Default)]
pub(super) struct Reading {
    /// The roadmap of the files that read, without what does not fit.
    pub(super) roadmap: Option<Roadmap>,
    /// Files that do not read, by their names in the folder.
    pub(super) broken: BTreeSet<String>,
    /// Whether all of it reads and fits.
    pub(super) is_whole: bool,
}

/// A folder that is no folder, or that holds nothing yet, needs no further look.
pub(super) fn is_there(folder: &Folder, report: &mut Report) -> bool {
    let error = match folder.disk().stat(folder.path()) {
        Ok(stat) if stat.kind == Kind::Folder => match folder.disk().list(folder.path()) {
            Ok(_) => return true,
            Err(error) => StoreError::io("read", folder.path(), &error),
        },
        Ok(_) => StoreError::NotAFolder { path: folder.path().display().to_string() },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            report.looked(doctor::looked_nothing());
            return false;
        }
        Err(error) => StoreError::io("read", folder.path(), &error),
    };
    report.found(Finding::of(FindingKind::Unusable, ".", &error));
    false
}

/// Reads everything; files that are gone and remembered are read as they are remembered.
pub(super) fn examine(folder: &Folder, gone: &Differing, report: &mut Report) -> Reading {
    let mut reading = Reading::default();
    match files::read(&Source::instead(folder, gone.clone())) {
        Ok(None) => {
            report.looked(doctor::looked_nothing());
            return reading;
        }
        Ok(Some(read)) => {
            if let Some(found) = read.newer {
                let error = StoreError::Newer { found, known: FORMAT };
                report.found(Finding::of(FindingKind::Newer, "roadmap.json", &error));
            }
            if let Some(found) = migrate::older_format(folder) {
                let error = StoreError::Older { found, known: FORMAT };
                let (problem, remedy) = (error.to_string(), doctor::older_remedy());
                report.found(Finding::new(FindingKind::Older, "roadmap.json", problem, remedy));
            }
            circles(&read.roadmap, report);
            (reading.roadmap, reading.is_whole) = (Some(read.roadmap), true);
        }
        Err(error @ StoreError::Newer { .. }) => {
            report.found(Finding::of(FindingKind::Newer, "roadmap.json", &error));
            return reading;
        }
        Err(error) => Pieces { folder, gone }.examine(report, &mut reading, &error),
    }
    merged(folder, report);
    if let Some(roadmap) = &reading.roadmap {
        let (milestones, tracks) = (roadmap.len(), roadmap.tracks().count());
        report.looked(doctor::looked_files(milestones, tracks));
    }
    reading
}

/// Milestones that wait for each other, as after a merge: each of both sides was right by itself.
fn circles(roadmap: &Roadmap, report: &mut Report) {
    for circle in roadmap.circles() {
        let milestones = circle.milestones();
        let [Some(waiting), Some(before)] = [milestones.first(), milestones.last()] else { continue };
        let ids: Vec<String> = milestones.iter().rev().map(|entry| entry.id().to_string()).collect();
        let problem = doctor::circle(named(&ids));
        let remedy = doctor::circle_remedy(before.id(), waiting.id());
        let place = format!("tracks/{}.json", waiting.track().track().id);
        report.found(Finding::new(FindingKind::Circle, place, problem, remedy));
    }
}

/// Files with both sides of a merge in them say that instead of what the second side breaks.
fn merged(folder: &Folder, report: &mut Report) {
    let within = [folder.path().to_path_buf(), folder.tracks(), folder.notes(), folder.library()];
    let files = within.iter().flat_map(|within| places::files(folder, within));
    for (path, _) in files.filter(|(path, stat)| stat.kind == Kind::File && is_text(path)) {
        let Some(line) = disk::read(folder.disk(), &path).ok().and_then(|text| markers::line_of(&text))
        else {
            continue;
        };
        let place = shown(folder, &path);
        report.findings.retain(|finding| finding.place != place || finding.kind != FindingKind::Unreadable);
        report.found(markers::finding(&place, line));
    }
}

fn is_text(path: &std::path::Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json" || extension == "md")
}
