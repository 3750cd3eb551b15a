//! What programs ask of the system, and how that can be made to fail.

use std::io;

/// What a call asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call {
    Open { may_make: bool },
    Look,
    MakeFolder,
    Rename,
    Remove,
    SyncFolder,
    Lock,
    Read,
    Write,
    SetLength,
    Sync,
}

impl Call {
    /// Whether a full disk can refuse it.
    fn needs_space(self) -> bool {
        match self {
            Self::Open { may_make } => may_make,
            Self::MakeFolder | Self::Rename | Self::SyncFolder | Self::Lock | Self::Write | Self::Sync => {
                true
            }
            Self::Look | Self::Remove | Self::Read | Self::SetLength => false,
        }
    }
}

/// How a call is made to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// EIO: nothing is done. A sync loses what waited for it.
    Broken,
    /// EIO although it was done, for what does something.
    BrokenAfterwards,
    /// ENOSPC, for what needs space. A sync loses what waited for it.
    Full,
    /// EINTR: nothing is done and nothing is lost.
    Interrupted,
    /// A write or a read that does only a part.
    Short,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Broken, Self::BrokenAfterwards, Self::Full, Self::Interrupted, Self::Short];

    /// What the call says.
    pub(super) fn error(self) -> io::Error {
        match self {
            Self::Broken | Self::BrokenAfterwards | Self::Short => io::Error::other("the device failed"),
            Self::Full => io::ErrorKind::StorageFull.into(),
            Self::Interrupted => io::ErrorKind::Interrupted.into(),
        }
    }

    fn strikes(self, call: Call) -> bool {
        match self {
            Self::Broken | Self::Interrupted => true,
            Self::BrokenAfterwards => !matches!(call, Call::Look | Call::Read | Call::Lock),
            Self::Full => call.needs_space(),
            Self::Short => matches!(call, Call::Write | Call::Read),
        }
    }
}

/// What one program has asked so far, and what is planned for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Program {
    pub(super) calls: u64,
    pub(super) is_dead: bool,
    pub(super) dies_before: Option<u64>,
    pub(super) fault: Option<(u64, Fault)>,
    /// Whether every call after the one that fails does so too.
    pub(super) is_lasting: bool,
    /// Whether the fault has struck.
    pub(super) has_struck: bool,
}

impl Program {
    /// Counts a call, and tells what becomes of it: an error when the program is dead, a fault, or nothing.
    pub(super) fn ask(&mut self, call: Call) -> io::Result<Option<Fault>> {
        if self.dies_before.is_some_and(|at| self.calls >= at) {
            self.is_dead = true;
        }
        if self.is_dead {
            return Err(io::Error::other("this program was killed"));
        }
        let number = self.calls;
        self.calls += 1;
        let fault = self
            .fault
            .filter(|(at, fault)| (number == *at || self.is_lasting && number > *at) && fault.strikes(call));
        self.has_struck |= fault.is_some();
        Ok(fault.map(|(_, fault)| fault))
    }
}
