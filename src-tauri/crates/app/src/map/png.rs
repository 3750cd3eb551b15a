//! The drawing as pixels.

use rustybuzz::ttf_parser::{Face as Outlines, GlyphId, OutlineBuilder};
use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke as Line, StrokeDash,
    Transform,
};

use super::shape::{Colour, Hand, Shape, Step, Stroke};
use super::typeset::{Font, Run, Typesetter};
use super::{CannotDraw, Picture};

/// How many pixels a picture may have: 160 MB while it is made.
const PIXELS: f32 = 40_000_000.0;
/// How many pixels of the picture one of the drawing gets at most, and at least, so that titles can be read.
const DENSITY: (f32, f32) = (2.0, 0.6);

impl Picture {
    /// The drawing as a PNG, twice as dense as on the screen where that is not too large.
    pub(crate) fn to_png(&self) -> Result<Vec<u8>, CannotDraw> {
        let (width, height) = (self.width as f32, self.height as f32);
        let density = DENSITY.0.min((PIXELS / (width * height)).sqrt());
        if density < DENSITY.1 {
            return Err(CannotDraw::TooLarge);
        }
        let side = |length: f32| (length * density).round() as u32;
        let mut pixels = Pixmap::new(side(width), side(height)).ok_or(CannotDraw::TooLarge)?;
        pixels.fill(Color::WHITE);
        let mut typesetter = Typesetter::new();
        let scale = Transform::from_scale(density, density);
        for shape in &self.shapes {
            match shape {
                Shape::Outline { steps, fill, stroke } => {
                    let Some(path) = path(steps) else { continue };
                    if let Some(fill) = fill {
                        pixels.fill_path(&path, &paint(*fill), FillRule::Winding, scale, None);
                    }
                    if let Some(stroke) = stroke {
                        pixels.stroke_path(&path, &paint(stroke.colour), &pen(*stroke), scale, None);
                    }
                }
                Shape::Text { at, text, hand } => {
                    let runs = typesetter.set(at.x as f32, text, *hand);
                    for run in &runs {
                        let Some(font) = typesetter.fonts.get(run.font) else { continue };
                        write(&mut pixels, run, font, *hand, at.y as f32, scale);
                    }
                }
            }
        }
        pixels.encode_png().map_err(|error| CannotDraw::Writer(error.to_string()))
    }
}

fn write(pixels: &mut Pixmap, run: &Run, font: &Font, hand: Hand, y: f32, scale: Transform) {
    let Ok(face) = Outlines::parse(&font.file, font.number) else { return };
    let size = hand.size as f32 / f32::from(face.units_per_em());
    let mut glyphs = Glyphs { path: PathBuilder::new(), x: 0.0, y, size };
    for glyph in &run.glyphs {
        (glyphs.x, glyphs.y) = (glyph.x, y - glyph.rise);
        face.outline_glyph(GlyphId(glyph.id), &mut glyphs);
    }
    if let Some(path) = glyphs.path.finish() {
        pixels.fill_path(&path, &paint(hand.colour), FillRule::Winding, scale, None);
    }
}

/// Outlines of glyphs, moved to their places.
struct Glyphs {
    path: PathBuilder,
    x: f32,
    y: f32,
    size: f32,
}

impl Glyphs {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.size, self.y - y * self.size)
    }
}

impl OutlineBuilder for Glyphs {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

fn path(steps: &[Step]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move([x, y]) => path.move_to(x, y),
            Step::Line([x, y]) => path.line_to(x, y),
            Step::Curve([one, two, to]) => path.cubic_to(one[0], one[1], two[0], two[1], to[0], to[1]),
            Step::Close => path.close(),
        }
    }
    path.finish()
}

fn paint(Colour([red, green, blue]): Colour) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(red, green, blue, 255);
    paint
}

fn pen(stroke: Stroke) -> Line {
    let (line_cap, line_join) = match stroke.is_round {
        true => (LineCap::Round, LineJoin::Round),
        false => (LineCap::Butt, LineJoin::Miter),
    };
    let dash = stroke.dash.and_then(|dash| StrokeDash::new(dash.to_vec(), 0.0));
    Line { width: stroke.width, line_cap, line_join, dash, ..Line::default() }
}
