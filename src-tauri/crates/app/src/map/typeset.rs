//! From text to glyphs: which typeface has them, in which order they stand, and where.
//!
//! Latin is written in the typeface that is built in. What that lacks is looked for among the system's, once; what no
//! typeface has is left blank. Right-to-left text is put in the order in which it is seen.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use rustybuzz::ttf_parser::Face as Outlines;
use rustybuzz::{Direction, Face as Shaper, UnicodeBuffer};
use unicode_bidi::ParagraphBidiInfo;

use super::face::FILES;
use super::shape::{Anchor, Hand};

/// A typeface in one weight.
pub(super) struct Font {
    pub(super) file: Cow<'static, [u8]>,
    /// Which one of the file.
    pub(super) number: u32,
    units: f32,
}

/// A glyph, and where on its line it stands, in pixels from the line's beginning.
pub(super) struct Glyph {
    pub(super) id: u16,
    pub(super) x: f32,
    /// How far above the line.
    pub(super) rise: f32,
    /// What it is written for; empty for all but the first glyph of what several stand for.
    pub(super) text: String,
}

/// Glyphs of one typeface, from left to right.
pub(super) struct Run {
    pub(super) font: usize,
    pub(super) glyphs: Vec<Glyph>,
}

/// All typefaces that were needed so far.
pub(super) struct Typesetter {
    pub(super) fonts: Vec<Font>,
    system: Option<fontdb::Database>,
    /// Whether a typeface has a character.
    known: HashMap<(usize, char), bool>,
    /// Which typeface has a character that the built-in one lacks.
    found: HashMap<char, Option<usize>>,
}

impl Typesetter {
    pub(super) fn new() -> Self {
        let fonts = FILES.iter().filter_map(|file| font(Cow::Borrowed(*file), 0)).collect();
        Self { fonts, system: None, known: HashMap::new(), found: HashMap::new() }
    }

    /// A line of text as glyphs, from left to right. The places are those of a line that stands at `x`.
    pub(super) fn set(&mut self, x: f32, text: &str, hand: Hand) -> Vec<Run> {
        let order = ParagraphBidiInfo::new(text, None);
        let (levels, parts) = order.visual_runs(0..text.len());
        let size = hand.size as f32;
        let (mut runs, mut end) = (Vec::new(), 0.0);
        for part in parts {
            let is_rtl = levels.get(part.start).is_some_and(|level| level.is_rtl());
            let mut pieces = self.pieces(text, part, hand.is_bold);
            if is_rtl {
                pieces.reverse();
            }
            for (piece, number) in pieces {
                let Some(font) = self.fonts.get(number) else { continue };
                let Some(face) = Shaper::from_slice(&font.file, font.number) else { continue };
                let (glyphs, width) = shape(&face, &text[piece], is_rtl, size / font.units, end);
                runs.push(Run { font: number, glyphs });
                end += width;
            }
        }
        let begin = if hand.anchor == Anchor::Middle { x - end / 2.0 } else { x };
        runs.iter_mut().flat_map(|run| &mut run.glyphs).for_each(|glyph| glyph.x += begin);
        runs
    }

