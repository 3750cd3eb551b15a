//! The files that people read: what is in them, and a roadmap made from them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use waymark_core::{
    Capacity, FORMAT, Header, LibrarySeen, Milestone, MilestoneId, PastCapacity, Planning, Roadmap, Settings,
    TimeOff, Timer, Title, Track, TrackEntry, TrackId, TrackKind, TrackOrigin, TrackParts,
};
use waymark_messages::store;

use crate::disk::{self, Kind};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::nesting;

/// `roadmap.json`. Written out field by field rather than flattened, so that an error names its line.
#[derive(Debug, Serialize, Deserialize)]
struct HeaderFile {
    format: u32,
    title: Title,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    picks: BTreeMap<String, Vec<TrackId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    library: Option<LibrarySeen>,
    created: DateTime<Utc>,
    #[serde(default)]
    capacity: Capacity,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    past_capacity: Vec<PastCapacity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    time_off: Vec<TimeOff>,
    #[serde(default, skip_serializing_if = "Planning::is_default")]
    planning: Planning,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slip_answered: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    timer: Option<Timer>,
    #[serde(default)]
    settings: Settings,
    #[serde(default)]
    tracks: Vec<TrackId>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

/// `tracks/<track>.json`.
#[derive(Debug, Deserialize)]
struct TrackFile {
    id: TrackId,
    title: Title,
    kind: TrackKind,
    #[serde(default)]
    parked: bool,
    #[serde(default)]
    library: Option<TrackOrigin>,
    #[serde(default)]
    milestones: Vec<Milestone>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize)]
struct TrackFileOut<'a> {
    #[serde(flatten)]
    track: &'a Track,
    milestones: Vec<&'a Milestone>,
}

#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

/// What the files say.
pub(crate) struct Read {
    pub(crate) roadmap: Roadmap,
    /// The files' format, when it is newer than this program knows.
    pub(crate) newer: Option<u32>,
}

/// Where files are read from: the folder, with some of them as they were at another time.
pub(crate) struct Source<'a> {
    folder: &'a Folder,
    /// By name in the folder: other bytes, or none for a file to be taken as not there.
    instead: BTreeMap<String, Option<Vec<u8>>>,
}

impl<'a> Source<'a> {
    /// The folder as it is.
    pub(crate) fn of(folder: &'a Folder) -> Self {
        Self::instead(folder, BTreeMap::new())
    }

    /// The folder with these files instead of the ones that are there.
    pub(crate) fn instead(folder: &'a Folder, instead: BTreeMap<String, Option<Vec<u8>>>) -> Self {
        Self { folder, instead }
    }

    fn read_if_there(&self, path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
        match self.instead.get(&self.folder.name_of(path)) {
            Some(bytes) => Ok(bytes.clone()),
            None => read_if_there(self.folder, path),
        }
    }

    /// The names, without their extension, of the files in one of the folders.
    fn stems(&self, path: &Path, extension: &str) -> Result<Vec<String>, StoreError> {
        let mut stems = stems(self.folder, path, extension)?;
        let prefix = format!("{}/", self.folder.name_of(path));
        for (name, bytes) in &self.instead {
            let stem =
                name.strip_prefix(&prefix).and_then(|name| name.strip_suffix(extension)?.strip_suffix('.'));
            let Some(stem) = stem else { continue };
            stems.retain(|other| other != stem);
            stems.extend(bytes.is_some().then(|| stem.to_owned()));
        }
        Ok(stems)
    }
}

/// The format of the files that are there, as far as they tell.
pub(crate) fn format(folder: &Folder) -> Option<u32> {
    let text = read_if_there(folder, &folder.header()).ok()??;
    let FormatOnly { format } = serde_json::from_slice(&text).ok()?;
    Some(format)
}

/// The files that a roadmap consists of, whether all are there or not: what people read, the journal, the history.
pub(crate) fn paths(folder: &Folder) -> Result<Vec<PathBuf>, StoreError> {
    let mut paths = vec![folder.header(), folder.journal()];
    for (within, extension) in
        [(folder.tracks(), "json"), (folder.notes(), "md"), (folder.history(), "jsonl")]
    {
        let names = stems(folder, &within, extension)?;
        paths.extend(names.into_iter().map(|stem| within.join(format!("{stem}.{extension}"))));
    }
    Ok(paths)
}

