//! The doctor mends a folder, and is killed, cut off or refused at any of its calls.

use std::path::PathBuf;

use waymark_store::{Disk, Kind, Severity, mend};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, effort, measured};
use crate::outside::{live, put, read};
use crate::play::{Known, begun, folder, open, play};

#[test]
fn nothing_is_lost_whatever_happens_while_a_folder_is_mended() {
    measured("i-mending", "Kills, power cuts and failing calls while a folder is mended", at_every_call);
}

/// A folder with a file gone, a second copy of another, and things that unfinished writing left behind.
fn unwell() -> (SimDisk, Plain, Vec<Vec<u8>>) {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, &[Step::Note(1, 20), Step::Tick(0), Step::Note(2, 30), Step::Checkpoint], &mut known)
        .unwrap();
    let files = live(&disk);
    put(&disk, "notes/practice.part-2000.md", None).unwrap();
    put(&disk, "tracks/practice (1).json", Some(&files["tracks/practice.json"])).unwrap();
    let leftovers = [("tracks/practice.tmp", "half a track"), (".checkpoint/tracks~practice.json", "half")];
    for (name, text) in leftovers {
        put(&disk, name, Some(text.as_bytes())).unwrap();
    }
    let there = files.into_values().chain(leftovers.map(|(_, text)| text.as_bytes().to_vec()));
    let there = there.collect();
    (disk, Plain::clone(&known.model.now), there)
}

fn at_every_call() -> Found {
    let (base, expected, there) = unwell();
    let mut tried = 0;
    // Mending makes a thousand calls; a longer look strikes at each of them.
    let stride = if effort() > 1 { 1 } else { 5 };
    for call in (0..).step_by(stride) {
        let failed = |how: &str, error: String| format!("call {call}, {how}: {error}");
        let disk = base.copied();
        disk.kill_after(call);
        let stopped = mend(&folder(&disk), instant(60)).stopped;
        let is_over = stopped.is_none() && !disk.is_dead();
        gets_well(&disk.copied(), &expected, &there).map_err(|error| failed("a kill", error))?;
        for seed in 0..3 {
            let cut = disk.copied();
            cut.cut_power(seed + call);
            gets_well(&cut.another_program(), &expected, &there)
                .map_err(|error| failed("a power cut", error))?;
        }
        for fault in Fault::ALL {
            let disk = base.copied();
            disk.fail_after(call, fault, fault != Fault::Interrupted);
            // It may stop; what matters is what is left.
            let _ = mend(&folder(&disk), instant(60));
            disk.heal();
            gets_well(&disk.another_program(), &expected, &there)
                .map_err(|error| failed(&format!("{fault:?}"), error))?;
        }
        tried += 4 + Fault::ALL.len() as u64;
        if is_over {
            break;
        }
    }
    Ok(tried)
}

/// The folder opens to what it held, is mended now, and every text that was in it still is.
fn gets_well(disk: &SimDisk, expected: &Plain, there: &[Vec<u8>]) -> Result<(), String> {
    if Plain::of(open(&disk.copied())?.roadmap()) != *expected {
        return Err("something else is there than was".to_owned());
    }
    let mended = mend(&folder(disk), instant(70));
    if let Some(error) = mended.stopped {
        return Err(format!("mending stops: {error}"));
    }
    if let Some(finding) = mended.left.findings.iter().find(|finding| finding.severity() != Severity::Note) {
        return Err(format!("it is left unwell: {finding:?}"));
    }
    let again = mend(&folder(disk), instant(80)).done;
    if !again.is_empty() {
        return Err(format!("a second mending does something: {again:?}"));
    }
    let kept = everything(disk).map_err(|error| error.to_string())?;
    if let Some(lost) = there.iter().find(|text| !kept.contains(text)) {
        return Err(format!("gone is {:?}", String::from_utf8_lossy(lost)));
    }
    if Plain::of(open(disk)?.roadmap()) != *expected {
        return Err("mending changed the roadmap".to_owned());
    }
    Ok(())
}

/// The bytes of every file in the folder.
fn everything(disk: &SimDisk) -> std::io::Result<Vec<Vec<u8>>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("/home/data")];
    while let Some(folder) = folders.pop() {
        for name in disk.list(&folder)? {
            let path = folder.join(name);
            match disk.stat(&path)?.kind {
                Kind::Folder => folders.push(path),
                Kind::File | Kind::Link => found.extend(read(disk, &path)),
            }
        }
    }
    Ok(found)
}
