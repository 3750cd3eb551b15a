//! The map as a drawing for other programs and for paper: one list of shapes, and a writer for each kind of file.

mod draw;
mod face;
mod legend;
mod mark;
mod pdf;
mod png;
mod shape;
mod svg;
mod typeset;

pub(crate) use draw::draw;
pub(crate) use face::Face;

use waymark_core::map::Point;
use waymark_messages::maps;

use shape::Shape;

/// The map as it is drawn, in pixels.
pub(crate) struct Picture {
    shapes: Vec<Shape>,
    width: i32,
    height: i32,
    title: String,
}

/// Why there is no file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CannotDraw {
    /// A picture whose titles nobody could read, or that is too large to make.
    #[error("{}", maps::too_large())]
    TooLarge,
    /// A typeface or a picture that the writer does not take.
    #[error("{}", maps::not_made(.0))]
    Writer(String),
}

impl CannotDraw {
    /// What to do instead.
    pub(crate) fn hints(&self) -> Vec<String> {
        vec![maps::hint()]
    }
}

/// A way along corners, as the data of an SVG path.
pub(crate) fn path_data(corners: &[Point]) -> String {
    svg::data(&shape::way(corners))
}
