//! The one event that every face gets after every change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What changed, told to every face after every change, from whichever program it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// The revision now.
    pub revision: u32,
    /// Milestones whose row or content changed.
    pub milestones: Vec<String>,
    /// Tracks whose content changed.
    pub tracks: Vec<String>,
    /// Whether something was added, removed, moved or renamed, so that the outline must be read anew.
    pub structure: bool,
}