/// Reads all files of a roadmap; `None` when there is none and nothing of one.
pub(crate) fn read(source: &Source<'_>) -> Result<Option<Read>, StoreError> {
    let folder = source.folder;
    let path = folder.header();
    let Some(text) = source.read_if_there(&path)? else {
        return match trace_of_roadmap(folder)? {
            Some(trace) => Err(StoreError::Missing {
                file: "roadmap.json".to_owned(),
                reason: store::missing_although_there(trace),
            }),
            None => Ok(None),
        };
    };
    let FormatOnly { format } = parse(folder, &path, &text)?;
    let newer = (format > FORMAT).then_some(format);
    let as_newer = |error| match newer {
        Some(found) => StoreError::Newer { found, known: FORMAT },
        None => error,
    };
    let file: HeaderFile = parse(folder, &path, &text).map_err(as_newer)?;
    let tracks = read_tracks(source, &file.tracks).map_err(as_newer)?;
    let header = Header {
        title: file.title,
        goal: file.goal,
        picks: file.picks,
        library: file.library,
        created: file.created,
        capacity: file.capacity,
        past_capacity: file.past_capacity,
        time_off: file.time_off,
        planning: file.planning,
        target: file.target,
        slip_answered: file.slip_answered,
        timer: file.timer,
        settings: file.settings,
        extra: file.extra,
    };
    let roadmap = Roadmap::assemble(header, tracks, read_notes(source)?)
        .map_err(|refusal| as_newer(StoreError::Inconsistent { refusal }))?;
    Ok(Some(Read { roadmap, newer }))
}

/// The tracks in the order of the header, then any file that it does not name.
fn read_tracks(source: &Source<'_>, order: &[TrackId]) -> Result<Vec<TrackParts>, StoreError> {
    let mut ids = order.to_vec();
    let named: HashSet<&TrackId> = order.iter().collect();
    let mut others: Vec<TrackId> = source
        .stems(&source.folder.tracks(), "json")?
        .iter()
        .filter_map(|stem| TrackId::new(stem).ok())
        .filter(|id| !named.contains(id))
        .collect();
    others.sort();
    ids.extend(others);
    ids.iter().map(|id| read_track(source, id)).collect()
}

fn read_track(source: &Source<'_>, id: &TrackId) -> Result<TrackParts, StoreError> {
    let folder = source.folder;
    let path = folder.track(id);
    let text = source.read_if_there(&path)?.ok_or_else(|| StoreError::Missing {
        file: folder.name_of(&path),
        reason: store::missing_although_named("roadmap.json"),
    })?;
    let file: TrackFile = parse(folder, &path, &text)?;
    if file.id != *id {
        return Err(StoreError::Unreadable {
            file: folder.name_of(&path),
            line: 1,
            column: 1,
            reason: store::other_id(file.id),
        });
    }
    let track = Track {
        id: file.id,
        title: file.title,
        kind: file.kind,
        parked: file.parked,
        library: file.library,
        extra: file.extra,
    };
    Ok(TrackParts { track, milestones: file.milestones })
}

fn read_notes(source: &Source<'_>) -> Result<HashMap<MilestoneId, String>, StoreError> {
    let mut notes = HashMap::new();
    let folder = source.folder;
    for stem in source.stems(&folder.notes(), "md")? {
        let Ok(id) = MilestoneId::new(&stem) else { continue };
        let path = folder.note(&id);
        if let Some(bytes) = source.read_if_there(&path)? {
            let text = String::from_utf8(bytes).map_err(|error| StoreError::Unreadable {
                file: folder.name_of(&path),
                line: 1,
                column: error.utf8_error().valid_up_to() + 1,
                reason: store::not_text(),
            })?;
            notes.insert(id, text);
        }
    }
    Ok(notes)
}

