//! What the doctor finds in real folders, and what mending does to them.
#![allow(missing_docs, reason = "tests")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use waymark_core::library::{Selection, select};
use waymark_core::{Place, Roadmap, TrackKind, library, rules};
use waymark_store::{
    BackupReason, CatchUp, Finding, FindingKind, Folder, Mended, Opened, Report, Severity, Store, examine,
    make_backup, mend,
};

/// When everything in these tests was done.
fn then() -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000, 0).unwrap()
}

struct Home {
    _root: TempDir,
    folder: Folder,
}

impl Home {
    /// Git (commit, branch after it, merge) and SQL (join), a note, and two changes in the journal.
    fn furnished() -> Self {
        let root = TempDir::new().unwrap();
        let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
        let roadmap =
            select(&library::Library::default(), &Selection::default(), then()).unwrap().assemble().unwrap();
        let home = Self { _root: root, folder };
        let mut store = Store::create(&home.folder, roadmap).unwrap();
        for track in ["Git", "SQL"] {
            commit(&mut store, |roadmap| rules::add_track(roadmap, track, TrackKind::Skill, &Place::Last));
        }
        for (track, title) in [("git", "Commit"), ("git", "Branch"), ("git", "Merge"), ("sql", "Join")] {
            let new = rules::NewMilestone {
                track: track.to_owned(),
                title: title.to_owned(),
                ..rules::NewMilestone::default()
            };
            commit(&mut store, |roadmap| rules::add_milestone(roadmap, &new, &Place::Last));
        }
        commit(&mut store, |roadmap| rules::add_prerequisite(roadmap, "git.branch", "git.commit"));
        commit(&mut store, |roadmap| rules::set_note(roadmap, "git.commit", "Small ones.\n"));
        store.checkpoint().unwrap();
        for id in ["git.commit", "sql.join"] {
            commit(&mut store, |roadmap| rules::tick(roadmap, &[id.to_owned()], then()));
        }
        home
    }

