//! The small folder that every input becomes a file of.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use waymark_store::{Access, Disk, DiskFile, Folder, Kind, Opened, Store};

use crate::plain::{Plain, Step, create, instant};
use crate::sim::SimDisk;

/// Where the folder is.
const FOLDER: &str = "/home/data";

/// A disk with the folder on it, not shared with any other: a checkpoint with a history behind it, and a journal of
/// two changes.
pub fn disk() -> SimDisk {
    static DISK: OnceLock<SimDisk> = OnceLock::new();
    DISK.get_or_init(made).copied()
}

/// The folder on a disk.
pub fn folder(disk: &SimDisk) -> Folder {
    Folder::on(Arc::new(disk.clone()), PathBuf::from(FOLDER))
}

/// Opens what is there; none where Waymark says in a sentence why it does not.
pub fn open(disk: &SimDisk) -> Option<Store> {
    match Store::open(&folder(disk)) {
        Ok(Opened::Roadmap(store)) => Some(*store),
        Ok(Opened::Empty) => panic!("the folder opens as if nothing had ever been in it"),
        Err(error) => {
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

/// Puts a file in the folder, as another program does.
pub fn put(disk: &SimDisk, name: &str, bytes: &[u8]) {
    let put = || -> std::io::Result<()> {
        let mut file = disk.open(&Path::new(FOLDER).join(name), Access::Replace)?;
        let mut written = 0;
        while written < bytes.len() {
            written += file.write_at(written as u64, &bytes[written..])?;
        }
        file.sync()
    };
    put().expect("the simulated disk takes it");
}

/// Every file of a disk, by its path.
pub fn files(disk: &SimDisk) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![PathBuf::from("/")];
    while let Some(folder) = folders.pop() {
        for name in disk.list(&folder).expect("a folder is listed") {
            let path = folder.join(name);
            match disk.stat(&path).expect("what is listed is there").kind {
                Kind::Folder => folders.push(path),
                Kind::File | Kind::Link => {
                    let file = disk.open(&path, Access::Read).expect("a file is read");
                    files.insert(path.display().to_string(), whole(file));
                }
            }
        }
    }
    files
}

fn whole(mut file: Box<dyn DiskFile>) -> Vec<u8> {
    let mut bytes = vec![0; file.length().expect("it has a length") as usize];
    let mut read = 0;
    while read < bytes.len() {
        read += file.read_at(read as u64, &mut bytes[read..]).expect("a file is read");
    }
    bytes
}

fn made() -> SimDisk {
    use Step::{Checkpoint, Minutes, Note, Remove, Tick, Undo, Untick};
    let disk = SimDisk::new();
    let mut store = create(&folder(&disk)).expect("a roadmap is made");
    let steps =
        [Tick(0), Note(1, 40), Tick(1), Undo, Checkpoint, Remove(3), Minutes(60), Untick(0), Checkpoint];
    for (number, step) in steps.into_iter().chain([Note(0, 20), Tick(2)]).enumerate() {
        let on = Plain::of(store.roadmap());
        step.perform(&mut store, &on, instant(number)).expect("every step goes well");
    }
    disk.make_folder(&Path::new(FOLDER).join("backups")).expect("a folder is made");
    disk
}
