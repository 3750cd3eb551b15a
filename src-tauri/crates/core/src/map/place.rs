//! From lanes and columns to pixels, and the way a link takes.
//!
//! The titles of a lane stand in cells with a gutter between them, and the bands of two lanes have a channel between
//! them. A link goes down or up in the gutter right of where it begins and along in the channel above where it ends, so
//! it never runs over a title.

use super::{Link, Map};

/// From one waymark to the next at least.
pub const COLUMN: i32 = 172;
/// From one trail to the next.
pub const LANE: i32 = 116;
/// How wide a title may be.
pub const LABEL: i32 = 146;
/// How many lines a title may have.
pub const LINES: usize = 3;
/// From one line of a title to the next.
pub const LINE: i32 = 16;
/// From the middle of a waymark to its edge.
pub const MARK: i32 = 10;
/// What of a band is above its trail, and below it.
pub const BAND: (i32, i32) = (20, 68);

/// The space around everything.
const MARGIN: i32 = 28;
/// From the top of the picture to the first trail.
const HEAD: i32 = MARGIN + BAND.0 + 22;
/// How many links can run side by side in a gutter or a channel.
const SIDE_BY_SIDE: u32 = 5;
/// From one of those to the next, in a gutter and in a channel.
const APART: (i32, i32) = (4, 3);
/// From the edge of a band to the nearest link in the channel above it.
const CLEAR: i32 = 6;
/// How far left of the middle of a waymark a link ends.
const ASIDE: i32 = 4;

/// A place in the picture, in pixels at full size from its left and upper edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// How large the picture is, in pixels at full size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: i32,
    /// From top to bottom.
    pub height: i32,
}

impl Map {
    /// How large everything is together.
    pub fn size(&self) -> Size {
        let (columns, lanes) = (self.columns.max(1) as i32, self.lanes.len() as i32);
        Size {
            width: 2 * MARGIN + (columns + 1) * COLUMN,
            height: HEAD + BAND.1 + MARGIN + (lanes - 1).max(0) * LANE,
        }
    }

    /// The middle of a waymark.
    pub fn place(&self, waymark: usize) -> Point {
        let waymark = &self.waymarks[waymark];
        Point { x: column(waymark.column), y: trail(waymark.lane) }
    }

    /// The middle of the cell that holds a lane's name: left of its first waymark.
    pub fn name_place(&self, lane: usize) -> Point {
        let first = self.waymarks[self.lanes[lane].waymarks.clone()].first();
        Point { x: column(first.map_or(0, |first| first.column)) - COLUMN, y: trail(lane as u32) }
    }

    /// From where to where a lane's band goes from left to right.
    pub fn band(&self, lane: usize) -> (i32, i32) {
        let name = self.name_place(lane).x;
        let last = self.waymarks[self.lanes[lane].waymarks.clone()].last();
        let last = last.map_or(name + COLUMN, |last| column(last.column));
        (name - LABEL / 2, last + (COLUMN + LABEL) / 4 + MARK)
    }

    /// The corners of the way a link takes.
    pub fn route(&self, link: Link) -> Vec<Point> {
        let (from, to) = (self.place(link.from), self.place(link.to));
        let side = self.waymarks[link.from].lane % SIDE_BY_SIDE;
        let channel = to.y - BAND.0 - CLEAR - side as i32 * APART.1;
        let (begin, end) = (Point { y: from.y - MARK, ..from }, Point { x: to.x - ASIDE, y: to.y - MARK });
        if !self.is_across(link) {
            let begin = Point { x: begin.x + ASIDE, ..begin };
            return vec![begin, Point { y: channel, ..begin }, Point { y: channel, ..end }, end];
        }
        let gutter = from.x + COLUMN / 2 + (side as i32 - SIDE_BY_SIDE as i32 / 2) * APART.0;
        let (leave, turn) = (Point { x: gutter, y: from.y }, Point { x: gutter, y: channel });
        vec![Point { x: from.x + MARK, y: from.y }, leave, turn, Point { y: channel, ..end }, end]
    }
}

fn column(number: u32) -> i32 {
    MARGIN + COLUMN / 2 + (number as i32 + 1) * COLUMN
}

fn trail(lane: u32) -> i32 {
    HEAD + lane as i32 * LANE
}
