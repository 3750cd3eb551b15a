//! What a face may ask for about proof: evidence, and what the person thinks of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A link to show for a milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddLink {
    /// The milestone's id.
    pub id: String,
    /// Its address, http or https.
    pub url: String,
    /// What it is called; else it is named after the address.
    #[serde(default)]
    pub title: Option<String>,
}

/// Files to show for milestones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AttachFiles {
    /// The milestones' ids.
    pub ids: Vec<String>,
    /// The files, by their whole paths.
    pub paths: Vec<String>,
    /// Whether they stay where they are; else they are copied into the data folder.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub linked: bool,
    /// What it is called, where it is one file; else each is named after its file.
    #[serde(default)]
    pub title: Option<String>,
}

/// What the person is to choose in the system's dialog.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum ChooseFiles {
    /// Files to attach to a milestone.
    Proof {
        /// The milestone's id.
        id: String,
    },
    /// A backup that is elsewhere.
    Backup,
    /// The folder that a copy of what is unsaved goes to.
    FolderForCopy,
}

/// What to change of a piece of evidence; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditEvidence {
    /// The milestone's id.
    pub id: String,
    /// The evidence's id.
    pub evidence: String,
    /// A new title.
    #[serde(default)]
    pub title: Option<String>,
    /// A new address for a link, http or https.
    #[serde(default)]
    pub url: Option<String>,
}

/// One piece of evidence of one milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EvidenceRef {
    /// The milestone's id.
    pub id: String,
    /// The evidence's id.
    pub evidence: String,
}

/// What the person thinks of a milestone afterwards.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetReflection {
    /// The milestone's id.
    pub id: String,
    /// The whole text, as Markdown; empty removes it.
    pub markdown: String,
}
