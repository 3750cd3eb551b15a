//! From format 2 to format 3.
//!
//! Nothing is written differently. Format 3 knows more kinds of change, so that a program of format 2 must not go on
//! with its journal: all that changes is the number.

use super::names;
use crate::disk::Files;
use crate::error::StoreError;

pub(super) fn step(files: &mut Files) -> Result<(), StoreError> {
    names::in_headers(files, 3)?;
    names::in_journal(files, 3);
    Ok(())
}
