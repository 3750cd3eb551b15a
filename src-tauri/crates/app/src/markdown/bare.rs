//! Addresses that stand in a text as they are become links, as people expect of what they paste.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use waymark_core::Url;

/// The events of a text with a link for each address in it.
#[allow(clippy::wildcard_enum_match_arm, reason = "only text can hold an address, outside of links and code")]
pub(super) fn linked(events: Vec<Event<'_>>) -> impl Iterator<Item = Event<'_>> {
    // Links of the text's own, code, and code that is opened as HTML, which ends as code does.
    let mut inside = 0_usize;
    events.into_iter().flat_map(move |event| {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => inside += 1,
            Event::InlineHtml(html) | Event::Html(html) => {
                if html.starts_with("<a ") || html.starts_with("<pre>") {
                    inside += 1;
                } else if html.starts_with("</a>") || html.starts_with("</code></pre>") {
                    inside = inside.saturating_sub(1);
                }
            }
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => inside = inside.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Text(text) if inside == 0 => parts(text),
            event => vec![event],
        }
    })
}

/// A text, cut where addresses begin and end.
fn parts(text: CowStr<'_>) -> Vec<Event<'_>> {
    let mut parts = Vec::new();
    let mut shown = 0;
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find("://")) {
        let colon = from + found;
        from = colon + 3;
        let Some((start, end)) = address_around(&text, shown, colon) else { continue };
        let address: CowStr<'_> = text[start..end].to_owned().into();
        if start > shown {
            parts.push(Event::Text(text[shown..start].to_owned().into()));
        }
        parts.extend([
            Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: address.clone(),
                title: "".into(),
                id: "".into(),
            }),
            Event::Text(address),
            Event::End(TagEnd::Link),
        ]);
        (shown, from) = (end, end);
    }
    if shown == 0 {
        return vec![Event::Text(text)];
    }
    if shown < text.len() {
        parts.push(Event::Text(text[shown..].to_owned().into()));
    }
    parts
}

/// From where to where the address reaches whose `://` is at `colon`, if it is one for a browser.
fn address_around(text: &str, earliest: usize, colon: usize) -> Option<(usize, usize)> {
    let before = &text[earliest..colon];
    let scheme = before.len() - before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    let start = earliest + scheme;
    if text[..start].chars().next_back().is_some_and(char::is_alphanumeric) {
        return None;
    }
    let rest = &text[start..];
    let end = rest.find(|character: char| character.is_whitespace() || "<>\"`|\\^{}".contains(character));
    let address = without_ending(&rest[..end.unwrap_or(rest.len())]);
    Url::new(address).ok().map(|_| (start, start + address.len()))
}

/// An address without what ends the sentence or closes the bracket around it.
fn without_ending(address: &str) -> &str {
    let mut address = address;
    while let Some(last) = address.chars().next_back() {
        let closes = match last {
            ')' => address.matches(')').count() > address.matches('(').count(),
            ']' => address.matches(']').count() > address.matches('[').count(),
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '’' | '”' | '»' | '…' => true,
            _ => false,
        };
        if !closes {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}
