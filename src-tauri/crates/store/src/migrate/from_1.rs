//! From format 1 to format 2.
//!
//! Format 1 did not remember its files as they were last written, so that an edit from outside could not be told from
//! a file of its own; and its journal did not name the format, so that a program that was running did not notice that
//! a later one had brought the folder up to date under it.

use super::fields::Fields;
use crate::disk::Files;
use crate::error::StoreError;
use crate::outside;
use crate::record;

/// The prefix of the names of remembered files.
const BASE: &str = ".base/";

pub(super) fn step(files: &mut Files) -> Result<(), StoreError> {
    let headers = ["roadmap.json", ".base/roadmap.json"];
    for name in headers {
        if let Some(bytes) = files.get_mut(name) {
            *bytes = with_format(name, bytes)?;
        }
    }
    // The last programs that wrote format 1 did remember; what they remembered tells an edit that waits.
    if !files.keys().any(|name| name.starts_with(BASE)) {
        let remembered: Vec<(String, Vec<u8>)> = files
            .iter()
            .filter(|(name, _)| outside::is_file_name(name))
            .map(|(name, bytes)| (format!("{BASE}{}", outside::flat(name)), bytes.clone()))
            .collect();
        files.extend(remembered);
    }
    if let Some(journal) = files.get_mut("journal.jsonl") {
        name_format(journal);
    }
    Ok(())
}

fn with_format(name: &str, text: &[u8]) -> Result<Vec<u8>, StoreError> {
    let unreadable = |error: serde_json::Error| StoreError::json(name, &error);
    let mut fields: Fields = serde_json::from_slice(text).map_err(unreadable)?;
    fields.set("format", 2).map_err(unreadable)?;
    let mut text = serde_json::to_vec_pretty(&fields).map_err(unreadable)?;
    text.push(b'\n');
    Ok(text)
}

/// Names the format in the journal's first line. One that does not check stays; opening finds and tells it.
fn name_format(journal: &mut Vec<u8>) {
    let end = journal.iter().position(|&byte| byte == b'\n').unwrap_or(journal.len());
    let named = record::checked(&journal[..end]).ok().and_then(|json| {
        let mut head: Fields = serde_json::from_slice(json).ok()?;
        head.set("format", 2).ok()?;
        serde_json::to_string(&head).ok()
    });
    if let Some(json) = named {
        let line = record::encode(&json);
        journal.splice(..(end + 1).min(journal.len()), line.into_bytes());
    }
}
