//! The files as somebody without Waymark sees and writes them: an editor, Git, a program that keeps folders in step.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

use waymark_store::{Access, Disk};

const ROOT: &str = "/home/data";

/// The bytes of files by their names in the folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files that people may edit, as they are.
pub(crate) fn live(disk: &dyn Disk) -> Files {
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
pub(crate) fn base(disk: &dyn Disk) -> Files {
    let all = all_in(disk, ".base").into_iter().filter(|(name, _)| !name.ends_with(".tmp"));
    all.map(|(name, bytes)| (name.replace('~', "/"), bytes)).collect()
}

/// What was put aside.
pub(crate) fn damaged(disk: &dyn Disk) -> Vec<Vec<u8>> {
    all_in(disk, "damaged").into_values().collect()
}

fn all_in(disk: &dyn Disk, within: &str) -> Files {
    let folder = Path::new(ROOT).join(within);
    let names = disk.list(&folder).unwrap_or_default();
    let file = |name: OsString| Some((name.to_str()?.to_owned(), read(disk, &folder.join(&name))?));
    names.into_iter().filter_map(file).collect()
}

/// What is in a file; none where it cannot be read.
pub(crate) fn read(disk: &dyn Disk, path: &Path) -> Option<Vec<u8>> {
    let mut file = disk.open(path, Access::Read).ok()?;
    let mut bytes = vec![0; usize::try_from(file.length().ok()?).ok()?];
    let got = file.read_at(0, &mut bytes).ok()?;
    bytes.truncate(got);
    Some(bytes)
}

/// Puts a file there, or takes it away, and waits until that is on the disk.
pub(crate) fn put(disk: &dyn Disk, name: &str, bytes: Option<&[u8]>) -> io::Result<()> {
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
