//! Where the files name their format.

use super::fields::Fields;
use crate::disk::Files;
use crate::error::StoreError;
use crate::record;

/// Names the format in `roadmap.json`, and in what is remembered of it.
pub(super) fn in_headers(files: &mut Files, format: u32) -> Result<(), StoreError> {
    for name in ["roadmap.json", ".base/roadmap.json"] {
        if let Some(bytes) = files.get_mut(name) {
            let unreadable = |error: serde_json::Error| StoreError::json(name, &error);
            let mut fields: Fields = serde_json::from_slice(bytes).map_err(unreadable)?;
            fields.set("format", format).map_err(unreadable)?;
            *bytes = serde_json::to_vec_pretty(&fields).map_err(unreadable)?;
            bytes.push(b'\n');
        }
    }
    Ok(())
}

/// Names the format in the journal's first line. One that does not check stays; opening finds and tells it.
pub(super) fn in_journal(files: &mut Files, format: u32) {
    let Some(journal) = files.get_mut("journal.jsonl") else { return };
    let end = journal.iter().position(|&byte| byte == b'\n').unwrap_or(journal.len());
    let named = record::checked(&journal[..end]).ok().and_then(|json| {
        let mut head: Fields = serde_json::from_slice(json).ok()?;
        head.set("format", format).ok()?;
        serde_json::to_string(&head).ok()
    });
    if let Some(json) = named {
        let line = record::encode(&json);
        journal.splice(..(end + 1).min(journal.len()), line.into_bytes());
    }
}
