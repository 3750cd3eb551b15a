//! The files and folders of the simulated disk, its locks, and the programs that run on it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Component, Path};

use super::Dice;
use super::calls::Program;
use super::content::Content;
use super::limits::Limits;
use super::names::{NameChange, Names};

pub(super) type NodeId = usize;

const ROOT: NodeId = 0;

#[derive(Debug, Clone)]
pub(super) enum Node {
    File(Content),
    Folder(Names),
}

/// A lock that is held.
#[derive(Debug, Clone)]
pub(super) struct HeldLock {
    pub(super) number: u64,
    pub(super) node: NodeId,
    pub(super) program: usize,
    pub(super) is_alone: bool,
}

/// The whole computer.
#[derive(Debug, Clone)]
pub(super) struct Machine {
    nodes: BTreeMap<NodeId, Node>,
    pub(super) programs: Vec<Program>,
    pub(super) locks: Vec<HeldLock>,
    pub(super) limits: Limits,
    stamp: u64,
}

impl Machine {
    /// A computer with an empty disk.
    pub(super) fn new() -> Self {
        let nodes = BTreeMap::from([(ROOT, Node::Folder(Names::default()))]);
        Self { nodes, programs: Vec::new(), locks: Vec::new(), limits: Limits::default(), stamp: 0 }
    }

    /// A number that no change or lock had before.
    pub(super) fn next_stamp(&mut self) -> u64 {
        self.stamp += 1;
        self.stamp
    }

    /// How many bytes programs see on the disk: what is in files, and names.
    pub(super) fn used(&self) -> usize {
        let mut used = 0;
        let mut next = vec![ROOT];
        while let Some(id) = next.pop() {
            match self.nodes.get(&id) {
                Some(Node::File(content)) => used += content.seen().len(),
                Some(Node::Folder(names)) => {
                    used += names.list().map(|name| name.len()).sum::<usize>();
                    next.extend(names.seen());
                }
                None => {}
            }
        }
        used
    }

    /// Refuses a new name that does not fit.
    pub(super) fn must_fit_name(&self, name: &OsStr) -> io::Result<()> {
        match self.limits.room {
            Some(_) => self.limits.must_fit(self.used(), name.len()),
            None => Ok(()),
        }
    }

    /// How much of a write at a place of a file fits, which may be less than all.
    pub(super) fn fitting(&self, id: NodeId, offset: usize, length: usize) -> io::Result<usize> {
        if self.limits.room.is_none() {
            return Ok(length);
        }
        let there = self.content(id)?.seen().len();
        let more = (offset + length).saturating_sub(there);
        Ok(length - more + self.limits.fitting(self.used(), more)?)
    }

    pub(super) fn node(&self, id: NodeId) -> io::Result<&Node> {
        self.nodes.get(&id).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    pub(super) fn find(&self, path: &Path) -> io::Result<NodeId> {
        let mut at = ROOT;
        for part in path.components() {
            if let Component::Normal(name) = part {
                at = self.names(at)?.get(name).ok_or(io::ErrorKind::NotFound)?;
            }
        }
        Ok(at)
    }

    /// The folder that a path is in, and its name there.
    pub(super) fn parent<'a>(&self, path: &'a Path) -> io::Result<(NodeId, &'a OsStr)> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let parent = self.find(path.parent().unwrap_or(Path::new("")))?;
        self.names(parent)?;
        Ok((parent, name))
    }

