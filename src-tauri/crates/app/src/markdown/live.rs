//! Marks what the page makes live: links to milestones, boxes, pictures, and code in a language.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};
use waymark_core::note::{NoteLink, picture_name};
use waymark_messages::views;

use super::Links;

/// The longest name of a box, in characters.
const LONGEST_NAME: usize = 120;

type Ranged<'a> = (Event<'a>, Range<usize>);

/// The events of a text with what is live in it as HTML of its own.
#[allow(clippy::wildcard_enum_match_arm, reason = "all that is not live goes on as it is")]
pub(super) fn marked<'a>(
    markdown: &'a str,
    events: impl Iterator<Item = Ranged<'a>>,
    links: &'a Links,
) -> Vec<Event<'a>> {
    let events: Vec<Ranged<'a>> = events.collect();
    let mut marker = Marker { links, units: Units { markdown, bytes: 0, units: 0 } };
    let mut marked = Vec::with_capacity(events.len());
    let mut at = 0;
    while let Some((event, range)) = events.get(at) {
        at += 1;
        match event {
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { .. }, .. }) => {
                let end = after(&events, at, |end| matches!(end, TagEnd::Link));
                let written = markdown.get(range.clone()).unwrap_or_default();
                match NoteLink::read(written, range.clone()) {
                    Some(link) => {
                        let (opening, shown) = marker.link(&link);
                        marked.push(opening);
                        if let Some(shown) = shown {
                            at = end - 1;
                            marked.push(Event::Text(shown));
                        }
                    }
                    None => {
                        marked.push(Event::Text(written.into()));
                        at = end;
                    }
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let end = after(&events, at, |end| matches!(end, TagEnd::Image));
                marked.push(picture(dest_url, &words(&events[at..end])));
                at = end;
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                marked.push(code(info));
                while let Some((Event::Text(text), _)) = events.get(at) {
                    marked.push(Event::Text(text.clone()));
                    at += 1;
                }
                at = after(&events, at, |end| matches!(end, TagEnd::CodeBlock));
                marked.push(Event::Html("</code></pre>\n".into()));
            }
            Event::TaskListMarker(done) => {
                let name = words(&events[at..item_end(&events, at)]);
                marked.push(marker.task(*done, range.start, &name));
            }
            event => marked.push(event.clone()),
        }
    }
    marked
}

struct Marker<'a> {
    links: &'a Links,
    units: Units<'a>,
}

impl<'a> Marker<'a> {
    /// How a link begins, and what it is shown as when that is not what is written.
    fn link(&self, link: &NoteLink<'_>) -> (Event<'a>, Option<CowStr<'a>>) {
        match self.links.get(link) {
            Some(to) => {
                let opening = format!(
                    "<a href=\"#/roadmap/{}\" title=\"{}\">",
                    percent_encoded(&to.id),
                    escaped(&to.title)
                );
                let is_bare = link.text.is_none_or(str::is_empty);
                (Event::InlineHtml(opening.into()), is_bare.then(|| to.title.clone().into()))
            }
            None => {
                let wanted = link.wanted_title();
                let opening = format!(
                    "<a href=\"#/wanted/{}\" title=\"{}\">",
                    percent_encoded(wanted),
                    escaped(&views::wanted_link())
                );
                let is_empty = link.text.is_some_and(str::is_empty);
                (Event::InlineHtml(opening.into()), is_empty.then(|| wanted.to_owned().into()))
            }
        }
    }

    fn task(&mut self, done: bool, at: usize, name: &str) -> Event<'a> {
        let checked = if done { " checked" } else { "" };
        let (at, name) = (self.units.to(at), escaped(name));
        Event::InlineHtml(
            format!("<input type=\"checkbox\" data-at=\"{at}\" aria-label=\"{name}\"{checked}>").into(),
        )
    }
}

/// Counts UTF-16 units, as the page does, from place to place; the places come in order.
struct Units<'a> {
    markdown: &'a str,
    bytes: usize,
    units: usize,
}

impl Units<'_> {
    fn to(&mut self, bytes: usize) -> usize {
        if let Some(between) = self.markdown.get(self.bytes..bytes) {
            self.units += between.encode_utf16().count();
            self.bytes = bytes;
        }
        self.units
    }
}

/// A picture of ours says which file it is; of any other there is only what it is called, since nothing is loaded from
/// anywhere.
fn picture<'a>(address: &str, words: &str) -> Event<'a> {
    match picture_name(address) {
        Some(name) => {
            let name = escaped(name);
            let words = if words.trim().is_empty() { views::picture() } else { words.to_owned() };
            Event::InlineHtml(format!("<img data-file=\"{name}\" alt=\"{}\">", escaped(&words)).into())
        }
        None => Event::Text(words.to_owned().into()),
    }
}

fn code<'a>(info: &str) -> Event<'a> {
    let language = info.split([' ', ',', '{']).next().unwrap_or_default().to_lowercase();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'#' | b'-' | b'.');
    let html = match !language.is_empty() && language.len() <= 20 && language.bytes().all(is_name) {
        true => format!("<pre><code data-language=\"{language}\">"),
        false => "<pre><code>".to_owned(),
    };
    Event::Html(html.into())
}

/// The place after the end of the element in which `at` is.
fn after(events: &[Ranged<'_>], at: usize, is_end: impl Fn(&TagEnd) -> bool) -> usize {
    let mut depth = 0_usize;
    for (offset, (event, _)) in events[at..].iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(end) if depth == 0 && is_end(end) => return at + offset + 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }
    events.len()
}

/// Where what a box is about ends: at the end of its paragraph or item, or where another list begins in it.
fn item_end(events: &[Ranged<'_>], at: usize) -> usize {
    let is_over = |event: &Event<'_>| {
        matches!(event, Event::End(TagEnd::Item | TagEnd::Paragraph) | Event::Start(Tag::List(_)))
    };
    events[at..].iter().position(|(event, _)| is_over(event)).map_or(events.len(), |offset| at + offset)
}

/// What is written in these events, without its form.
fn words(events: &[Ranged<'_>]) -> String {
    let mut words = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Start(_)
            | Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        if words.len() > LONGEST_NAME * 4 {
            break;
        }
    }
    words.chars().take(LONGEST_NAME).collect()
}

/// A text as the value of an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A text as a part of an address.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
