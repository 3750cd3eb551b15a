//! The library that is compiled in from `assets/library`.

use std::sync::OnceLock;

use super::Library;
use super::check::Problem;

include!(concat!(env!("OUT_DIR"), "/library.rs"));

static LIBRARY: OnceLock<Library> = OnceLock::new();

/// The built-in library. A file that did not parse is left out of it; the tests see to it that none is.
pub fn builtin() -> &'static Library {
    LIBRARY.get_or_init(|| read().0)
}

/// Reads the compiled-in files and tells which did not parse.
pub(super) fn read() -> (Library, Vec<Problem>) {
    let mut problems = Vec::new();
    let tracks = parse_all(TRACKS, &mut problems);
    let goals = parse_all(GOALS, &mut problems);
    (Library::new(tracks, goals), problems)
}

fn parse_all<T: serde::de::DeserializeOwned>(files: &[(&str, &str)], problems: &mut Vec<Problem>) -> Vec<T> {
    let mut parsed = Vec::with_capacity(files.len());
    for (name, text) in files {
        match serde_json::from_str(text) {
            Ok(value) => parsed.push(value),
            Err(error) => problems.push(Problem { place: (*name).to_owned(), what: error.to_string() }),
        }
    }
    parsed
}
