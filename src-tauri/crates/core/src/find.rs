//! How well a text answers what somebody typed: one order for the palette, the search and the completion.
//!
//! A text that begins with what was typed comes first, then one in which each word begins a word, then one that
//! contains each word, then one that has a word only in something beside it such as its id; last what has the letters
//! in order with others between. Letters that are too far apart are no match.

use std::cmp::Reverse;
use std::ops::Range;

use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// How good a match is; the lesser, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    tier: u8,
    score: Reverse<u32>,
}

impl Rank {
    /// In which of the five groups it is, 0 is the best.
    pub fn tier(self) -> u8 {
        self.tier
    }
}

struct Word {
    text: String,
    letters: usize,
    atom: Atom,
}

impl Word {
    /// The characters of a text that answer, in order, where they stand near each other: with fewer others between
    /// them than they are themselves.
    fn places(&self, haystack: Utf32Str<'_>, matcher: &mut Matcher, places: &mut Vec<u32>) -> Option<u32> {
        places.clear();
        let score = self.atom.indices(haystack, matcher, places)?;
        places.sort_unstable();
        let width = places.last()? - places.first()?;
        ((width as usize) < 2 * self.letters - 1).then_some(u32::from(score))
    }
}

/// Looks for the words that somebody typed.
pub struct Finder {
    whole: String,
    words: Vec<Word>,
    matcher: Matcher,
    characters: Vec<char>,
    places: Vec<u32>,
    lower: String,
}

impl Finder {
    /// Gets ready to look for `query`.
    pub fn new(query: &str) -> Self {
        let word = |text: &str| {
            let atom = Atom::new(text, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy, false);
            Word { text: text.to_lowercase(), letters: text.chars().count(), atom }
        };
        Self {
            whole: query.trim().to_lowercase(),
            words: query.split_whitespace().map(word).collect(),
            matcher: Matcher::new(Config::DEFAULT),
            characters: Vec::new(),
            places: Vec::new(),
            lower: String::new(),
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well `title` answers, with what stands beside it, such as its id and the title of its track; none when a
    /// word is neither here nor there.
    pub fn rank(&mut self, title: &str, beside: &[&str]) -> Option<Rank> {
        let mut score = 0;
        let (mut apart, mut elsewhere) = (false, false);
        self.lower.clear();
        self.lower.extend(title.chars().flat_map(char::to_lowercase));
        for word in &self.words {
            let haystack = Utf32Str::new(title, &mut self.characters);
            let found = word.atom.score(haystack, &mut self.matcher).map(u32::from);
            match found {
                Some(found) if self.lower.contains(&word.text) => score += found,
                _ if beside.iter().any(|text| contains(text, &word.text)) => elsewhere = true,
                Some(_) => {
                    score += word.places(haystack, &mut self.matcher, &mut self.places)?;
                    apart = true;
                }
                None => return None,
            }
        }
        let tier = if apart {
            4
        } else if self.lower.starts_with(&self.whole) || beside.contains(&self.whole.as_str()) {
            0
        } else if elsewhere {
            3
        } else if self.words.iter().all(|word| begins_a_word(&self.lower, &word.text)) {
            1
        } else {
            2
        };
        Some(Rank { tier, score: Reverse(score) })
    }

    /// Which bytes of `title` answer, in order; nothing where its letters are too far apart.
    pub fn marks(&mut self, title: &str) -> Vec<Range<usize>> {
        let mut places: Vec<u32> = Vec::new();
        for word in &self.words {
            let haystack = Utf32Str::new(title, &mut self.characters);
            if word.places(haystack, &mut self.matcher, &mut self.places).is_some() {
                places.append(&mut self.places);
            }
        }
        places.sort_unstable();
        places.dedup();
        let mut marks: Vec<Range<usize>> = Vec::new();
        let mut places = places.into_iter().peekable();
        for (place, (byte, character)) in title.char_indices().enumerate() {
            if places.next_if(|wanted| *wanted as usize == place).is_some() {
                let end = byte + character.len_utf8();
                match marks.last_mut() {
                    Some(last) if last.end == byte => last.end = end,
                    Some(_) | None => marks.push(byte..end),
                }
            }
        }
        marks
    }
}

/// Whether a text contains a word in lower case. Ids are in lower case and need no copy.
fn contains(text: &str, word: &str) -> bool {
    text.contains(word) || (text.chars().any(char::is_uppercase) && text.to_lowercase().contains(word))
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order<'a>(query: &str, titles: &[&'a str]) -> Vec<&'a str> {
        let mut finder = Finder::new(query);
        let mut found: Vec<_> =
            titles.iter().filter_map(|title| Some((finder.rank(title, &[])?, *title))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, title)| title).collect()
    }

    #[test]
    fn what_begins_with_the_words_comes_before_what_contains_them() {
        let titles = ["A preindexed table", "Read an index", "Index a table", "Install node and express"];
        assert_eq!(order("index", &titles), ["Index a table", "Read an index", "A preindexed table"]);
    }

    #[test]
    fn letters_with_others_between_are_found_when_they_are_near() {
        assert_eq!(order("postgrs", &["PostgreSQL", "Redis"]), ["PostgreSQL"]);
        assert_eq!(order("idx", &["Choose indexes", "Install Linux"]), ["Choose indexes"]);
        assert_eq!(order("zzz", &["Fizz buzz size"]), [""; 0]);
    }

    #[test]
    fn every_word_must_be_somewhere_in_any_order() {
        let mut finder = Finder::new("slow postgres");
        assert!(finder.rank("Make a slow query fast", &["PostgreSQL", "postgresql.slow"]).is_some());
        assert!(finder.rank("Make a slow query fast", &["Redis"]).is_none());
        assert_eq!(order("table index", &["Index a table"]), ["Index a table"]);
    }

    #[test]
    fn an_id_as_it_is_comes_first() {
        let mut finder = Finder::new("sql.joins");
        assert_eq!(finder.rank("Join two tables", &["sql.joins"]).map(Rank::tier), Some(0));
    }

    #[test]
    fn marks_are_the_letters_that_answer_on_character_boundaries() {
        assert_eq!(Finder::new("índ").marks("Übe índices"), vec![5..9]);
        assert_eq!(Finder::new("ta in").marks("Index a table"), vec![0..2, 8..10]);
        assert_eq!(Finder::new("").marks("Index"), Vec::<Range<usize>>::new());
    }
}
