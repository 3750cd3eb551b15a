//! Every format that Waymark ever wrote, and what it must open to.
//!
//! `tests/golden/format-N/` was written by the program that wrote that format, and stays as it is for ever;
//! `format-N.txt` says what is in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::DateTime;
use tempfile::TempDir;
use waymark_core::{Exhibit, FORMAT, Header, Milestone, Roadmap, rules};
use waymark_store::{
    BackupReason, CatchUp, Files, FindingKind, Folder, MemoryDisk, Opened, Store, StoreError, backups,
    examine, mend, open_backup,
};

fn golden(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("golden/format-{format}"))
}

/// Every file of a folder by its name there.
fn files(root: &Path) -> Files {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// A copy that a test may write to.
fn copy_of(format: u32) -> (TempDir, Folder) {
    let root = TempDir::new().unwrap();
    let data = root.path().join("data");
    for (name, bytes) in files(&golden(format)) {
        let path = data.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    (root, Folder::locate(Some(data)).unwrap())
}

fn open(folder: &Folder) -> Store {
    let now = DateTime::from_timestamp(1_796_083_000, 0).unwrap();
    match Store::open_up_to_date(folder, now).unwrap() {
        Opened::Roadmap(store) => *store,
        Opened::Empty => panic!("it opens as if nothing had ever been in it"),
    }
}

/// What a folder holds, for people and for ever: nothing of how it is stored.
fn told(store: &mut Store) -> String {
    let mut text = of_roadmap(store.roadmap());
    text.push('\n');
    store
        .look_back(|record| {
            let _ = writeln!(text, "{} {} {}", record.seq, record.at.format("%F %T"), record.label);
            None::<()>
        })
        .unwrap();
    text
}

fn of_roadmap(roadmap: &Roadmap) -> String {
    let header = roadmap.header();
    let mut text = format!("{}\n{:?}\n", header.title, header.capacity.minutes());
    planning(header, &mut text);
    for (name, value) in &header.extra {
        let _ = writeln!(text, "{name}: {value}");
    }
    for track in roadmap.tracks() {
        let _ = writeln!(text, "\n{} ({:?})", track.track().title, track.track().kind);
        for entry in track.milestones() {
            let (id, one) = (entry.id(), entry.milestone());
            let after: Vec<String> = one.after.iter().map(ToString::to_string).collect();
            let minutes: u32 = one.sessions.iter().map(|session| session.minutes).sum();
            let _ = writeln!(
                text,
                "  {id}: {}, {:?}, likely {} min, {minutes} min logged, after [{}], due {:?}",
                one.title,
                one.status,
                one.estimate.likely(),
                after.join(", "),
                one.due
            );
            if let Some(first) = one.not_before {
                let _ = writeln!(text, "    not before {first}");
            }
            shown(one, &mut text);
            roadmap.note(id).lines().for_each(|line| {
                let _ = writeln!(text, "    > {line}");
            });
        }
    }
    text
}

/// What a person has to show for a milestone; nothing where there is nothing of it.
fn shown(one: &Milestone, text: &mut String) {
    for evidence in &one.evidence {
        let what = match &evidence.what {
            Exhibit::Link(url) => url.to_string(),
            Exhibit::Copy(file) => format!("{}, {} bytes, {:08x}", file.path, file.bytes, file.crc32c),
            Exhibit::File(path) => path.as_str().to_owned(),
        };
        let _ = writeln!(text, "    shows {}: {what}, {}", evidence.title, evidence.added.format("%F %T"));
    }
    one.reflection.as_str().lines().for_each(|line| {
        let _ = writeln!(text, "    thinks: {line}");
    });
}

/// What later formats have; nothing where there is nothing of it.
fn planning(header: &Header, text: &mut String) {
    for past in &header.past_capacity {
        let _ = writeln!(text, "until {}: {:?}", past.until, past.minutes.minutes());
    }
    for off in &header.time_off {
        let label = off.label().map_or_else(String::new, |label| format!(" {label}"));
        let _ = writeln!(text, "off from {} to {}{label}", off.first(), off.last());
    }
    if !header.planning.is_default() {
        let planning = header.planning;
        let (tracks, sitting) = (planning.tracks_at_once(), planning.smallest_sitting());
        let recall = planning.recall_minutes();
        let _ =
            writeln!(text, "{tracks} tracks at once, sittings from {sitting} min, {recall} min of recall");
    }
    if let Some(target) = header.target {
        let _ = writeln!(text, "ready by {target}");
    }
    if let Some(timer) = &header.timer {
        let start = timer.start.format("%F %T");
        let _ = writeln!(text, "working on {} since {start}, on {}", timer.milestone, timer.day);
    }
}

#[test]
fn every_format_opens_to_what_was_put_into_it_and_can_be_worked_with() {
    for format in 1..=FORMAT {
        let (_root, folder) = copy_of(format);
        let mut store = open(&folder);
        assert!(store.read_only().is_none() && store.damage().is_none());
        let expected = fs::read_to_string(golden(format).with_extension("txt")).unwrap();
        assert_eq!(told(&mut store), expected, "format {format}");

        let now = DateTime::from_timestamp(1_796_083_060, 0).unwrap();
        let others = &mut CatchUp::default();
        let before = of_roadmap(store.roadmap());
        store
            .commit(now, others, |roadmap| {
                rules::tick(roadmap, &["python.test-what-you-wrote".to_owned()], now)
            })
            .unwrap();
        store.checkpoint().unwrap();
        let mut store = open(&folder);
        assert_ne!(of_roadmap(store.roadmap()), before);
        store.undo(now, others, None).unwrap();
        assert_eq!(of_roadmap(store.roadmap()), before);
        store.undo(now, others, None).unwrap();
        let header = fs::read_to_string(folder.path().join("roadmap.json")).unwrap();
        assert!(header.contains(&format!("\"format\": {FORMAT},")));
        assert!(header.contains("[1.50, \"one step a day\"]") || format > 1, "{header}");
    }
}

#[test]
fn the_files_as_they_were_are_kept_in_a_folder_and_in_a_backup() {
    for format in 1..FORMAT {
        let (_root, folder) = copy_of(format);
        let expected = of_roadmap(open(&folder).roadmap());
        drop(open(&folder));
        let mut kept = files(&golden(format));
        // It was never touched, so it needs no copy.
        kept.retain(|name, _| !name.starts_with("library/"));
        let shelf = folder.path().join(format!("before-format-{FORMAT}"));
        assert_eq!(files(&shelf), kept);
        assert!(!folder.path().join(format!("before-format-{FORMAT}-2")).exists());

        let made = backups(&folder).unwrap();
        assert_eq!(made.len(), 1);
        assert_eq!(made[0].reason, Some(BackupReason::BeforeMigration));
        let stored = open_backup(&folder, &made[0].name).unwrap();
        assert_eq!(of_roadmap(&stored.roadmap().unwrap()), expected);
    }
}

#[test]
fn where_nothing_can_be_written_an_earlier_format_opens_for_looking() {
    for format in 1..FORMAT {
        let disk = MemoryDisk::new(Arc::new(files(&golden(format))));
        let folder = Folder::on(Arc::new(disk), MemoryDisk::root());
        let mut store = open(&folder);
        assert_eq!(told(&mut store), fs::read_to_string(golden(format).with_extension("txt")).unwrap());
        let error = store.read_only().unwrap().to_string();
        assert!(error.contains("the disk is read-only"), "{error}");
        let refused = store.undo(DateTime::UNIX_EPOCH, &mut CatchUp::default(), None);
        assert!(matches!(refused, Err(StoreError::ReadOnly { .. })));
    }
}

#[test]
fn the_doctor_names_an_earlier_format_and_mends_it() {
    for format in 1..FORMAT {
        let (_root, folder) = copy_of(format);
        let now = DateTime::from_timestamp(1_796_083_000, 0).unwrap();
        assert!(examine(&folder, now).has(FindingKind::Older));
        let mended = mend(&folder, now);
        assert!(mended.stopped.is_none(), "{:?}", mended.stopped);
        assert!(!mended.left.needs_you() && !mended.left.has(FindingKind::Older), "{:#?}", mended.left);
        let expected = fs::read_to_string(golden(format).with_extension("txt")).unwrap();
        assert_eq!(told(&mut open(&folder)), expected);
    }
}

#[test]
fn an_edit_that_waited_is_taken_in_afterwards() {
    let (_root, folder) = copy_of(1);
    drop(open(&folder));
    // The last programs of format 1 remembered their files already.
    let path = folder.path().join("roadmap.json");
    let header =
        fs::read_to_string(&path).unwrap().replace(&format!("\"format\": {FORMAT}"), "\"format\": 1");
    fs::write(folder.path().join(".base/roadmap.json"), &header).unwrap();
    fs::write(&path, header.replace("at last", "in spring")).unwrap();
    let mut store = open(&folder);
    assert_eq!(store.roadmap().header().title.to_string(), "Backend, at last");
    store.take_in_edits(DateTime::UNIX_EPOCH, &mut CatchUp::default()).unwrap();
    assert_eq!(store.roadmap().header().title.to_string(), "Backend, in spring");
    let second = folder.path().join(format!("before-format-{FORMAT}-2"));
    assert!(second.join("roadmap.json").exists(), "other files are kept in a folder of their own");
}

#[test]
fn a_program_that_is_open_notices_that_a_later_one_has_been_there() {
    let (_root, folder) = copy_of(FORMAT);
    let mut store = open(&folder);
    let header = folder.path().join("roadmap.json");
    let later = |text: String| text.replace(&format!("\"format\": {FORMAT}"), "\"format\": 99");
    fs::write(&header, later(fs::read_to_string(&header).unwrap())).unwrap();
    let journal = folder.path().join("journal.jsonl");
    let text = fs::read_to_string(&journal).unwrap();
    let (head, rest) = text.split_once('\n').unwrap();
    let head = head[9..].replace(&format!("\"format\":{FORMAT}"), "\"format\":99");
    fs::write(&journal, format!("{:08x} {head}\n{rest}", crc32c::crc32c(head.as_bytes()))).unwrap();
    let before = files(folder.path());

    let refused = store.undo(DateTime::UNIX_EPOCH, &mut CatchUp::default(), None);
    assert!(matches!(refused, Err(StoreError::Newer { found: 99, known: FORMAT })), "{refused:?}");
    assert!(matches!(store.catch_up(), Err(StoreError::Newer { .. })));
    assert!(matches!(open(&folder).read_only(), Some(StoreError::Newer { .. })));
    assert_eq!(files(folder.path()), before);
}
