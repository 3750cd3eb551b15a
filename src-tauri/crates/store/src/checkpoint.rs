//! Folding the journal into the files.
//!
//! The new files are written beside the old ones, in `.checkpoint/`, and waited for. A plan that names them is
//! then put there by a rename: from that moment the checkpoint has happened. Its files are renamed into place, its
//! journal lines go to the history, and a new journal is begun. A program that finds a plan carries it to its
//! end, so that a crash between any two steps leaves a folder that opens to the same roadmap.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use waymark_core::{Roadmap, Touched};

use crate::atomic;
use crate::disk::{self, Access};
use crate::files;
use crate::folder::Folder;
use crate::history::Stretch;
use crate::outside::{self, Edited, flat};
use crate::planted::{Planted, is_planted};
use crate::record::Record;
use crate::{damage, history, journal};

/// What a checkpoint does, once it is decided.
#[derive(Debug, Serialize, Deserialize)]
struct Plan {
    /// The number of the last change that the files hold afterwards; none where the journal is among them.
    folded: Option<u32>,
    /// Files to put in place, relative to the folder.
    write: Vec<String>,
    /// Files to remove, relative to the folder.
    remove: Vec<String>,
    /// The lines that leave the journal.
    records: Vec<Record>,
    /// Where in the history they go.
    history: Vec<Stretch>,
}

const PLAN: &str = "plan.json";

/// Files that keep room on the disk for what is written once a plan is there, so that a full disk refuses a checkpoint
/// before it is decided rather than in the middle: for the history's lines, the new journal, and names. Short ones
/// take a block of the disk each.
const ROOM: [&str; 3] = ["room-1", "room-2", "room-3"];
/// What the short ones hold, in bytes.
const SHORT: usize = 128;

/// Writes the files that `touched` names and takes in those that were edited, and begins a journal after change
/// `folded`. Needs the exclusive lock.
///
/// Gives the end of the new journal; none when somebody edits a file just now, in which case nothing has happened.
pub(crate) fn write(
    folder: &Folder,
    roadmap: &Roadmap,
    touched: &Touched,
    edited: &Edited,
    folded: u32,
    records: &[Record],
) -> io::Result<Option<u64>> {
    let mut plan = Plan {
        folded: Some(folded),
        write: Vec::new(),
        remove: Vec::new(),
        records: records.to_vec(),
        history: history::places(folder, records)?,
    };
    let staging = folder.staging();
    let disk = folder.disk();
    clear(folder)?;
    let stays = |name: &str| edited.get(name).is_some_and(|file| file.stays);
    let mut stage = |name: String, text: Option<&[u8]>| -> io::Result<()> {
        match text {
            Some(text) => {
                atomic::write_durably(disk, &staging.join(flat(&name)), text)?;
                atomic::write_durably(disk, &staging.join(base_name(&name)), text)?;
                plan.write.push(name);
            }
            None => plan.remove.push(name),
        }
        Ok(())
    };
    for (name, file) in edited.iter().filter(|(_, file)| file.stays) {
        stage(name.clone(), Some(&file.bytes))?;
    }
    let mut stage = |path: &Path, text: Option<Vec<u8>>| -> io::Result<()> {
        let name = folder.name_of(path);
        if stays(&name) { Ok(()) } else { stage(name, text.as_deref()) }
    };
    for id in &touched.tracks {
        stage(&folder.track(id), roadmap.track(id.as_str()).map(files::track_text).transpose()?)?;
    }
    for id in &touched.notes {
        let note = roadmap.note(id);
        stage(&folder.note(id), (!note.is_empty()).then(|| note.as_bytes().to_vec()))?;
    }
    if touched.header {
        stage(&folder.header(), Some(files::header_text(roadmap)?))?;
    }
    keep_room(folder)?;
    disk::sync_folder(disk, &staging)?;
    if is_planted(Planted::EmptyJournalEarly) {
        journal::begin(folder, folded, &[])?;
    }
    if is_planted(Planted::RememberEarly) {
        for (name, file) in edited {
            atomic::replace(disk, &folder.base().join(flat(name)), &file.bytes)?;
        }
    }
    for name in plan.write.iter().chain(&plan.remove) {
        if outside::is_kept(folder)? && outside::is_being_edited(folder, name, edited)? {
            return Ok(None);
        }
    }
    decide(folder, &plan)?;
    journal::head_length(folded).map(Some)
}

/// Writes and removes files of any kind as one, by their names in the folder. Needs the exclusive lock.
pub(crate) fn put_in_place(
    folder: &Folder,
    write: &[(&String, &Vec<u8>)],
    remove: &[&String],
) -> io::Result<()> {
    clear(folder)?;
    for (name, bytes) in write {
        atomic::write_durably(folder.disk(), &folder.staging().join(flat(name)), bytes)?;
    }
    disk::sync_folder(folder.disk(), &folder.staging())?;
    let plan = Plan {
        folded: None,
        write: write.iter().map(|(name, _)| (*name).clone()).collect(),
        remove: remove.iter().map(|name| (*name).clone()).collect(),
        records: Vec::new(),
        history: Vec::new(),
    };
    decide(folder, &plan)
}

/// Makes an empty place for staged files. What an abandoned checkpoint left goes: there is no plan among it, or it
/// would have been carried out.
fn clear(folder: &Folder) -> io::Result<()> {
    let (disk, staging) = (folder.disk(), folder.staging());
    atomic::make_folder(disk, &staging)?;
    disk.list(&staging)?.into_iter().try_for_each(|name| disk.remove(&staging.join(name)))
}