    pub(super) fn names(&self, id: NodeId) -> io::Result<&Names> {
        match self.node(id)? {
            Node::Folder(names) => Ok(names),
            Node::File(_) => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    pub(super) fn content(&self, id: NodeId) -> io::Result<&Content> {
        match self.node(id)? {
            Node::File(content) => Ok(content),
            Node::Folder(_) => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    /// The content of a file that is about to be edited.
    pub(super) fn edit(&mut self, id: NodeId) -> io::Result<&mut Content> {
        let stamp = self.next_stamp();
        match self.nodes.get_mut(&id) {
            Some(Node::File(content)) => {
                content.modified = stamp;
                Ok(content)
            }
            Some(Node::Folder(_)) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    pub(super) fn sync_file(&mut self, id: NodeId, failing: Option<&mut Dice>) {
        if let Some(Node::File(content)) = self.nodes.get_mut(&id) {
            match failing {
                Some(dice) => content.fail_to_sync(dice),
                None => content.sync(),
            }
        }
    }

    pub(super) fn make(&mut self, folder: NodeId, name: &OsStr, node: Node) -> NodeId {
        let id = self.nodes.last_key_value().map_or(ROOT, |(last, _)| last + 1);
        self.nodes.insert(id, node);
        self.set_names(folder, vec![(name.to_owned(), Some(id))], None);
        id
    }

    pub(super) fn remove(&mut self, folder: NodeId, name: &OsStr) {
        self.set_names(folder, vec![(name.to_owned(), None)], None);
    }

    pub(super) fn rename(&mut self, node: NodeId, from: (NodeId, &OsStr), to: (NodeId, &OsStr)) {
        if from == to {
            return;
        }
        let gone = (from.1.to_owned(), None);
        let new = (to.1.to_owned(), Some(node));
        if from.0 == to.0 {
            self.set_names(from.0, vec![gone, new], None);
        } else {
            let stamp = self.set_names(to.0, vec![new], None);
            self.set_names(from.0, vec![gone], Some((to.0, stamp)));
        }
    }

    fn set_names(
        &mut self,
        folder: NodeId,
        sets: Vec<(OsString, Option<NodeId>)>,
        only_after: Option<(NodeId, u64)>,
    ) -> u64 {
        let stamp = self.next_stamp();
        if let Some(Node::Folder(names)) = self.nodes.get_mut(&folder) {
            names.change(NameChange { stamp, sets, only_after });
        }
        stamp
    }

    pub(super) fn sync_folder(&mut self, folder: NodeId) -> io::Result<()> {
        let all = self.names(folder)?.waiting().len();
        self.keep(BTreeMap::from([(folder, all)]));
        Ok(())
    }

    /// Keeps the first changes of each folder named, and what those must come after.
    fn keep(&mut self, mut counts: BTreeMap<NodeId, usize>) {
        loop {
            let needed: Vec<(NodeId, u64)> = counts
                .iter()
                .filter_map(|(id, count)| Some(self.names(*id).ok()?.waiting().get(..*count)?.iter()))
                .flatten()
                .filter_map(|change| change.only_after)
                .collect();
            let before = counts.clone();
            for (id, stamp) in needed {
                let Ok(names) = self.names(id) else { continue };
                let count = names.waiting().partition_point(|change| change.stamp <= stamp);
                let known = counts.entry(id).or_default();
                *known = count.max(*known);
            }
            if counts == before {
                break;
            }
        }
        for (id, count) in counts {
            if let Some(Node::Folder(names)) = self.nodes.get_mut(&id) {
                names.keep(count);
            }
        }
    }

    /// Ends every program and leaves what the disk kept.
    pub(super) fn cut_power(&mut self, dice: &mut Dice) {
        self.programs.iter_mut().for_each(|program| program.is_dead = true);
        self.locks.clear();
        let mood = dice.below(4);
        let mut counts = BTreeMap::new();
        for (id, node) in &self.nodes {
            if let Node::Folder(names) = node {
                let all = names.waiting().len();
                let count = match mood {
                    0 => 0,
                    1 => all,
                    _ => dice.below(all + 1),
                };
                counts.insert(*id, count);
            }
        }
        self.keep(counts);
        for node in self.nodes.values_mut() {
            match node {
                Node::File(content) => content.cut_power(dice),
                Node::Folder(names) => names.forget(),
            }
        }
        self.sweep();
    }

    /// Ends a program; the system lets go of its locks.
    pub(super) fn kill(&mut self, program: usize) {
        self.programs[program].is_dead = true;
        self.locks.retain(|lock| lock.program != program);
    }

    /// Forgets what no name leads to, once nobody can have it open.
    fn sweep(&mut self) {
        let mut reached = BTreeSet::from([ROOT]);
        let mut next = vec![ROOT];
        while let Some(id) = next.pop() {
            if let Some(Node::Folder(names)) = self.nodes.get(&id) {
                next.extend(names.kept().filter(|child| reached.insert(*child)));
            }
        }
        self.nodes.retain(|id, _| reached.contains(id));
    }
}
