//! A backup is the input: it is opened, its roadmap looked at, and all of it unpacked, which touches nothing outside
//! of the folder that was named.
#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use waymark_core::Comparison;
use waymark_fuzz::{archives, base, memory};
use waymark_store::open_backup;

const NAME: &str = "2026-11-24T14-02-00Z-by-hand.tar.zst";
const ELSEWHERE: &str = "/home/else/where";

fuzz_target!(|bytes: &[u8]| {
    let (file, length) = archives::file(bytes);
    let disk = base::disk();
    base::put(&disk, &format!("backups/{NAME}"), &file);
    let present = base::folder(&disk);
    memory::bounded(length, || {
        let Ok(backup) = open_backup(&present, NAME) else { return };
        if let Ok(roadmap) = backup.roadmap() {
            let is = base::open(&disk).expect("the present folder opens");
            let _ = Comparison::of(is.roadmap(), &roadmap).is_nothing();
        }
        let before = base::files(&disk);
        let unpacked = backup.unpack(&present, Path::new(ELSEWHERE));
        let mut after = base::files(&disk);
        let inside = after.split_off(ELSEWHERE);
        assert!(inside.keys().all(|name| Path::new(name).starts_with(ELSEWHERE)), "{:?}", inside.keys());
        assert_eq!(before, after, "something else was touched");
        assert!(unpacked.is_err() || inside.len() == backup.files());
    });
});
