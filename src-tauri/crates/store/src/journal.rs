//! `journal.jsonl`: every change not yet folded into the files, one line each, checksum first.
//!
//! The first line says up to which change the files were written when the journal was begun. A last line that is
//! not whole was never acknowledged; it is overwritten by the next change. One that ends but does not check is kept in
//! `damaged/` first, without a word: a power cut leaves such lines, and rarely a worn disk does. Any other line that does not check is
//! damage: what stands around it is kept, and [`crate::damage`] puts the rest aside.

use std::io;

use serde::{Deserialize, Serialize};
use waymark_core::FORMAT;
use waymark_messages::damage;

use crate::atomic;
use crate::disk::{self, Access, DiskFile};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::planted::{Planted, is_planted};
use crate::record::{self, LineError, Record};

/// The most changes that are taken as lost between those that check.
const LONGEST_GAP: u32 = 1_000;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// The number of the last change that the files hold.
    folded: u32,
    /// The format of the folder, for programs that have it open while another brings it up to date.
    #[serde(default = "first_format")]
    format: u32,
}

fn first_format() -> u32 {
    1
}

impl Head {
    fn new(folded: u32) -> Self {
        Self { folded, format: FORMAT }
    }

    fn line(&self) -> io::Result<String> {
        serde_json::to_string(self).map(|json| record::encode(&json)).map_err(io::Error::other)
    }

    fn of(file: &mut dyn DiskFile) -> io::Result<Option<Self>> {
        let mut start = [0_u8; 64];
        let got = disk::read_up_to(file, 0, &mut start)?;
        let line = start[..got].split(|&byte| byte == b'\n').next().unwrap_or_default();
        Ok(Self::read(line).ok())
    }

    fn read(line: &[u8]) -> Result<Self, String> {
        let json = record::checked(line).map_err(|error| error.to_string())?;
        let head: Self = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if head.folded > record::HIGHEST { Err(LineError::TooHigh.to_string()) } else { Ok(head) }
    }
}

/// What the journal held when it was read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Journal {
    /// The number of the last change that the files hold; none where the first line is damaged.
    pub(crate) folded: Option<u32>,
    /// The changes after that which check, in order.
    pub(crate) records: Vec<Record>,
    /// Where the next line goes, in bytes from the start.
    pub(crate) end: u64,
    /// What does not check: a line, counted from 1, and why.
    pub(crate) faults: Vec<(usize, String)>,
    /// The last change that checks, as it is written; empty when there is none.
    pub(crate) last: Vec<u8>,
    /// A last line that ends but does not check: torn before it was acknowledged, or spoilt by the disk afterwards.
    pub(crate) dropped: Vec<u8>,
    /// The whole of it.
    pub(crate) bytes: Vec<u8>,
}

impl Journal {
    /// After which change it was begun, where its first line does not say; `past` is the last in the history.
    ///
    /// A checkpoint writes the history before it begins a journal, so both meet, unless the first changes of the
    /// journal were damaged too. Where they are too far apart the history is gone, and says nothing.
    pub(crate) fn begun_after(&self, past: u32) -> u32 {
        let first = self.records.first().map_or(past, |record| record.seq.saturating_sub(1));
        if first.saturating_sub(past) > LONGEST_GAP { first } else { past }
    }
}

