//! The names in a folder: as programs see them, and as the disk keeps them.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use super::machine::NodeId;

/// One change of a folder's names, which the disk has wholly or not at all.
#[derive(Debug, Clone)]
pub(super) struct NameChange {
    /// Its number among all changes of all folders.
    pub(super) stamp: u64,
    /// Names and what they stand for from now on.
    pub(super) sets: Vec<(OsString, Option<NodeId>)>,
    /// The folder that must have the change of that number first.
    pub(super) only_after: Option<(NodeId, u64)>,
}

/// The names in a folder.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    seen: BTreeMap<OsString, NodeId>,
    kept: BTreeMap<OsString, NodeId>,
    waiting: Vec<NameChange>,
}

impl Names {
    pub(super) fn get(&self, name: &OsStr) -> Option<NodeId> {
        self.seen.get(name).copied()
    }

    pub(super) fn list(&self) -> impl Iterator<Item = &OsString> {
        self.seen.keys()
    }

    pub(super) fn seen(&self) -> impl Iterator<Item = NodeId> {
        self.seen.values().copied()
    }

    pub(super) fn kept(&self) -> impl Iterator<Item = NodeId> {
        self.kept.values().copied()
    }

    pub(super) fn waiting(&self) -> &[NameChange] {
        &self.waiting
    }

    pub(super) fn change(&mut self, change: NameChange) {
        set(&mut self.seen, &change);
        self.waiting.push(change);
    }

    /// Puts the first changes that wait on the disk.
    pub(super) fn keep(&mut self, count: usize) {
        for change in self.waiting.drain(..count) {
            set(&mut self.kept, &change);
        }
    }

    /// Forgets what is not on the disk.
    pub(super) fn forget(&mut self) {
        self.waiting.clear();
        self.seen.clone_from(&self.kept);
    }
}

fn set(names: &mut BTreeMap<OsString, NodeId>, change: &NameChange) {
    for (name, node) in &change.sets {
        match node {
            Some(node) => names.insert(name.clone(), *node),
            None => names.remove(name),
        };
    }
}
