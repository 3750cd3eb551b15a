//! From format 3 to format 4.
//!
//! Nothing is written differently. Format 4 knows more kinds of change, and files beside the texts that a program of
//! format 3 would leave out of its backups: all that changes is the number.

use super::names;
use crate::disk::Files;
use crate::error::StoreError;

pub(super) fn step(files: &mut Files) -> Result<(), StoreError> {
    names::in_headers(files, 4)?;
    names::in_journal(files, 4);
    Ok(())
}
