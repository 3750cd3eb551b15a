//! The library as one person has it: the built-in one with their own files beside it.

use std::sync::Arc;
use std::time::SystemTime;

use waymark_core::library::{self, Library, Problem};
use waymark_messages::views;
use waymark_store::{Folder, LibraryFile, StoreError, own_library, own_library_state};

/// Reads the person's files anew only when they have been touched.
#[derive(Default)]
pub(crate) struct Shelf {
    read: Option<(State, Stock)>,
}

/// The person's files as they were when they were read.
type State = Vec<(String, u64, SystemTime)>;

/// A library, and what is wrong with the person's own part of it.
type Stock = (Arc<Library>, Arc<[Problem]>);

impl Shelf {
    pub(crate) fn look(&mut self, folder: &Folder) -> Result<Stock, StoreError> {
        let state = own_library_state(folder)?;
        if let Some((known, stock)) = &self.read
            && *known == state
        {
            return Ok(stock.clone());
        }
        let stock = beside(&own_library(folder)?);
        self.read = Some((state, stock.clone()));
        Ok(stock)
    }
}

/// The built-in library with these files beside it.
pub(crate) fn beside(files: &[LibraryFile]) -> Stock {
    let texts = files.iter().filter_map(|file| Some((file.name.as_str(), file.text.as_deref().ok()?)));
    let library = library::builtin().with(texts);
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let unreadable = files.iter().filter_map(|file| Some(unreadable(&file.name, file.text.as_ref().err()?)));
    let problems: Vec<Problem> = match files {
        [] => Vec::new(),
        _ => unreadable.chain(library::check_files(&library, &names)).collect(),
    };
    (Arc::new(library), problems.into())
}

#[allow(clippy::wildcard_enum_match_arm, reason = "every other error is a whole sentence by itself")]
fn unreadable(file: &str, error: &StoreError) -> Problem {
    let (line, what) = match error {
        StoreError::Unreadable { line, reason, .. } => (u32::try_from(*line).ok(), views::here(reason)),
        other => (None, other.to_string()),
    };
    Problem { file: Some(file.to_owned()), line, place: file.to_owned(), what }
}
