//! Library files of a person's own are the input, beside a track that ships.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use waymark_core::library::{Library, Selection, check_files, select};
use waymark_fuzz::{memory, plain};

/// What stands between two files of the input.
const BETWEEN: &str = "\n---\n";

/// What they stand beside. All that ships would take a second to look at.
fn beside() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let git = include_str!("../../../assets/library/tracks/git.json");
    LIBRARY.get_or_init(|| Library::read(1, [("git.json", git)]))
}

fuzz_target!(|text: &str| {
    memory::bounded(text.len(), || {
        let names = ["library/own.json", "library/second.json", "library/third.json"];
        let library = beside().with(names.into_iter().zip(text.split(BETWEEN)));
        let problems = check_files(&library, &names);
        assert!(problems.iter().all(|problem| !problem.what.is_empty()));
        for goal in library.goals() {
            let first = |choice: &waymark_core::library::Choice| {
                let track = choice.from.first()?;
                Some((choice.id.clone(), vec![track.to_string()]))
            };
            let picks = goal.choices.iter().filter_map(first).collect();
            let selection = Selection { goal: Some(goal.id.clone()), picks, ..Selection::default() };
            let _ = select(&library, &selection, plain::instant(0)).and_then(|new| new.assemble());
        }
    });
});
