//! The drawing as a PDF of one page that is as large as it, with text that can be searched and copied.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, LineCapStyle, LineJoinStyle, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};
use rustybuzz::ttf_parser::{Face as Outlines, GlyphId, RawFace, Tag};
use subsetter::GlyphRemapper;

use super::shape::{Colour, Hand, Shape, Step, Stroke};
use super::typeset::{Font, Run, Typesetter};
use super::{CannotDraw, Picture};

/// How long a side of a page can be, in points, which is as far as readers of PDF go.
const PAGE: f32 = 14_400.0;
/// Points of a page for each pixel of the drawing.
const POINTS: f32 = 0.75;
const CFF: Tag = Tag::from_bytes(b"CFF ");
const ADOBE: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// What of a typeface is used: each glyph with what it is written for.
#[derive(Default)]
struct Used {
    glyphs: GlyphRemapper,
    texts: BTreeMap<u16, String>,
}

impl Picture {
    /// The drawing as a PDF.
    pub(crate) fn to_pdf(&self) -> Result<Vec<u8>, CannotDraw> {
        let (width, height) = (self.width as f32, self.height as f32);
        let scale = POINTS.min(PAGE / width.max(height));
        let mut typesetter = Typesetter::new();
        let mut used: BTreeMap<usize, Used> = BTreeMap::new();
        let mut content = Content::new();
        content.transform([scale, 0.0, 0.0, -scale, 0.0, height * scale]);
        for shape in &self.shapes {
            match shape {
                Shape::Outline { steps, fill, stroke } => outline(&mut content, steps, *fill, *stroke),
                Shape::Text { at, text, hand } => {
                    for run in typesetter.set(at.x as f32, text, *hand) {
                        let Some(font) = typesetter.fonts.get(run.font) else { continue };
                        let used = used.entry(run.font).or_default();
                        write(&mut content, &run, font, *hand, at.y as f32, used);
                    }
                }
            }
        }
        let page = [width * scale, height * scale];
        assemble(&content.finish(), page, &self.title, &typesetter.fonts, &used)
    }
}

fn assemble(
    content: &[u8],
    [width, height]: [f32; 2],
    title: &str,
    fonts: &[Font],
    used: &BTreeMap<usize, Used>,
) -> Result<Vec<u8>, CannotDraw> {
    let mut numbers = (1..).map(Ref::new);
    let mut next = || numbers.next().unwrap_or(Ref::new(1));
    let (catalog, pages, page, body, about) = (next(), next(), next(), next(), next());
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(pages).lang(TextStr(&waymark_messages::spoken().tag()));
    pdf.pages(pages).kids([page]).count(1);
    pdf.document_info(about).title(TextStr(title)).creator(TextStr("Waymark"));
    let mut names = Vec::new();
    for (number, used) in used {
        let Some(font) = fonts.get(*number) else { continue };
        let ids = [next(), next(), next(), next(), next()];
        embed(&mut pdf, ids, font, used)?;
        names.push((format!("F{number}"), ids[0]));
    }
    let mut leaf = pdf.page(page);
    leaf.parent(pages).media_box(Rect::new(0.0, 0.0, width, height)).contents(body);
    let mut resources = leaf.resources();
    let mut list = resources.fonts();
    for (name, id) in &names {
        list.pair(Name(name.as_bytes()), *id);
    }
    list.finish();
    resources.finish();
    leaf.finish();
    pdf.stream(body, &deflated(content)).filter(Filter::FlateDecode);
    Ok(pdf.finish())
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = packed.write_all(bytes);
    packed.finish().unwrap_or_default()
}

fn outline(content: &mut Content, steps: &[Step], fill: Option<Colour>, stroke: Option<Stroke>) {
    if let Some(fill) = fill {
        let [red, green, blue] = parts(fill);
        content.set_fill_rgb(red, green, blue);
    }
    if let Some(stroke) = stroke {
        let [red, green, blue] = parts(stroke.colour);
        content.set_stroke_rgb(red, green, blue);
        let (cap, join) = match stroke.is_round {
            true => (LineCapStyle::RoundCap, LineJoinStyle::RoundJoin),
            false => (LineCapStyle::ButtCap, LineJoinStyle::MiterJoin),
        };
        content.set_line_width(stroke.width).set_line_cap(cap).set_line_join(join);
        content.set_dash_pattern(stroke.dash.into_iter().flatten(), 0.0);
    }
    for step in steps {
        match *step {
            Step::Move([x, y]) => content.move_to(x, y),
            Step::Line([x, y]) => content.line_to(x, y),
            Step::Curve([one, two, to]) => content.cubic_to(one[0], one[1], two[0], two[1], to[0], to[1]),
            Step::Close => content.close_path(),
        };
    }
    match (fill, stroke) {
        (Some(_), Some(_)) => content.fill_nonzero_and_stroke(),
        (Some(_), None) => content.fill_nonzero(),
        (None, Some(_) | None) => content.stroke(),
    };
}

