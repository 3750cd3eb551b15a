//! A language, as the system names it.

use icu_locale_core::Locale;
use icu_locale_core::subtags::{Language as Subtag, Region};

/// A language and the region whose dates and figures go with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    speech: Speech,
    formats: Locale,
}

/// How the words are spoken. The last two are no languages: they show what would be in the way of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speech {
    Plain,
    /// English with accents, and two fifths longer: `en-XA`.
    Accented,
    /// English written from right to left: `ar-XB`.
    Mirrored,
}

impl Default for Language {
    fn default() -> Self {
        Self::of("en-GB")
    }
}

impl Language {
    /// What is spoken to a person whose system names `tag`, such as `de-CH`, `en_GB.UTF-8` or `C`.
    ///
    /// The words are English, the only language there is so far. The region stays the person's, so that a date reads
    /// `23 May 2029` in London and `May 23, 2029` in Boston. `en-XA` and `ar-XB`, which systems use for this as well,
    /// are English made strange, to find what is not ready for another language.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let named: Option<Locale> = tag.parse().ok();
        let region = named.and_then(|locale| locale.id.region);
        let speech = match region.as_ref().map(Region::as_str) {
            Some("XA") => Speech::Accented,
            Some("XB") => Speech::Mirrored,
            _ => Speech::Plain,
        };
        let mut formats = Locale::UNKNOWN;
        formats.id.language = ENGLISH;
        formats.id.region = region.filter(|_| speech == Speech::Plain).or(Some(BRITAIN));
        Self { speech, formats }
    }

    /// The tag by which a web page gives its language, such as `en-GB`.
    #[must_use]
    pub fn tag(&self) -> String {
        match self.speech {
            Speech::Plain => self.formats.to_string(),
            Speech::Accented => "en-XA".to_owned(),
            Speech::Mirrored => "ar-XB".to_owned(),
        }
    }

    pub(crate) fn speech(&self) -> Speech {
        self.speech
    }

    pub(crate) fn formats(&self) -> &Locale {
        &self.formats
    }
}

const ENGLISH: Subtag = icu_locale_core::subtags::language!("en");
/// Where nothing says where the person lives: its days before months and its 24 hours are read alike everywhere.
const BRITAIN: Region = icu_locale_core::subtags::region!("GB");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_english_and_the_region_is_the_persons() {
        let tag = |named: &str| Language::of(named).tag();
        assert_eq!(tag("en_GB.UTF-8"), "en-GB");
        assert_eq!(tag("de-CH"), "en-CH");
        assert_eq!(tag("sr-Latn-RS@latin"), "en-RS");
        assert_eq!(tag("fr"), "en-GB");
        assert_eq!(tag("C"), "en-GB");
        assert_eq!(tag("POSIX"), "en-GB");
        assert_eq!(tag(""), "en-GB");
        assert_eq!(tag("en_XA.UTF-8"), "en-XA");
        assert_eq!(tag("ar-XB"), "ar-XB");
    }
}