    fn store(&self) -> Store {
        match Store::open(&self.folder).unwrap() {
            Opened::Roadmap(store) => *store,
            Opened::Empty => panic!("there is a roadmap"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Writes a file as a careful editor does: for the person alone.
    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        if !path.parent().unwrap().exists() {
            fs::create_dir(path.parent().unwrap()).unwrap();
            set_mode(path.parent().unwrap(), 0o700);
        }
        fs::write(&path, text).unwrap();
        set_mode(&path, 0o600);
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.text(name);
        assert!(text.contains(from), "{from:?} is in {text}");
        self.write(name, text.replacen(from, to, 1));
    }

    fn examine(&self) -> Report {
        examine(&self.folder, Utc::now())
    }

    /// Mends, and makes sure that nothing was deleted and that a second time does nothing.
    fn mend(&self) -> Mended {
        let before = self.contents();
        let mended = mend(&self.folder, Utc::now());
        assert!(mended.stopped.is_none(), "{:?}", mended.stopped);
        let after = self.contents();
        let is_grown = |name: &str| name == "journal.jsonl" || name.starts_with("history/");
        for (content, name) in
            before.iter().filter(|(content, name)| !is_grown(name) || !content.ends_with(b"\n"))
        {
            assert!(after.contains_key(content), "what was in {name} is gone");
        }
        let listing = self.listing();
        assert_eq!(mend(&self.folder, Utc::now()).done, Vec::<String>::new());
        assert_eq!(self.listing(), listing, "a second time changes nothing");
        mended
    }

    /// Everything in the folder but what Waymark remembers for itself, with a name for each: files whole, the journal
    /// and the history line by line, since lines move from one to the other.
    fn contents(&self) -> BTreeMap<Vec<u8>, String> {
        let mut contents = BTreeMap::new();
        for (name, entry) in self.listing().into_iter().filter(|(name, _)| !name.starts_with(".base/")) {
            let Some(content) = entry.content else { continue };
            if name.ends_with(".jsonl") {
                let lines = content
                    .split(|&byte| byte == b'\n')
                    .filter(|line| !line[9.min(line.len())..].starts_with(b"{\"folded\""));
                contents.extend(lines.map(|line| (line.to_vec(), name.clone())));
            }
            contents.insert(content, name);
        }
        contents
    }

    fn listing(&self) -> BTreeMap<String, Entry> {
        let mut listing = BTreeMap::new();
        list(self.folder.path(), self.folder.path(), &mut listing);
        listing
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Entry {
    content: Option<Vec<u8>>,
    modified: SystemTime,
    mode: u32,
}

fn list(root: &Path, path: &Path, listing: &mut BTreeMap<String, Entry>) {
    let metadata = fs::symlink_metadata(path).unwrap();
    let content = metadata.is_file().then(|| fs::read(path).unwrap());
    let entry = Entry { content, modified: metadata.modified().unwrap(), mode: mode(path) };
    listing.insert(path.strip_prefix(root).unwrap().display().to_string(), entry);
    if metadata.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| list(root, &entry.unwrap().path(), listing));
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    std::os::unix::fs::MetadataExt::mode(&fs::symlink_metadata(path).unwrap())
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn mode(_: &Path) -> u32 {
    0
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) {}

fn commit(store: &mut Store, rule: impl FnOnce(&Roadmap) -> Result<rules::Proposal, waymark_core::Refusal>) {
    store.commit(then(), &mut CatchUp::default(), rule).unwrap();
}

fn kinds(report: &Report) -> Vec<FindingKind> {
    report.findings.iter().map(|finding| finding.kind).collect()
}

#[track_caller]
fn only(report: &Report, kind: FindingKind) -> Finding {
    assert_eq!(kinds(report), [kind], "{report:#?}");
    report.findings[0].clone()
}

#[track_caller]
fn sound(report: &Report) {
    assert_eq!(report.findings, [], "{report:#?}");
}

#[test]
fn a_sound_folder_has_no_findings_and_says_what_was_looked_at() {
    let home = Home::furnished();
    make_backup(&home.folder, then(), BackupReason::ByHand, u64::MAX).unwrap();
    let report = home.examine();
    sound(&report);
    assert_eq!(
        report.checked[..5],
        [
            "roadmap.json and 2 tracks with 4 milestones.",
            "1 note.",
            "journal.jsonl with 2 changes not yet in the other files.",
            "The history with 8 changes, the latest number 8.",
            "The folder can be written to.",
        ]
    );
    assert_eq!(report.checked[5], "The one backup, which reads back whole and opens.");
    assert!(report.checked[6].ends_with("free on the disk."), "{:?}", report.checked);
    assert_eq!(home.mend().done, Vec::<String>::new());
}

#[test]
fn looking_changes_nothing_at_all() {
    let home = Home::furnished();
    make_backup(&home.folder, then(), BackupReason::ByHand, u64::MAX).unwrap();
    home.write("tracks/git (1).json", home.text("tracks/git.json"));
    home.write("tracks/git.tmp", "half");
    home.edit("journal.jsonl", "seq", "sex");
    home.edit("tracks/sql.json", "\"title\"", "\"title");
    fs::remove_file(home.path("notes/git.commit.md")).unwrap();
    set_mode(&home.path("roadmap.json"), 0o644);
    let before = home.listing();
    assert!(home.examine().findings.len() >= 6);
    assert_eq!(home.listing(), before);
}

#[test]
fn a_folder_without_a_roadmap_is_no_trouble_and_a_file_is() {
    let root = TempDir::new().unwrap();
    let named = |name: &str| Folder::locate(Some(root.path().join(name))).unwrap();
    sound(&examine(&named("none"), Utc::now()));
    assert!(!root.path().join("none").exists());
    fs::write(root.path().join("file"), "").unwrap();
    let found = only(&examine(&named("file"), Utc::now()), FindingKind::Unusable);
    assert!(found.problem.contains("is a file, not a folder"), "{}", found.problem);
}

#[test]
fn every_file_that_does_not_read_is_named_with_its_line() {
    let home = Home::furnished();
    home.edit("tracks/git.json", "\"kind\"", "kind");
    home.edit("tracks/sql.json", "\"skill\"", "\"hobby\"");
    home.write("notes/git.commit.md", b"fine\nnot \xff text\n");
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::Unreadable; 3], "{report:#?}");
    let places: Vec<(&str, usize)> =
        report.findings.iter().map(|finding| (finding.place.as_str(), finding.line.unwrap())).collect();
    assert_eq!(places, [("tracks/git.json", 4), ("tracks/sql.json", 4), ("notes/git.commit.md", 2)]);
    assert!(report.findings[1].problem.contains("hobby"), "{report:#?}");
    assert!(report.needs_you());
    assert_eq!(home.mend().left.findings, report.findings, "only the person can mend that");
    home.edit("roadmap.json", "\"format\"", "format");
    let places: BTreeSet<String> = home.examine().findings.into_iter().map(|finding| finding.place).collect();
    assert_eq!(places.len(), 4, "{places:?}");
}

#[test]
fn a_file_with_both_sides_of_a_merge_says_so() {
    let home = Home::furnished();
    home.edit(
        "tracks/git.json",
        "  \"title\": \"Git\",\n",
        "<<<<<<< HEAD\n  \"title\": \"Git\",\n=======\n  \"title\": \"Gits\",\n>>>>>>> theirs\n",
    );
    let found = only(&home.examine(), FindingKind::MergeMarkers);
    assert_eq!((found.place.as_str(), found.line), ("tracks/git.json", Some(3)));
}

#[test]
fn every_prerequisite_that_does_not_exist_is_named() {
    let home = Home::furnished();
    home.edit("tracks/git.json", "\"git.commit\"\n      ]", "\"git.comit\",\n        \"nothing\"\n      ]");
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::MissingPrerequisite; 2], "{report:#?}");
    assert_eq!(
        report.findings[0].problem,
        "The milestone \"git.branch\" waits for \"git.comit\", which does not exist."
    );
    let line = home.text("tracks/git.json").lines().position(|line| line.contains("git.comit")).unwrap();
    assert_eq!(report.findings[0].line, Some(line + 1));
    let text = home.text("tracks/git.json").replace("\"git.comit\",\n        \"nothing\"", "\"git.commit\"");
    home.write(
        "tracks/git.json",
        text.replace("\"git.commit\",\n      \"title\"", "\"git.first\",\n      \"title\""),
    );
    home.edit("tracks/sql.json", "\"sql.join\",", "\"sql.join\", \"after\": [\"git.commit\"],");
    let found = &home.examine().findings[0];
    assert_eq!(
        found.problem,
        "The milestones \"git.branch\" and \"sql.join\" wait for \"git.commit\", which does not exist."
    );
}

