//! What a person has to show for a milestone.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a piece of evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A page on the web.
    Link,
    /// A file copied into the data folder.
    Copy,
    /// A file that stays where it is.
    File,
}

/// A piece of evidence.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceView {
    /// Its id, unique within its milestone.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Its address, its name in the data folder, or its whole path.
    pub place: String,
    /// How long a copied file was when it was copied.
    #[ts(type = "number | null")]
    pub bytes: Option<u64>,
    /// When it was added.
    pub added: DateTime<Utc>,
    /// Whether a copied file is not in the data folder any more.
    pub missing: bool,
}

/// What came of opening something.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OpenedView {
    /// Why it was shown in its folder and not opened, in one sentence; empty where it was opened.
    pub message: String,
}

/// Files, or a folder, that the person chose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChosenFiles {
    /// Their whole paths; none where nothing was chosen.
    pub paths: Vec<String>,
}
