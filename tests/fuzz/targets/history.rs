//! A month of the history is the input: whatever is in it, the folder opens with what the other files hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_fuzz::{base, lines, memory, using};

fuzz_target!(|bytes: &[u8]| {
    let history = lines::file(bytes);
    let disk = base::disk();
    base::put(&disk, "history/2026-11.jsonl", &history);
    memory::bounded(history.len(), || {
        let store = using::look(&disk).expect("a history does not stop the folder from opening");
        using::change(&disk, store);
    });
});
