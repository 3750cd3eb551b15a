//! `history/2026-11.jsonl`: every change of that month with its inverse, in the form of the journal.
//!
//! Numbers rise from file to file as the months do. So where the clock went back, a change stays in the latest month.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use crate::atomic;
use crate::disk::{self, Access, DiskFile};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::record::Record;

/// Adds records that are not there yet, each to its month, and waits until they are on the disk.
pub(crate) fn append(folder: &Folder, records: &[Record]) -> io::Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let disk = folder.disk();
    atomic::make_folder(disk, &folder.history())?;
    let mut by_month: BTreeMap<PathBuf, Vec<&Record>> = BTreeMap::new();
    let mut latest = months(folder)?.into_iter().next();
    for record in records {
        let own = folder.history_of(record.at);
        let month = latest.filter(|latest| *latest > own).unwrap_or(own);
        by_month.entry(month.clone()).or_default().push(record);
        latest = Some(month);
    }
    for (path, records) in by_month {
        let mut file = disk.open(&path, Access::Keep)?;
        let tail = Tail::of(&mut *file)?;
        let mut lines = String::new();
        for record in records.into_iter().filter(|record| record.seq > tail.last_seq) {
            lines.push_str(&record.to_line().map_err(io::Error::other)?);
        }
        file.set_length(tail.whole)?;
        disk::write_all(&mut *file, tail.whole, lines.as_bytes())?;
        file.sync()?;
    }
    disk.sync_folder(&folder.history())
}

/// How a month's file ends.
struct Tail {
    /// The number of its last change; 0 when it has none.
    last_seq: u32,
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
                return Ok(Self {
                    last_seq: last.map_or(0, |record| record.seq),
                    whole: start + whole as u64,
                });
            }
            reach *= 4;
        }
    }
}

/// The highest number of any change in the history; 0 when there is none.
pub(crate) fn last_seq(folder: &Folder) -> io::Result<u32> {
    let mut last = 0;
    for month in months(folder)? {
        last = last.max(Tail::of(&mut *folder.disk().open(&month, Access::Read)?)?.last_seq);
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
    months.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    months.sort();
    months.reverse();
    Ok(months)
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