#[test]
fn milestones_and_tracks_that_stand_twice_are_named() {
    let home = Home::furnished();
    home.edit("tracks/sql.json", "\"sql.join\"", "\"git.commit\"");
    home.edit("roadmap.json", "\"git\",", "\"git\",\n    \"git\",");
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::RuleBroken; 2], "{report:#?}");
    assert_eq!(report.findings[0].problem, "It names the track \"git\" twice.");
    assert!(report.findings[1].problem.contains("also in \"tracks/git.json\""), "{report:#?}");
}

#[test]
fn a_newer_folder_is_told_as_such() {
    let home = Home::furnished();
    home.edit("roadmap.json", &format!("\"format\": {}", waymark_core::FORMAT), "\"format\": 99");
    home.write("tracks/git.tmp", "half");
    assert!(home.examine().has(FindingKind::Newer) && home.examine().has(FindingKind::Leftover));
    assert_eq!(home.mend().done, Vec::<String>::new(), "it is left to the newer Waymark");
}

#[test]
fn a_missing_file_is_written_again_from_what_is_remembered() {
    let home = Home::furnished();
    for name in ["tracks/git.json", "roadmap.json", "notes/git.commit.md"] {
        let whole = home.text(name);
        fs::remove_file(home.path(name)).unwrap();
        let found = only(&home.examine(), FindingKind::Gone);
        assert_eq!((found.place.as_str(), found.severity()), (name, Severity::Mendable));
        let mended = home.mend();
        assert_eq!(mended.done, [format!("Wrote \"{name}\" again from what Waymark remembers of it.")]);
        sound(&mended.left);
        assert_eq!(home.text(name), whole);
    }
}

#[test]
fn a_missing_file_of_which_nothing_is_remembered_needs_the_person() {
    let home = Home::furnished();
    for name in ["tracks/git.json", ".base/tracks~git.json"] {
        fs::remove_file(home.path(name)).unwrap();
    }
    let report = home.mend().left;
    let found = report.findings.iter().find(|finding| finding.kind == FindingKind::Missing).unwrap();
    assert_eq!(found.place, "tracks/git.json");
    assert!(!home.path("tracks/git.json").exists());
    assert!(!home.path("backups").exists(), "nothing was touched for which a backup is made");
}