/// The names, without their extension, of the files in a folder; none when there is no such folder.
pub(crate) fn stems(folder: &Folder, path: &Path, extension: &str) -> Result<Vec<String>, StoreError> {
    let names = match folder.disk().list(path) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io("read", path, &error)),
    };
    let mut stems = Vec::new();
    for name in names {
        if let Some(stem) = name.to_str().and_then(|name| name.strip_suffix(extension)?.strip_suffix('.')) {
            stems.push(stem.to_owned());
        }
    }
    Ok(stems)
}

/// The first thing in the folder that only a roadmap leaves behind.
fn trace_of_roadmap(folder: &Folder) -> Result<Option<&'static str>, StoreError> {
    let has_tracks = !stems(folder, &folder.tracks(), "json")?.is_empty();
    let exists =
        |path: &Path| disk::exists(folder.disk(), path).map_err(|error| StoreError::io("read", path, &error));
    let traces = [
        (has_tracks, "tracks"),
        (exists(&folder.journal())?, "journal.jsonl"),
        (exists(&folder.history())?, "history"),
    ];
    Ok(traces.into_iter().find(|(there, _)| *there).map(|(_, name)| name))
}

pub(crate) fn read_if_there(folder: &Folder, path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match folder.disk().stat(path) {
        Ok(stat) if stat.kind == Kind::Link => {
            let target =
                folder.disk().real_path(path).map_err(|error| StoreError::io("read", path, &error))?;
            if !target.starts_with(folder.path()) {
                return Err(StoreError::Unreadable {
                    file: folder.name_of(path),
                    line: 1,
                    column: 1,
                    reason: store::outside(),
                });
            }
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::io("read", path, &error)),
    }
    disk::read(folder.disk(), path).map(Some).map_err(|error| StoreError::io("read", path, &error))
}

fn parse<T: DeserializeOwned>(folder: &Folder, path: &Path, text: &[u8]) -> Result<T, StoreError> {
    if nesting::depth(text) > nesting::IN_FILES {
        return Err(StoreError::Unreadable {
            file: folder.name_of(path),
            line: 1,
            column: 1,
            reason: store::too_deep(nesting::IN_FILES),
        });
    }
    serde_json::from_slice(text).map_err(|error| StoreError::json(&folder.name_of(path), &error))
}

/// The text of `roadmap.json`.
pub(crate) fn header_text(roadmap: &Roadmap) -> io::Result<Vec<u8>> {
    let header = roadmap.header().clone();
    let file = HeaderFile {
        format: FORMAT,
        title: header.title,
        goal: header.goal,
        picks: header.picks,
        library: header.library,
        created: header.created,
        capacity: header.capacity,
        past_capacity: header.past_capacity,
        time_off: header.time_off,
        planning: header.planning,
        target: header.target,
        slip_answered: header.slip_answered,
        timer: header.timer,
        settings: header.settings,
        tracks: roadmap.tracks().map(|track| track.id().clone()).collect(),
        extra: header.extra,
    };
    pretty(&file)
}

/// What a roadmap would write into a file of that name; none when it has no such file.
pub(crate) fn text(roadmap: &Roadmap, name: &str) -> io::Result<Option<Vec<u8>>> {
    let within = |prefix, extension| name.strip_prefix(prefix).and_then(|name| name.strip_suffix(extension));
    if let Some(track) = within("tracks/", ".json") {
        return roadmap.track(track).map(track_text).transpose();
    }
    if let Some(id) = within("notes/", ".md").and_then(|id| MilestoneId::new(id).ok()) {
        let note = roadmap.note(&id);
        return Ok((!note.is_empty()).then(|| note.as_bytes().to_vec()));
    }
    if name == "roadmap.json" { header_text(roadmap).map(Some) } else { Ok(None) }
}

/// The text of `tracks/<track>.json`.
pub(crate) fn track_text(track: TrackEntry<'_>) -> io::Result<Vec<u8>> {
    let milestones = track.milestones().map(|entry| entry.milestone()).collect();
    pretty(&TrackFileOut { track: track.track(), milestones })
}

fn pretty(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value).map_err(io::Error::other)?;
    text.push(b'\n');
    Ok(text)
}
