//! A folder of an earlier format that is brought up to date, and what happens to it at any moment.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use waymark_core::{FORMAT, Roadmap, difference};
use waymark_store::{Access, Disk, Folder, Opened, Store};
use waymark_tests::plain::instant;
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, measured};

#[test]
fn a_folder_of_an_earlier_format_survives_everything_while_it_is_brought_up_to_date() {
    measured(
        "c-migrations",
        "Kills, power cuts and failing calls while a format is brought up to date",
        || (1..FORMAT).try_fold(0, |tried, format| Ok(tried + every_call(format)?)),
    );
}

fn every_call(format: u32) -> Found {
    let base = put_on_a_disk(&golden(format)).map_err(|error| error.to_string())?;
    let expected = roadmap(&base.copied())?;
    let mut tried = 0;
    for call in 0.. {
        let disk = base.copied();
        disk.kill_after(call);
        let is_over = bring_up_to_date(&disk).is_ok() && !disk.is_dead();
        let failed = |how: &str, error: String| format!("format {format}, call {call}, {how}: {error}");
        same(&disk.copied(), &expected).map_err(|error| failed("a kill", error))?;
        for seed in 0..4 {
            let disk = disk.copied();
            disk.cut_power(seed + call);
            let next = disk.another_program();
            same(&next, &expected).map_err(|error| failed("a power cut", error))?;
        }
        for fault in Fault::ALL {
            let disk = base.copied();
            disk.fail_after(call, fault, fault != Fault::Interrupted);
            // It may be refused; what matters is what is left.
            let _ = bring_up_to_date(&disk);
            disk.heal();
            same(&disk.another_program(), &expected).map_err(|error| failed(&format!("{fault:?}"), error))?;
        }
        tried += 5 + Fault::ALL.len() as u64;
        if is_over {
            break;
        }
    }
    Ok(tried)
}

/// The folder comes up to date now, holds what it held, and the files as they were are beside it.
fn same(disk: &SimDisk, expected: &Roadmap) -> Result<(), String> {
    let store = bring_up_to_date(disk)?;
    if let Some(error) = store.read_only() {
        return Err(format!("it can only be looked at: {error}"));
    }
    if !difference(expected, store.roadmap()).is_empty() {
        return Err("something else is there than was".to_owned());
    }
    disk.stat(&root().join(format!("before-format-{FORMAT}/roadmap.json")))
        .map_err(|error| format!("the files as they were: {error}"))?;
    Ok(())
}

fn root() -> PathBuf {
    PathBuf::from("/home/data")
}

fn folder(disk: &SimDisk) -> Folder {
    Folder::on(Arc::new(disk.clone()), root())
}

fn bring_up_to_date(disk: &SimDisk) -> Result<Store, String> {
    match Store::open_up_to_date(&folder(disk), instant(0)) {
        Ok(Opened::Roadmap(store)) => Ok(*store),
        Ok(Opened::Empty) => Err("the folder opens as if nothing had ever been in it".to_owned()),
        Err(error) => Err(format!("the folder needs a person: {error}")),
    }
}

/// What is in a folder of whatever format, without bringing it up to date.
fn roadmap(disk: &SimDisk) -> Result<Roadmap, String> {
    match Store::open(&folder(disk)) {
        Ok(Opened::Roadmap(store)) => Ok(store.roadmap().clone()),
        Ok(Opened::Empty) => Err("it is empty".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn golden(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("golden/format-{format}"))
}

/// A disk with a copy of a real folder that is wholly on it.
fn put_on_a_disk(from: &Path) -> std::io::Result<SimDisk> {
    let disk = SimDisk::new();
    let mut folders = vec![(from.to_path_buf(), root())];
    disk.make_folder(Path::new("/home"))?;
    while let Some((from, to)) = folders.pop() {
        disk.make_folder(&to)?;
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            let place = to.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), place));
                continue;
            }
            let mut file = disk.open(&place, Access::Replace)?;
            file.write_at(0, &std::fs::read(entry.path())?)?;
            file.sync()?;
        }
        disk.sync_folder(&to)?;
        to.parent().map_or(Ok(()), |parent| disk.sync_folder(parent))?;
    }
    disk.sync_folder(Path::new("/"))?;
    Ok(disk)
}
