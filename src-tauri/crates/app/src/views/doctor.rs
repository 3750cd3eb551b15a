//! What the doctor found in the folder, and what was mended.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_store::Severity;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingSeverity {
    /// Only you can decide or do it.
    NeedsYou,
    /// `mend` can put it right without losing anything.
    Mendable,
    /// Good to know; nothing has to be done.
    Note,
}

impl From<Severity> for FindingSeverity {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::NeedsYou => Self::NeedsYou,
            Severity::Mendable => Self::Mendable,
            Severity::Note => Self::Note,
        }
    }
}

/// One thing that is not as it should be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Finding {
    /// What kind of thing it is, by a name that stays the same from version to version, such as `history_gap`.
    pub kind: String,
    /// How much it matters.
    pub severity: FindingSeverity,
    /// The file or item, relative to the folder.
    pub place: String,
    /// The line in it, counted from 1, where one can be named.
    pub line: Option<u32>,
    /// What is wrong, in one sentence.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

/// The state of the folder's files.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DoctorView {
    /// Where the data lives.
    pub folder: String,
    /// What was looked at, one sentence each.
    pub checked: Vec<String>,
    /// What is not as it should be, what needs you first; empty when all is well.
    pub findings: Vec<Finding>,
}

/// What was mended.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MendedView {
    /// What was done, one sentence each; empty when there was nothing to do.
    pub done: Vec<String>,
    /// Why it went no further and what to do, if something stopped it.
    pub stopped: Option<String>,
    /// The folder as it is now.
    pub left: DoctorView,
}
