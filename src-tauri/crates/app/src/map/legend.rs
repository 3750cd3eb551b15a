//! What the marks mean, in one line below the map.

use waymark_core::map::Point;
use waymark_messages::maps;

use super::draw::MUTED;
use super::face::Face;
use super::mark::{Look, flag, mark};
use super::shape::{Anchor, Hand, Shape};

const SIZE: i32 = 13;
/// From a mark's middle to its word, and from the end of that to the next mark's middle.
const GAPS: (i32, i32) = (22, 34);
/// From one row to the next.
const ROW: i32 = 38;

enum Sign {
    Mark(Look, bool),
    Flag,
}

const SIGNS: [(Sign, fn() -> String); 9] = [
    (Sign::Mark(Look::Done, false), maps::done),
    (Sign::Mark(Look::Now, false), maps::doing),
    (Sign::Mark(Look::Next, false), maps::next),
    (Sign::Mark(Look::Ready, false), maps::ready),
    (Sign::Mark(Look::Waits, false), maps::waits),
    (Sign::Mark(Look::SetAside, false), maps::set_aside),
    (Sign::Mark(Look::Skipped, false), maps::skipped),
    (Sign::Mark(Look::Ready, true), maps::optional),
    (Sign::Flag, maps::late),
];

/// The legend from a place to the right, in as many rows as a picture of this width needs, and how high it is.
pub(super) fn legend(from: Point, right: i32, face: &Face) -> (Vec<Shape>, i32) {
    let mut shapes = Vec::new();
    let mut at = from;
    for (sign, word) in &SIGNS {
        let word = word();
        let width = face.width(&word, SIZE as f32, false).ceil() as i32;
        if at.x + GAPS.0 + width > right && at.x > from.x {
            at = Point { x: from.x, y: at.y + ROW };
        }
        match sign {
            Sign::Mark(look, is_round) => shapes.extend(mark(at.x, at.y, *look, *is_round)),
            Sign::Flag => shapes.push(flag(at.x - 16, at.y + 16)),
        }
        let hand = Hand { size: SIZE, is_bold: false, colour: MUTED, anchor: Anchor::Start };
        shapes.push(Shape::text(at.x + GAPS.0, at.y + 5, &word, hand));
        at.x += GAPS.0 + width + GAPS.1;
    }
    (shapes, at.y - from.y)
}
