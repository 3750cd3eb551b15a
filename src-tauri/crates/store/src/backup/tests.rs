//! Sentences about backups, on real files.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use tar::{Builder, EntryType, Header};
use tempfile::TempDir;
use waymark_core::{
    Change, Header as RoadmapHeader, Milestone, MilestoneId, Roadmap, Title, Track, TrackId, TrackKind,
    TrackParts, rules,
};

use super::*;
use crate::store::{CatchUp, Opened, Store};

const KEEP: u64 = 50_000_000;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_528_920, 0).unwrap()
}

fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

struct Room {
    root: TempDir,
    folder: Folder,
    store: Store,
}

/// Git with two milestones; a note in the files, and a tick that is in the journal alone.
fn room() -> Room {
    let root = TempDir::new().unwrap();
    let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
    let header = RoadmapHeader::new(title("Backend developer"), now());
    let track = Track::new(TrackId::new("git").unwrap(), title("Git"), TrackKind::Skill);
    let milestones = ["commit", "branch"]
        .map(|id| Milestone::new(MilestoneId::new(&format!("git.{id}")).unwrap(), title(id)))
        .to_vec();
    let roadmap = Roadmap::assemble(header, vec![TrackParts { track, milestones }], HashMap::new()).unwrap();
    let mut room = Room { store: Store::create(&folder, roadmap).unwrap(), root, folder };
    room.commit(|roadmap| rules::set_note(roadmap, "git.commit", "Small ones."));
    room.store.checkpoint().unwrap();
    room.commit(|roadmap| rules::tick(roadmap, &["git.commit".to_owned()], now()));
    room
}

impl Room {
    fn commit(&mut self, rule: impl FnOnce(&Roadmap) -> Result<rules::Proposal, waymark_core::Refusal>) {
        self.store.commit(now(), &mut CatchUp::default(), rule).unwrap();
    }

    fn make(&self) -> MadeBackup {
        make_backup(&self.folder, now(), BackupReason::ByHand, KEEP).unwrap()
    }

    fn open(&self, path: &Path) -> Result<StoredBackup, StoreError> {
        open_backup(&self.folder, path.to_str().unwrap())
    }

    /// A file beside the folder.
    fn beside(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.root.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn difference(from: &Roadmap, to: &Roadmap) -> Vec<Change> {
    waymark_core::difference(from, to)
}

/// A compressed archive of anything.
fn archive(fill: impl FnOnce(&mut Builder<Vec<u8>>)) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    fill(&mut builder);
    zstd::encode_all(builder.into_inner().unwrap().as_slice(), 1).unwrap()
}

/// Adds an entry whose name is not checked, as a program that means harm would.
fn add(builder: &mut Builder<Vec<u8>>, name: &str, kind: EntryType, bytes: &[u8]) {
    let mut header = Header::new_gnu();
    header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(kind);
    header.set_size(bytes.len() as u64);
    header.set_cksum();
    builder.append(&header, bytes).unwrap();
}

#[test]
fn a_backup_holds_the_roadmap_as_it_is_the_journal_included() {
    let room = room();
    let made = room.make();
    assert_eq!(made.backup.name, "2026-11-24T14-02-00Z-by-hand.tar.zst");
    assert_eq!(backups(&room.folder).unwrap(), std::slice::from_ref(&made.backup));
    let stored = open_backup(&room.folder, &made.backup.name).unwrap();
    assert_eq!(stored.at(), Some(now()));
    assert_eq!(difference(&stored.roadmap().unwrap(), room.store.roadmap()), []);
    let again = room.make();
    assert_eq!(again.backup.name, "2026-11-24T14-02-00Z-by-hand-2.tar.zst", "nothing is overwritten");
}

#[test]
fn unpacked_it_is_a_folder_like_any_other_undo_included() {
    let room = room();
    fs::create_dir(room.folder.library()).unwrap();
    fs::write(room.folder.library().join("cooking.json"), "{}").unwrap();
    let stored = room.open(&room.make().path).unwrap();
    let to = stored.unpack(&room.folder, &room.root.path().join("deep/restored")).unwrap();
    assert_eq!(fs::read(to.join("library/cooking.json")).unwrap(), b"{}");
    let Opened::Roadmap(mut store) = Store::open(&Folder::locate(Some(to)).unwrap()).unwrap() else {
        panic!("there is a roadmap")
    };
    assert_eq!(difference(store.roadmap(), room.store.roadmap()), []);
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(store.roadmap().note(&MilestoneId::new("git.commit").unwrap()), "");
}

#[test]
fn nothing_is_unpacked_over_files_or_into_the_present_folder() {
    let room = room();
    let stored = room.open(&room.make().path).unwrap();
    room.beside("mine.txt", b"mine");
    let unpack = |to: &Path| stored.unpack(&room.folder, to).unwrap_err();
    assert!(matches!(unpack(room.root.path()), StoreError::NotEmpty { .. }));
    assert!(matches!(unpack(room.folder.path()), StoreError::NotElsewhere { .. }));
    assert!(matches!(unpack(&room.folder.path().join("new/deep")), StoreError::NotElsewhere { .. }));
    #[cfg(unix)]
    {
        let link = room.root.path().join("link");
        std::os::unix::fs::symlink(room.folder.path(), &link).unwrap();
        assert!(matches!(unpack(&link.join("new")), StoreError::NotElsewhere { .. }));
    }
    assert!(!room.folder.path().join("new").exists());
}

#[test]
fn a_backup_cut_off_anywhere_or_with_any_byte_changed_is_refused_in_a_sentence() {
    let room = room();
    let whole = fs::read(room.make().path).unwrap();
    for length in 0..whole.len() {
        let error = room.open(&room.beside("cut.tar.zst", &whole[..length])).unwrap_err();
        assert!(matches!(error, StoreError::Backup { .. }), "{error}");
    }
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x55;
        match room.open(&room.beside("changed.tar.zst", &bytes)) {
            Err(error) => assert!(matches!(error, StoreError::Backup { .. }), "{error}"),
            // A few bits of a frame's header mean nothing to a reader; what comes out is still checked.
            Ok(stored) => assert_eq!(difference(&stored.roadmap().unwrap(), room.store.roadmap()), []),
        }
    }
}

