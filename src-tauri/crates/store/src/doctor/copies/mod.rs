//! Second copies of a file, which programs that keep folders in step leave where both sides were changed.
//!
//! A copy is compared with what the roadmap says now. One that says nothing else is done with; of any other the
//! person is told what it says, so that they can decide.

mod difference;
mod name;

use std::collections::HashSet;
use std::path::PathBuf;

use waymark_core::Roadmap;
use waymark_messages::doctor;

use super::files::Reading;
use super::finding::{Finding, FindingKind, Report};
use super::places::{files, shown};
use crate::disk::{self, Kind};
use crate::folder::Folder;
use crate::journal::Journal;
use crate::outside::{Differing, is_file_name};
use crate::record;
pub(super) use name::original;

/// A second copy of a file.
pub(super) struct Copy {
    pub(super) path: PathBuf,
    /// The file that it is a copy of, as people should read it.
    pub(super) of: String,
    /// What it says that the file does not, in one sentence; none when nothing would be missed.
    pub(super) differs: Option<String>,
}

/// What copies are compared with.
pub(super) struct Present<'a> {
    pub(super) folder: &'a Folder,
    pub(super) gone: &'a Differing,
    pub(super) reading: &'a Reading,
    /// The roadmap with the changes that are not in the files yet.
    pub(super) roadmap: Option<&'a Roadmap>,
    pub(super) journal: Option<&'a Journal>,
}

impl Present<'_> {
    pub(super) fn examine(&self, report: &mut Report) {
        for copy in self.copies() {
            let place = shown(self.folder, &copy.path);
            report.found(match copy.differs {
                None => Finding::new(
                    FindingKind::SameCopy,
                    place,
                    doctor::copy_same(copy.of),
                    doctor::goes_aside(),
                ),
                Some(differs) => Finding::new(
                    FindingKind::DifferingCopy,
                    place,
                    doctor::copy_differs(differs, &copy.of),
                    doctor::copy_differs_remedy(&copy.of),
                ),
            });
        }
    }

    pub(super) fn copies(&self) -> Vec<Copy> {
        let folder = self.folder;
        let mut copies = Vec::new();
        let places = [
            folder.path().to_path_buf(),
            folder.tracks(),
            folder.notes(),
            folder.history(),
            folder.library(),
        ];
        for within in places {
            for (path, stat) in files(folder, &within) {
                let name =
                    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let Some(of) = original(&name).filter(|_| stat.kind == Kind::File) else { continue };
                let is_ours = match within == folder.path() {
                    true => ["roadmap.json", "journal.jsonl"].contains(&of.as_str()),
                    false => [".json", ".md", ".jsonl"].iter().any(|extension| of.ends_with(extension)),
                };
                if is_ours {
                    let of = shown(folder, &within.join(of));
                    let differs = self.differs(&path, &of);
                    copies.push(Copy { path, of, differs });
                }
            }
        }
        copies
    }

    fn differs(&self, copy: &std::path::Path, of: &str) -> Option<String> {
        let said = match disk::read(self.folder.disk(), copy) {
            Ok(said) => said,
            Err(error) => return Some(doctor::unreadable(error)),
        };
        let file = disk::read(self.folder.disk(), &self.folder.path().join(of)).ok();
        if file.as_ref() == Some(&said) {
            return None;
        }
        if copy.extension().is_some_and(|extension| extension == "rej") {
            return Some(doctor::copy_of_patch());
        }
        if of.ends_with(".jsonl") {
            return self.records_differ(&said);
        }
        match file {
            _ if is_file_name(of) => self.says_something_else(of, said),
            None => Some(doctor::copy_of_none(of)),
            Some(_) => Some(doctor::copy_otherwise()),
        }
    }

    /// What the changes are that only the copy of a journal or of a month holds.
    fn records_differ(&self, said: &[u8]) -> Option<String> {
        let mut known: HashSet<Vec<u8>> = HashSet::new();
        let journal = self.journal.map(|journal| journal.bytes.clone());
        let months = files(self.folder, &self.folder.history()).into_iter().filter(|(path, _)| {
            path.file_name().is_some_and(|name| original(&name.to_string_lossy()).is_none())
        });
        let months = months.filter_map(|(path, _)| disk::read(self.folder.disk(), &path).ok());
        for text in journal.into_iter().chain(months) {
            known.extend(lines(&text).map(<[u8]>::to_vec));
        }
        // The first line of a journal is no change.
        let is_head = |line: &[u8]| record::checked(line).is_ok_and(|json| json.starts_with(b"{\"folded\""));
        let only = lines(said).filter(|line| !is_head(line) && !known.contains(*line)).count();
        (only > 0).then(|| doctor::copy_changes(only))
    }
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
}
