//! What somebody does to the files without Waymark: an editor, Git, a program that keeps folders in step.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

use serde_json::{Value, json};
use waymark_store::{Access, Disk};

use super::script::Edit;
use super::state::{Files, State};

const ROOT: &str = "/home/data";

/// Every version of every file that there ever was.
pub(super) type Versions = BTreeMap<String, Vec<Vec<u8>>>;

/// The files that people may edit, as they are.
pub(super) fn live(disk: &dyn Disk) -> Files {
    let mut files = Files::new();
    let header = Path::new(ROOT).join("roadmap.json");
    files.extend(read(disk, &header).map(|bytes| ("roadmap.json".to_owned(), bytes)));
    for (within, extension) in [("tracks", ".json"), ("notes", ".md")] {
        let all = all_in(disk, within).into_iter();
        let named = all.map(|(name, bytes)| (format!("{within}/{name}"), bytes));
        files.extend(named.filter(|(name, _)| name.ends_with(extension)));
    }
    files
}

/// The same as Waymark last wrote them or took them in.
pub(super) fn base(disk: &dyn Disk) -> Files {
    let all = all_in(disk, ".base").into_iter().filter(|(name, _)| !name.ends_with(".tmp"));
    all.map(|(name, bytes)| (name.replace('~', "/"), bytes)).collect()
}

/// What was put aside.
pub(super) fn damaged(disk: &dyn Disk) -> Vec<Vec<u8>> {
    all_in(disk, "damaged").into_values().collect()
}

fn all_in(disk: &dyn Disk, within: &str) -> Files {
    let folder = Path::new(ROOT).join(within);
    let names = disk.list(&folder).unwrap_or_default();
    let file = |name: OsString| Some((name.to_str()?.to_owned(), read(disk, &folder.join(&name))?));
    names.into_iter().filter_map(file).collect()
}

fn read(disk: &dyn Disk, path: &Path) -> Option<Vec<u8>> {
    let mut file = disk.open(path, Access::Read).ok()?;
    let mut bytes = vec![0; usize::try_from(file.length().ok()?).ok()?];
    let got = file.read_at(0, &mut bytes).ok()?;
    bytes.truncate(got);
    Some(bytes)
}

/// Puts a file there, or takes it away, and waits until that is on the disk.
pub(super) fn put(disk: &dyn Disk, name: &str, bytes: Option<&[u8]>) -> io::Result<()> {
    let path = Path::new(ROOT).join(name);
    let folder = path.parent().unwrap_or(Path::new(ROOT));
    match bytes {
        Some(bytes) => {
            if disk.stat(folder).is_err() {
                disk.make_folder(folder)?;
                disk.sync_folder(Path::new(ROOT))?;
            }
            let mut file = disk.open(&path, Access::Replace)?;
            file.write_at(0, bytes)?;
            file.sync()?;
        }
        None => disk.remove(&path)?,
    }
    disk.sync_folder(folder)
}

/// Makes an edit; nothing where there is nothing to edit.
pub(super) fn make(disk: &dyn Disk, edit: Edit, versions: &Versions) -> io::Result<()> {
    for (name, bytes) in edited(&live(disk), edit, versions) {
        put(disk, &name, bytes.as_deref())?;
    }
    Ok(())
}

/// What an edit makes of the files: each that changes, with its new bytes or none.
fn edited(live: &Files, edit: Edit, versions: &Versions) -> Vec<(String, Option<Vec<u8>>)> {
    let ids: Vec<String> =
        State::in_files(live).map(|state| state.items.into_keys().collect()).unwrap_or_default();
    let id = |place: usize| ids.get(place % ids.len().max(1)).cloned();
    let picked = |place: usize| live.iter().nth(place % live.len().max(1));
    let one = match edit {
        Edit::Status(place) => id(place).and_then(|id| {
            with_milestones(live, &id, |milestones| {
                for milestone in milestones.iter_mut().filter(|milestone| milestone["id"] == id.as_str()) {
                    milestone["status"] = json!(if milestone["status"] == "done" { "todo" } else { "done" });
                }
            })
        }),
        Edit::Remove(place) => id(place).and_then(|id| {
            with_milestones(live, &id, |milestones| {
                milestones.retain(|milestone| milestone["id"] != id.as_str());
            })
        }),
        Edit::Add(place, number) => id(place).and_then(|id| {
            let new = format!("hand.part-{number}");
            if ids.contains(&new) {
                return None;
            }
            with_milestones(live, &id, |milestones| {
                milestones.push(json!({ "id": new, "title": format!("By hand {number}") }));
            })
        }),
        Edit::Move(place) => return id(place).map(|id| moved(live, &id)).unwrap_or_default(),
        Edit::Minutes(minutes) => live.get("roadmap.json").and_then(|bytes| {
            let mut header: Value = serde_json::from_slice(bytes).ok()?;
            header["capacity"][0] = json!(minutes);
            Some(("roadmap.json".to_owned(), Some(header.to_string().into_bytes())))
        }),
        Edit::Note(place, letters) => {
            id(place).map(|id| (format!("notes/{id}.md"), Some("by hand ".repeat(letters).into_bytes())))
        }
        Edit::Delete(place) => picked(place).map(|(name, _)| (name.clone(), None)),
        Edit::Half(place) => {
            picked(place).map(|(name, bytes)| (name.clone(), Some(bytes[..bytes.len() / 2].to_vec())))
        }
        Edit::Older(place, back) => {
            versions.iter().nth(place % versions.len().max(1)).map(|(name, bytes)| {
                (name.clone(), bytes.get(bytes.len().saturating_sub(1 + back % bytes.len())).cloned())
            })
        }
    };
    one.into_iter().collect()
}

/// The file of the track that a milestone is in, edited.
fn with_milestones(
    live: &Files,
    id: &str,
    edit: impl FnOnce(&mut Vec<Value>),
) -> Option<(String, Option<Vec<u8>>)> {
    let track = &State::in_files(live)?.items.get(id)?.track.clone();
    let name = format!("tracks/{track}.json");
    let mut track: Value = serde_json::from_slice(live.get(&name)?).ok()?;
    edit(track["milestones"].as_array_mut()?);
    Some((name, Some(track.to_string().into_bytes())))
}

/// Both tracks with a milestone moved from one to the other.
fn moved(live: &Files, id: &str) -> Vec<(String, Option<Vec<u8>>)> {
    let mut milestone = None;
    let from = with_milestones(live, id, |milestones| {
        milestone =
            milestones.iter().position(|milestone| milestone["id"] == id).map(|at| milestones.remove(at));
    });
    let other =
        |name: &String| name.starts_with("tracks/") && from.as_ref().is_some_and(|(from, _)| from != name);
    let to = live.iter().find(|(name, _)| other(name)).and_then(|(name, bytes)| {
        let mut track: Value = serde_json::from_slice(bytes).ok()?;
        track["milestones"].as_array_mut()?.push(milestone?);
        Some((name.clone(), Some(track.to_string().into_bytes())))
    });
    match to {
        Some(to) => from.into_iter().chain([to]).collect(),
        None => Vec::new(),
    }
}
