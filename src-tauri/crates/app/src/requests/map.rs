//! What may be asked of the map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of file the map is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MapKind {
    /// Lines and text, for web pages and drawing programs.
    Svg,
    /// Pixels.
    Png,
    /// A page, for printing.
    Pdf,
}

/// Where to save the map, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveMap {
    /// What kind of file.
    pub kind: MapKind,
    /// The file, which is replaced; a new one among the person's downloads when absent.
    #[serde(default)]
    pub path: Option<String>,
}
