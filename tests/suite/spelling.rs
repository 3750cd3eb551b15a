//! Every word that people read in the library is spelt as the dictionary has it, or is in `words.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use spellbook::Dictionary;

use crate::library::files;

/// Where Debian's `hunspell-en-gb` puts it.
const DICTIONARY: &str = "/usr/share/hunspell/en_GB";

fn dictionary() -> Dictionary {
    let read = |extension: &str| {
        let path = format!("{DICTIONARY}.{extension}");
        fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("{path}: {error}; install hunspell-en-gb, or let `cargo xtask test` do it")
        })
    };
    Dictionary::new(&read("aff"), &read("dic")).unwrap()
}

/// The words that are right though no dictionary has them: names, and terms of the trade.
fn own_words() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("words.txt");
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The words of a text that are language: no code, no addresses, no figures.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let edges = |character: char| !character.is_alphanumeric();
    text.split(|character: char| character.is_whitespace() || "—–…".contains(character))
        .map(move |token| {
            token
                .trim_start_matches(['(', '"', '\''])
                .trim_end_matches(['.', ',', ';', ':', '?', '!', ')', '"', '\''])
        })
        .filter(|token| !is_code(token))
        .flat_map(move |token| token.split('-').map(move |word| word.trim_matches(edges)))
        .map(|word| word.strip_suffix("'s").unwrap_or(word))
        .filter(|word| word.chars().count() > 1)
}

/// Whether a token is a command, a name in code, a path or a figure: anything with a sign, a digit, or a capital
/// behind its first letter.
fn is_code(token: &str) -> bool {
    token.starts_with('-')
        || token.chars().any(|character| !character.is_alphabetic() && !"-'’".contains(character))
        || token.chars().skip(1).any(char::is_uppercase)
}

/// The texts of a library file that people read.
fn texts(value: &Value, key: &str, found: &mut Vec<String>) {
    const READ: [&str; 10] =
        ["title", "summary", "outcome", "why", "proof", "steps", "ask", "answer", "hint", "description"];
    match value {
        Value::String(text) if READ.contains(&key) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| texts(one, key, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, one)| texts(one, name, found)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn unknown_words(files: &[PathBuf]) -> BTreeMap<String, String> {
    let (dictionary, own) = (dictionary(), own_words());
    let mut unknown = BTreeMap::new();
    for file in files {
        let value: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&value, "", &mut found);
        for text in &found {
            for word in words(text).filter(|word| !own.contains(*word) && !dictionary.check(word)) {
                let place = format!("{}: {text}", file.file_name().unwrap().display());
                unknown.entry(word.to_owned()).or_insert(place);
            }
        }
    }
    unknown
}

#[test]
fn the_library_is_spelt_right() {
    let unknown = unknown_words(&files());
    let report: Vec<String> = unknown.iter().map(|(word, place)| format!("{word}  in  {place}")).collect();
    assert!(report.is_empty(), "{} unknown words:\n{}", report.len(), report.join("\n"));
}

#[test]
fn a_misspelt_word_is_found_and_code_is_not_a_word() {
    let dictionary = dictionary();
    assert!(!dictionary.check("recieve") && !dictionary.check("color") && dictionary.check("colour"));
    let found: Vec<&str> =
        words("Run `psql -X` on book-keeping's (old) file.txt, then GROUP_BY 3x; don't.").collect();
    assert_eq!(found, ["Run", "on", "book", "keeping", "old", "then", "don't"]);
}

#[test]
fn no_own_word_is_kept_that_nobody_uses() {
    let mut used = BTreeSet::new();
    for file in files() {
        let value: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&value, "", &mut found);
        used.extend(found.iter().flat_map(|text| words(text).map(str::to_owned).collect::<Vec<_>>()));
    }
    let unused: Vec<String> = own_words().into_iter().filter(|word| !used.contains(word)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
