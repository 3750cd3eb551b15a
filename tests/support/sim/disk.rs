//! The simulated disk as one program has it.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use waymark_store::{Access, Disk, DiskFile, Held, Kind, Rights, Stat};

use super::Dice;
use super::calls::{Call, Fault, Program};
use super::content::Content;
use super::machine::{HeldLock, Machine, Node, NodeId};
use super::names::Names;

/// A simulated disk, as one program has it.
#[derive(Debug, Clone)]
pub struct SimDisk {
    machine: Arc<Mutex<Machine>>,
    program: usize,
}

impl Default for SimDisk {
    fn default() -> Self {
        Self::new()
    }
}

impl SimDisk {
    /// An empty disk and a program on it.
    pub fn new() -> Self {
        Self::started(Arc::new(Mutex::new(Machine::new())))
    }

    fn started(machine: Arc<Mutex<Machine>>) -> Self {
        let program = {
            let mut machine = lock(&machine);
            machine.programs.push(Program::default());
            machine.programs.len() - 1
        };
        Self { machine, program }
    }

    /// Another program on the same disk, such as the one that is started after a kill.
    pub fn another_program(&self) -> Self {
        Self::started(self.machine.clone())
    }

    /// The same disk at this moment, to try something out on it: one program runs there, a new one.
    pub fn copied(&self) -> Self {
        let mut machine = self.machine().clone();
        machine.programs.clear();
        machine.locks.clear();
        Self::started(Arc::new(Mutex::new(machine)))
    }

    /// How many calls this program has made.
    pub fn calls(&self) -> u64 {
        self.with_program(|program| program.calls)
    }

    /// Kills this program once it has made so many calls more.
    pub fn kill_after(&self, calls: u64) {
        self.with_program(|program| program.dies_before = Some(program.calls + calls));
    }

    /// Kills this program.
    pub fn kill(&self) {
        self.machine().kill(self.program);
    }

    /// Whether this program was killed.
    pub fn is_dead(&self) -> bool {
        self.with_program(|program| program.is_dead)
    }

    /// Lets this program make so many calls more, and fails the one after; with `is_lasting`, those after it too.
    pub fn fail_after(&self, calls: u64, fault: Fault, is_lasting: bool) {
        self.with_program(|program| {
            program.fault = Some((program.calls + calls, fault));
            (program.is_lasting, program.has_struck) = (is_lasting, false);
        });
    }

    /// Lets calls succeed again, and tells whether any was failed.
    pub fn heal(&self) -> bool {
        self.with_program(|program| {
            program.fault = None;
            std::mem::take(&mut program.has_struck)
        })
    }

    /// Cuts the power: every program ends, and of what was not synced the seed chooses what is left.
    pub fn cut_power(&self, seed: u64) {
        self.machine().cut_power(&mut Dice::new(seed));
    }

    /// Turns one bit of a file, as a worn disk does. Nothing happens beyond its end.
    pub fn flip(&self, path: &Path, offset: usize, bit: u8) -> io::Result<()> {
        let mut machine = self.machine();
        let id = machine.find(path)?;
        machine.edit(id)?.flip(offset, bit);
        Ok(())
    }

    /// Lets no more than so many bytes fit, names included; none for as many as come.
    pub fn limit_room(&self, room: Option<usize>) {
        self.machine().limits.room = room;
    }

    /// How many bytes are on it, names included.
    pub fn used(&self) -> usize {
        self.machine().used()
    }

    /// Refuses every change from now on, in these words; none to take changes again.
    pub fn refuse_changes(&self, refusal: Option<io::ErrorKind>) {
        self.machine().limits.refusal = refusal;
    }

    fn machine(&self) -> MutexGuard<'_, Machine> {
        lock(&self.machine)
    }

    fn with_program<T>(&self, act: impl FnOnce(&mut Program) -> T) -> T {
        act(&mut self.machine().programs[self.program])
    }

    /// Makes a call, unless it is to fail.
    fn call<T>(&self, call: Call, act: impl FnOnce(&mut Machine) -> io::Result<T>) -> io::Result<T> {
        let mut machine = self.machine();
        match ask(&mut machine, self.program, call)? {
            None | Some(Fault::Short) => act(&mut machine),
            Some(Fault::BrokenAfterwards) => {
                act(&mut machine)?;
                Err(Fault::BrokenAfterwards.error())
            }
            Some(fault @ (Fault::Broken | Fault::Full | Fault::Interrupted)) => Err(fault.error()),
        }
    }
}

