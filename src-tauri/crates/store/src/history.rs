//! `history/2026-11.jsonl`: every change of that month with its inverse, in the form of the journal.
//!
//! Numbers rise from file to file as the months do. So where the clock went back, a change stays in the latest month.

use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::atomic;
use crate::disk::{self, Access, DiskFile};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::record::Record;

/// Where a run of records goes.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stretch {
    /// The month's file, relative to the data folder.
    month: String,
    /// Where in it, in bytes from its start.
    start: u64,
    /// How many records.
    count: usize,
}

/// Finds where records go: each to its month, but never to an earlier month than there is, so that a clock that is
/// set back does not put the history out of order.
pub(crate) fn places(folder: &Folder, records: &[Record]) -> io::Result<Vec<Stretch>> {
    let mut latest = months(folder)?.first().map_or_else(String::new, |month| folder.name_of(month));
    let mut stretches: Vec<Stretch> = Vec::new();
    for record in records {
        latest = latest.max(folder.name_of(&folder.history_of(record.at)));
        match stretches.last_mut().filter(|stretch| stretch.month == latest) {
            Some(stretch) => stretch.count += 1,
            None => {
                let path = folder.path().join(&latest);
                let start = if disk::exists(folder.disk(), &path)? {
                    Tail::of(&mut *folder.disk().open(&path, Access::Read)?)?.whole
                } else {
                    0
                };
                stretches.push(Stretch { month: latest.clone(), start, count: 1 });
            }
        }
    }
    Ok(stretches)
}

/// Writes records at their places, whether they are there already or not, and waits until they are on the disk.
///
/// What an interrupted checkpoint wrote is written again, since nobody knows whether the disk has it.
pub(crate) fn write(folder: &Folder, stretches: &[Stretch], records: &[Record]) -> io::Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let disk = folder.disk();
    atomic::make_folder(disk, &folder.history())?;
    let mut records = records.iter();
    for Stretch { month, start, count } in stretches {
        let mut file = disk.open(&folder.path().join(month), Access::Keep)?;
        let mut lines = String::new();
        for record in records.by_ref().take(*count) {
            lines.push_str(&record.to_line().map_err(io::Error::other)?);
        }
        disk::write_all(&mut *file, *start, lines.as_bytes())?;
        file.set_length(start + lines.len() as u64)?;
        file.sync()?;
    }
    disk::sync_folder(disk, &folder.history())
}

/// How a month's file ends.
struct Tail {
    /// Its last change.
    last: Option<Record>,
    /// Its length without a last line that was cut off.
    whole: u64,
}

impl Tail {
    /// Reads from the end, as far back as it takes to find a whole line.
    fn of(file: &mut dyn DiskFile) -> io::Result<Self> {
        let length = file.length()?;
        let mut reach = 64 * 1024;
        loop {
            let start = length.saturating_sub(reach);
            let bytes = disk::read_from(file, start)?;
            let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
            let last =
                bytes[..whole].rsplit(|&byte| byte == b'\n').find_map(|line| Record::from_line(line).ok());
            if last.is_some() || start == 0 {
                return Ok(Self { last, whole: start + whole as u64 });
            }
            reach *= 4;
        }
    }

    /// The number of the last change; 0 when there is none.
    fn last_seq(&self) -> u32 {
        self.last.as_ref().map_or(0, |record| record.seq)
    }
}

/// The highest number of any change in the history; 0 when there is none.
pub(crate) fn last_seq(folder: &Folder) -> io::Result<u32> {
    Ok(last(folder)?.map_or(0, |record| record.seq))
}

/// The latest change of the history.
pub(crate) fn last(folder: &Folder) -> io::Result<Option<Record>> {
    let mut last: Option<Record> = None;
    for month in months(folder)? {
        let tail = Tail::of(&mut *folder.disk().open(&month, Access::Read)?)?;
        let is_later = tail.last_seq() > last.as_ref().map_or(0, |record| record.seq);
        if is_later {
            last = tail.last;
        }
    }
    Ok(last)
}

/// The months' files, the latest first.
fn months(folder: &Folder) -> io::Result<Vec<PathBuf>> {
    let names = match folder.disk().list(&folder.history()) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut months: Vec<PathBuf> = names.iter().map(|name| folder.history().join(name)).collect();
    months.retain(|path| path.file_name().is_some_and(is_month));
    months.sort();
    months.reverse();
    Ok(months)
}

/// Whether a name is of the form `2026-11.jsonl`.
fn is_month(name: &OsStr) -> bool {
    let stem = name.to_str().and_then(|name| name.strip_suffix(".jsonl"));
    stem.and_then(|stem| stem.split_once('-')).is_some_and(|(year, month)| {
        (year.len(), month.len()) == (4, 2)
            && year.bytes().chain(month.bytes()).all(|letter| letter.is_ascii_digit())
    })
}

/// Reads the history backward, a month at a time.
#[derive(Debug, Default)]
pub(crate) struct Past {
    /// What was read so far, the latest last.
    records: Vec<Record>,
    months: Option<Vec<PathBuf>>,
}

impl Past {
    /// Reads one more month, and tells whether there was one.
    fn read_more(&mut self, folder: &Folder) -> Result<bool, StoreError> {
        let failed = |error: io::Error| StoreError::io("read", &folder.history(), &error);
        if self.months.is_none() {
            let mut all = months(folder).map_err(failed)?;
            all.reverse();
            self.months = Some(all);
        }
        let Some(month) = self.months.as_mut().and_then(Vec::pop) else { return Ok(false) };
        let bytes =
            disk::read(folder.disk(), &month).map_err(|error| StoreError::io("read", &month, &error))?;
        let lines = bytes.split(|&byte| byte == b'\n');
        let mut records: Vec<Record> = lines.filter_map(|line| Record::from_line(line).ok()).collect();
        records.append(&mut self.records);
        records.sort_by_key(|record| record.seq);
        self.records = records;
        Ok(true)
    }

    /// The records after number `after` up to number `last`, in order; fewer when some are not there.
    pub(crate) fn between(
        &mut self,
        folder: &Folder,
        after: u32,
        last: u32,
    ) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        if after == last {
            return Ok(records);
        }
        self.find(folder, |record| {
            if record.seq > after && record.seq <= last {
                records.push(record.clone());
            }
            (record.seq <= after).then_some(())
        })?;
        records.reverse();
        Ok(records)
    }

    /// Looks at records from the latest back, reading as far as needed, until `look` gives something.
    pub(crate) fn find<T>(
        &mut self,
        folder: &Folder,
        mut look: impl FnMut(&Record) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut oldest_seen = u32::MAX;
        loop {
            let seen = oldest_seen;
            let unseen = self.records.iter().rev().skip_while(|record| record.seq >= seen);
            for record in unseen {
                oldest_seen = record.seq;
                if let Some(found) = look(record) {
                    return Ok(Some(found));
                }
            }
            if !self.read_more(folder)? {
                return Ok(None);
            }
        }
    }
}
