//! Looking at every file of a folder and explaining what is found. Changes nothing.

use std::io;
use std::path::Path;

use waymark_core::MilestoneId;

use crate::error::StoreError;
use crate::files::{self, Source};
use crate::folder::Folder;
use crate::record::Record;
use crate::{atomic, checkpoint, disk, history, journal};

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, relative to the folder.
    pub place: String,
    /// What is wrong, in one sentence.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

/// What was looked at and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What was looked at, one sentence each.
    pub checked: Vec<String>,
    /// What is wrong; empty when all is well.
    pub findings: Vec<Finding>,
}

impl Report {
    fn found(&mut self, place: impl Into<String>, problem: impl Into<String>, remedy: impl Into<String>) {
        self.findings.push(Finding { place: place.into(), problem: problem.into(), remedy: remedy.into() });
    }

    fn failed(&mut self, place: &str, error: &StoreError) {
        self.found(place, error.to_string(), error.hints().join(" "));
    }
}

/// Looks at every file of the folder.
pub fn examine(folder: &Folder) -> Report {
    let mut report = Report::default();
    examine_files(folder, &mut report);
    examine_journal(folder, &mut report);
    examine_history(folder, &mut report);
    examine_writing(folder, &mut report);
    report
}

fn examine_files(folder: &Folder, report: &mut Report) {
    match files::read(&Source::of(folder)) {
        Ok(Some(read)) => {
            let (tracks, milestones) = (read.roadmap.tracks().count(), read.roadmap.len());
            report
                .checked
                .push(format!("roadmap.json and {tracks} track files with {milestones} milestones."));
            if let Some(found) = read.newer {
                let error = StoreError::Newer { found, known: waymark_core::FORMAT };
                report.failed("roadmap.json", &error);
            }
            examine_notes(folder, report, |id| read.roadmap.milestone(id.as_str()).is_some());
        }
        Ok(None) => report.checked.push("The folder holds no roadmap yet.".to_owned()),
        Err(error) => report.failed("roadmap.json and tracks", &error),
    }
}

fn examine_notes(folder: &Folder, report: &mut Report, exists: impl Fn(&MilestoneId) -> bool) {
    let mut notes = 0;
    for name in names(folder, &folder.notes()) {
        match name.strip_suffix(".md").map(MilestoneId::new) {
            Some(Ok(id)) if exists(&id) => notes += 1,
            Some(_) => report.found(
                format!("notes/{name}"),
                "It belongs to no milestone of this roadmap.",
                "Move its text into another note, or leave it; Waymark keeps it as it is.",
            ),
            None => {}
        }
    }
    report.checked.push(format!("{notes} notes."));
}

fn examine_journal(folder: &Folder, report: &mut Report) {
    match journal::read(folder) {
        Ok(Some(journal)) => {
            report
                .checked
                .push(format!("journal.jsonl with {} changes not yet folded in.", journal.records.len()));
            for (line, reason) in &journal.faults {
                report.found(
                    "journal.jsonl",
                    format!("Line {line} is damaged: {reason}."),
                    "It is put aside into \"damaged\" when the folder is next opened for writing; the changes around it are kept.",
                );
            }
        }
        Ok(None) => {}
        Err(error) => report.failed("journal.jsonl", &error),
    }
    if checkpoint::is_interrupted(folder).unwrap_or_default() {
        report.found(
            ".checkpoint",
            "A checkpoint was interrupted.",
            "Nothing is lost; it is carried to its end when the folder is next opened for writing.",
        );
    }
}

fn examine_history(folder: &Folder, report: &mut Report) {
    let mut changes = 0;
    for name in names(folder, &folder.history()) {
        let Ok(bytes) = disk::read(folder.disk(), &folder.history().join(&name)) else {
            report.found(
                format!("history/{name}"),
                "It cannot be read.",
                "Give yourself the right to read it.",
            );
            continue;
        };
        for (index, line) in
            bytes.split(|&byte| byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty())
        {
            match Record::from_line(line) {
                Ok(_) => changes += 1,
                Err(error) => report.found(
                    format!("history/{name}"),
                    format!("Line {} is damaged: {error}.", index + 1),
                    "Only undo and the history need it; the roadmap itself is whole.",
                ),
            }
        }
    }
    let latest = history::last_seq(folder).unwrap_or_default();
    report.checked.push(format!("{changes} changes in the history, the latest number {latest}."));
}

fn examine_writing(folder: &Folder, report: &mut Report) {
    let probe = folder.path().join(".probe");
    let written =
        atomic::write_durably(folder.disk(), &probe, b"probe").and_then(|()| folder.disk().remove(&probe));
    match written {
        Ok(()) => report.checked.push("The folder can be written to.".to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => {
            let error = StoreError::io("write", folder.path(), &error);
            report.failed(".", &error);
        }
    }
}

fn names(folder: &Folder, path: &Path) -> Vec<String> {
    let names = folder.disk().list(path).unwrap_or_default();
    let mut names: Vec<String> = names.into_iter().filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    names
}