#[test]
fn what_is_not_remembered_is_remembered_again_so_that_the_folder_opens() {
    let home = Home::furnished();
    fs::remove_file(home.path(".base/tracks~git.json")).unwrap();
    assert!(Store::open(&home.folder).is_err());
    only(&home.examine(), FindingKind::Unremembered);
    sound(&home.mend().left);
    assert_eq!(home.store().roadmap().len(), 4);
    fs::remove_dir_all(home.path(".base")).unwrap();
    only(&home.examine(), FindingKind::Unremembered);
    let mended = home.mend();
    sound(&mended.left);
    assert!(home.path(".base/tracks~git.json").exists());
}

#[test]
fn an_edit_waits_and_a_large_one_waits_for_a_word() {
    let home = Home::furnished();
    // Taking an edit in folds the journal, which writes the files that it changes.
    home.store().checkpoint().unwrap();
    home.edit("tracks/git.json", "\"Merge\"", "\"Merge and rebase\"");
    let found = only(&home.examine(), FindingKind::EditWaits);
    assert_eq!((found.place.as_str(), found.severity()), ("tracks/git.json", Severity::Note));
    let mended = home.mend();
    assert_eq!(mended.done[1], "Took in what was edited in \"tracks/git.json\".");
    sound(&mended.left);
    assert!(
        home.store()
            .roadmap()
            .milestones()
            .any(|entry| entry.milestone().title.as_str() == "Merge and rebase")
    );
    home.write("tracks/git.json", r#"{"id":"git","title":"Git","kind":"skill","milestones":[]}"#);
    let left = home.mend().left;
    assert_eq!(only(&left, FindingKind::EditHeld).place, "tracks/git.json");
    assert_eq!(home.store().roadmap().len(), 4);
}

#[test]
fn a_damaged_journal_keeps_what_checks() {
    let home = Home::furnished();
    let line = home.text("journal.jsonl").lines().nth(1).unwrap().to_owned();
    home.edit("journal.jsonl", &line, "not a change");
    let report = home.examine();
    assert!(report.has(FindingKind::JournalDamaged) && !report.needs_you(), "{report:#?}");
    assert_eq!(report.findings[0].line, Some(2));
    let mended = home.mend();
    assert!(mended.done[0].starts_with("Made a backup first: "), "{:?}", mended.done);
    assert!(mended.done[1].starts_with("Kept 1 change of the damaged journal"), "{:?}", mended.done);
    sound(&mended.left);
    assert_eq!(fs::read_dir(home.path("backups")).unwrap().count(), 2, "the backup and its lock");
}

#[test]
fn a_journal_that_is_gone_is_begun_again() {
    let home = Home::furnished();
    fs::remove_file(home.path("journal.jsonl")).unwrap();
    only(&home.examine(), FindingKind::JournalMissing);
    let mended = home.mend();
    assert_eq!(mended.done[1], "Began a new journal.");
    sound(&mended.left);
}

#[test]
fn a_line_that_was_never_finished_is_only_told() {
    let home = Home::furnished();
    let text = home.text("journal.jsonl");
    home.write("journal.jsonl", format!("{text}0badc0de {{\"seq\":"));
    let found = only(&home.examine(), FindingKind::TornEnd);
    assert_eq!((found.line, found.severity()), (Some(4), Severity::Note));
    assert_eq!(home.mend().done, Vec::<String>::new());
}

#[test]
fn an_older_journal_than_the_history_is_told() {
    let home = Home::furnished();
    home.store().checkpoint().unwrap();
    let crc = |json: &str| format!("{:08x} {json}\n", crc32c::crc32c(json.as_bytes()));
    home.write("journal.jsonl", crc(r#"{"folded":3}"#));
    let found = only(&home.examine(), FindingKind::JournalBehind);
    assert!(found.problem.contains("up to 3, but the history goes up to 10"), "{}", found.problem);
}

#[test]
fn damage_and_gaps_in_the_history_are_told() {
    let home = Home::furnished();
    let month = "history/2023-11.jsonl";
    let whole = home.text(month);
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    home.edit(month, "Added", "Adder");
    let found = only(&home.examine(), FindingKind::HistoryDamaged);
    assert_eq!((found.place.as_str(), found.line), (month, Some(1)));
    home.write(month, [lines[0], lines[4], lines[5], lines[6]].concat());
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::HistoryGap; 2], "{report:#?}");
    assert_eq!(report.findings[0].problem, "Changes 2 to 4 are missing from it.");
    assert_eq!(report.findings[1].problem, "Change 8 is missing from it.");
    home.write(month, format!("{whole}{}", lines[7]));
    let found = only(&home.examine(), FindingKind::HistoryTwice);
    assert_eq!((found.line, found.severity()), (Some(9), Severity::Note));
    home.write(month, format!("{whole}0badc0de {{"));
    assert_eq!(only(&home.examine(), FindingKind::TornEnd).line, Some(9));
    fs::remove_dir_all(home.path("history")).unwrap();
    assert_eq!(only(&home.examine(), FindingKind::HistoryGap).problem, "Changes 1 to 8 are missing from it.");
}

#[test]
fn each_backup_is_read_back() {
    let home = Home::furnished();
    let made = make_backup(&home.folder, then(), BackupReason::ByHand, u64::MAX).unwrap();
    let mut bytes = fs::read(&made.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    home.write(&format!("backups/{}", made.backup.name), bytes);
    home.write("backups/mine.tar.zst", "Dear diary");
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::BackupDamaged; 2], "{report:#?}");
    assert!(report.checked.contains(&"2 backups, 0 of them whole.".to_owned()), "{:?}", report.checked);
}