    /// The parts of a text that one typeface has, each with that.
    fn pieces(&mut self, text: &str, part: Range<usize>, is_bold: bool) -> Vec<(Range<usize>, usize)> {
        let mut pieces: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, character) in text[part.clone()].char_indices() {
            let (from, to) = (part.start + at, part.start + at + character.len_utf8());
            let usual = usize::from(is_bold);
            let last = pieces.last().map(|(_, font)| *font);
            // What has no width of its own stays with what it belongs to.
            let number = if self.has(usual, character) {
                usual
            } else {
                last.filter(|font| self.has(*font, character))
                    .or_else(|| self.elsewhere(character))
                    .or(last)
                    .unwrap_or(usual)
            };
            match pieces.last_mut().filter(|(_, font)| *font == number) {
                Some((range, _)) => range.end = to,
                None => pieces.push((from..to, number)),
            }
        }
        pieces
    }

    fn has(&mut self, number: usize, character: char) -> bool {
        let font = self.fonts.get(number);
        *self.known.entry((number, character)).or_insert_with(|| {
            let face = font.and_then(|font| Outlines::parse(&font.file, font.number).ok());
            face.is_some_and(|face| face.glyph_index(character).is_some())
        })
    }

    /// The number of a typeface of the system that has a character.
    fn elsewhere(&mut self, character: char) -> Option<usize> {
        if let Some(found) = self.found.get(&character) {
            return *found;
        }
        let found = (FILES.len()..self.fonts.len()).find(|number| self.has(*number, character));
        let found = found.or_else(|| {
            let more = self.of_the_system(character)?;
            self.fonts.push(more);
            Some(self.fonts.len() - 1)
        });
        self.found.insert(character, found);
        found
    }

    fn of_the_system(&mut self, character: char) -> Option<Font> {
        let system = self.system.get_or_insert_with(|| {
            let mut system = fontdb::Database::new();
            system.load_system_fonts();
            system
        });
        let upright = system.faces().filter(|face| face.style == fontdb::Style::Normal);
        let mut faces: Vec<_> = upright.map(|face| (face.weight.0.abs_diff(400), face.id)).collect();
        faces.sort_by_key(|(weight, _)| *weight);
        faces.into_iter().find_map(|(_, id)| {
            let read = system.with_face_data(id, |file, number| {
                let face = Outlines::parse(file, number).ok()?;
                face.glyph_index(character)?;
                // One of coloured pictures has no outlines that could be drawn or embedded.
                let has_outlines = face.tables().glyf.is_some() || face.tables().cff.is_some();
                has_outlines.then_some(())?;
                font(Cow::Owned(file.to_vec()), number)
            });
            read.flatten()
        })
    }
}

fn font(file: Cow<'static, [u8]>, number: u32) -> Option<Font> {
    let units = f32::from(Outlines::parse(&file, number).ok()?.units_per_em());
    Some(Font { file, number, units })
}

/// The glyphs of a piece of text that begins at `x`, and how wide they are together.
fn shape(face: &Shaper<'_>, text: &str, is_rtl: bool, scale: f32, x: f32) -> (Vec<Glyph>, f32) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    let shaped = rustybuzz::shape(face, &[], buffer);
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.push(text.len());
    starts.sort_unstable();
    starts.dedup();
    let (mut glyphs, mut width, mut before) = (Vec::new(), 0.0, None);
    for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let start = info.cluster as usize;
        let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(start);
        let is_first = before.replace(start) != Some(start);
        glyphs.push(Glyph {
            id: info.glyph_id as u16,
            x: x + width + position.x_offset as f32 * scale,
            rise: position.y_offset as f32 * scale,
            text: if is_first { text[start..end].to_owned() } else { String::new() },
        });
        width += position.x_advance as f32 * scale;
    }
    (glyphs, width)
}

#[cfg(test)]
mod tests {
    use super::super::draw::INK;
    use super::*;

    const HAND: Hand = Hand { size: 20, is_bold: false, colour: INK, anchor: Anchor::Start };

    fn written(text: &str) -> (String, Vec<f32>) {
        let runs = Typesetter::new().set(0.0, text, HAND);
        let glyphs: Vec<&Glyph> = runs.iter().flat_map(|run| &run.glyphs).collect();
        (
            glyphs.iter().map(|glyph| glyph.text.as_str()).collect(),
            glyphs.iter().map(|glyph| glyph.x).collect(),
        )
    }

    #[test]
    fn text_goes_from_left_to_right_and_none_of_it_is_lost() {
        let (text, places) = written("Index a table");
        assert_eq!(text, "Index a table");
        assert!(places.windows(2).all(|two| two[0] < two[1]), "{places:?}");
    }

    #[test]
    fn right_to_left_text_stands_in_the_order_in_which_it_is_seen() {
        let (text, places) = written("אבג");
        assert_eq!(text, "גבא");
        assert!(places.windows(2).all(|two| two[0] <= two[1]), "{places:?}");
    }

    #[test]
    fn what_stands_in_the_middle_is_as_far_left_as_right() {
        let runs = Typesetter::new().set(100.0, "oo", Hand { anchor: Anchor::Middle, ..HAND });
        let first = runs[0].glyphs[0].x;
        let second = runs[0].glyphs[1].x;
        assert!(first < 100.0 && (second - 100.0).abs() < 0.5, "{first} {second}");
    }

    #[test]
    fn what_no_typeface_has_breaks_nothing() {
        let (text, _) = written("a\u{10ffff}b 👩‍👩‍👧 索引");
        assert!(text.starts_with('a') && text.contains('b'), "{text}");
    }
}
