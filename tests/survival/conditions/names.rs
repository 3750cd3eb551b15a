//! Titles, notes, steps and folders in every script: they come back as they went in, by every way.

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use waymark_core::{Place, Refusal, Roadmap, TrackKind, difference, rules};
use waymark_store::{BackupReason, CatchUp, Folder, Opened, RealDisk, Store, make_backup, open_backup};
use waymark_tests::plain::{create, instant};

use crate::measured::{Found, measured};

/// Words of every script, and what is hard about letters.
const NAMES: [&str; 20] = [
    "E\u{301}tudes et Übungen, n\u{303}o",
    "Ἀρχὴ μαθήματος",
    "Вернуть всё на место, ё",
    "اقرأ الفصل السابع",
    "קְרָא אֶת הַפֶּרֶק",
    "हिन्दी में पढ़ो, क्ष",
    "อ่านบทที่เจ็ด กำ",
    "第七章を読む",
    "阅读第七章",
    "제7장을 읽기 \u{1112}\u{1161}\u{11ab}",
    "👩\u{200d}💻 👨\u{200d}👩\u{200d}👧 🏳\u{fe0f}\u{200d}🌈 🇺🇦",
    "left \u{200f}right\u{200e} marks",
    "zero\u{200b}width\u{200c}non\u{200d}joiner\u{2060}",
    "\u{feff}a mark of byte order",
    "ǆ ﬁ ſ İ ı ß ẞ Å Å",
    "Z̸̢̛̮͇̙̓a̶l̷g̵o̴",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𓀀 𐍈",
    "\"quoted\" \\ back / slash 'n' %s {} ; -- $HOME `x`",
    "con.. nul: <b>not bold</b> &amp;",
    "\u{10ffff}\u{e000}\u{fdd0}",
];

/// The longest title there may be, as one word.
fn long_word() -> String {
    "ꙮ".repeat(200)
}

#[test]
fn names_in_every_script_come_back_as_they_went_in() {
    measured("d-names", "Names in every script, in titles, steps, notes and folders", every_name);
}

fn every_name() -> Found {
    let root = TempDir::new().map_err(|error| error.to_string())?;
    let long_word = long_word();
    let mut tried = 0;
    for name in NAMES.into_iter().chain([long_word.as_str()]) {
        let failed = |error: String| format!("\"{name}\": {error}");
        one_name(&root, name).map_err(failed)?;
        tried += 1;
    }
    Ok(tried)
}

/// The names that a folder has for a text: on its own, with line ends and quotes around it where the system lets
/// that be.
fn folders(root: &TempDir, name: &str) -> Vec<PathBuf> {
    let short: String = name.chars().filter(|letter| *letter != '/').take(60).collect();
    let odd = format!(" '{short}\n\"tab\there\" ");
    [short, odd].iter().map(|name| root.path().join(name).join("data")).collect()
}

fn one_name(root: &TempDir, name: &str) -> Result<(), String> {
    for path in folders(root, name) {
        if std::fs::create_dir_all(&path).is_err() {
            // Not every system has every name; the one without any oddity must be there on Linux.
            continue;
        }
        let folder = Folder::on(Arc::new(RealDisk), path);
        let mut store = create(&folder).map_err(|error| error.to_string())?;
        let written = write(&mut store, name).map_err(|error| error.to_string())?;
        same(&store, &written, name)?;
        same(&open(&folder)?, &written, name).map_err(|error| format!("from the journal: {error}"))?;
        store.checkpoint().map_err(|error| error.to_string())?;
        drop(store);
        let store = open(&folder)?;
        same(&store, &written, name).map_err(|error| format!("from the files: {error}"))?;
        let made = make_backup(&folder, instant(9), BackupReason::ByHand, u64::MAX);
        let made = made.map_err(|error| error.to_string())?;
        let backup = open_backup(&folder, &made.backup.name).map_err(|error| error.to_string())?;
        let stored = backup.roadmap().map_err(|error| error.to_string())?;
        if !difference(store.roadmap(), &stored).is_empty() {
            return Err("the backup holds something else".to_owned());
        }
        let to = folder.path().with_file_name("unpacked");
        backup.unpack(&folder, &to).map_err(|error| error.to_string())?;
        same(&open(&Folder::on(Arc::new(RealDisk), to))?, &written, name)?;
    }
    Ok(())
}

/// Puts the name everywhere where a person can; gives the id of the milestone.
fn write(store: &mut Store, name: &str) -> Result<String, waymark_store::StoreError> {
    let mut commit = |rule: &dyn Fn(&Roadmap) -> Result<rules::Proposal, Refusal>| {
        store.commit(instant(1), &mut CatchUp::default(), rule).map(|committed| committed.created)
    };
    let track = commit(&|roadmap| rules::add_track(roadmap, name, TrackKind::Skill, &Place::First))?;
    let new = rules::NewMilestone {
        track: track.first().cloned().unwrap_or_default(),
        title: name.to_owned(),
        outcome: name.to_owned(),
        ..rules::NewMilestone::default()
    };
    let created = commit(&|roadmap| rules::add_milestone(roadmap, &new, &Place::Last))?;
    let id = created.first().cloned().unwrap_or_default();
    commit(&|roadmap| rules::add_step(roadmap, &id, name, &Place::Last))?;
    commit(&|roadmap| rules::set_note(roadmap, &id, &format!("# {name}\r\n\t{name}\u{0}\n")))?;
    Ok(id)
}

fn same(store: &Store, id: &str, name: &str) -> Result<(), String> {
    let entry = store.roadmap().milestone(id).ok_or("the milestone is gone")?;
    let milestone = entry.milestone();
    let track = store.roadmap().tracks().next().ok_or("the track is gone")?;
    let name = name.trim();
    let texts = [track.track().title.as_str(), milestone.title.as_str(), milestone.outcome.as_str()];
    let step = milestone.steps.first().map_or("", |step| step.text.as_str());
    let is_same = texts.into_iter().chain([step]).all(|text| text == name);
    let note = store.roadmap().note(entry.id());
    if is_same && note == format!("# {name}\r\n\t{name}\u{0}\n") {
        Ok(())
    } else {
        Err("it came back otherwise".to_owned())
    }
}

fn open(folder: &Folder) -> Result<Store, String> {
    match Store::open(folder) {
        Ok(Opened::Roadmap(store)) => Ok(*store),
        Ok(Opened::Empty) => Err("the folder opens as if nothing had ever been in it".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