#[test]
fn what_was_left_behind_is_put_aside() {
    let home = Home::furnished();
    let left = [
        "roadmap.tmp",
        "tracks/git.tmp",
        ".base/tracks~git.tmp",
        ".base/tracks~git (1).json",
        ".checkpoint/tracks~git.json",
        "backups/unfinished.tmp",
    ];
    left.iter().for_each(|name| home.write(name, format!("what was in {name}")));
    let others = ["tracks/.syncthing.git.json.tmp", "library/mine.tmp", "taxes.tmp", "taxes (1).json"];
    others.iter().for_each(|name| home.write(name, format!("what another program keeps in {name}")));
    set_mode(&home.path("taxes.tmp"), 0o644);
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::Leftover; 6], "{report:#?}");
    let mended = home.mend();
    sound(&mended.left);
    assert!(mended.done[0].starts_with("Put 6 leftovers into \"damaged\": "), "{:?}", mended.done);
    left.iter().for_each(|name| assert!(!home.path(name).exists(), "{name}"));
    others.iter().for_each(|name| assert!(home.path(name).exists(), "{name}"));
    assert_eq!(mode(&home.path("taxes.tmp")) & 0o777, if cfg!(unix) { 0o644 } else { 0 });
}

#[test]
fn files_that_belong_to_nothing_are_only_told() {
    let home = Home::furnished();
    // Taking an edit in folds the journal, which writes the files that it changes.
    home.store().checkpoint().unwrap();
    home.write("notes/git.rebase.md", "later");
    home.write("notes/My thoughts.md", "on Git");
    home.write("tracks/My Track.json", "{}");
    let report = home.mend().left;
    let places: BTreeSet<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.kind == FindingKind::Orphan)
        .map(|finding| finding.place.as_str())
        .collect();
    assert_eq!(
        places,
        BTreeSet::from(["notes/My thoughts.md", "notes/git.rebase.md", "tracks/My Track.json"])
    );
    assert!(!report.needs_you(), "{report:#?}");
    home.edit("roadmap.json", "\"git\",\n", "");
    let report = home.examine();
    let place = |finding: &Finding| finding.place == "tracks/git.json" && finding.kind == FindingKind::Orphan;
    assert!(report.findings.iter().any(place), "{report:#?}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_folder_are_told() {
    use std::os::unix::fs::symlink;
    let home = Home::furnished();
    let elsewhere = TempDir::new().unwrap();
    let track = elsewhere.path().join("git.json");
    fs::rename(home.path("tracks/git.json"), &track).unwrap();
    symlink(&track, home.path("tracks/git.json")).unwrap();
    symlink(elsewhere.path(), home.path("backups")).unwrap();
    fs::write(elsewhere.path().join("unfinished.tmp"), "of another folder").unwrap();
    set_mode(&elsewhere.path().join("unfinished.tmp"), 0o644);
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::LinkOutside, FindingKind::FolderElsewhere], "{report:#?}");
    fs::remove_file(&track).unwrap();
    let found = home.examine().findings.into_iter().find(|found| found.place == "tracks/git.json").unwrap();
    assert_eq!(found.problem, "It is a link that leads nowhere.");
}