fn lock(machine: &Mutex<Machine>) -> MutexGuard<'_, Machine> {
    machine.lock().unwrap_or_else(PoisonError::into_inner)
}

fn ask(machine: &mut Machine, program: usize, call: Call) -> io::Result<Option<Fault>> {
    let asked = machine.programs[program].ask(call);
    if machine.programs[program].is_dead {
        machine.kill(program);
    }
    asked
}

impl Disk for SimDisk {
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn DiskFile>> {
        let may_make = matches!(access, Access::Keep | Access::Replace);
        let node = self.call(Call::Open { may_make }, |machine| open(machine, path, access))?;
        Ok(Box::new(SimFile { disk: self.clone(), node, access }))
    }

    fn stat(&self, path: &Path) -> io::Result<Stat> {
        self.call(Call::Look, |machine| match machine.node(machine.find(path)?)? {
            Node::Folder(_) => Ok(Stat { kind: Kind::Folder, length: 0, modified: None }),
            Node::File(content) => Ok(Stat {
                kind: Kind::File,
                length: content.seen().len() as u64,
                modified: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(content.modified)),
            }),
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.call(Call::Look, |machine| Ok(machine.names(machine.find(folder)?)?.list().cloned().collect()))
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::MakeFolder, |machine| {
            let (parent, name) = machine.parent(path)?;
            if machine.names(parent)?.get(name).is_some() {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            machine.limits.may_change()?;
            machine.must_fit_name(name)?;
            machine.make(parent, name, Node::Folder(Names::default()));
            Ok(())
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(Call::Rename, |machine| {
            let node = machine.find(from)?;
            let (from, to) = (machine.parent(from)?, machine.parent(to)?);
            machine.limits.may_change()?;
            if let Some(replaced) = machine.names(to.0)?.get(to.1) {
                machine.content(replaced)?;
            }
            machine.rename(node, from, to);
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call(Call::Remove, |machine| {
            machine.content(machine.find(path)?)?;
            let (folder, name) = machine.parent(path)?;
            machine.limits.may_change()?;
            machine.remove(folder, name);
            Ok(())
        })
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::SyncFolder, |machine| machine.sync_folder(machine.find(path)?))
    }

    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        self.call(Call::Look, |machine| machine.find(path).map(|_| path.to_path_buf()))
    }

    fn lock(&self, path: &Path, alone: bool) -> io::Result<Option<Box<dyn Held>>> {
        let number = self.call(Call::Lock, |machine| {
            let node = open(machine, path, Access::Keep)?;
            if machine.locks.iter().any(|lock| lock.node == node && (alone || lock.is_alone)) {
                return Ok(None);
            }
            let number = machine.next_stamp();
            machine.locks.push(HeldLock { number, node, program: self.program, is_alone: alone });
            Ok(Some(number))
        });
        Ok(number?.map(|number| Box::new(SimLock { disk: self.clone(), number }) as Box<dyn Held>))
    }

    /// There is one person here.
    fn rights(&self, path: &Path) -> io::Result<Option<Rights>> {
        self.call(Call::Look, |machine| machine.find(path).map(|_| Some(Rights { own: true, others: false })))
    }

    fn keep_private(&self, path: &Path) -> io::Result<()> {
        self.call(Call::Look, |machine| machine.find(path).map(drop))
    }

    /// It has no end, unless a call is made to fail for want of room.
    fn free_space(&self, folder: &Path) -> io::Result<Option<u64>> {
        self.call(Call::Look, |machine| machine.find(folder).map(|_| None))
    }
}

fn open(machine: &mut Machine, path: &Path, access: Access) -> io::Result<NodeId> {
    match machine.find(path) {
        Ok(id) => {
            machine.content(id)?;
            if access != Access::Read {
                machine.limits.may_change()?;
            }
            if access == Access::Replace {
                machine.edit(id)?.set_length(0);
            }
            Ok(id)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => match access {
            Access::Read | Access::Write => Err(error),
            Access::Keep | Access::Replace => {
                let (folder, name) = machine.parent(path)?;
                machine.limits.may_change()?;
                machine.must_fit_name(name)?;
                Ok(machine.make(folder, name, Node::File(Content::default())))
            }
        },
        Err(error) => Err(error),
    }
}

/// A lock; let go when dropped, unless the system took it when its program died.
#[derive(Debug)]
struct SimLock {
    disk: SimDisk,
    number: u64,
}

impl Held for SimLock {}

impl Drop for SimLock {
    fn drop(&mut self) {
        self.disk.machine().locks.retain(|lock| lock.number != self.number);
    }
}

#[derive(Debug)]
struct SimFile {
    disk: SimDisk,
    node: NodeId,
    access: Access,
}

impl SimFile {
    /// Makes a call that reads or writes a part of the file; gives how much.
    fn part(
        &self,
        call: Call,
        length: usize,
        act: impl FnOnce(&mut Machine, usize) -> io::Result<usize>,
    ) -> io::Result<usize> {
        let mut machine = self.disk.machine();
        match ask(&mut machine, self.disk.program, call)? {
            None => act(&mut machine, length),
            Some(Fault::Short) => act(&mut machine, length.div_ceil(2)),
            Some(Fault::BrokenAfterwards) => {
                act(&mut machine, length)?;
                Err(Fault::BrokenAfterwards.error())
            }
            // A disk that is full takes what still fits before it refuses.
            Some(Fault::Full) => {
                act(&mut machine, length / 2)?;
                Err(Fault::Full.error())
            }
            Some(fault @ (Fault::Broken | Fault::Interrupted)) => Err(fault.error()),
        }
    }

    fn must(&self, allowed: bool) -> io::Result<()> {
        if allowed { Ok(()) } else { Err(io::Error::other("the file is not open for that")) }
    }
}

impl DiskFile for SimFile {
    fn length(&self) -> io::Result<u64> {
        self.disk.call(Call::Look, |machine| Ok(machine.content(self.node)?.seen().len() as u64))
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.must(self.access != Access::Replace)?;
        self.part(Call::Read, buffer.len(), |machine, length| {
            let seen = machine.content(self.node)?.seen();
            let rest = seen.get(index(offset)?..).unwrap_or_default();
            let length = length.min(rest.len());
            buffer[..length].copy_from_slice(&rest[..length]);
            Ok(length)
        })
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        self.must(self.access != Access::Read)?;
        self.part(Call::Write, bytes.len(), |machine, length| {
            machine.limits.may_change()?;
            let length = machine.fitting(self.node, index(offset)?, length)?;
            machine.edit(self.node)?.write(index(offset)?, &bytes[..length]);
            Ok(length)
        })
    }

    fn set_length(&mut self, length: u64) -> io::Result<()> {
        self.must(self.access != Access::Read)?;
        self.disk.call(Call::SetLength, |machine| {
            machine.limits.may_change()?;
            let more = index(length)?.saturating_sub(machine.content(self.node)?.seen().len());
            machine.limits.must_fit(machine.used(), more)?;
            machine.edit(self.node)?.set_length(index(length)?);
            Ok(())
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut machine = self.disk.machine();
        match ask(&mut machine, self.disk.program, Call::Sync)? {
            None | Some(Fault::Short) => {
                machine.sync_file(self.node, None);
                Ok(())
            }
            Some(Fault::BrokenAfterwards) => {
                machine.sync_file(self.node, None);
                Err(Fault::BrokenAfterwards.error())
            }
            Some(fault @ (Fault::Broken | Fault::Full)) => {
                let mut dice = Dice::new(machine.next_stamp());
                machine.sync_file(self.node, Some(&mut dice));
                Err(fault.error())
            }
            Some(Fault::Interrupted) => Err(Fault::Interrupted.error()),
        }
    }
}

fn index(offset: u64) -> io::Result<usize> {
    usize::try_from(offset).map_err(io::Error::other)
}
