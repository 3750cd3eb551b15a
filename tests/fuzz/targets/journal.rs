//! `journal.jsonl` is the input: whatever is in it, the folder opens with what the other files hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_fuzz::{base, lines, memory, using};

fuzz_target!(|bytes: &[u8]| {
    let journal = lines::file(bytes);
    let disk = base::disk();
    base::put(&disk, "journal.jsonl", &journal);
    memory::bounded(journal.len(), || {
        let store = using::look(&disk).expect("a journal does not stop the folder from opening");
        using::change(&disk, store);
    });
});
