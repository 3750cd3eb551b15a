//! The library that is compiled in from `assets/library`.

use std::sync::OnceLock;

use super::{Library, VERSION};

include!(concat!(env!("OUT_DIR"), "/library.rs"));

static LIBRARY: OnceLock<Library> = OnceLock::new();

/// The built-in library. A file that cannot be read is left out of it; the tests see to it that none is.
pub fn builtin() -> &'static Library {
    LIBRARY.get_or_init(|| Library::read(VERSION, TRACKS.iter().chain(GOALS).copied()))
}

/// The built-in library as a later version, with the text of one file changed.
#[cfg(test)]
pub(super) fn next_version(file: &str, change: impl Fn(&str) -> String) -> Library {
    let files: Vec<(&str, String)> = TRACKS
        .iter()
        .chain(GOALS)
        .map(|(name, text)| (*name, if *name == file { change(text) } else { (*text).to_owned() }))
        .collect();
    Library::read(VERSION + 1, files.iter().map(|(name, text)| (*name, text.as_str())))
}
