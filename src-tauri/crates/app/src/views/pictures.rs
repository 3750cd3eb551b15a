//! Pictures in notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture that is kept beside the notes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KeptPictureView {
    /// What shows it in a note, without the words: `files/name.png`.
    pub address: String,
}

/// A picture of a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureView {
    /// Its media type, such as `image/png`.
    pub kind: String,
    /// The picture in base64.
    pub content: String,
}
