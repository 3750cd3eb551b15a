use proptest::prelude::*;

use super::*;
use crate::roadmap::tests::{milestone_id, roadmap};
use crate::{Change, Refusal, Roadmap, Touched, rules};

fn with_notes(notes: &[(u8, &str)]) -> Roadmap {
    let mut roadmap = roadmap();
    for (number, note) in notes {
        let change = Change::SetNote { milestone: milestone_id(*number), note: (*note).to_owned() };
        apply(&mut roadmap, &change);
    }
    roadmap
}

fn apply(roadmap: &mut Roadmap, change: &Change) {
    roadmap.apply(change, &mut Touched::default()).unwrap();
}

fn rename(roadmap: &mut Roadmap, number: u8, to: &str) {
    let change = rules::edit_milestone(
        roadmap,
        milestone_id(number).as_str(),
        &rules::MilestoneEdit { title: Some(to.to_owned()), ..rules::MilestoneEdit::default() },
    );
    apply(roadmap, &change.unwrap().change.unwrap());
}

/// The id that the one link of a note of `m0` leads to.
fn leads_to(roadmap: &Roadmap, note: &str) -> Option<String> {
    let found = links(note);
    let [link] = found.as_slice() else { panic!("{note} has {} links", found.len()) };
    let targets = LinkTargets::of(roadmap, roadmap.milestone("m0"));
    targets.find(link).map(|entry| entry.id().to_string())
}

#[test]
fn a_link_names_an_id_or_a_title_or_at_last_its_text() {
    let mut roadmap = roadmap();
    rename(&mut roadmap, 3, "Read a  plan");
    assert_eq!(leads_to(&roadmap, "See [[m3]].").as_deref(), Some("m3"));
    assert_eq!(leads_to(&roadmap, "See [[m3|how to read one]].").as_deref(), Some("m3"));
    assert_eq!(leads_to(&roadmap, "See [[read a Plan]].").as_deref(), Some("m3"));
    assert_eq!(leads_to(&roadmap, "See [[gone.for-good|Read a plan]].").as_deref(), Some("m3"));
    assert_eq!(leads_to(&roadmap, "See [[Something else]]."), None);
}

#[test]
fn of_two_with_one_title_that_of_the_same_track_is_meant() {
    let mut roadmap = roadmap();
    for number in [2, 3] {
        rename(&mut roadmap, number, "Write tests");
    }
    let from = |id: &str| {
        let targets = LinkTargets::of(&roadmap, roadmap.milestone(id));
        targets.find(&links("[[write tests]]")[0]).unwrap().id().to_string()
    };
    assert_eq!((from("m0").as_str(), from("m5").as_str()), ("m2", "m3"));
}

#[test]
fn a_link_by_id_outlives_a_new_title_and_one_by_title_does_not() {
    let mut roadmap = with_notes(&[(0, "[[m3|Old]] and [[Old]]")]);
    rename(&mut roadmap, 3, "Old");
    assert_eq!(leads_to(&roadmap, "[[Old]]").as_deref(), Some("m3"));
    rename(&mut roadmap, 3, "New");
    assert_eq!(leads_to(&roadmap, "[[Old]]"), None);
    assert_eq!(leads_to(&roadmap, "[[m3|Old]]").as_deref(), Some("m3"));
}

#[test]
fn what_stands_in_code_is_no_link() {
    assert_eq!(links("`[[m1]]`\n\n```\n[[m2]]\n```\n\n    [[m3]]\n"), []);
    assert_eq!(links("[[]] [m1] [[m1] \\[\\[m1]] [[m[1]]] [[ |x]]"), []);
}

#[test]
fn a_milestone_knows_the_notes_that_mention_it() {
    let mut roadmap = with_notes(&[
        (5, "After [[m1|that]]."),
        (2, "As in [[M1 ]]"),
        (3, "`[[m1]]`"),
        (4, "m1"),
        (1, "Myself: [[m1]]"),
    ]);
    let mentions = |roadmap: &Roadmap| -> Vec<String> {
        roadmap.mentions(&milestone_id(1)).iter().map(|entry| entry.id().to_string()).collect()
    };
    assert_eq!(mentions(&roadmap), ["m2", "m5"]);
    rename(&mut roadmap, 1, "Another");
    assert_eq!(mentions(&roadmap), ["m5"], "the other named the title");
}

