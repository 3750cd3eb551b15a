//! How wide text is in the typeface that is built in, and where it is broken into lines.

use rustybuzz::ttf_parser::Face as Outlines;
use unicode_segmentation::UnicodeSegmentation as _;

/// The typeface in an ordinary weight and a bold one: Atkinson Hyperlegible Next, static, for Latin scripts.
pub(super) const FILES: [&[u8]; 2] = [
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
];

/// How wide a character is taken to be that the typeface does not have, as a share of its size.
const FOREIGN: f32 = 1.0;

/// The typeface, to measure with.
pub(crate) struct Face {
    weights: [Option<Outlines<'static>>; 2],
}

impl Face {
    /// Reads the typeface.
    pub(crate) fn new() -> Self {
        Self { weights: FILES.map(|file| Outlines::parse(file, 0).ok()) }
    }

    /// How wide a text is, in pixels, at a size in pixels.
    pub(super) fn width(&self, text: &str, size: f32, is_bold: bool) -> f32 {
        let advance = |face: &Outlines<'_>, one: char| {
            let glyph = face.glyph_index(one)?;
            Some(f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em()))
        };
        let face = self.weights[usize::from(is_bold)].as_ref();
        text.chars().map(|one| face.and_then(|face| advance(face, one)).unwrap_or(FOREIGN) * size).sum()
    }

    /// Breaks a text into at most `most` lines that are no wider than `room`; the last one ends with an ellipsis where
    /// not all of it fits. A word that is too wide for a line is broken between two characters.
    pub(crate) fn wrap(&self, text: &str, size: f32, is_bold: bool, room: f32, most: usize) -> Vec<String> {
        let fits = |line: &str| self.width(line, size, is_bold) <= room;
        let mut lines: Vec<String> = vec![String::new()];
        let pieces = text.split_whitespace().flat_map(|word| self.pieces(word, size, is_bold, room));
        for (piece, begins_word) in pieces {
            let line = lines.last_mut().map(std::mem::take).unwrap_or_default();
            let space = if begins_word && !line.is_empty() { " " } else { "" };
            let longer = format!("{line}{space}{piece}");
            if line.is_empty() || fits(&longer) {
                lines.pop();
                lines.push(longer);
            } else if lines.len() < most {
                lines.pop();
                lines.extend([line, piece.to_owned()]);
            } else {
                lines.pop();
                lines.push(self.cut(&longer, size, is_bold, room));
                break;
            }
        }
        lines
    }

    /// The parts of a word that have to stay together, each with whether it begins the word: the word itself, or its
    /// characters where it is too wide for a line.
    fn pieces<'a>(
        &self,
        word: &'a str,
        size: f32,
        is_bold: bool,
        room: f32,
    ) -> impl Iterator<Item = (&'a str, bool)> + use<'a> {
        let is_whole = self.width(word, size, is_bold) <= room;
        let whole = is_whole.then_some((word, true)).into_iter();
        let broken = (!is_whole).then(|| word.grapheme_indices(true));
        whole.chain(broken.into_iter().flatten().map(|(at, character)| (character, at == 0)))
    }

    /// As much of a text as fits before an ellipsis.
    fn cut(&self, text: &str, size: f32, is_bold: bool, room: f32) -> String {
        let mut short: &str = text;
        while let Some((at, _)) = short.grapheme_indices(true).next_back() {
            short = short[..at].trim_end();
            let line = format!("{short}…");
            if self.width(&line, size, is_bold) <= room {
                return line;
            }
        }
        "…".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: f32 = 146.0;

    fn wrap(text: &str) -> Vec<String> {
        Face::new().wrap(text, 13.0, false, ROOM, 3)
    }

    #[test]
    fn no_line_is_wider_than_its_room_in_any_script() {
        let long = "Make a slow query fast with an index and prove it ".repeat(10);
        let word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
        for text in [
            "Index",
            &long,
            &word,
            "データベースの索引を作って検索を速くする方法を学ぶ",
            "تعلم كيف تسرّع استعلامًا بطيئًا",
            "👩‍👩‍👧‍👦🏳️‍🌈".repeat(30).as_str(),
        ] {
            let lines = wrap(text);
            assert!(lines.len() <= 3, "{lines:?}");
            for line in &lines {
                assert!(!line.is_empty(), "{lines:?}");
                assert!(Face::new().width(line, 13.0, false) <= ROOM, "{line:?}");
            }
        }
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_ends_with_an_ellipsis() {
        assert_eq!(
            wrap("Make a slow query fast with an index").join(" "),
            "Make a slow query fast with an index"
        );
        let cut = wrap(&"again and ".repeat(40));
        assert_eq!(cut.len(), 3);
        assert!(cut[2].ends_with('…'), "{cut:?}");
        assert_eq!(
            wrap(&"x".repeat(60)).concat(),
            "x".repeat(60),
            "a long word is broken, nothing of it lost"
        );
    }
}
