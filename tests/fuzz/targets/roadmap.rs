//! `roadmap.json` is the input, as a person's editor leaves it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_fuzz::{base, memory, using};

fuzz_target!(|bytes: &[u8]| {
    let disk = base::disk();
    base::put(&disk, "roadmap.json", bytes);
    memory::bounded(bytes.len(), || {
        if let Some(store) = using::look(&disk) {
            using::take_in(&disk, store);
        }
    });
});