/// Puts the plan in place, from when on it has happened, and carries it out.
fn decide(folder: &Folder, plan: &Plan) -> io::Result<()> {
    let text = serde_json::to_vec(plan).map_err(io::Error::other)?;
    atomic::replace(folder.disk(), &folder.staging().join(PLAN), &text)?;
    carry_out(folder, plan, false)
}

/// The lines that go to the history are those of the journal. Nothing is lost where the room is, so it is not waited for.
fn keep_room(folder: &Folder) -> io::Result<()> {
    let disk = folder.disk();
    let lines = match disk.stat(&folder.journal()) {
        Ok(stat) => usize::try_from(stat.length).map_err(io::Error::other)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        Err(error) => return Err(error),
    };
    for (name, length) in ROOM.into_iter().zip([lines, SHORT, SHORT]) {
        let mut file = disk.open(&folder.staging().join(name), Access::Replace)?;
        disk::write_all(&mut *file, 0, &vec![b'-'; length])?;
    }
    Ok(())
}

/// The names of the files that a checkpoint of `touched` writes or removes.
pub(crate) fn names(folder: &Folder, touched: &Touched) -> Vec<String> {
    let tracks = touched.tracks.iter().map(|id| folder.track(id));
    let notes = touched.notes.iter().map(|id| folder.note(id));
    let header = touched.header.then(|| folder.header());
    tracks.chain(notes).chain(header).map(|path| folder.name_of(&path)).collect()
}

/// Carries a checkpoint that was decided to its end. Tells whether there was one. Needs the exclusive lock.
pub(crate) fn finish_interrupted(folder: &Folder) -> io::Result<bool> {
    let bytes = match disk::read(folder.disk(), &folder.staging().join(PLAN)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let plan: Plan = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
    // Whoever decided it may not have come to wait for its name, and nothing may happen before that is on the disk.
    disk::sync_folder(folder.disk(), &folder.staging())?;
    carry_out(folder, &plan, true)?;
    Ok(true)
}

/// Whether a decided checkpoint waits to be carried to its end.
pub(crate) fn is_interrupted(folder: &Folder) -> io::Result<bool> {
    disk::exists(folder.disk(), &folder.staging().join(PLAN))
}

/// Whether the plan that waits can be read.
pub(crate) fn is_plan_readable(folder: &Folder) -> io::Result<bool> {
    let bytes = disk::read(folder.disk(), &folder.staging().join(PLAN))?;
    Ok(serde_json::from_slice::<Plan>(&bytes).is_ok())
}

fn carry_out(folder: &Folder, plan: &Plan, is_resumed: bool) -> io::Result<()> {
    let (disk, staging) = (folder.disk(), folder.staging());
    ROOM.iter().try_for_each(|name| allow_missing(disk.remove(&staging.join(name))))?;
    // What another format brings with it was kept before.
    let is_kept = plan.folded.is_some() && outside::is_kept(folder)?;
    let keep_an_edit = |name| if is_kept { keep_an_edit(folder, name) } else { Ok(()) };
    atomic::make_folder(disk, &folder.base())?;
    let mut changed_folders = vec![folder.path().to_path_buf(), folder.base()];
    for name in plan.write.iter().chain(&plan.remove) {
        let path = folder.path().join(name);
        if let Some(parent) = path.parent()
            && !changed_folders.iter().any(|known| known == parent)
        {
            atomic::make_folder(disk, parent)?;
            changed_folders.push(parent.to_path_buf());
        }
    }
    for name in &plan.write {
        let place = atomic::real_place(disk, &folder.path().join(name))?;
        // Right before the rename, so that as little as possible can come between.
        keep_an_edit(name)?;
        allow_missing(disk.rename(&staging.join(flat(name)), &place))?;
        allow_missing(disk.rename(&staging.join(base_name(name)), &folder.base().join(flat(name))))?;
    }
    for name in &plan.remove {
        keep_an_edit(name)?;
        allow_missing(disk.remove(&folder.path().join(name)))?;
        allow_missing(disk.remove(&folder.base().join(flat(name))))?;
    }
    changed_folders.iter().try_for_each(|changed| disk::sync_folder(disk, changed))?;
    history::write(folder, &plan.history, &plan.records)?;
    if let Some(folded) = plan.folded {
        let is_begun = match journal::begun_after(folder)? {
            // The plan was carried out, and only its removal was lost: what the journal holds came later.
            Some(begun) => begun >= folded,
            None => false,
        };
        let is_skipped = is_resumed && is_planted(Planted::ReplayTwice);
        if !is_begun && !is_skipped {
            journal::begin(folder, folded, &[])?;
        }
    }
    disk.remove(&staging.join(PLAN))?;
    disk::sync_folder(disk, &staging)
}

/// Keeps what somebody wrote into a file after it was decided to write it, as between a crash and the next start.
/// The file is looked at last, so that only the moment until the rename is left.
fn keep_an_edit(folder: &Folder, name: &str) -> io::Result<()> {
    let base = outside::read_if_there(folder, &folder.base().join(flat(name)))?;
    let new = outside::read_if_there(folder, &folder.staging().join(base_name(name)))?;
    match outside::read_if_there(folder, &folder.path().join(name))? {
        Some(there) if base.as_ref() != Some(&there) && new.as_ref() != Some(&there) => {
            damage::keep(folder, name, &there)
        }
        Some(_) | None => Ok(()),
    }
}

/// A step that was done before the interruption is done.
fn allow_missing(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// What the copy for `.base/` is called while it is staged.
fn base_name(name: &str) -> String {
    format!("{}.base", flat(name))
}