#[cfg(unix)]
#[test]
fn rights_are_narrowed_to_the_person() {
    let home = Home::furnished();
    set_mode(&home.path("tracks/git.json"), 0o644);
    let found = only(&home.examine(), FindingKind::OpenToOthers);
    assert_eq!(found.place, "tracks/git.json");
    assert_eq!(
        found.problem,
        "Its rights let others on this computer read or write it; only the folder around keeps them out."
    );
    set_mode(&home.path("history"), 0o755);
    set_mode(home.folder.path(), 0o755);
    let found = only(&home.examine(), FindingKind::OpenToOthers);
    assert_eq!(
        found.problem,
        "The rights of 3 files and folders, \".\", \"history\" and \"tracks/git.json\", let others on this computer read or write them."
    );
    set_mode(&home.path("roadmap.json"), 0o400);
    let mended = home.mend();
    sound(&mended.left);
    assert_eq!(
        mended.done,
        ["Gave you back the right to \"roadmap.json\".", "Closed to others the folder itself and 2 more."]
    );
    assert_eq!(mode(&home.path("tracks/git.json")) & 0o777, 0o600);
    assert_eq!(mode(home.folder.path()) & 0o777, 0o700);
}

#[test]
fn what_is_dated_later_than_now_is_told() {
    let home = Home::furnished();
    let report = examine(&home.folder, then() - TimeDelta::days(1));
    assert_eq!(kinds(&report), [FindingKind::FutureDate; 2], "{report:#?}");
    assert_eq!(
        report.findings[0].problem,
        "The latest change, \"Ticked \"Join\"\", is dated 14 November 2023, 22:13 UTC, which is still to come."
    );
    assert!(report.findings[1].problem.contains(" files are dated later than now: "), "{report:#?}");
    assert!(!report.needs_you());
}

/// Names that six programs give a second copy.
const COPIES: [&str; 6] = [
    "git.sync-conflict-20261124-140200-ABCDEFG.json",
    "git (Anna's conflicted copy 2026-11-24).json",
    "git (conflicted copy 2026-11-24 140200).json",
    "git (1).json",
    "git 2.json",
    "git.json.orig",
];

#[test]
fn copies_that_say_nothing_else_are_put_aside() {
    let home = Home::furnished();
    let text = home.text("tracks/git.json");
    for (index, name) in COPIES.iter().enumerate() {
        home.write(&format!("tracks/{name}"), format!("{text}{}", "\n".repeat(index)));
    }
    home.write("notes/git.commit (1).md", home.text("notes/git.commit.md"));
    home.write("journal 2.jsonl", home.text("journal.jsonl"));
    home.write("history/2023-11 (1).jsonl", home.text("history/2023-11.jsonl"));
    let report = home.examine();
    assert_eq!(kinds(&report), [FindingKind::SameCopy; 9], "{report:#?}");
    let before = home.store().revision();
    let mended = home.mend();
    sound(&mended.left);
    assert_eq!(mended.done.len(), 10, "a backup and nine copies: {:?}", mended.done);
    assert_eq!(home.store().revision(), before);
    assert_eq!(fs::read_dir(home.path("damaged")).unwrap().count(), 9);
}

#[test]
fn a_copy_that_has_what_is_only_in_the_journal_yet_says_nothing_else() {
    let home = Home::furnished();
    home.store().checkpoint().unwrap();
    let newer = home.text("tracks/git.json");
    let home = Home::furnished();
    assert_ne!(home.text("tracks/git.json"), newer);
    home.write("tracks/git 2.json", newer);
    only(&home.examine(), FindingKind::SameCopy);
}

