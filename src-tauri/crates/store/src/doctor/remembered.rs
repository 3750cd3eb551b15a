//! What `.base/` remembers of the files: which are gone, which were edited, and of which nothing is remembered.

use std::collections::BTreeMap;

use waymark_messages::doctor;

use super::files::Reading;
use super::finding::{Finding, FindingKind, Report};
use crate::disk;
use crate::files::{self, Source};
use crate::folder::Folder;
use crate::outside::{self, Differing};
use crate::store::would_be_held;
use serde_json::Value;

/// How the files differ from what Waymark last wrote.
#[derive(Default)]
pub(super) struct Remembered {
    /// Files that are not there, with what they said.
    pub(super) gone: Differing,
    /// Files that are there and of which nothing is remembered, although the remembered header names them.
    pub(super) forgotten: Vec<String>,
    /// Files that were edited or added.
    pub(super) edited: Differing,
    /// Whether nothing is remembered of any file, as in a folder from before that was done.
    pub(super) is_nothing_kept: bool,
}

impl Remembered {
    pub(super) fn look(folder: &Folder) -> Self {
        let mut remembered = Self::default();
        let there = |name: &str| disk::exists(folder.disk(), &folder.path().join(name)).unwrap_or(true);
        if !outside::is_kept(folder).unwrap_or(true) {
            remembered.is_nothing_kept = there("roadmap.json");
            remembered.forgotten = outside::present(folder).unwrap_or_default();
            remembered.forgotten.retain(|name| remembered.is_nothing_kept && there(name));
            return remembered;
        }
        let differing = outside::differing(folder).unwrap_or_default();
        let order = remembered_order(folder);
        for (name, base) in differing.into_iter() {
            match base {
                Some(text) if !there(&name) => drop(remembered.gone.insert(name, Some(text))),
                None if is_named(&name, &order) => remembered.forgotten.push(name),
                base => drop(remembered.edited.insert(name, base)),
            }
        }
        remembered
    }

    pub(super) fn examine(&self, folder: &Folder, reading: &Reading, report: &mut Report) {
        if self.is_nothing_kept {
            report.found(Finding::new(
                FindingKind::Unremembered,
                ".base",
                doctor::remembers_nothing(),
                doctor::remembers_nothing_remedy(),
            ));
        }
        for name in self.gone.keys() {
            report.found(Finding::new(FindingKind::Gone, name, doctor::gone(), doctor::gone_remedy()));
        }
        for name in self.forgotten.iter().filter(|_| !self.is_nothing_kept) {
            report.found(Finding::new(
                FindingKind::Unremembered,
                name,
                doctor::unremembered(),
                doctor::unremembered_remedy(),
            ));
        }
        // What does not read or fit is told as such; nothing is taken in before that is mended.
        if !reading.is_whole || self.edited.is_empty() {
            return;
        }
        if self.is_held(folder) {
            report.found(Finding::new(
                FindingKind::EditHeld,
                self.edited.keys().cloned().collect::<Vec<_>>().join(", "),
                doctor::edit_held(),
                doctor::edit_held_remedy(),
            ));
            return;
        }
        for name in self.edited.keys() {
            report.found(Finding::new(
                FindingKind::EditWaits,
                name,
                doctor::edit_waits(),
                doctor::edit_waits_remedy(),
            ));
        }
    }

    /// Whether the edits together wait for the person.
    fn is_held(&self, folder: &Folder) -> bool {
        let before: Differing =
            self.gone.iter().chain(&self.edited).map(|(name, base)| (name.clone(), base.clone())).collect();
        let names: Vec<String> = self.edited.keys().cloned().collect();
        let then = files::read(&Source::instead(folder, before));
        let is = files::read(&Source::instead(folder, self.gone.clone()));
        match (then, is) {
            (Ok(Some(then)), Ok(Some(is))) => would_be_held(&then.roadmap, &is.roadmap, &names),
            _ => false,
        }
    }
}

/// The tracks that the header names as Waymark last wrote it.
fn remembered_order(folder: &Folder) -> Vec<String> {
    let base = disk::read(folder.disk(), &folder.base().join("roadmap.json"));
    let text = base.or_else(|_| disk::read(folder.disk(), &folder.header())).unwrap_or_default();
    let header: BTreeMap<String, Value> = serde_json::from_slice(&text).unwrap_or_default();
    let tracks = header.get("tracks").and_then(Value::as_array).cloned().unwrap_or_default();
    tracks.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

fn is_named(name: &str, order: &[String]) -> bool {
    name == "roadmap.json" || track_of(name).is_some_and(|id| order.iter().any(|named| named == id))
}

fn track_of(name: &str) -> Option<&str> {
    name.strip_prefix("tracks/")?.strip_suffix(".json")
}
