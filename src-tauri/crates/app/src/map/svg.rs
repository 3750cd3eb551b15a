//! The drawing as SVG: text stays text, in the typeface of the window where it is installed.

use std::fmt::Write as _;

use super::Picture;
use super::shape::{Anchor, Colour, Shape, Step, Stroke};

impl Picture {
    /// The drawing as SVG.
    pub(crate) fn to_svg(&self) -> String {
        let (width, height) = (self.width, self.height);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"'Atkinson Hyperlegible Next', sans-serif\">\n\
             <title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
            escaped(&self.title)
        );
        self.shapes.iter().for_each(|shape| write_shape(shape, &mut svg));
        svg.push_str("</svg>\n");
        svg
    }
}

fn write_shape(shape: &Shape, svg: &mut String) {
    match shape {
        Shape::Outline { steps, fill, stroke } => {
            let _ = write!(svg, "<path d=\"{}\"", data(steps));
            let _ = match fill {
                Some(fill) => write!(svg, " fill=\"{}\"", hex(*fill)),
                None => write!(svg, " fill=\"none\""),
            };
            stroke.iter().for_each(|stroke| write_stroke(stroke, svg));
            svg.push_str("/>\n");
        }
        Shape::Text { at, text, hand } => {
            let _ = write!(svg, "<text x=\"{}\" y=\"{}\" font-size=\"{}\"", at.x, at.y, hand.size);
            if hand.is_bold {
                svg.push_str(" font-weight=\"700\"");
            }
            if hand.anchor == Anchor::Middle {
                svg.push_str(" text-anchor=\"middle\"");
            }
            let _ = writeln!(svg, " fill=\"{}\">{}</text>", hex(hand.colour), escaped(text));
        }
    }
}

fn write_stroke(stroke: &Stroke, svg: &mut String) {
    let _ = write!(svg, " stroke=\"{}\" stroke-width=\"{}\"", hex(stroke.colour), stroke.width);
    if let Some([dash, gap]) = stroke.dash {
        let _ = write!(svg, " stroke-dasharray=\"{dash} {gap}\"");
    }
    if stroke.is_round {
        svg.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
}

/// An outline as the data of a path, to a tenth of a pixel.
pub(super) fn data(steps: &[Step]) -> String {
    let mut data = String::new();
    let tenth = |[x, y]: [f32; 2]| format!("{} {}", (x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0);
    for step in steps {
        let _ = match step {
            Step::Move(to) => write!(data, "M{}", tenth(*to)),
            Step::Line(to) => write!(data, "L{}", tenth(*to)),
            Step::Curve([one, two, to]) => write!(data, "C{} {} {}", tenth(*one), tenth(*two), tenth(*to)),
            Step::Close => write!(data, "Z"),
        };
    }
    data
}

fn hex(Colour([red, green, blue]): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Text as XML takes it; what XML has no place for is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character.is_control() => {}
            character => safe.push(character),
        }
    }
    safe
}
