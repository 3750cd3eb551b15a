//! Places in a text, for faces that count as JavaScript does.

use std::ops::Range;

use crate::views::TextRange;

/// A range of bytes as one of UTF-16 units. The bytes are on character boundaries.
pub(crate) fn utf16(text: &str, bytes: &Range<usize>) -> TextRange {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let before = text.get(..bytes.start).map_or(0, units);
    let inside = text.get(bytes.clone()).map_or(0, units);
    TextRange { start: before, end: before.saturating_add(inside) }
}

/// The byte at so many UTF-16 units, or the end of the text where it has fewer.
pub(crate) fn byte_at(text: &str, units: u32) -> usize {
    let mut passed = 0;
    for (byte, character) in text.char_indices() {
        if passed >= units as usize {
            return byte;
        }
        passed += character.len_utf16();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_javascript_counts_them() {
        let text = "é 🧭 x";
        assert_eq!(utf16(text, &(3..7)), TextRange { start: 2, end: 4 });
        assert_eq!(byte_at(text, 2), 3);
        assert_eq!(byte_at(text, 3), 7, "the middle of a pair is behind it");
        assert_eq!(byte_at(text, 99), text.len());
    }
}
