//! What of HTML may reach the page.

use std::borrow::Cow;
use std::collections::HashSet;

use ammonia::UrlRelative;

/// Keeps only harmless elements, links to the web and into the app, and what [`super::live`] marked. No address is
/// left that loads anything by itself; a box stays disabled until the page makes it live.
pub(super) fn clean(unsafe_html: &str) -> String {
    ammonia::Builder::default()
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Custom(Box::new(inside_the_app)))
        .rm_tags(["map", "area"])
        .rm_tag_attributes("img", ["src", "align", "height", "width"])
        .add_tag_attributes("img", ["data-file"])
        .add_tag_attributes("code", ["data-language"])
        .add_tags(["input"])
        .add_tag_attributes("input", ["checked", "disabled", "data-at", "aria-label"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .set_tag_attribute_value("input", "disabled", "")
        .link_rel(Some("noopener noreferrer"))
        .clean(unsafe_html)
        .to_string()
}

/// Lets addresses through that open a milestone, or say which one is wanted.
fn inside_the_app(address: &str) -> Option<Cow<'_, str>> {
    let is_plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'%');
    let rest = address.strip_prefix("#/roadmap/").or_else(|| address.strip_prefix("#/wanted/"))?;
    rest.bytes().all(is_plain).then_some(Cow::Borrowed(address))
}
