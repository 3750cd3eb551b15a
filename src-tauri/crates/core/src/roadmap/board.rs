//! The columns of the board.

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use super::milestone::Status;

/// A column of the board by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Not begun, and not to be begun yet: it waits for others, or its track is set aside.
    Todo,
    /// Not begun, and can be.
    Ready,
    /// In progress.
    Doing,
    /// Ticked off.
    Done,
    /// Left out on purpose.
    Skipped,
}

impl Entry<'_> {
    /// The column it stands in.
    pub fn column(self) -> Column {
        match self.milestone().status {
            Status::Todo if self.is_ready() && !self.is_parked() => Column::Ready,
            Status::Todo => Column::Todo,
            Status::Doing => Column::Doing,
            Status::Done => Column::Done,
            Status::Skipped => Column::Skipped,
        }
    }
}
