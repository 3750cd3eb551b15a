//! Texts that a person wrote, checked once where they come in.

use std::fmt;

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// Why a text cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// A title with nothing in it.
    #[error("{}", refusal::empty_title())]
    EmptyTitle,
    /// A title or paragraph that is too long.
    #[error("{}", refusal::text_too_long(.kind, *.length, *.max))]
    TooLong {
        /// What it was meant to be: a `title` or a `paragraph`.
        kind: &'static str,
        /// Its length in characters.
        length: usize,
        /// The most that is allowed.
        max: usize,
    },
    /// A text with a character that cannot be shown.
    #[error("{}", refusal::control_character(unicode(*.code), .kind, *.position))]
    ControlCharacter {
        /// What it was meant to be: a `title` or a `paragraph`.
        kind: &'static str,
        /// The character's Unicode number.
        code: u32,
        /// Where it is, counted from 1.
        position: usize,
    },
    /// An address that no browser should be sent to.
    #[error("{}", refusal::no_web_address(.url))]
    NotAWebAddress {
        /// The text.
        url: String,
    },
}

/// A character's number as people write it, such as `U+0007`.
fn unicode(code: u32) -> String {
    format!("U+{code:04X}")
}

/// Characters that change the direction of what follows: a title may be in any script, but may not turn its
/// neighbours around.
fn is_direction_override(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn refuse_controls(text: &str, kind: &'static str, allowed: &[char]) -> Result<(), TextError> {
    let bad = text.chars().enumerate().find(|(_, character)| {
        (character.is_control() && !allowed.contains(character)) || is_direction_override(*character)
    });
    match bad {
        Some((index, character)) => {
            Err(TextError::ControlCharacter { kind, code: u32::from(character), position: index + 1 })
        }
        None => Ok(()),
    }
}

/// A single line of 1 to 200 characters, without leading or trailing space.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Title(String);

impl Title {
    /// The most characters a title can have.
    pub const MAX: usize = 200;

    /// Trims `text` and checks it.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TextError::EmptyTitle);
        }
        let length = text.chars().count();
        if length > Self::MAX {
            return Err(TextError::TooLong { kind: "title", length, max: Self::MAX });
        }
        refuse_controls(text, "title", &[])?;
        Ok(Self(text.to_owned()))
    }

    /// Makes a title of a message, which may have marks for the direction of its words.
    pub(crate) fn of_message(message: &str) -> Result<Self, TextError> {
        let text: String = message.chars().filter(|character| !is_direction_override(*character)).collect();
        Self::new(&text)
    }

    /// The title as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Text of any number of lines, at most 20,000 characters; may be empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Paragraph(String);

impl Paragraph {
    /// The most characters a paragraph can have.
    pub const MAX: usize = 20_000;

    /// Trims `text` and checks it.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        let length = text.chars().count();
        if length > Self::MAX {
            return Err(TextError::TooLong { kind: "paragraph", length, max: Self::MAX });
        }
        refuse_controls(text, "paragraph", &['\n', '\r', '\t'])?;
        Ok(Self(text.to_owned()))
    }

    /// The paragraph as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A web address: http or https, with a host.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Url(String);

impl Url {
    const MAX: usize = 2_000;

