//! One line of the journal or the history: a change, its inverse, and what people call it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use waymark_core::Change;
use waymark_messages::damage;

use crate::nesting;
use crate::planted::{Planted, is_planted};

/// The highest number that is taken for a change's: nobody makes so many, and what follows it can still be counted.
pub(crate) const HIGHEST: u32 = u32::MAX / 2;

/// How a change came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The person did it.
    Do,
    /// It takes the change of this number back.
    Undo(u32),
    /// It brings the change of this number back.
    Redo(u32),
}

/// One change as it is kept for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its number, one more than the one before.
    pub seq: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// How it came about.
    pub action: Action,
    /// What people call it, such as `Ticked "Write tests"`.
    pub label: String,
    /// What was changed.
    pub change: Change,
    /// What undoes it.
    pub inverse: Change,
}

/// Why a line is no record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LineError {
    #[error("{}", damage::no_checksum())]
    NoChecksum,
    #[error("{}", damage::wrong_checksum())]
    WrongChecksum,
    #[error("{}", damage::too_high())]
    TooHigh,
    #[error("{}", damage::too_deep(nesting::IN_RECORDS))]
    TooDeep,
    #[error("{0}")]
    Json(String),
}

/// Puts the checksum (CRC-32C, eight hexadecimal digits) and a space before the JSON, and ends the line.
pub(crate) fn encode(json: &str) -> String {
    format!("{:08x} {json}\n", crc32c::crc32c(json.as_bytes()))
}

/// Checks a line without its end and gives its JSON.
pub(crate) fn checked(line: &[u8]) -> Result<&[u8], LineError> {
    let (checksum, json) = line.split_at_checked(9).ok_or(LineError::NoChecksum)?;
    let checksum = std::str::from_utf8(&checksum[..8]).ok().filter(|_| checksum[8] == b' ');
    let checksum =
        checksum.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or(LineError::NoChecksum)?;
    if checksum != crc32c::crc32c(json) && !is_planted(Planted::IgnoreChecksum) {
        return Err(LineError::WrongChecksum);
    }
    Ok(json)
}

impl Record {
    /// What stands in the place of a change that was lost, so that the numbers go on without a gap: it changes
    /// nothing, and is not undone.
    pub(crate) fn lost(&self, seq: u32, label: &str) -> Self {
        let nothing = Change::Group(Vec::new());
        let (action, label) = (Action::Do, label.to_owned());
        Self { seq, at: self.at, action, label, change: nothing.clone(), inverse: nothing }
    }

    /// Whether it stands in the place of a change that was lost.
    pub(crate) fn is_lost(&self) -> bool {
        matches!(&self.change, Change::Group(changes) if changes.is_empty())
    }

    /// The record as a line.
    pub(crate) fn to_line(&self) -> Result<String, LineError> {
        let json = serde_json::to_string(self).map_err(|error| LineError::Json(error.to_string()))?;
        match nesting::depth(json.as_bytes()) > nesting::IN_RECORDS {
            true => Err(LineError::TooDeep),
            false => Ok(encode(&json)),
        }
    }

    /// Reads a line without its end.
    pub(crate) fn from_line(line: &[u8]) -> Result<Self, LineError> {
        let json = checked(line)?;
        if nesting::depth(json) > nesting::IN_RECORDS {
            return Err(LineError::TooDeep);
        }
        let record: Self =
            serde_json::from_slice(json).map_err(|error| LineError::Json(error.to_string()))?;
        if record.seq > HIGHEST { Err(LineError::TooHigh) } else { Ok(record) }
    }
}
