//! The files one by one, so that one that does not read hides none of the others.

use serde_json::{Value, json};
use waymark_core::{FORMAT, MilestoneId, TrackId};
use waymark_messages::{doctor, store};

use super::files::Reading;
use super::finding::{Finding, FindingKind, Report};
use super::places::shown;
use super::rules::{self, TrackText};
use crate::error::StoreError;
use crate::files::{self, Source};
use crate::folder::Folder;
use crate::outside::Differing;

/// The files one by one.
pub(super) struct Pieces<'a> {
    pub(super) folder: &'a Folder,
    pub(super) gone: &'a Differing,
}

impl Pieces<'_> {
    /// Looks at each file by itself, and puts together what reads.
    pub(super) fn examine(&self, report: &mut Report, reading: &mut Reading, error: &StoreError) {
        let folder = self.folder;
        let header = self.header();
        let says_header = matches!(error, StoreError::Unreadable { file, .. } if file == "roadmap.json");
        if says_header || header.is_none() {
            let kind = if says_header { FindingKind::Unreadable } else { FindingKind::Missing };
            report.found(Finding::of(kind, "roadmap.json", error));
            reading.broken.insert("roadmap.json".to_owned());
        }
        let mut instead = self.gone.clone();
        let (ids, twice) = self.track_ids(header.as_ref());
        for id in twice {
            let (problem, remedy) = (doctor::track_twice(id), doctor::track_twice_remedy());
            report.found(Finding::new(FindingKind::RuleBroken, "roadmap.json", problem, remedy));
        }
        let (mut texts, mut named) = (Vec::new(), Vec::new());
        for id in &ids {
            let name = shown(folder, &folder.track(id));
            match self.alone(&ids, id).and_then(|()| self.text(&name)) {
                Ok(text) => {
                    texts.push(TrackText { name, text: text.unwrap_or_default() });
                    named.push(id.as_str());
                }
                Err(error) => {
                    let is_missing = matches!(error, StoreError::Missing { .. });
                    let kind = if is_missing { FindingKind::Missing } else { FindingKind::Unreadable };
                    report.found(Finding::of(kind, &name, &error));
                    instead.insert(name.clone(), None);
                    reading.broken.insert(name);
                }
            }
        }
        for id in self.notes() {
            if let Some(error) = self.note_error(&id) {
                let name = shown(folder, &folder.note(&id));
                report.found(Finding::of(FindingKind::Unreadable, &name, &error));
                instead.insert(name.clone(), None);
                reading.broken.insert(name);
            }
        }
        let findings =
            rules::examine(&mut texts, reading.broken.iter().all(|name| !name.starts_with("tracks/")));
        let has_rules = !findings.is_empty();
        findings.into_iter().for_each(|finding| report.found(finding));
        instead.extend(texts.into_iter().map(|track| (track.name, Some(track.text))));
        let mut file = header.filter(|_| !says_header).unwrap_or_else(|| plain_header(None));
        file["tracks"] = json!(named);
        instead.insert("roadmap.json".to_owned(), Some(file.to_string().into_bytes()));
        match files::read(&Source::instead(folder, instead)) {
            Ok(read) => reading.roadmap = read.map(|read| read.roadmap),
            Err(error @ StoreError::Inconsistent { .. }) => {
                report.found(Finding::of(FindingKind::RuleBroken, "tracks", &error));
            }
            Err(error) if reading.broken.is_empty() && !has_rules => {
                report.found(Finding::of(FindingKind::Unreadable, ".", &error));
            }
            Err(_) => {}
        }
    }

    fn text(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self.gone.get(name) {
            Some(text) => Ok(text.clone()),
            None => files::read_if_there(self.folder, &self.folder.path().join(name)),
        }
    }

    /// The header as far as it is JSON.
    pub(super) fn header(&self) -> Option<Value> {
        let text = self.text("roadmap.json").ok()??;
        Some(serde_json::from_slice(&text).unwrap_or_else(|_| plain_header(None)))
    }

    /// Every track that the header names or that has a file, and those that it names twice.
    fn track_ids(&self, header: Option<&Value>) -> (Vec<TrackId>, Vec<TrackId>) {
        let listed = header.and_then(|header| header.get("tracks")?.as_array()).into_iter().flatten();
        let listed = listed.filter_map(|id| TrackId::new(id.as_str()?).ok());
        let (mut ids, mut twice): (Vec<TrackId>, Vec<TrackId>) = (Vec::new(), Vec::new());
        for id in listed {
            if ids.contains(&id) { twice.push(id) } else { ids.push(id) }
        }
        let stems = files::stems(self.folder, &self.folder.tracks(), "json").unwrap_or_default();
        let mut others: Vec<TrackId> = stems.iter().filter_map(|stem| TrackId::new(stem).ok()).collect();
        others.retain(|id| !ids.contains(id));
        others.sort();
        ids.extend(others);
        (ids, twice)
    }

    fn notes(&self) -> Vec<MilestoneId> {
        let stems = files::stems(self.folder, &self.folder.notes(), "md").unwrap_or_default();
        stems.iter().filter_map(|stem| MilestoneId::new(stem).ok()).collect()
    }

    /// Reads one track as if it were the only one. That it waits for milestones of others is no mistake of its own.
    fn alone(&self, all: &[TrackId], id: &TrackId) -> Result<(), StoreError> {
        let name = |id: &TrackId| shown(self.folder, &self.folder.track(id));
        let mut header = plain_header(self.header().as_ref().and_then(|header| header.get("format")));
        header["tracks"] = json!([id.as_str()]);
        let mut instead = self.gone.clone();
        instead.insert("roadmap.json".to_owned(), Some(header.to_string().into_bytes()));
        instead.extend(all.iter().filter(|other| *other != id).map(|other| (name(other), None)));
        instead.extend(self.notes().iter().map(|id| (shown(self.folder, &self.folder.note(id)), None)));
        match files::read(&Source::instead(self.folder, instead)) {
            Ok(_) | Err(StoreError::Inconsistent { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Why a note cannot be read, if so.
    fn note_error(&self, id: &MilestoneId) -> Option<StoreError> {
        let name = shown(self.folder, &self.folder.note(id));
        let bytes = match self.text(&name) {
            Ok(bytes) => bytes.unwrap_or_default(),
            Err(error) => return Some(error),
        };
        let error = String::from_utf8(bytes).err()?;
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Some(StoreError::Unreadable {
            file: name,
            line: 1 + valid.iter().filter(|&&byte| byte == b'\n').count(),
            column: 1 + valid.iter().rev().take_while(|&&byte| byte != b'\n').count(),
            reason: store::not_text(),
        })
    }
}

/// The least a header says.
fn plain_header(format: Option<&Value>) -> Value {
    let format = format.and_then(Value::as_u64).unwrap_or(FORMAT.into());
    json!({ "format": format, "title": "roadmap", "created": "1970-01-01T00:00:00Z" })
}
