//! Edits of the files by hand.

use std::collections::BTreeMap;
use std::io;

use serde_json::{Value, json};
use waymark_store::Disk;

use super::script::Edit;
use super::state::State;
use crate::outside::{Files, live, put};

/// Every version of every file that there ever was.
pub(super) type Versions = BTreeMap<String, Vec<Vec<u8>>>;

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
