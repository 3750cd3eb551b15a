//! What the disk takes: how much, and whether anything at all.

use std::io;

/// The limits of a disk; at first there are none.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Limits {
    /// How many bytes fit, names included.
    pub(super) room: Option<usize>,
    /// What every call says that would change something.
    pub(super) refusal: Option<io::ErrorKind>,
}

impl Limits {
    /// Refuses a change where none is taken.
    pub(super) fn may_change(&self) -> io::Result<()> {
        self.refusal.map_or(Ok(()), |kind| Err(kind.into()))
    }

    /// How many of `more` bytes still fit where so many are used; refused when none of them does.
    pub(super) fn fitting(&self, used: usize, more: usize) -> io::Result<usize> {
        match self.room.map(|room| room.saturating_sub(used)) {
            Some(0) if more > 0 => Err(io::ErrorKind::StorageFull.into()),
            Some(left) => Ok(more.min(left)),
            None => Ok(more),
        }
    }

    /// Refuses what does not fit as a whole.
    pub(super) fn must_fit(&self, used: usize, more: usize) -> io::Result<()> {
        match self.fitting(used, more)? {
            fits if fits < more => Err(io::ErrorKind::StorageFull.into()),
            _ => Ok(()),
        }
    }
}