#[test]
fn a_foreign_file_is_told_as_such() {
    let room = room();
    let foreign = [
        b"Dear diary".to_vec(),
        zstd::encode_all(&b"Dear diary"[..], 1).unwrap(),
        archive(|builder| add(builder, "photo.jpg", EntryType::Regular, b"...")),
        archive(|_| {}),
    ];
    for bytes in foreign {
        let error = room.open(&room.beside("foreign", &bytes)).unwrap_err();
        assert!(matches!(error, StoreError::Backup { .. }), "{error}");
    }
    assert!(matches!(
        room.open(room.root.path()),
        Err(StoreError::Backup { fault: BackupFault::Foreign, .. })
    ));
    let Err(StoreError::NoBackup { latest, .. }) = open_backup(&room.folder, "nothing") else { panic!() };
    assert_eq!(latest, None);
    let broken = archive(|builder| add(builder, "roadmap.json", EntryType::Regular, b"{\n  \"format\": 1,"));
    let error = room.open(&room.beside("broken", &broken)).unwrap().roadmap().unwrap_err();
    assert!(error.to_string().contains("\"roadmap.json\" cannot be read: line 2"), "{error}");
    let newer = archive(|builder| add(builder, "roadmap.json", EntryType::Regular, b"{\"format\": 99}"));
    let error = room.open(&room.beside("newer", &newer)).unwrap().roadmap().unwrap_err();
    assert!(error.to_string().contains("newer Waymark"), "{error}");
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    let room = room();
    for name in ["../escaped", "/escaped", "tracks/../../escaped", "a\\..\\escaped", "C:escaped", "."] {
        let bytes = archive(|builder| {
            add(builder, "roadmap.json", EntryType::Regular, b"{}");
            add(builder, name, EntryType::Regular, b"harm");
        });
        let error = room.open(&room.beside("evil", &bytes)).unwrap_err();
        assert!(
            matches!(error, StoreError::Backup { fault: BackupFault::Outside { .. }, .. }),
            "{name}: {error}"
        );
    }
    let link = archive(|builder| add(builder, "notes", EntryType::Symlink, b""));
    let error = room.open(&room.beside("evil", &link)).unwrap_err();
    assert!(matches!(error, StoreError::Backup { fault: BackupFault::NoFile { .. }, .. }), "{error}");
    let twice = archive(|builder| {
        add(builder, "roadmap.json", EntryType::Regular, b"{}");
        add(builder, "./roadmap.json", EntryType::Regular, b"{ }");
    });
    let error = room.open(&room.beside("evil", &twice)).unwrap_err();
    assert!(matches!(error, StoreError::Backup { fault: BackupFault::Twice { .. }, .. }), "{error}");
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_one_is_refused() {
    let room = room();
    let bomb = archive(|builder| {
        add(builder, "roadmap.json", EntryType::Regular, &vec![b' '; 300 << 20]);
    });
    assert!(bomb.len() < 50_000, "{}", bomb.len());
    let error = room.open(&room.beside("bomb", &bomb)).err();
    assert!(
        matches!(error, Some(StoreError::Backup { fault: BackupFault::TooLarge { .. }, .. })),
        "{error:?}"
    );
}

#[test]
fn a_small_file_that_asks_for_much_memory_is_refused() {
    let room = room();
    let asking_for = |window: u8| {
        // A frame that refers 2^window bytes back, with one block that is there as it is.
        let archive = archive(|builder| add(builder, "roadmap.json", EntryType::Regular, b"{}"));
        let archive = zstd::decode_all(archive.as_slice()).unwrap();
        let block = (u32::try_from(archive.len()).unwrap() << 3 | 1).to_le_bytes();
        let head = [0x28, 0xB5, 0x2F, 0xFD, 0, (window - 10) << 3];
        let frame = [head.as_slice(), &block[..3], &archive].concat();
        room.open(&room.beside("asking.tar.zst", &frame))
    };
    assert!(matches!(asking_for(27), Err(StoreError::Backup { fault: BackupFault::Damaged { .. }, .. })));
    asking_for(24).unwrap();
}

#[test]
fn a_backup_made_while_an_edit_waits_fits_its_own_journal() {
    let mut room = room();
    room.commit(|roadmap| rules::set_note(roadmap, "git.branch", "Short ones."));
    let track = room.folder.path().join("tracks/git.json");
    let edited = fs::read_to_string(&track).unwrap().replace("git.branch", "git.fork");
    fs::write(&track, edited).unwrap();
    let stored = room.open(&room.make().path).unwrap();
    assert_eq!(difference(&stored.roadmap().unwrap(), room.store.roadmap()), []);
}

#[test]
fn older_backups_give_way_and_other_files_stay() {
    let room = room();
    let mut at = now();
    let mut made = Vec::new();
    for _ in 0..4 {
        at += TimeDelta::hours(1);
        made.push(make_backup(&room.folder, at, BackupReason::Hourly, KEEP).unwrap());
    }
    fs::copy(&made[0].path, room.folder.backups().join("before-the-exam.tar.zst")).unwrap();
    fs::write(room.folder.backups().join("readme.txt"), "mine").unwrap();
    at += TimeDelta::hours(1);
    let last = make_backup(&room.folder, at, BackupReason::Hourly, made[0].backup.bytes * 5 / 2).unwrap();
    let mut names: Vec<String> =
        backups(&room.folder).unwrap().into_iter().map(|backup| backup.name).collect();
    names.retain(|name| name != "before-the-exam.tar.zst");
    assert_eq!(names, [last.backup.name, made[3].backup.name.clone()]);
    assert!(room.folder.backups().join("before-the-exam.tar.zst").exists());
    assert!(room.folder.backups().join("readme.txt").exists());
}

#[test]
fn the_backup_just_made_stays_even_when_the_clock_went_back() {
    let room = room();
    make_backup(&room.folder, now() + TimeDelta::days(365), BackupReason::Weekly, KEEP).unwrap();
    let made = make_backup(&room.folder, now(), BackupReason::Hourly, 1).unwrap();
    assert_eq!(backups(&room.folder).unwrap(), [made.backup]);
}

#[test]
fn what_is_due_is_made_once() {
    let mut room = room();
    let due = |hours| {
        let made = make_due_backup(&room.folder, now() + TimeDelta::hours(hours), KEEP).unwrap();
        made.map(|made| made.backup.reason.unwrap())
    };
    assert_eq!([due(0), due(0), due(1)], [Some(BackupReason::Weekly), None, Some(BackupReason::Hourly)]);
    assert_eq!([due(2), due(24), due(500)], [None; 3], "nothing has changed since");
    room.store.checkpoint().unwrap();
    let later = now() + TimeDelta::hours(30);
    let tick = |roadmap: &Roadmap| rules::tick(roadmap, &["git.branch".to_owned()], later);
    room.store.commit(later, &mut CatchUp::default(), tick).unwrap();
    let made = make_due_backup(&room.folder, later, KEEP).unwrap().unwrap();
    assert_eq!(made.backup.reason, Some(BackupReason::Daily));
}

#[test]
fn a_library_file_that_cannot_be_read_is_named_and_stops_nothing() {
    let room = room();
    fs::create_dir_all(room.folder.library().join("not-a-file.json")).unwrap();
    let made = room.make();
    assert_eq!(made.left_out, ["library/not-a-file.json"]);
}

#[test]
fn a_folder_without_a_roadmap_has_nothing_to_back_up() {
    let root = TempDir::new().unwrap();
    let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
    let error = make_backup(&folder, now(), BackupReason::ByHand, KEEP).unwrap_err();
    assert!(matches!(error, StoreError::NoRoadmap { .. }), "{error}");
    assert_eq!(backups(&folder).unwrap(), []);
    assert!(!folder.path().exists());
}