/// Red, green and blue from 0 to 1.
fn parts(Colour(parts): Colour) -> [f32; 3] {
    parts.map(|part| f32::from(part) / 255.0)
}

/// Shows a run of glyphs; where they stand elsewhere than their widths say, they are moved.
fn write(content: &mut Content, run: &Run, font: &Font, hand: Hand, y: f32, used: &mut Used) {
    let Ok(face) = Outlines::parse(&font.file, font.number) else { return };
    let size = hand.size as f32;
    let advance = |id: u16| {
        let units = f32::from(face.glyph_hor_advance(GlyphId(id)).unwrap_or(0));
        units / f32::from(face.units_per_em()) * size
    };
    let [red, green, blue] = parts(hand.colour);
    content.set_fill_rgb(red, green, blue);
    content.begin_text().set_font(Name(format!("F{}", run.font).as_bytes()), size);
    for level in run.glyphs.chunk_by(|one, other| one.rise == other.rise) {
        let Some(first) = level.first() else { continue };
        content.set_text_matrix([1.0, 0.0, 0.0, -1.0, first.x, y - first.rise]);
        let mut shown = content.show_positioned();
        let mut items = shown.items();
        let mut pen = first.x;
        for glyph in level {
            let id = used.glyphs.remap(glyph.id);
            let text = used.texts.entry(id).or_default();
            if text.is_empty() {
                text.clone_from(&glyph.text);
            }
            if (glyph.x - pen).abs() > 0.005 {
                items.adjust((pen - glyph.x) / size * 1_000.0);
            }
            items.show(Str(&id.to_be_bytes()));
            pen = glyph.x + advance(glyph.id);
        }
    }
    content.end_text();
}

/// Puts the glyphs that are used of a typeface into the file, and what each is written for.
fn embed(pdf: &mut Pdf, ids: [Ref; 5], font: &Font, used: &Used) -> Result<(), CannotDraw> {
    let failed = |error: &dyn std::fmt::Display| CannotDraw::Writer(error.to_string());
    let [whole, part, about, texts, data] = ids;
    let face = Outlines::parse(&font.file, font.number).map_err(|error| failed(&error))?;
    let subset = subsetter::subset(&font.file, font.number, &used.glyphs).map_err(|error| failed(&error))?;
    let cff = RawFace::parse(&subset, 0).ok().and_then(|face| face.table(CFF));
    let name = format!("WAYMRK+{}", post_script_name(&face));
    pdf.type0_font(whole)
        .base_font(Name(name.as_bytes()))
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(part)
        .to_unicode(texts);
    let thousandths = |units: f32| units / f32::from(face.units_per_em()) * 1_000.0;
    let mut cid = pdf.cid_font(part);
    cid.subtype(if cff.is_some() { CidFontType::Type0 } else { CidFontType::Type2 });
    cid.base_font(Name(name.as_bytes())).system_info(ADOBE).font_descriptor(about).default_width(0.0);
    if cff.is_none() {
        cid.cid_to_gid_map_predefined(Name(b"Identity"));
    }
    let widths = used.glyphs.remapped_gids().map(|id| face.glyph_hor_advance(GlyphId(id)).unwrap_or(0));
    cid.widths().consecutive(0, widths.map(|units| thousandths(f32::from(units))));
    cid.finish();
    let bounds = face.global_bounding_box();
    let [left, low, right, high] =
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|units| thousandths(f32::from(units)));
    let mut descriptor = pdf.font_descriptor(about);
    descriptor
        .name(Name(name.as_bytes()))
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(left, low, right, high))
        .italic_angle(0.0)
        .ascent(thousandths(f32::from(face.ascender())))
        .descent(thousandths(f32::from(face.descender())))
        .cap_height(thousandths(f32::from(face.capital_height().unwrap_or(face.ascender()))))
        .stem_v(80.0);
    if cff.is_some() {
        descriptor.font_file3(data);
    } else {
        descriptor.font_file2(data);
    }
    descriptor.finish();
    let mut map = UnicodeCmap::new(Name(b"Waymark"), ADOBE);
    let written = used.texts.iter().filter(|(_, text)| !text.is_empty());
    written.for_each(|(id, text)| map.pair_with_multiple(*id, text.chars()));
    pdf.cmap(texts, &map.finish());
    let packed = deflated(cff.unwrap_or(&subset));
    let mut stream = pdf.stream(data, &packed);
    stream.filter(Filter::FlateDecode);
    if cff.is_some() {
        stream.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
    }
    Ok(())
}

fn post_script_name(face: &Outlines<'_>) -> String {
    let names = face.names().into_iter();
    let named = names.filter(|name| name.name_id == rustybuzz::ttf_parser::name_id::POST_SCRIPT_NAME);
    let name = named.filter_map(|name| name.to_string()).next().unwrap_or_default();
    let plain: String = name.chars().filter(|one| one.is_ascii_alphanumeric() || *one == '-').collect();
    if plain.is_empty() { "Typeface".to_owned() } else { plain }
}
