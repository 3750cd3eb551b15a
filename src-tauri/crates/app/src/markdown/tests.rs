use chrono::DateTime;
use waymark_core::{Header, Place, Roadmap, Title, Touched, rules};

use super::*;

/// A track with a milestone "Read a plan", `postgresql.read-a-plan`.
fn roadmap() -> Roadmap {
    let header = Header::new(Title::new("Backend").unwrap(), DateTime::UNIX_EPOCH);
    let mut roadmap = Roadmap::assemble(header, Vec::new(), std::collections::HashMap::new()).unwrap();
    let track = rules::add_track(&roadmap, "PostgreSQL", waymark_core::TrackKind::Database, &Place::Last);
    apply(&mut roadmap, track.unwrap());
    let new = rules::NewMilestone {
        track: "postgresql".to_owned(),
        title: "Read a \"plan\" & act".to_owned(),
        ..rules::NewMilestone::default()
    };
    let milestone = rules::add_milestone(&roadmap, &new, &Place::Last);
    apply(&mut roadmap, milestone.unwrap());
    roadmap
}

fn apply(roadmap: &mut Roadmap, proposal: rules::Proposal) {
    roadmap.apply(&proposal.change.unwrap(), &mut Touched::default()).unwrap();
}

fn shown(markdown: &str) -> String {
    let roadmap = roadmap();
    render(markdown, &Links::find(&roadmap, markdown, None))
}

#[test]
fn notes_are_rendered() {
    assert_eq!(shown("Seq scan *wins*"), "<p>Seq scan <em>wins</em></p>\n");
    assert!(shown("[a](https://example.org)").contains("href=\"https://example.org\""));
}

fn link(address: &str) -> String {
    format!("<a href=\"{address}\" rel=\"noopener noreferrer\">{address}</a>")
}

#[test]
fn an_address_is_a_link_without_being_written_as_one() {
    let docs = link("https://example.org/a_b/c?d=1");
    assert_eq!(shown("See https://example.org/a_b/c?d=1."), format!("<p>See {docs}.</p>\n"));
    let wiki = link("https://en.wikipedia.org/wiki/B-tree_(data)");
    assert_eq!(
        shown("(https://en.wikipedia.org/wiki/B-tree_(data)), HTTP://b.example!"),
        format!("<p>({wiki}), {}!</p>\n", link("HTTP://b.example"))
    );
    assert!(shown("https://example.org/?a=1&b=2").contains("href=\"https://example.org/?a=1&amp;b=2\""));
}

#[test]
fn what_is_a_link_or_code_already_or_no_address_stays_as_it_is() {
    for text in
        ["`https://example.org`", "    https://example.org", "https://", "xhttps://example.org", "ftp://a.b"]
    {
        assert!(!shown(text).contains("<a"), "{text} became {}", shown(text));
    }
    let text = "[https://example.org](https://example.com) <https://example.net>";
    assert_eq!(shown(text).matches("<a ").count(), 2);
}

#[test]
fn a_link_to_a_milestone_says_what_it_is_called_now() {
    let link = "<a href=\"#/roadmap/postgresql.read-a-plan-act\" title=\"Read a &quot;plan&quot; &amp; act\" \
                rel=\"noopener noreferrer\">";
    assert_eq!(
        shown("[[postgresql.read-a-plan-act]]"),
        format!("<p>{link}Read a \"plan\" &amp; act</a></p>\n")
    );
    assert_eq!(
        shown("[[postgresql.read-a-plan-act|the *plan*]]"),
        format!("<p>{link}the <em>plan</em></a></p>\n")
    );
    assert!(shown("[[read a \"Plan\" & act]]").contains(link));
}

#[test]
fn a_link_to_nothing_says_what_is_wanted() {
    assert_eq!(
        shown("[[Über <b>x</b>]]"),
        "<p><a href=\"#/wanted/%C3%9Cber%20%3Cb%3Ex%3C%2Fb%3E\" title=\"No milestone is called that yet\" \
         rel=\"noopener noreferrer\">Über &lt;b&gt;x&lt;/b&gt;</a></p>\n"
    );
    assert!(shown("[[gone.milestone|Its title]]").contains("#/wanted/Its%20title"));
}

