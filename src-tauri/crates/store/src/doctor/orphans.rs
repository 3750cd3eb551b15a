//! Files that belong to nothing, or that Waymark does not read.

use waymark_core::{MilestoneId, Roadmap, TrackId};
use waymark_messages::doctor;

use super::copies;
use super::finding::{Finding, FindingKind, Report};
use super::pieces::Pieces;
use super::places::names;
use crate::folder::Folder;
use crate::outside::Differing;

pub(super) fn examine(folder: &Folder, gone: &Differing, roadmap: &Roadmap, report: &mut Report) {
    let mut notes = 0_usize;
    for name in names(folder, &folder.notes()).iter().filter(|name| name.ends_with(".md")) {
        let id = name.strip_suffix(".md").and_then(|stem| MilestoneId::new(stem).ok());
        if id.is_some_and(|id| roadmap.milestone(id.as_str()).is_some()) {
            notes += 1;
        } else if copies::original(name).is_none() && !report.has(FindingKind::EditHeld) {
            report.found(Finding::new(
                FindingKind::Orphan,
                format!("notes/{name}"),
                doctor::orphan_note(),
                doctor::orphan_note_remedy(),
            ));
        }
    }
    if notes > 0 {
        report.looked(doctor::looked_notes(notes));
    }
    let header = Pieces { folder, gone }.header();
    let order = header.and_then(|header| header.get("tracks").cloned()).unwrap_or_default();
    let is_listed = |id: &TrackId| {
        order.as_array().is_some_and(|ids| ids.iter().any(|listed| listed.as_str() == Some(id.as_str())))
    };
    for name in names(folder, &folder.tracks()).iter().filter(|name| name.ends_with(".json")) {
        let id = name.strip_suffix(".json").and_then(|stem| TrackId::new(stem).ok());
        let (problem, remedy) = match id {
            Some(id) if is_listed(&id) => continue,
            Some(_) => (doctor::unlisted_track(), doctor::unlisted_track_remedy()),
            None if copies::original(name).is_some() => continue,
            None => (doctor::misnamed_track(), doctor::misnamed_track_remedy()),
        };
        report.found(Finding::new(FindingKind::Orphan, format!("tracks/{name}"), problem, remedy));
    }
}
