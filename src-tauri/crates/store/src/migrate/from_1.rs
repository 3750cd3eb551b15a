//! From format 1 to format 2.
//!
//! Format 1 did not remember its files as they were last written, so that an edit from outside could not be told from
//! a file of its own; and its journal did not name the format, so that a program that was running did not notice that
//! a later one had brought the folder up to date under it.

use super::names;
use crate::disk::Files;
use crate::error::StoreError;
use crate::outside;

/// The prefix of the names of remembered files.
const BASE: &str = ".base/";

pub(super) fn step(files: &mut Files) -> Result<(), StoreError> {
    names::in_headers(files, 2)?;
    // The last programs that wrote format 1 did remember; what they remembered tells an edit that waits.
    if !files.keys().any(|name| name.starts_with(BASE)) {
        let remembered: Vec<(String, Vec<u8>)> = files
            .iter()
            .filter(|(name, _)| outside::is_file_name(name))
            .map(|(name, bytes)| (format!("{BASE}{}", outside::flat(name)), bytes.clone()))
            .collect();
        files.extend(remembered);
    }
    names::in_journal(files, 2);
    Ok(())
}