#[test]
fn copies_that_say_something_else_stay_for_the_person() {
    let home = Home::furnished();
    let text = home.text("tracks/git.json");
    let done = text.replace("\"todo\"", "\"done\"").replacen("\"done\"", "\"todo\"", 1);
    home.write("tracks/git (1).json", &done);
    home.write("tracks/git 2.json", text.replace("\"Merge\"", "\"Merge branches\""));
    home.write("tracks/git 3.json", "{");
    home.write("tracks/git 4.json", text.replace("\"git.commit\"\n      ]", "\"nothing\"\n      ]"));
    let mut several: serde_json::Value = serde_json::from_str(&text).unwrap();
    let milestones = several["milestones"].as_array_mut().unwrap();
    milestones.truncate(2);
    milestones[0]["title"] = "Commit often".into();
    milestones[1]["status"] = "done".into();
    home.write("tracks/git 5.json", several.to_string());
    home.write("tracks/rust (1).json", "{}");
    home.write("notes/git.commit 2.md", "Small ones.\nOften.\n");
    home.write("tracks/git.json.rej", "@@ -1 +1 @@");
    let crc = |json: &str| format!("{:08x} {json}\n", crc32c::crc32c(json.as_bytes()));
    home.write("journal (1).jsonl", crc(r#"{"folded":8}"#) + &crc(r#"{"seq":9}"#));
    let report = home.mend().left;
    assert_eq!(kinds(&report), [FindingKind::DifferingCopy; 9], "{report:#?}");
    let says = |place: &str| {
        let found = report.findings.iter().find(|finding| finding.place == place).unwrap();
        found.problem.split_once(". ").unwrap().1.to_owned()
    };
    assert_eq!(says("tracks/git (1).json"), "It has a tick at \"Branch\" and \"Merge\".");
    assert_eq!(says("tracks/git 2.json"), "It says something else of 1 milestone.");
    assert!(says("tracks/git 3.json").starts_with("It cannot be read: "), "{report:#?}");
    assert!(says("tracks/git 4.json").starts_with("It does not fit with the other files: "), "{report:#?}");
    assert_eq!(
        says("tracks/git 5.json"),
        "It has a tick at \"Branch\", lacks \"Merge\", and says something else of 1 other milestone."
    );
    assert!(says("tracks/rust (1).json").starts_with("It cannot be read: "), "{report:#?}");
    assert_eq!(says("notes/git.commit 2.md"), "One line in it is not in the note.");
    assert_eq!(says("tracks/git.json.rej"), "It holds what a patch could not change.");
    assert_eq!(says("journal (1).jsonl"), "1 change in it is neither in the journal nor in the history.");
}

#[test]
fn an_interrupted_checkpoint_is_carried_to_its_end() {
    let home = Home::furnished();
    let track = home.text("tracks/git.json").replace("\"Merge\"", "\"Merge branches\"");
    home.write(".checkpoint/tracks~git.json", &track);
    home.write(".checkpoint/tracks~git.json.base", &track);
    let plan = r#"{"folded":8,"write":["tracks/git.json"],"remove":[],"records":[],"history":[]}"#;
    home.write(".checkpoint/plan.json", plan);
    only(&home.examine(), FindingKind::InterruptedCheckpoint);
    // What it replaces is the older file; that it does was decided before.
    let mended = mend(&home.folder, Utc::now());
    assert_eq!(mended.done, ["Carried the interrupted writing of the files to its end."]);
    sound(&mended.left);
    assert_eq!(home.text("tracks/git.json"), track);
    home.write(".checkpoint/plan.json", "{");
    only(&home.examine(), FindingKind::UnreadablePlan);
    assert_eq!(home.mend().done, Vec::<String>::new());
}

#[test]
fn many_things_at_once_are_mended_in_one_go() {
    let home = Home::furnished();
    let line = home.text("journal.jsonl").lines().nth(2).unwrap().to_owned();
    home.edit("journal.jsonl", &line, "not a change\nnor this");
    home.write("tracks/sql (1).json", home.text("tracks/sql.json"));
    fs::remove_file(home.path("tracks/git.json")).unwrap();
    home.write(".checkpoint/roadmap.json", "half");
    home.edit("notes/git.commit.md", "Small", "Smaller");
    set_mode(&home.path("roadmap.json"), 0o644);
    let mended = home.mend();
    sound(&mended.left);
    assert_eq!(mended.done.iter().filter(|line| line.starts_with("Made a backup")).count(), 1);
    let store = home.store();
    assert_eq!(store.roadmap().len(), 4);
    assert!(store.damage().is_none());
}