#[test]
fn a_box_is_ticked_where_the_page_says_it_is() {
    let note = "Ziele 🧭:\n\n- [ ] réviser\n- [x] lire\n\n    - [ ] code\n\nnot a [ ] box";
    let roadmap = with_notes(&[(0, note)]);
    let place = |of: &str| note[..note.find(of).unwrap()].encode_utf16().count();
    let first = rules::tick_task(&roadmap, "m0", place("[ ] rév"), true).unwrap();
    assert_eq!(first.label, "Ticked a box in the note of \"m0\"");
    let Some(Change::SetNote { note: ticked, .. }) = first.change else { panic!("{first:?}") };
    assert_eq!(ticked, note.replace("[ ] rév", "[x] rév"));
    let second = rules::tick_task(&roadmap, "m0", place("[x]"), false).unwrap();
    assert_eq!(second.label, "Took a tick back in the note of \"m0\"");
    for elsewhere in [place("[ ] box"), place("rév"), 0, 10_000] {
        let refused = rules::tick_task(&roadmap, "m0", elsewhere, true);
        assert_eq!(refused, Err(Refusal::NoTask { title: "m0".to_owned() }));
    }
}

#[test]
fn a_note_that_was_changed_meanwhile_is_not_written_over() {
    let roadmap = with_notes(&[(0, "Theirs")]);
    let refused = rules::rewrite_note(&roadmap, "m0", "Before", "Mine");
    assert_eq!(refused, Err(Refusal::NoteChanged { title: "m0".to_owned() }));
    assert!(rules::rewrite_note(&roadmap, "m0", "Before", "Theirs").unwrap().change.is_none());
    assert!(rules::rewrite_note(&roadmap, "m0", "Theirs", "Mine").unwrap().change.is_some());
}

#[test]
fn a_picture_is_what_its_bytes_say() {
    let png = b"\x89PNG\r\n\x1a\nrest";
    let picture = Picture::new(&milestone_id(0), png).unwrap();
    assert_eq!((picture.kind, picture.stem.len()), (PictureKind::Png, "m0-".len() + 8));
    assert_eq!(Picture::new(&milestone_id(0), png), Ok(picture), "the same bytes have the same name");
    for (bytes, kind) in [
        (&b"\xFF\xD8\xFF\xE0"[..], PictureKind::Jpeg),
        (b"GIF89a", PictureKind::Gif),
        (b"RIFF\x10\0\0\0WEBPVP8 ", PictureKind::Webp),
    ] {
        assert_eq!(PictureKind::of(bytes), Some(kind));
    }
    for bytes in
        [&b""[..], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"MZ\x90", b"GIF90a", b"RIFF1234WAVE"]
    {
        assert_eq!(Picture::new(&milestone_id(0), bytes), Err(Refusal::NoPicture));
    }
    let large = [&png[..], &vec![0; MAX_PICTURE]].concat();
    assert!(matches!(Picture::new(&milestone_id(0), &large), Err(Refusal::PictureTooLarge { .. })));
}

#[test]
fn only_plain_names_of_pictures_are_taken() {
    assert_eq!(
        picture_name("files/postgresql.indexes-0a1b2c3d.png"),
        Some("postgresql.indexes-0a1b2c3d.png")
    );
    for bad in [
        "a.png",
        "files/../a.png",
        "files/a/b.png",
        "files/.png",
        "files/..png",
        "files/a.svg",
        "files/a.png?x",
        "files/a b.png",
        "files/a\\b.png",
        "/files/a.png",
        "https://example.org/files/a.png",
        "files/é.png",
    ] {
        assert_eq!(picture_name(bad), None, "{bad}");
    }
    assert_eq!(picture_name(&format!("files/{}.png", "a".repeat(300))), None);
}

proptest! {
    /// Reading is total, ranges are those of the text, and the quick look misses nothing that is a link.
    #[test]
    fn every_link_is_among_the_possible_ones(note in "(\\[\\[|\\]\\]|[a-c|`*é \n>\\\\!\\[\\]-]|- \\[ \\] ){0,24}") {
        let possible: Vec<_> = possible_links(&note).collect();
        for link in links(&note) {
            prop_assert!(note[link.range.clone()].starts_with("[["));
            prop_assert!(possible.contains(&link), "{link:?} is not in {possible:?}");
        }
    }

    /// Ticking a box and taking the tick back gives the note as it was, wherever the box is.
    #[test]
    fn ticking_twice_changes_nothing(note in "(- \\[ \\] [a-cé🧭]{1,3}\n|[a-c`> é🧭\n\\[\\]-]){0,20}", at in 0..60_usize) {
        let mut roadmap = with_notes(&[(0, &note)]);
        let before = roadmap.note(&milestone_id(0)).to_owned();
        if let Ok(ticked) = rules::tick_task(&roadmap, "m0", at, true)
            && let Some(change) = ticked.change
        {
            apply(&mut roadmap, &change);
            let back = rules::tick_task(&roadmap, "m0", at, false).unwrap().change.unwrap();
            apply(&mut roadmap, &back);
            prop_assert_eq!(roadmap.note(&milestone_id(0)), before);
        }
    }
}
