//! Names of things: short, lower-case, safe as the stem of a file name on every system.
//!
//! An id never changes once it is given; titles do. Ids are `Arc<str>` inside, so a copy costs nothing.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// It is empty.
    #[error("{}", refusal::empty_id())]
    Empty,
    /// It is too long.
    #[error("{}", refusal::long_id(*.length, *.max, .start))]
    TooLong {
        /// How it begins.
        start: String,
        /// Its length in characters.
        length: usize,
        /// The most that is allowed.
        max: usize,
    },
    /// It holds a character that is not allowed.
    #[error("{}", refusal::no_id(.example, .id))]
    Character {
        /// The text.
        id: String,
        /// An id of the same kind that is right.
        example: &'static str,
    },
    /// It is a name that some systems keep for devices.
    #[error("{}", refusal::reserved_id(.id))]
    Reserved {
        /// The text.
        id: String,
    },
}

const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

fn check(id: &str, dots: bool, max: usize) -> Result<(), IdError> {
    if id.is_empty() {
        return Err(IdError::Empty);
    }
    if id.len() > max {
        return Err(IdError::TooLong {
            start: id.chars().take(20).collect(),
            length: id.chars().count(),
            max,
        });
    }
    let part_is_well_formed = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let well_formed = if dots { id.split('.').all(part_is_well_formed) } else { part_is_well_formed(id) };
    if !well_formed {
        let example = if dots { "postgresql.indexes" } else { "postgresql" };
        return Err(IdError::Character { id: id.to_owned(), example });
    }
    let stem = id.split('.').next().unwrap_or(id);
    if RESERVED.contains(&stem) {
        return Err(IdError::Reserved { id: id.to_owned() });
    }
    Ok(())
}

macro_rules! id {
    ($(#[$doc:meta])+ $name:ident, dots: $dots:literal, max: $max:literal) => {
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks `text` and makes it an id.
            pub fn new(text: &str) -> Result<Self, IdError> {
                check(text, $dots, $max)?;
                Ok(Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:?}", &*self.0)
            }
        }
    };
}

id! {
    /// The id of a track, such as `postgresql`; also the stem of its file. At most 60 characters.
    TrackId, dots: false, max: 60
}
id! {
    /// The id of a milestone, such as `postgresql.indexes`; also the stem of its note. At most 120 characters.
    MilestoneId, dots: true, max: 120
}
id! {
    /// The id of a step, resource, piece of evidence or session, unique within its milestone. At most 60 characters.
    ItemId, dots: false, max: 60
}

const LONGEST_SLUG: usize = 40;

/// Makes the middle of an id out of a title: `Read & write files` becomes `read-write-files`.
///
/// At most 40 characters, cut between words where it can be; `item` where the title holds no letter of a-z and no digit.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for character in title.chars().flat_map(char::to_lowercase) {
        if slug.len() > LONGEST_SLUG {
            let whole_words = slug.rfind('-').filter(|end| *end > 0).unwrap_or(LONGEST_SLUG);
            slug.truncate(whole_words);
            break;
        }
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') && character != '\'' && character != '’' {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        return "item".to_owned();
    }
    if RESERVED.contains(&slug) {
        return format!("{slug}-item");
    }
    slug.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_never_become_surprising_paths() {
        for bad in [
            "",
            ".",
            "..",
            "a/b",
            "a\\b",
            "../up",
            "a..b",
            "A",
            "é",
            "-a",
            "a-",
            "a b",
            "nul",
            "con.first",
            "a\0",
        ] {
            assert!(MilestoneId::new(bad).is_err(), "{bad:?} was taken for an id");
        }
        assert!(TrackId::new("a.b").is_err());
        assert!(MilestoneId::new(&"a".repeat(121)).is_err());
        assert!(MilestoneId::new("postgresql.indexes").is_ok());
    }

    #[test]
    fn every_slug_is_an_id() {
        for title in
            ["Read & write files", "مرحبا", "", "  CON ", "Don't panic", "C++ / RAII", &"x ".repeat(500)]
        {
            assert!(TrackId::new(&slug(title)).is_ok(), "{title:?} gave {:?}", slug(title));
        }
        assert_eq!(slug("Don't panic"), "dont-panic");
        assert_eq!(
            slug("Keep data right with transactions and locks"),
            "keep-data-right-with-transactions-and"
        );
    }
}
