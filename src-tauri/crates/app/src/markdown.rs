//! Markdown made into HTML that is safe to place in the page.

use std::collections::HashSet;

use pulldown_cmark::{Options, Parser, html};

/// Renders CommonMark with tables, task lists and strikethrough, and keeps only harmless elements and http, https
/// and mailto links. Images are left out: the window loads nothing from anywhere.
pub(crate) fn render(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    let mut unsafe_html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut unsafe_html, Parser::new_ext(markdown, options));
    ammonia::Builder::default()
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .rm_tags(["img", "map", "area"])
        .add_tags(["input"])
        .add_tag_attributes("input", ["checked", "disabled"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .set_tag_attribute_value("input", "disabled", "")
        .link_rel(Some("noopener noreferrer"))
        .clean(&unsafe_html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn notes_are_rendered() {
        assert_eq!(render("Seq scan *wins*"), "<p>Seq scan <em>wins</em></p>\n");
        assert!(render("- [x] done").contains("checkbox"));
        assert!(render("[a](https://example.org)").contains("href=\"https://example.org\""));
    }

    #[test]
    fn nothing_in_a_note_can_run_or_load() {
        for attack in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![x](https://evil.example/pixel.png)",
            "[a](javascript:alert(1))",
            "<a href='data:text/html,x'>a</a>",
            "<iframe src='https://evil.example'></iframe>",
            "<p style='background:url(https://evil.example)' onclick=x>a</p>",
            "<input type=text autofocus onfocus=alert(1)>",
            "<form action='https://evil.example'><button>a</button></form>",
        ] {
            let html = render(attack);
            for bad in [
                "script",
                "onerror",
                "onclick",
                "onfocus",
                "evil.example",
                "javascript",
                "data:",
                "style=",
                "type=\"text\"",
            ] {
                assert!(!html.contains(bad), "{attack} became {html}");
            }
        }
    }
}
