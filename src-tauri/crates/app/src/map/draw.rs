//! The drawing: title and day, the trails with their links below them, and the legend. On white paper, in ink.

use waymark_core::Status;
use waymark_core::map::{BAND, LINE, MARK, Point};
use waymark_messages::{long_date, maps, words};

use super::Picture;
use super::face::Face;
use super::legend::legend;
use super::mark::{Look, flag, mark};
use super::shape::{Anchor, Colour, Hand, Shape, Stroke, line, rectangle, way};
use crate::views::{MapTrack, MapView, MapWaymark};

pub(super) const WHITE: Colour = Colour([0xff, 0xff, 0xff]);
pub(super) const INK: Colour = Colour([0x1e, 0x2b, 0x25]);
pub(super) const MUTED: Colour = Colour([0x56, 0x60, 0x5a]);
pub(super) const FAINT: Colour = Colour([0x6f, 0x77, 0x6f]);
pub(super) const TRAIL: Colour = Colour([0x1d, 0x5c, 0x47]);
pub(super) const BLAZE: Colour = Colour([0xf2, 0xb9, 0x0f]);
pub(super) const LATE: Colour = Colour([0xb3, 0x36, 0x2b]);
const LINKS: Colour = Colour([0xb9, 0xb2, 0x9f]);
const BAND_FILL: Colour = Colour([0xfa, 0xf9, 0xf5]);
const BAND_EDGE: Colour = Colour([0xe2, 0xdd, 0xd0]);

/// The space around the picture, above the map for its title, and around the legend.
const EDGE: i32 = 28;
const HEAD: i32 = 86;
const FOOT: i32 = 30;
/// From a waymark's middle to the first line of its title.
const BELOW: i32 = 29;
/// From one line of a track's name to the next.
const NAME_LINE: i32 = 18;

const TITLE: Hand = Hand { size: 28, is_bold: true, colour: INK, anchor: Anchor::Start };
const SUBTITLE: Hand = Hand { size: 15, is_bold: false, colour: MUTED, anchor: Anchor::Start };
const NAME: Hand = Hand { size: 15, is_bold: true, colour: INK, anchor: Anchor::Start };
const SMALL: Hand = Hand { size: 12, is_bold: false, colour: MUTED, anchor: Anchor::Start };

/// Draws the map as it is printed, with the links that lead from one trail to another.
pub(crate) fn draw(view: &MapView, links: &[Vec<Point>]) -> Picture {
    let face = Face::new();
    let room = (view.width - 2 * EDGE) as f32;
    let headline = face.wrap(&view.headline, TITLE.size as f32, true, room, 1).concat();
    let mut shapes = vec![
        Shape::text(EDGE, EDGE + 24, &headline, TITLE),
        Shape::text(EDGE, EDGE + 50, &subtitle(view), SUBTITLE),
    ];
    if view.tracks.is_empty() {
        shapes.push(Shape::text(EDGE, HEAD + 40, &maps::no_track(), SUBTITLE));
    }
    let lowered = |link: &Vec<Point>| -> Vec<Point> {
        link.iter().map(|corner| Point { y: corner.y + HEAD, ..*corner }).collect()
    };
    let thin = Stroke::plain(LINKS, 1.5);
    shapes.extend(links.iter().map(|link| Shape::stroked(way(&lowered(link)), thin)));
    view.tracks.iter().for_each(|track| lane(track, &mut shapes));
    let below = HEAD + view.height + FOOT;
    let (signs, more) = legend(Point { x: EDGE + MARK + 8, y: below }, view.width - EDGE, &face);
    shapes.extend(signs);
    Picture { shapes, width: view.width, height: below + more + FOOT, title: view.headline.clone() }
}

fn subtitle(view: &MapView) -> String {
    let progress = &view.progress;
    let hours = |minutes: u32| minutes.saturating_add(30) / 60;
    maps::subtitle(
        long_date(view.today),
        progress.done,
        hours(progress.minutes_done),
        hours(progress.minutes_total),
        progress.total,
    )
}

fn lane(track: &MapTrack, shapes: &mut Vec<Shape>) {
    let y = track.y + HEAD;
    let (left, upper) = (track.left as f32, (y - BAND.0) as f32);
    let size = [(track.right - track.left) as f32, (BAND.0 + BAND.1) as f32];
    let band = rectangle([left, upper], size, 14.0);
    shapes.push(Shape::both(band, BAND_FILL, Stroke::plain(BAND_EDGE, 1.0)));
    let left = track.left + 14;
    for (line, number) in track.lines.iter().zip(0..) {
        shapes.push(Shape::text(left, y + 3 + number * NAME_LINE, line, NAME));
    }
    let below = y + 3 + track.lines.len() as i32 * NAME_LINE;
    shapes.push(Shape::text(left, below, &state(track), SMALL));
    shapes.extend(track.waymarks.windows(2).filter_map(|pair| match pair {
        [from, to] => Some(trail(from, to)),
        _ => None,
    }));
    track.waymarks.iter().for_each(|one| waymark(one, shapes));
}

fn state(track: &MapTrack) -> String {
    match (track.waymarks.is_empty(), track.parked) {
        (true, _) => maps::no_milestone(),
        (false, true) => maps::progress_set_aside(track.progress.done, track.progress.total),
        (false, false) => words::of(track.progress.done, track.progress.total),
    }
}

/// The way from one waymark to the next: solid as far as the person has come, dotted from there.
fn trail(from: &MapWaymark, to: &MapWaymark) -> Shape {
    let dots = Stroke { dash: Some([0.1, 9.0]), is_round: true, ..Stroke::plain(LINKS, 4.0) };
    let is_ahead = [from, to].iter().any(|one| one.row.status == Status::Todo);
    let stroke = if is_ahead { dots } else { Stroke::plain(TRAIL, 5.0) };
    let y = (from.y + HEAD) as f32;
    let (left, right) = ((from.x + MARK + 4) as f32, (to.x - MARK - 4) as f32);
    Shape::stroked(line(&[[left, y], [right, y]]), stroke)
}

fn waymark(waymark: &MapWaymark, shapes: &mut Vec<Shape>) {
    let (x, y) = (waymark.x, waymark.y + HEAD);
    let look = Look::of(&waymark.row);
    let is_bold = matches!(look, Look::Now | Look::Next);
    let colour = if is_bold || look == Look::Ready { INK } else { MUTED };
    shapes.extend(mark(x, y, look, waymark.row.optional));
    if waymark.row.days_late > 0 {
        shapes.push(flag(x, y));
    }
    let hand = Hand { size: 13, is_bold, colour, anchor: Anchor::Middle };
    for (line, number) in waymark.lines.iter().zip(0..) {
        shapes.push(Shape::text(x, y + BELOW + number * LINE, line, hand));
    }
}
