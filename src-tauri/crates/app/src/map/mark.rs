//! What a waymark looks like. Each state has a shape of its own, so that none needs its colour: done is filled and
//! ticked, now stands on a plate with a part filled, next is a blaze, ready is wide open, what waits is small, what is
//! set aside has two bars, skipped is dashed and struck. What is optional is round; what is late flies a flag.

use waymark_core::Status;
use waymark_core::map::MARK;

use super::draw::{BLAZE, FAINT, INK, LATE, TRAIL, WHITE};
use super::shape::{Colour, Shape, Step, Stroke, frame, line, rectangle};
use crate::views::Row;

/// Where a milestone is, as far as it looks different.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Done,
    Now,
    Next,
    Ready,
    Waits,
    SetAside,
    Skipped,
}

impl Look {
    pub(super) fn of(row: &Row) -> Self {
        match row.status {
            Status::Done => Self::Done,
            Status::Skipped => Self::Skipped,
            Status::Doing => Self::Now,
            Status::Todo if row.next => Self::Next,
            Status::Todo if row.ready => Self::Ready,
            Status::Todo if row.waits_for > 0 => Self::Waits,
            Status::Todo => Self::SetAside,
        }
    }
}

/// The mark of a state, round where it is optional.
pub(super) fn mark(x: i32, y: i32, look: Look, is_round: bool) -> Vec<Shape> {
    let half = MARK as f32;
    let [x, y] = [x as f32, y as f32];
    let open = |half: f32, colour: Colour, width: f32| {
        Shape::both(frame([x, y], half, is_round), WHITE, Stroke::plain(colour, width))
    };
    let stroke = |places: &[[f32; 2]]| Shape::stroked(line(places), Stroke::plain(FAINT, 2.0));
    match look {
        Look::Done => {
            let tick = line(&[[x - 5.0, y], [x - 1.0, y + 4.0], [x + 5.0, y - 4.0]]);
            let white = Stroke { is_round: true, ..Stroke::plain(WHITE, 2.5) };
            vec![Shape::filled(frame([x, y], half + 1.0, is_round), TRAIL), Shape::stroked(tick, white)]
        }
        Look::Now => vec![
            Shape::filled(frame([x, y], half + 6.0, is_round), BLAZE),
            open(half, TRAIL, 2.5),
            Shape::filled(part([x, y]), TRAIL),
        ],
        Look::Next => {
            let plate = rectangle([x - 11.0, y - 15.0], [22.0, 30.0], 5.0);
            vec![
                Shape::both(plate, WHITE, Stroke::plain(INK, 2.0)),
                Shape::filled(rectangle([x - 10.0, y - 5.0], [20.0, 10.0], 0.0), BLAZE),
            ]
        }
        Look::Ready => vec![open(half, TRAIL, 2.5)],
        Look::Waits => vec![open(half - 4.0, FAINT, 2.0)],
        Look::SetAside => vec![
            open(half - 2.0, FAINT, 2.0),
            stroke(&[[x - 2.0, y - 3.0], [x - 2.0, y + 3.0]]),
            stroke(&[[x + 2.0, y - 3.0], [x + 2.0, y + 3.0]]),
        ],
        Look::Skipped => {
            let dashed = Stroke { dash: Some([4.0, 3.0]), ..Stroke::plain(FAINT, 2.0) };
            vec![
                Shape::both(frame([x, y], half - 1.0, is_round), WHITE, dashed),
                stroke(&[[x - 4.0, y + 4.0], [x + 4.0, y - 4.0]]),
            ]
        }
    }
}

/// Some of a clock's face.
fn part([x, y]: [f32; 2]) -> Vec<Step> {
    vec![
        Step::Move([x, y]),
        Step::Line([x, y - 6.0]),
        Step::Curve([[x + 3.3, y - 6.0], [x + 6.0, y - 3.3], [x + 6.0, y]]),
        Step::Curve([[x + 6.0, y + 1.6], [x + 5.3, y + 3.1], [x + 4.2, y + 4.2]]),
        Step::Close,
    ]
}

/// The flag of what is late.
pub(super) fn flag(x: i32, y: i32) -> Shape {
    let [x, y] = [x as f32, y as f32];
    let mut cloth = line(&[
        [x + 10.0, y - 8.0],
        [x + 10.0, y - 24.0],
        [x + 26.0, y - 24.0],
        [x + 22.0, y - 19.0],
        [x + 26.0, y - 14.0],
        [x + 12.0, y - 14.0],
        [x + 12.0, y - 8.0],
    ]);
    cloth.push(Step::Close);
    Shape::filled(cloth, LATE)
}
