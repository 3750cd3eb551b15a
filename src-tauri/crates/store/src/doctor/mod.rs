//! Looking at everything in a folder and explaining what is found; and mending what can be mended without losing
//! anything.
//!
//! Looking writes nothing, makes nothing and waits for nobody for long. Mending deletes nothing.

mod backups;
mod clock;
mod copies;
mod files;
mod finding;
mod history;
mod journal;
mod leftovers;
mod links;
mod markers;
mod mend;
mod orphans;
mod permissions;
mod pictures;
mod pieces;
mod places;
mod proof;
mod remembered;
mod rules;
mod space;

use chrono::{DateTime, Utc};
use waymark_core::{Roadmap, Touched};

pub use finding::{Finding, FindingKind, Report, Severity};
pub use mend::{Mended, mend};

use crate::folder::Folder;
use crate::journal::Journal;
use crate::{disk, lock};
use copies::Present;
use files::Reading;
use remembered::Remembered;

/// Looks at everything in the folder. Changes nothing.
pub fn examine(folder: &Folder, now: DateTime<Utc>) -> Report {
    let mut report = Report::default();
    if !files::is_there(folder, &mut report) {
        return report;
    }
    {
        // So that no checkpoint is seen half done. A lock that is not there is not made.
        let is_there = disk::exists(folder.disk(), &folder.lock()).unwrap_or_default();
        let _lock = is_there.then(|| lock::shared(folder).ok());
        let found = Files::look(folder, &mut report);
        if found.has_roadmap() {
            let last = history::examine(folder, found.journal.as_ref(), &mut report);
            let last = found.journal.as_ref().and_then(|journal| journal.records.last()).or(last.as_ref());
            clock::examine(folder, last, now, &mut report);
        }
        found.present(folder).examine(&mut report);
        if let Some(roadmap) = &found.roadmap {
            proof::examine(folder, roadmap, found.reading.is_whole, &mut report);
            pictures::examine(folder, roadmap, &mut report);
        }
        leftovers::examine(folder, now, &mut report);
        links::examine(folder, &mut report);
        permissions::examine(folder, &mut report);
    }
    backups::examine(folder, &mut report);
    space::examine(folder, &mut report);
    report.findings.sort_by_key(Finding::severity);
    report
}

/// The files and the journal, read once for all that is asked of them.
struct Files {
    remembered: Remembered,
    reading: Reading,
    journal: Option<Journal>,
    /// The roadmap with the changes that are not in the files yet.
    roadmap: Option<Roadmap>,
}

impl Files {
    fn look(folder: &Folder, report: &mut Report) -> Self {
        // What a checkpoint has written by half differs from what is remembered, and is no edit.
        let is_interrupted = journal::is_interrupted(folder, report);
        let remembered = if is_interrupted { Remembered::default() } else { Remembered::look(folder) };
        let reading = files::examine(folder, &remembered.gone, report);
        remembered.examine(folder, &reading, report);
        if let Some(roadmap) = reading.roadmap.as_ref().filter(|_| reading.broken.is_empty()) {
            orphans::examine(folder, &remembered.gone, roadmap, report);
        }
        let has_roadmap = reading.roadmap.is_some() || !reading.broken.is_empty();
        let journal = has_roadmap.then(|| journal::examine(folder, report)).flatten();
        let roadmap = reading.roadmap.clone().map(|mut roadmap| {
            let records = journal.iter().flat_map(|journal| &journal.records);
            for record in records {
                // One that does not fit is told by whoever opens the folder.
                let _ = roadmap.apply(&record.change, &mut Touched::default());
            }
            roadmap
        });
        Self { remembered, reading, journal, roadmap }
    }

    /// Whether there is a roadmap, or what is left of one.
    fn has_roadmap(&self) -> bool {
        self.reading.roadmap.is_some() || !self.reading.broken.is_empty()
    }

    fn present<'a>(&'a self, folder: &'a Folder) -> Present<'a> {
        Present {
            folder,
            gone: &self.remembered.gone,
            reading: &self.reading,
            roadmap: self.roadmap.as_ref(),
            journal: self.journal.as_ref(),
        }
    }
}
