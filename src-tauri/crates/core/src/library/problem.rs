//! Something wrong with a library, and where.

use std::fmt;

/// Something wrong with a library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file it is in, where that is known.
    pub file: Option<String>,
    /// The line it is on, counted from 1, where that is known.
    pub line: Option<u32>,
    /// The milestone, track or goal, or the file once more.
    pub place: String,
    /// What is wrong, in one sentence.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(formatter, "{file}:{line}: ")?,
            (Some(file), None) => write!(formatter, "{file}: ")?,
            (None, _) => {}
        }
        if self.file.as_ref() != Some(&self.place) {
            write!(formatter, "{}: ", self.place)?;
        }
        formatter.write_str(&self.what)
    }
}
