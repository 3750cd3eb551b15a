//! What a drawing is made of, whatever kind of file it becomes: outlines that are filled or stroked, and lines of text.

use waymark_core::map::Point;

/// How far before a corner a way begins to turn, in pixels.
const TURN: i32 = 8;
/// How far the handles of a cubic curve reach that stands for a quarter of a circle.
const QUARTER: f32 = 0.552_284_8;

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) [u8; 3]);

/// A piece of an outline, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Step {
    Move([f32; 2]),
    Line([f32; 2]),
    Curve([[f32; 2]; 3]),
    Close,
}

/// How an outline is stroked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stroke {
    pub(super) colour: Colour,
    pub(super) width: f32,
    /// How long a dash is, and the gap after it.
    pub(super) dash: Option<[f32; 2]>,
    /// Whether ends and corners are round.
    pub(super) is_round: bool,
}

impl Stroke {
    /// An unbroken line.
    pub(super) fn plain(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: None, is_round: false }
    }
}

/// Where a text stands on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// How a text is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hand {
    pub(super) size: i32,
    pub(super) is_bold: bool,
    pub(super) colour: Colour,
    pub(super) anchor: Anchor,
}

/// One thing that is drawn.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    Outline { steps: Vec<Step>, fill: Option<Colour>, stroke: Option<Stroke> },
    Text { at: Point, text: String, hand: Hand },
}

impl Shape {
    pub(super) fn filled(steps: Vec<Step>, fill: Colour) -> Self {
        Self::Outline { steps, fill: Some(fill), stroke: None }
    }

    pub(super) fn stroked(steps: Vec<Step>, stroke: Stroke) -> Self {
        Self::Outline { steps, fill: None, stroke: Some(stroke) }
    }

    pub(super) fn both(steps: Vec<Step>, fill: Colour, stroke: Stroke) -> Self {
        Self::Outline { steps, fill: Some(fill), stroke: Some(stroke) }
    }

    pub(super) fn text(x: i32, y: i32, text: &str, hand: Hand) -> Self {
        Self::Text { at: Point { x, y }, text: text.to_owned(), hand }
    }
}

/// Straight lines from one place to the next.
pub(super) fn line(places: &[[f32; 2]]) -> Vec<Step> {
    let rest = places.iter().skip(1).map(|place| Step::Line(*place));
    places.first().map(|first| Step::Move(*first)).into_iter().chain(rest).collect()
}

/// A rectangle with round corners: its left upper corner, its size, and how round.
pub(super) fn rectangle([x, y]: [f32; 2], [width, height]: [f32; 2], round: f32) -> Vec<Step> {
    let (right, low, hidden) = (x + width, y + height, round * (1.0 - QUARTER));
    vec![
        Step::Move([x + round, y]),
        Step::Line([right - round, y]),
        Step::Curve([[right - hidden, y], [right, y + hidden], [right, y + round]]),
        Step::Line([right, low - round]),
        Step::Curve([[right, low - hidden], [right - hidden, low], [right - round, low]]),
        Step::Line([x + round, low]),
        Step::Curve([[x + hidden, low], [x, low - hidden], [x, low - round]]),
        Step::Line([x, y + round]),
        Step::Curve([[x, y + hidden], [x + hidden, y], [x + round, y]]),
        Step::Close,
    ]
}

/// A square around a place, or a circle.
pub(super) fn frame([x, y]: [f32; 2], half: f32, is_circle: bool) -> Vec<Step> {
    rectangle([x - half, y - half], [2.0 * half, 2.0 * half], if is_circle { half } else { half / 2.0 })
}

/// A way along corners, which are rounded. Each piece is level or upright.
pub(crate) fn way(corners: &[Point]) -> Vec<Step> {
    let at = |place: Point| [place.x as f32, place.y as f32];
    let mut steps: Vec<Step> = corners.first().map(|first| Step::Move(at(*first))).into_iter().collect();
    for three in corners.windows(3) {
        let [before, corner, after] = three else { continue };
        let turn = TURN.min(length(*before, *corner) / 2).min(length(*corner, *after) / 2);
        let (into, out) = (towards(*corner, *before, turn), towards(*corner, *after, turn));
        let handle = |end: [f32; 2]| {
            let [x, y] = at(*corner);
            [end[0] + (x - end[0]) * QUARTER, end[1] + (y - end[1]) * QUARTER]
        };
        let (into, out) = (at(into), at(out));
        steps.extend([Step::Line(into), Step::Curve([handle(into), handle(out), out])]);
    }
    steps.extend(corners.last().map(|last| Step::Line(at(*last))));
    steps
}

fn length(one: Point, other: Point) -> i32 {
    (one.x - other.x).abs() + (one.y - other.y).abs()
}

fn towards(from: Point, to: Point, by: i32) -> Point {
    Point { x: from.x + by * (to.x - from.x).signum(), y: from.y + by * (to.y - from.y).signum() }
}
