//! Files that somebody else changed: a text editor, Git, or a program that keeps folders in step.
//!
//! `.base/` keeps each file as it was when the journal was begun, whether Waymark wrote it then or took it in. What
//! differs from that was changed outside. Nothing here knows what the files mean.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::time::SystemTime;

use crate::disk::{self, Kind};
use crate::folder::Folder;

/// A file's name in the folder, and its bytes as they were; none for one that was not there.
pub(crate) type Differing = BTreeMap<String, Option<Vec<u8>>>;

/// Files that were edited, by their names in the folder, as they were read.
pub(crate) type Edited = BTreeMap<String, EditedFile>;

/// A file that was edited.
#[derive(Debug)]
pub(crate) struct EditedFile {
    pub(crate) bytes: Vec<u8>,
    /// Whether it says what the roadmap does, so that it stays as it is written.
    pub(crate) stays: bool,
}

/// When each file was last written and how long it is: the same as long as nobody has touched any.
pub(crate) type Signature = Vec<(String, u64, Option<SystemTime>)>;

/// Whether the folder remembers its files at all; one from before it did is taken as it is.
pub(crate) fn is_kept(folder: &Folder) -> io::Result<bool> {
    disk::exists(folder.disk(), &folder.base())
}

/// The files that differ from what Waymark last wrote, each with what that was.
pub(crate) fn differing(folder: &Folder) -> io::Result<Differing> {
    if !is_kept(folder)? {
        return Ok(Differing::new());
    }
    let mut names: BTreeSet<String> = present(folder)?.into_iter().collect();
    names.extend(names_in(folder, &folder.base(), "")?.iter().map(|name| name.replace('~', "/")));
    differing_among(folder, names.iter().map(String::as_str))
}

/// The same for some files alone.
pub(crate) fn differing_among<'a>(
    folder: &Folder,
    names: impl Iterator<Item = &'a str>,
) -> io::Result<Differing> {
    let mut differing = Differing::new();
    if !is_kept(folder)? {
        return Ok(differing);
    }
    for name in names {
        let (base, now) = (folder.base().join(flat(name)), folder.path().join(name));
        let may_be_same = match (folder.disk().stat(&base), folder.disk().stat(&now)) {
            // The length of a link says nothing of the file, and one that leads out of the folder is none of its files.
            (Ok(_), Ok(link)) if link.kind == Kind::Link => leads_inside(folder, &now),
            (Ok(base), Ok(now)) => base.length == now.length,
            (Err(_), Err(_)) => continue,
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => false,
        };
        let base = read_if_there(folder, &base)?;
        if !may_be_same || base != read_if_there(folder, &now)? {
            differing.insert(name.to_owned(), base);
        }
    }
    Ok(differing)
}

fn leads_inside(folder: &Folder, link: &Path) -> bool {
    folder.disk().real_path(link).is_ok_and(|target| target.starts_with(folder.path()))
}

/// Tells whether anything may have been touched, without reading it.
pub(crate) fn signature(folder: &Folder) -> io::Result<Signature> {
    let stat = |name: String| {
        let stat = folder.disk().stat(&folder.path().join(&name)).ok()?;
        Some((name, stat.length, stat.modified))
    };
    Ok(present(folder)?.into_iter().filter_map(stat).collect())
}

/// Whether somebody edits a file just now: it is neither what Waymark wrote nor what was read of it.
pub(crate) fn is_being_edited(folder: &Folder, name: &str, edited: &Edited) -> io::Result<bool> {
    let Some(there) = read_if_there(folder, &folder.path().join(name))? else { return Ok(false) };
    let base = read_if_there(folder, &folder.base().join(flat(name)))?;
    let read = edited.get(name).map(|file| &file.bytes);
    Ok(base.as_ref() != Some(&there) && read != Some(&there))
}

/// `tracks/python.json` as a name without folders; no id holds a tilde.
pub(crate) fn flat(name: &str) -> String {
    name.replace(['/', '\\'], "~")
}

/// Whether a name in the folder is that of a file that people may edit.
pub(crate) fn is_for_people(name: &str) -> bool {
    let within = |folder: &str, extension: &str| {
        name.strip_prefix(folder).is_some_and(|rest| rest.ends_with(extension) && !rest.contains('/'))
    };
    name == "roadmap.json" || within("tracks/", ".json") || within("notes/", ".md")
}

/// The names of the files that people may edit.
fn present(folder: &Folder) -> io::Result<Vec<String>> {
    let mut names = vec!["roadmap.json".to_owned()];
    for (path, prefix, extension) in
        [(folder.tracks(), "tracks/", ".json"), (folder.notes(), "notes/", ".md")]
    {
        names.extend(names_in(folder, &path, prefix)?.into_iter().filter(|name| name.ends_with(extension)));
    }
    names.sort();
    Ok(names)
}

fn names_in(folder: &Folder, path: &Path, prefix: &str) -> io::Result<Vec<String>> {
    let names = match folder.disk().list(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        names => names?,
    };
    let names = names.into_iter().filter_map(|name| name.into_string().ok());
    Ok(names.filter(|name| !name.ends_with(".tmp")).map(|name| format!("{prefix}{name}")).collect())
}

pub(crate) fn read_if_there(folder: &Folder, path: &Path) -> io::Result<Option<Vec<u8>>> {
    match disk::read(folder.disk(), path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
