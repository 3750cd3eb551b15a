//! The words of a line: where each begins and ends, and whether it is protected from being read as anything.

use std::ops::Range;

/// How a word was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// All of it in quotes.
    Quoted,
    /// In quotes in part, or begun with a backslash: text, whatever it looks like.
    Protected,
    /// Begun with `#`, which is not part of the text.
    Hash,
}

/// One word, or what stands in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its bytes in the line, with quotes and backslashes.
    pub(super) span: Range<usize>,
    /// What it says, without them.
    pub(super) text: String,
    /// How it was written.
    pub(super) form: Form,
}

impl Word {
    /// The word in lower case without a comma at its end, if nothing protects it.
    pub(super) fn plain(&self) -> Option<String> {
        (self.form == Form::Plain).then(|| self.text.trim_end_matches([',', ';']).to_lowercase())
    }
}

/// The words of a line in order.
pub(super) fn words(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(begin) = line[at..].find(|character: char| !character.is_whitespace()) {
        let word = read(line, at + begin);
        at = word.span.end;
        words.push(word);
    }
    words
}

fn next(line: &str, at: usize) -> Option<char> {
    line[at..].chars().next().filter(|character| !character.is_whitespace())
}

fn read(line: &str, begin: usize) -> Word {
    let (mut at, mut form, mut text) = (begin, Form::Plain, String::new());
    if next(line, at) == Some('#') && next(line, at + 1).is_some() {
        form = Form::Hash;
        at += 1;
    }
    if let Some((inside, end)) = quoted(line, at) {
        if form == Form::Plain {
            form = Form::Quoted;
        }
        (text, at) = (inside, end);
    } else if form == Form::Plain
        && next(line, at) == Some('\\')
        && let Some(character) = next(line, at + 1)
    {
        form = Form::Protected;
        text.push(character);
        at += 1 + character.len_utf8();
    }
    while let Some(character) = next(line, at) {
        at += character.len_utf8();
        match (character, next(line, at)) {
            ('\\', Some(escaped @ ('"' | '\\'))) => {
                text.push(escaped);
                at += 1;
            }
            (character, _) => text.push(character),
        }
        if form == Form::Quoted {
            form = Form::Protected;
        }
    }
    Word { span: begin..at, text, form }
}

/// What stands in the quotes that open at `at`, and where they end; none where they do not open or never close.
fn quoted(line: &str, at: usize) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut rest = line[at..].strip_prefix('"')?.char_indices();
    while let Some((index, character)) = rest.next() {
        match character {
            '"' => return Some((text, at + 1 + index + 1)),
            '\\' => match rest.clone().next() {
                Some((_, escaped @ ('"' | '\\'))) => {
                    text.push(escaped);
                    rest.next();
                }
                Some(_) | None => text.push('\\'),
            },
            character => text.push(character),
        }
    }
    None
}

/// A text in quotes, as one word.
pub(super) fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
