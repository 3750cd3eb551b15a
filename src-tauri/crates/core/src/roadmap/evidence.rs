//! What a person keeps to show for a milestone: links, files copied in, and files that stay where they are.
//!
//! Names and paths are checked as texts alone; whether there is a file is for the store to say.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use waymark_messages::refusal;

use crate::{ItemId, MilestoneId, Title, Url, safe_file_name};

/// The folder of copied files in the data folder.
const FOLDER: &str = "proof";
/// The longest path that a linked file may have, in bytes.
const LONGEST_PATH: usize = 4_096;

/// Why a text does not say where a file of the proof is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum EvidenceError {
    /// A copied file whose name leads out of the folder of its milestone.
    #[error("{}", refusal::not_in_proof(.path))]
    NotInProof { path: String },
    /// A linked file that is not named from the top.
    #[error("{}", refusal::no_whole_path(.path))]
    NotAbsolute { path: String },
}

/// Where a copied file is: `proof/<milestone>/<name>` in the data folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProofPath(String);

impl ProofPath {
    /// Checks that the text leads to a file of one milestone's proof and nowhere else, on every system.
    pub fn new(text: &str) -> Result<Self, EvidenceError> {
        let refused = || EvidenceError::NotInProof { path: text.chars().take(80).collect() };
        let parts: Vec<&str> = text.split('/').collect();
        match parts.as_slice() {
            [FOLDER, milestone, name]
                if MilestoneId::new(milestone).is_ok()
                    && !name.is_empty()
                    && safe_file_name(name) == *name =>
            {
                Ok(Self(text.to_owned()))
            }
            _ => Err(refused()),
        }
    }

    /// The path, with slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file's name alone.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

impl TryFrom<String> for ProofPath {
    type Error = EvidenceError;

    fn try_from(text: String) -> Result<Self, EvidenceError> {
        Self::new(&text)
    }
}

impl From<ProofPath> for String {
    fn from(path: ProofPath) -> Self {
        path.0
    }
}

impl std::fmt::Display for ProofPath {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Where a file is that stays in its place: the whole path, in the form of the system it was linked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LinkedPath(String);

impl LinkedPath {
    /// Checks that the text is a whole path: `/home/...`, `C:\...` or `\\server\...`.
    pub fn new(text: &str) -> Result<Self, EvidenceError> {
        let bytes = text.as_bytes();
        let has_drive = bytes.len() > 2 && bytes[0].is_ascii_alphabetic() && bytes[1] == b':';
        let is_whole = text.starts_with('/')
            || text.starts_with("\\\\")
            || (has_drive && matches!(bytes[2], b'\\' | b'/'));
        if !is_whole || bytes.len() > LONGEST_PATH || text.chars().any(char::is_control) {
            return Err(EvidenceError::NotAbsolute { path: text.chars().take(80).collect() });
        }
        Ok(Self(text.to_owned()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file's name alone.
    pub fn name(&self) -> &str {
        self.0.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(&self.0)
    }
}

impl TryFrom<String> for LinkedPath {
    type Error = EvidenceError;

    fn try_from(text: String) -> Result<Self, EvidenceError> {
        Self::new(&text)
    }
}

impl From<LinkedPath> for String {
    fn from(path: LinkedPath) -> Self {
        path.0
    }
}

/// A file that was copied into the data folder, and how it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedFile {
    /// Where it is.
    pub path: ProofPath,
    /// Its length in bytes.
    pub bytes: u64,
    /// The CRC-32C of its content.
    pub crc32c: u32,
}

/// What a piece of evidence is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exhibit {
    /// A page on the web.
    Link(Url),
    /// A file copied into the data folder.
    Copy(CopiedFile),
    /// A file that stays where it is.
    File(LinkedPath),
}

/// Something that shows what the person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its id, unique within the milestone.
    pub id: ItemId,
    /// What it is called.
    pub title: Title,
    /// What it is.
    pub what: Exhibit,
    /// When it was added.
    pub added: DateTime<Utc>,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_cannot_make_a_copied_file_lead_elsewhere() {
        for path in [
            "",
            "proof",
            "proof/git.commit",
            "proof/git.commit/",
            "proof/git.commit/..",
            "proof/../roadmap.json",
            "../../etc/passwd",
            "/etc/passwd",
            "proof/git.commit/a/b",
            "proof/git.commit/a\\..\\b",
            "proof/git.commit/c:evil",
            "proof/git.commit/.hidden",
            "proof/git.commit/nul.txt",
            "proof/git.commit/a\u{202E}gpj.exe",
            "notes/git.commit/a.png",
            "proof/Git/a.png",
        ] {
            assert!(ProofPath::new(path).is_err(), "{path:?} was taken");
        }
        let path = ProofPath::new("proof/git.commit/Größe & 日本語.png").unwrap();
        assert_eq!(path.name(), "Größe & 日本語.png");
    }

    #[test]
    fn linked_files_are_named_from_the_top() {
        for path in ["/home/me/talk.mp4", "C:\\Users\\me\\talk.mp4", "\\\\server\\share\\talk.mp4"] {
            assert_eq!(LinkedPath::new(path).unwrap().name(), "talk.mp4");
        }
        for path in ["", "talk.mp4", "../talk.mp4", "C:talk.mp4", "/a\nb", &format!("/{}", "x".repeat(5_000))]
        {
            assert!(LinkedPath::new(path).is_err(), "{path:?} was taken");
        }
    }
}
