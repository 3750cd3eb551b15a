//! The real disk and the simulated one do the same, so that what is proved on one holds on the other.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use waymark_store::{Access, Disk, DiskFile, Kind, RealDisk};
use waymark_tests::sim::SimDisk;

/// What both are asked: a name, and the question on a disk with an empty folder.
type Question = (&'static str, fn(&dyn Disk, &Path));

const QUESTIONS: &[Question] = &[
    ("a file that is not there", a_file_that_is_not_there),
    ("writing and reading", writing_and_reading),
    ("ways to open", ways_to_open),
    ("lengths", lengths),
    ("folders", folders),
    ("renaming", renaming),
    ("a file whose name is taken away", a_file_whose_name_is_taken_away),
    ("locks", locks),
    ("rights", rights),
];

#[test]
fn the_real_disk_conforms() {
    for (name, ask) in QUESTIONS {
        println_name(name);
        let root = TempDir::new().unwrap();
        ask(&RealDisk, &root.path().canonicalize().unwrap());
    }
}

#[test]
fn the_simulated_disk_conforms() {
    for (name, ask) in QUESTIONS {
        println_name(name);
        let root = PathBuf::from("/root");
        let disk = SimDisk::new();
        disk.make_folder(&root).unwrap();
        ask(&disk, &root);
    }
}

#[allow(clippy::print_stdout, reason = "names the question that a failure is about")]
fn println_name(name: &str) {
    println!("{name}");
}

fn write(disk: &dyn Disk, path: &Path, text: &str) {
    let mut file = disk.open(path, Access::Replace).unwrap();
    assert_eq!(file.write_at(0, text.as_bytes()).unwrap(), text.len());
    file.sync().unwrap();
}

fn text(file: &mut dyn DiskFile) -> String {
    let mut bytes = vec![0; 64];
    let got = file.read_at(0, &mut bytes).unwrap();
    String::from_utf8(bytes[..got].to_vec()).unwrap()
}

fn read(disk: &dyn Disk, path: &Path) -> String {
    text(&mut *disk.open(path, Access::Read).unwrap())
}

fn a_file_that_is_not_there(disk: &dyn Disk, root: &Path) {
    let path = root.join("none");
    assert_eq!(disk.stat(&path).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.open(&path, Access::Read).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.open(&path, Access::Write).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.remove(&path).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.rename(&path, &root.join("new")).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.list(&path).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.sync_folder(&path).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.real_path(&path).unwrap_err().kind(), ErrorKind::NotFound);
    let below = path.join("below");
    assert_eq!(disk.open(&below, Access::Keep).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.make_folder(&below).unwrap_err().kind(), ErrorKind::NotFound);
}

fn writing_and_reading(disk: &dyn Disk, root: &Path) {
    let path = root.join("file");
    write(disk, &path, "one two");
    let mut file = disk.open(&path, Access::Write).unwrap();
    file.write_at(4, b"2").unwrap();
    assert_eq!(text(&mut *file), "one 2wo");
    file.write_at(9, b"x").unwrap();
    assert_eq!(read(disk, &path), "one 2wo\0\0x");
    let mut buffer = [0; 4];
    assert_eq!(file.read_at(8, &mut buffer).unwrap(), 2);
    assert_eq!(file.read_at(10, &mut buffer).unwrap(), 0);
    assert_eq!(file.read_at(99, &mut buffer).unwrap(), 0);
    let stat = disk.stat(&path).unwrap();
    assert_eq!((stat.kind, stat.length), (Kind::File, 10));
    assert!(stat.modified.is_some());
    assert_eq!(disk.real_path(&path).unwrap(), path);
}

fn ways_to_open(disk: &dyn Disk, root: &Path) {
    let path = root.join("file");
    disk.open(&path, Access::Keep).unwrap().write_at(0, b"kept").unwrap();
    assert_eq!(text(&mut *disk.open(&path, Access::Keep).unwrap()), "kept");
    assert!(disk.open(&path, Access::Read).unwrap().write_at(0, b"x").is_err());
    assert!(disk.open(&path, Access::Read).unwrap().set_length(0).is_err());
    let mut replaced = disk.open(&path, Access::Replace).unwrap();
    assert_eq!(replaced.length().unwrap(), 0);
    assert!(replaced.read_at(0, &mut [0; 4]).is_err());
    assert_eq!(read(disk, &path), "");
}

fn lengths(disk: &dyn Disk, root: &Path) {
    let mut file = disk.open(&root.join("file"), Access::Keep).unwrap();
    file.write_at(0, b"abcdef").unwrap();
    file.set_length(3).unwrap();
    assert_eq!((file.length().unwrap(), text(&mut *file).as_str()), (3, "abc"));
    file.set_length(5).unwrap();
    assert_eq!((file.length().unwrap(), text(&mut *file).as_str()), (5, "abc\0\0"));
}

fn folders(disk: &dyn Disk, root: &Path) {
    let folder = root.join("folder");
    disk.make_folder(&folder).unwrap();
    assert_eq!(disk.make_folder(&folder).unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(disk.stat(&folder).unwrap().kind, Kind::Folder);
    assert!(disk.list(&folder).unwrap().is_empty());
    write(disk, &folder.join("b"), "");
    write(disk, &folder.join("a"), "");
    let mut names = disk.list(&folder).unwrap();
    names.sort();
    assert_eq!(names, ["a", "b"]);
    disk.sync_folder(&folder).unwrap();
    disk.remove(&folder.join("a")).unwrap();
    assert_eq!(disk.list(&folder).unwrap(), ["b"]);
    assert!(disk.remove(&folder).is_err());
    assert!(disk.open(&folder, Access::Write).is_err());
    assert_eq!(disk.list(&folder.join("b")).unwrap_err().kind(), ErrorKind::NotADirectory);
    let below = folder.join("b").join("c");
    assert_eq!(disk.open(&below, Access::Read).unwrap_err().kind(), ErrorKind::NotADirectory);
    assert_eq!(disk.make_folder(&folder.join("b")).unwrap_err().kind(), ErrorKind::AlreadyExists);
}

fn renaming(disk: &dyn Disk, root: &Path) {
    let (one, two, folder) = (root.join("one"), root.join("two"), root.join("folder"));
    write(disk, &one, "1");
    write(disk, &two, "2");
    disk.rename(&one, &two).unwrap();
    assert_eq!(read(disk, &two), "1");
    assert!(disk.stat(&one).is_err());
    disk.make_folder(&folder).unwrap();
    disk.rename(&two, &folder.join("three")).unwrap();
    assert_eq!(read(disk, &folder.join("three")), "1");
    write(disk, &one, "1");
    assert!(disk.rename(&one, &folder).is_err());
    disk.rename(&one, &one).unwrap();
    assert_eq!(read(disk, &one), "1");
}

fn a_file_whose_name_is_taken_away(disk: &dyn Disk, root: &Path) {
    let (old, new) = (root.join("old"), root.join("new"));
    write(disk, &old, "old");
    write(disk, &new, "new");
    let mut open = disk.open(&old, Access::Write).unwrap();
    disk.rename(&new, &old).unwrap();
    open.write_at(0, b"OLD").unwrap();
    open.sync().unwrap();
    assert_eq!((text(&mut *open).as_str(), read(disk, &old).as_str()), ("OLD", "new"));
    let mut open = disk.open(&old, Access::Read).unwrap();
    disk.remove(&old).unwrap();
    assert_eq!(text(&mut *open), "new");
}

fn locks(disk: &dyn Disk, root: &Path) {
    let path = root.join(".lock");
    let shared = disk.lock(&path, false).unwrap().unwrap();
    let also = disk.lock(&path, false).unwrap().unwrap();
    assert!(disk.lock(&path, true).unwrap().is_none());
    drop(shared);
    assert!(disk.lock(&path, true).unwrap().is_none());
    drop(also);
    let alone = disk.lock(&path, true).unwrap().unwrap();
    assert!(disk.lock(&path, true).unwrap().is_none());
    assert!(disk.lock(&path, false).unwrap().is_none());
    assert!(disk.lock(&root.join("other"), true).unwrap().is_some());
    drop(alone);
    assert!(disk.lock(&path, true).unwrap().is_some());
    assert_eq!(disk.stat(&path).unwrap().kind, Kind::File);
}

fn rights(disk: &dyn Disk, root: &Path) {
    let (file, folder) = (root.join("file"), root.join("folder"));
    write(disk, &file, "");
    disk.make_folder(&folder).unwrap();
    for path in [&file, &folder] {
        disk.keep_private(path).unwrap();
        let rights = disk.rights(path).unwrap().unwrap();
        assert!(rights.own && !rights.others, "{}", path.display());
    }
    let none = root.join("none");
    assert_eq!(disk.rights(&none).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.keep_private(&none).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.free_space(&none).unwrap_err().kind(), ErrorKind::NotFound);
    assert!(disk.free_space(&folder).unwrap().is_none_or(|free| free > 0));
}