/// Reads the whole journal; `None` when there is none.
pub(crate) fn read(folder: &Folder) -> Result<Option<Journal>, StoreError> {
    let path = folder.journal();
    match disk::read(folder.disk(), &path) {
        Ok(bytes) => Ok(Some(parse(bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io("read", &path, &error)),
    }
}

fn parse(bytes: Vec<u8>) -> Journal {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let mut journal = Journal { end: whole as u64, ..Journal::default() };
    let mut lines = bytes[..whole].split_inclusive(|&byte| byte == b'\n').map(|line| &line[..line.len() - 1]);
    match lines.next().map(Head::read) {
        Some(Ok(head)) => journal.folded = Some(head.folded),
        Some(Err(reason)) => journal.faults.push((1, reason)),
        None => journal.faults.push((1, damage::empty())),
    }
    let (mut last, mut lost) = (journal.folded, 0);
    let mut lines = lines.enumerate().peekable();
    while let Some((index, line)) = lines.next() {
        match Record::from_line(line) {
            // A power cut can keep the end of a line and not its beginning.
            Err(_) if lines.peek().is_none() => {
                journal.end -= line.len() as u64 + 1;
                journal.dropped = line.to_vec();
            }
            Ok(record) if last.is_some_and(|last| record.seq <= last) => {
                journal.faults.push((index + 2, damage::twice(record.seq)));
            }
            Ok(record) if last.is_some_and(|last| lost + (record.seq - last - 1) > LONGEST_GAP) => {
                journal.faults.push((index + 2, damage::misplaced(record.seq)));
            }
            Ok(record) => {
                if let Some(last) = last.filter(|last| record.seq != last + 1) {
                    journal.faults.push((index + 2, damage::gap(last + 1)));
                    lost += record.seq - last - 1;
                }
                last = Some(record.seq);
                journal.records.push(record);
                journal.last = [line, b"\n"].concat();
            }
            Err(error) => journal.faults.push((index + 2, error.to_string())),
        }
    }
    journal.bytes = bytes;
    journal
}

/// The number after which the journal was begun; none when there is no journal or none that begins well.
pub(crate) fn begun_after(folder: &Folder) -> io::Result<Option<u32>> {
    match folder.disk().open(&folder.journal(), Access::Read) {
        Ok(mut file) => Ok(Head::of(&mut *file)?.map(|head| head.folded)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The length of a journal that holds no change.
pub(crate) fn head_length(folded: u32) -> io::Result<u64> {
    Ok(Head::new(folded).line()?.len() as u64)
}

/// Makes sure that a journal just read is on the disk, before anyone is shown what it holds.
///
/// Every line but the last was waited for before the next was written. Whoever wrote the last may have been killed
/// before that, or a sync of it may have failed, after which the system does not write it again by itself.
pub(crate) fn make_sure(folder: &Folder, journal: &Journal) -> Result<(), StoreError> {
    let path = folder.journal();
    let failed = |error: io::Error| StoreError::io("write", &path, &error);
    disk::sync_folder(folder.disk(), folder.path()).map_err(failed)?;
    // A journal with faults is written anew as a whole.
    if journal.last.is_empty() || !journal.faults.is_empty() {
        return Ok(());
    }
    OpenJournal::for_writing(folder)?.rewrite(journal.end, &journal.last).map_err(failed)
}

/// Begins a new journal in place of the old one, with these changes in it. Gives its end.
pub(crate) fn begin(folder: &Folder, folded: u32, records: &[Record]) -> io::Result<u64> {
    let text = begun(folded, records)?;
    atomic::replace(folder.disk(), &folder.journal(), text.as_bytes())?;
    Ok(text.len() as u64)
}

/// The text of a journal with these changes in it.
pub(crate) fn begun(folded: u32, records: &[Record]) -> io::Result<String> {
    let mut text = Head::new(folded).line()?;
    for record in records {
        text.push_str(&record.to_line().map_err(io::Error::other)?);
    }
    Ok(text)
}

/// What became of the journal since it was last looked at.
#[derive(Debug)]
pub(crate) enum News {
    /// It is where it was, with these changes after it; then its new end, and the last of them as it is written.
    Grown(Vec<Record>, u64, Vec<u8>),
    /// A checkpoint has begun a new one.
    Begun,
    /// There is something in it that does not check.
    Damaged,
    /// A later version has brought the folder up to its format, which is this.
    Newer(u32),
}

impl Journal {
    /// Whether opening it has something to put aside.
    pub(crate) fn is_whole(&self) -> bool {
        self.faults.is_empty() && self.dropped.is_empty()
    }
}

/// The journal held open for one read or one append.
#[derive(Debug)]
pub(crate) struct OpenJournal {
    file: Box<dyn DiskFile>,
}

impl OpenJournal {
    /// Opens it for appending.
    pub(crate) fn for_writing(folder: &Folder) -> Result<Self, StoreError> {
        let path = folder.journal();
        let file = folder.disk().open(&path, Access::Write);
        file.map(|file| Self { file }).map_err(|error| StoreError::io("write", &path, &error))
    }

    /// Opens it for reading.
    pub(crate) fn for_reading(folder: &Folder) -> Result<Self, StoreError> {
        let path = folder.journal();
        let file = folder.disk().open(&path, Access::Read);
        file.map(|file| Self { file }).map_err(|error| StoreError::io("read", &path, &error))
    }

    /// Tells what came after `end` in the journal that began at `folded`.
    pub(crate) fn news(&mut self, folded: u32, end: u64, next_seq: u32) -> Result<News, StoreError> {
        let read = |error: io::Error| StoreError::Io {
            doing: "read",
            path: "journal.jsonl".to_owned(),
            reason: error.to_string(),
            kind: error.kind(),
        };
        let Some(head) = Head::of(&mut *self.file).map_err(read)? else { return Ok(News::Damaged) };
        if head.format > FORMAT {
            return Ok(News::Newer(head.format));
        }
        if head.folded != folded || self.file.length().map_err(read)? < end {
            return Ok(News::Begun);
        }
        let text = disk::read_from(&mut *self.file, end).map_err(read)?;
        let mut records = Vec::new();
        let (mut new_end, mut last) = (end, Vec::new());
        let lines = text.split_inclusive(|&byte| byte == b'\n').filter(|line| line.ends_with(b"\n"));
        let mut lines = lines.peekable();
        while let Some(line) = lines.next() {
            let expected = next_seq + records.len() as u32;
            match Record::from_line(&line[..line.len() - 1]) {
                Ok(record) if record.seq == expected => records.push(record),
                Err(_) if lines.peek().is_none() => break,
                Ok(_) | Err(_) => return Ok(News::Damaged),
            }
            new_end += line.len() as u64;
            last = line.to_vec();
        }
        Ok(News::Grown(records, new_end, last))
    }

    /// Writes the line that ends at `end` again where it is, and waits until it is on the disk.
    pub(crate) fn rewrite(&mut self, end: u64, line: &[u8]) -> io::Result<()> {
        disk::write_all(&mut *self.file, end - line.len() as u64, line)?;
        self.file.sync()
    }

    fn wait(&mut self) -> io::Result<()> {
        if is_planted(Planted::AcknowledgeBeforeSync) { Ok(()) } else { self.file.sync() }
    }

    /// Writes a line at `end` and waits until it is on the disk. Gives the new end.
    ///
    /// When that fails the line is taken away again; whether even that failed is told by the second error.
    pub(crate) fn append(&mut self, end: u64, line: &str) -> Result<u64, (io::Error, Option<io::Error>)> {
        let written = self
            .file
            .set_length(end)
            .and_then(|()| disk::write_all(&mut *self.file, end, line.as_bytes()))
            .and_then(|()| self.wait());
        match written {
            Ok(()) => Ok(end + line.len() as u64),
            Err(error) => {
                let taken_back = self.file.set_length(end).and_then(|()| self.file.sync());
                Err((error, taken_back.err()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal_text(lines: &[&str]) -> Vec<u8> {
        let mut text = record::encode(r#"{"folded":0}"#);
        lines.iter().for_each(|line| text.push_str(line));
        text.into_bytes()
    }

    fn record(seq: u32) -> Record {
        let change = waymark_core::Change::Group(Vec::new());
        let (at, label) = (chrono::DateTime::UNIX_EPOCH, format!("Change {seq}"));
        let (action, inverse) = (record::Action::Do, change.clone());
        Record { seq, at, action, label, change, inverse }
    }

    fn seqs(journal: &Journal) -> Vec<u32> {
        journal.records.iter().map(|record| record.seq).collect()
    }

    #[test]
    fn a_torn_last_line_was_never_acknowledged() {
        let journal = parse(journal_text(&["deadbeef {\"seq\":1,"]));
        assert!(journal.records.is_empty() && journal.faults.is_empty());
        assert_eq!(journal.end, record::encode(r#"{"folded":0}"#).len() as u64);
    }

    #[test]
    fn what_stands_around_garbage_is_kept_and_the_garbage_named_by_its_line() {
        let lines: Vec<String> = (1..=4).map(|seq| record(seq).to_line().unwrap()).collect();
        let journal = parse(journal_text(&[&lines[0], "not a record\n", &lines[2], &lines[2], &lines[3]]));
        assert_eq!(seqs(&journal), [1, 3, 4]);
        let lines: Vec<usize> = journal.faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5]);
    }

    #[test]
    fn changes_that_are_too_far_ahead_are_not_waited_for() {
        let line = |seq: u32| record(seq).to_line().unwrap();
        let far = [line(1), line(900), line(1_900), line(u32::MAX), line(901)];
        let journal = parse(journal_text(&far.each_ref().map(String::as_str)));
        assert_eq!(seqs(&journal), [1, 900, 901]);
        let head = record::encode(r#"{"folded":4294967295}"#);
        assert_eq!(parse(head.into_bytes()).faults, [(1, LineError::TooHigh.to_string())]);
    }

    #[test]
    fn a_journal_without_a_first_line_begins_where_the_history_ends_if_there_is_one() {
        let line = |seq: u32| record(seq).to_line().unwrap();
        let journal = parse(format!("nonsense\n{}{}", line(50_007), line(50_008)).into_bytes());
        assert_eq!(journal.begun_after(50_006), 50_006);
        assert_eq!(journal.begun_after(50_000), 50_000, "the first of its changes are damaged too");
        assert_eq!(journal.begun_after(0), 50_006, "the history is gone");
    }

    #[test]
    fn a_damaged_first_line_leaves_the_changes_and_an_empty_journal_is_no_fresh_start() {
        let line = record(7).to_line().unwrap();
        let journal = parse(format!("nonsense\n{line}").into_bytes());
        assert_eq!((journal.folded, seqs(&journal)), (None, vec![7]));
        assert_eq!(parse(Vec::new()).faults, [(1, "it is empty".to_owned())]);
    }
}