    /// Checks that `text` is an address a browser can be sent to.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        let refused = || TextError::NotAWebAddress { url: text.chars().take(80).collect() };
        let scheme_end = text.find("://").ok_or_else(refused)?;
        let (scheme, rest) = (&text[..scheme_end], &text[scheme_end + 3..]);
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Err(refused());
        }
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if host.is_empty() || host.contains('@') || !is_harmless(text) {
            return Err(refused());
        }
        Ok(Self(text.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether an address may be given to another program.
fn is_harmless(address: &str) -> bool {
    let is_unsafe = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    address.len() <= Url::MAX && !address.chars().any(is_unsafe)
}

/// An address that a link in a note may lead to: on the web, or somebody to write to.
#[derive(Clone, PartialEq, Eq)]
pub struct NoteAddress(String);

impl NoteAddress {
    const MAILTO: &str = "mailto:";
    /// What an address may say of the letter.
    const LETTER: [&str; 4] = ["subject", "body", "cc", "bcc"];

    /// Checks that `text` is an address that another program can be given.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        let is_mail =
            text.get(..Self::MAILTO.len()).is_some_and(|start| start.eq_ignore_ascii_case(Self::MAILTO));
        if !is_mail {
            return Url::new(text).map(|url| Self(url.0));
        }
        let (to, written) =
            text[Self::MAILTO.len()..].split_once('?').unwrap_or((&text[Self::MAILTO.len()..], ""));
        let names_somebody =
            to.split_once('@').is_some_and(|(who, host)| !who.is_empty() && !host.is_empty());
        // Some programs would attach a file that the address names.
        let is_letter = written.split('&').filter(|field| !field.is_empty()).all(|field| {
            let name = field.split('=').next().unwrap_or_default();
            Self::LETTER.iter().any(|known| name.eq_ignore_ascii_case(known))
        });
        if !names_somebody || !is_letter || !is_harmless(text) {
            return Err(TextError::NotAWebAddress { url: text.chars().take(80).collect() });
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for NoteAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

macro_rules! text_traits {
    ($($name:ident),+) => {$(
        impl TryFrom<String> for $name {
            type Error = TextError;

            fn try_from(text: String) -> Result<Self, TextError> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:?}", self.0)
            }
        }
    )+};
}

text_traits!(Title, Paragraph, Url);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_take_every_script_and_no_control_character() {
        assert_eq!(Title::new("  اقرأ الفصل السابع ").unwrap().as_str(), "اقرأ الفصل السابع");
        assert_eq!(Title::new("Ünïcode 漢字 🧭").unwrap().as_str(), "Ünïcode 漢字 🧭");
        assert_eq!(Title::new(" \t "), Err(TextError::EmptyTitle));
        assert!(matches!(
            Title::new("a\u{7}b"),
            Err(TextError::ControlCharacter { code: 7, position: 2, .. })
        ));
        assert!(matches!(Title::new("a\nb"), Err(TextError::ControlCharacter { .. })));
        assert!(matches!(
            Title::new("\u{202E}gpj.exe"),
            Err(TextError::ControlCharacter { code: 0x202E, .. })
        ));
        assert!(matches!(
            Title::new(&"x".repeat(10_000)),
            Err(TextError::TooLong { length: 10_000, max: 200, .. })
        ));
    }

    #[test]
    fn a_message_is_a_title_whichever_way_it_is_written() {
        assert_eq!(
            Title::of_message("\u{202E}My\u{202C} \u{2068}roadmap\u{2069}").unwrap().as_str(),
            "My roadmap"
        );
    }

    #[test]
    fn a_note_may_also_lead_to_somebody_to_write_to() {
        for good in
            ["https://example.org", "mailto:a@b.c", "MAILTO:a.b+c@example.org?subject=Boats%20and%20more"]
        {
            assert_eq!(NoteAddress::new(good).unwrap().to_string(), good);
        }
        for bad in [
            "mailto:",
            "mailto:a",
            "mailto:@b",
            "mailto:a@b --attach /etc/passwd",
            "mailto:a@b?attach=/etc/passwd",
            "javascript:alert(1)",
        ] {
            assert!(NoteAddress::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_web_addresses_are_addresses() {
        for good in ["https://docs.python.org/3/", "http://localhost:8080/?a=b#c", "HTTPS://EXAMPLE.ORG"] {
            assert!(Url::new(good).is_ok(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "https://user@host/",
            "https://a b",
            "ftp://x",
            "",
            "https://x\n",
        ] {
            assert!(Url::new(bad).is_err() || bad.trim() != bad, "{bad:?}");
        }
    }
}