#[test]
fn a_box_says_where_it_is_and_what_it_is_about() {
    let html = shown("🧭\n\n- [x] read `the` *plan*\n  - [ ] again");
    for part in [
        "<input type=\"checkbox\" data-at=\"6\" aria-label=\"read the plan\" checked=\"\" disabled=\"\">",
        "<input type=\"checkbox\" data-at=\"32\" aria-label=\"again\" disabled=\"\">",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}

#[test]
fn a_picture_says_which_file_it_is_and_loads_nothing() {
    assert_eq!(
        shown("![My *\"plan\"*](files/m1-00ff00ff.png)"),
        "<p><img data-file=\"m1-00ff00ff.png\" alt=\"My &quot;plan&quot;\"></p>\n"
    );
    assert_eq!(shown("![x](https://evil.example/pixel.png)"), "<p>x</p>\n");
    assert_eq!(shown("![x](files/../../etc/passwd.png)"), "<p>x</p>\n");
    assert_eq!(shown("![](files/a.png)"), "<p><img data-file=\"a.png\" alt=\"Picture\"></p>\n");
}

#[test]
fn code_says_its_language() {
    assert_eq!(
        shown("```SQL\nselect 1 < 2;\n```"),
        "<pre><code data-language=\"sql\">select 1 &lt; 2;\n</code></pre>\n"
    );
    assert_eq!(shown("```\"><script>\nx\n```"), "<pre><code>x\n</code></pre>\n");
    assert_eq!(shown("    a\n"), "<pre><code>a\n</code></pre>\n");
}

#[test]
fn nothing_in_a_note_can_run_or_load() {
    for attack in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src='https://evil.example/pixel.png' data-file=x.png>",
        "<img srcset='https://evil.example/pixel.png 1x' alt=x>",
        "![x](https://evil.example/pixel.png)",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "![x\" onerror=\"alert(1)](files/a.png)",
        "[a](javascript:alert(1))",
        "[a](/call/undo)",
        "[a](#/settings)",
        "[a](//evil.example)",
        "[[x|<script>alert(1)</script>]]",
        "[[\" onclick=\"alert(1)]]",
        "[[javascript:alert(1)]]",
        "[[a|b](https://evil.example)]]<style>*{background:url(https://evil.example)}</style>",
        "- [ ] <img src=x onerror=alert(1)>\" onfocus=\"alert(1)",
        "- [ ] x\" autofocus onfocus=\"alert(1)",
        "<a href='data:text/html,x'>a</a>",
        "<iframe src='https://evil.example'></iframe>",
        "<svg onload=alert(1)><image href='https://evil.example'/></svg>",
        "<p style='background:url(https://evil.example)' onclick=x>a</p>",
        "<input type=text autofocus onfocus=alert(1)>",
        "<input type=image src='https://evil.example/pixel.png'>",
        "<form action='https://evil.example'><button>a</button></form>",
        "```html\"><img src=x onerror=alert(1)>\nx\n```",
    ] {
        let html = shown(attack);
        for bad in [
            "<script",
            "<style",
            "<svg",
            "<iframe",
            "<form",
            "<button",
            " src=",
            "srcset",
            " onerror=",
            " onclick=",
            " onfocus=",
            " onload=",
            " style=",
            " autofocus",
            "href=\"javascript",
            "href=\"data:",
            "href=\"/",
            "href=\"#/settings",
            "type=\"text\"",
            "type=\"image\"",
            "background",
        ] {
            let tags = tags_of(&html);
            assert!(!tags.contains(bad), "{attack} became {html}");
        }
        assert!(!html.contains("src=\"https://evil.example"), "{attack} became {html}");
    }
}

/// The tags of HTML without the text between them and without the values of titles and names, which are text too.
fn tags_of(html: &str) -> String {
    let (mut tags, mut is_inside, mut is_quoted) = (String::new(), false, false);
    for character in html.chars() {
        match character {
            '<' if !is_quoted => is_inside = true,
            '"' if is_inside => is_quoted = !is_quoted,
            _ => {}
        }
        if is_inside && (!is_quoted || !character.is_whitespace()) {
            tags.push(character);
        }
        if character == '>' && !is_quoted {
            is_inside = false;
        }
    }
    tags
}
