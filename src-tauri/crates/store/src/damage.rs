//! A journal that does not check whole: what does is kept, the rest is put aside where it can be read.

use std::io;

use waymark_messages::damage as said;

use crate::atomic;
use crate::error::StoreError;
use crate::folder::Folder;
use crate::journal::{self, Journal};
use crate::outside;
use crate::record::Record;

/// What was found damaged when the folder was opened, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Changes of the journal that were kept.
    pub kept: usize,
    /// What is wrong, a sentence each.
    pub faults: Vec<String>,
    /// Where the journal as it was lies now, relative to the folder; none where nothing could be written.
    pub aside: Option<String>,
}

/// Puts a damaged journal aside with a report beside it, and begins one with the changes that were kept. Needs the
/// exclusive lock. Gives the end of the new journal.
///
/// The copies are named after what is in them, so that doing it again after a crash changes nothing.
pub(crate) fn put_aside(
    folder: &Folder,
    journal: &Journal,
    folded: u32,
    kept: &[Record],
    faults: &[String],
) -> Result<(String, u64), StoreError> {
    let stem = format!("journal-{:08x}", crc32c::crc32c(&journal.bytes));
    let shelf = folder.damaged();
    let copy = shelf.join(format!("{stem}.jsonl"));
    let failed = |error: io::Error| StoreError::io("write", &copy, &error);
    let disk = folder.disk();
    atomic::make_folder(disk, &shelf).map_err(failed)?;
    atomic::replace(disk, &copy, &journal.bytes).map_err(failed)?;
    let report = report(kept.iter().filter(|record| !record.is_lost()).count(), faults);
    atomic::replace(disk, &shelf.join(format!("{stem}.txt")), report.as_bytes()).map_err(failed)?;
    let end = journal::begin(folder, folded, kept).map_err(failed)?;
    Ok((folder.name_of(&copy), end))
}

/// Keeps a file of the person's that is about to be replaced.
pub(crate) fn keep(folder: &Folder, name: &str, bytes: &[u8]) -> io::Result<()> {
    let shelf = folder.damaged();
    let path = shelf.join(format!("{:08x}-{}", crc32c::crc32c(bytes), outside::flat(name)));
    atomic::make_folder(folder.disk(), &shelf)?;
    atomic::replace(folder.disk(), &path, bytes)
}

fn report(kept: usize, faults: &[String]) -> String {
    let faults: String = faults.iter().map(|fault| format!("- {fault}\n")).collect();
    format!("{}\n\n{faults}\n{}\n", said::page_beginning(kept), said::page_end())
}
