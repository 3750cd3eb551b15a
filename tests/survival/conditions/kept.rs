//! Files kept beside the texts, where the program is killed, the power cut, or the disk full at any moment.

use std::path::PathBuf;

use waymark_core::MilestoneId;
use waymark_store::{Access, Disk, Kept, KeptIn, StoreError, keep_file};
use waymark_tests::sim::SimDisk;

use crate::play::{begun, folder};

/// Larger than what is copied at a time, and no part of it like another.
fn content() -> Vec<u8> {
    (0..150_000_u32)
        .flat_map(|number| (number.wrapping_mul(2_654_435_761)).to_le_bytes())
        .take(300_000)
        .collect()
}

fn keep(disk: &SimDisk, bytes: &[u8]) -> Result<Kept, StoreError> {
    let id = MilestoneId::new("practice.part-1000").unwrap();
    keep_file(&folder(disk), KeptIn::Proof(&id), "plans.png", &mut &*bytes)
}

fn shelf(disk: &SimDisk) -> PathBuf {
    folder(disk).path().join("proof/practice.part-1000")
}

/// The names there, and for each that stands for a file whether it is whole.
fn found(disk: &SimDisk, bytes: &[u8]) -> Vec<(String, bool)> {
    let names = disk.list(&shelf(disk)).unwrap_or_default();
    names
        .into_iter()
        .map(|name| {
            let mut file = disk.open(&shelf(disk).join(&name), Access::Read).unwrap();
            let mut read = vec![0; bytes.len() + 1];
            let mut length = 0;
            while length < read.len() {
                match file.read_at(length as u64, &mut read[length..]).unwrap() {
                    0 => break,
                    count => length += count,
                }
            }
            (name.into_string().unwrap(), read[..length] == *bytes)
        })
        .collect()
}

fn is_named(name: &str) -> bool {
    !name.starts_with("unfinished-")
}

#[test]
fn a_kept_file_is_whole_or_not_there_whenever_the_power_goes() {
    let (disk, _) = begun();
    let bytes = content();
    for calls in 0.. {
        let disk = disk.copied();
        disk.kill_after(calls);
        let kept = keep(&disk, &bytes).is_ok() && !disk.is_dead();
        for seed in 0..8 {
            let disk = disk.copied();
            if seed > 0 {
                disk.cut_power(seed);
            }
            let after = disk.another_program();
            let named: Vec<_> =
                found(&after, &bytes).into_iter().filter(|(name, _)| is_named(name)).collect();
            assert!(named.iter().all(|(_, whole)| *whole), "call {calls}, seed {seed}: {named:?}");
            assert!(!kept || named.len() == 1, "call {calls}, seed {seed}: it is gone");
            let again = keep(&after, &bytes).unwrap();
            assert_eq!(again.name, "proof/practice.part-1000/plans.png", "call {calls}, seed {seed}");
        }
        if kept {
            return;
        }
    }
}

#[test]
fn a_full_disk_takes_the_whole_file_or_nothing_and_says_so() {
    let (disk, _) = begun();
    let bytes = content();
    let mut refused = 0;
    for room in (0..).step_by(7_001) {
        let disk = disk.copied();
        disk.limit_room(Some(disk.used() + room));
        match keep(&disk, &bytes) {
            Ok(_) => {
                assert!(refused > 40, "it was tried at {refused} lengths");
                return;
            }
            Err(error) => {
                assert!(error.to_string().ends_with("the disk is full."), "{error}");
                assert_eq!(found(&disk, &bytes), [], "with room for {room} bytes something is left behind");
                refused += 1;
            }
        }
    }
}
