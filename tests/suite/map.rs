//! The map: what is drawn, the way to one milestone, and the files, looked at by other programs' readers.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use waymark_app::ErrorCode;

use crate::app::Room;
use crate::cli::Terminal;

const LONG: &str = "Explain to a colleague in one long sentence, without once looking at your notes and without \
                    leaving anything out, what a transaction promises, what it does not promise, and why that is so";

/// Two tracks and a bare one; titles in several scripts, with marks that XML has its own use for.
fn furnished() -> Room {
    let room = Room::furnished();
    room.ask("add_track", json!({"title": "Bare & <empty>", "kind": "skill"}));
    for title in
        [LONG, "索引を作って検索を速くする", "تعلم الفهارس", "Ship it 🚀 <now> & \"well\"", "Größe – naïve …"]
    {
        room.ask("add_milestone", json!({"track": "git", "title": title}));
    }
    room.ask("add_prerequisite", json!({"id": "git.commit", "on": "postgresql.join"}));
    room.ask("add_prerequisite", json!({"id": "postgresql.join", "on": "postgresql.model"}));
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    room
}

fn waymarks(map: &Value) -> Vec<&Value> {
    let tracks = map["tracks"].as_array().unwrap();
    tracks.iter().flat_map(|track| track["waymarks"].as_array().unwrap()).collect()
}

fn saved(room: &Room, kind: &str) -> Vec<u8> {
    let path = room.root.path().join(format!("map.{kind}"));
    let view = room.ask("save_map", json!({"kind": kind, "path": path.to_str().unwrap()}));
    assert_eq!(view["message"], format!("Saved the map as {}.", path.display()));
    fs::read(path).unwrap()
}

#[test]
fn the_map_shows_every_milestone_once_and_links_that_go_forward() {
    let room = furnished();
    let map = room.ask("map", json!({}));
    let shown: Vec<&str> = waymarks(&map).iter().map(|one| one["row"]["title"].as_str().unwrap()).collect();
    assert_eq!(shown, room.titles());
    let x = |number: &Value| waymarks(&map)[number.as_u64().unwrap() as usize]["x"].as_i64().unwrap();
    let links = map["links"].as_array().unwrap();
    assert_eq!(links.len(), 2);
    for link in links {
        assert!(x(&link["from"]) < x(&link["to"]), "{link}");
    }
    let places: BTreeSet<(i64, i64)> =
        waymarks(&map).iter().map(|one| (one["x"].as_i64().unwrap(), one["y"].as_i64().unwrap())).collect();
    assert_eq!(places.len(), shown.len());
    assert_eq!(map["tracks"][2]["waymarks"], json!([]), "a track without milestones has its place too");
}

#[test]
fn a_tick_moves_nothing_on_the_map() {
    let room = furnished();
    let places = |room: &Room| -> Vec<(Value, Value)> {
        let map = room.ask("map", json!({}));
        waymarks(&map).iter().map(|one| (one["x"].clone(), one["y"].clone())).collect()
    };
    let before = places(&room);
    room.ask("tick", json!({"ids": ["postgresql.join"]}));
    assert_eq!(places(&room), before);
}

#[test]
fn the_path_to_a_milestone_has_what_is_open_before_it_and_a_date() {
    let room = furnished();
    let path = room.ask("path_to", json!({"id": "git.commit"}));
    let steps: Vec<&str> =
        path["steps"].as_array().unwrap().iter().map(|step| step["id"].as_str().unwrap()).collect();
    assert_eq!(steps, ["postgresql.join", "git.commit"], "what is done is not needed any more");
    assert_eq!(path["minutes"], 360);
    assert!(path["done"]["p50"].as_str().unwrap() > "2026-11-23", "{path}");
    assert!(path["planned"].as_str().unwrap() >= "2026-11-23", "{path}");
    let says = path["says"].to_string();
    assert!(says.contains("2 milestones with itself, about 6 h of work."), "{says}");
    room.ask("tick", json!({"ids": steps}));
    let none = room.ask("path_to", json!({"id": "git.commit"}));
    assert_eq!(none["says"], json!(["\"Commit\" is done, so nothing is needed for it."]));
    assert_eq!(room.refusal("path_to", json!({"id": "git.comit"})).code, ErrorCode::NotFound);
}

#[test]
fn a_path_without_hours_says_that_no_date_can_be_given() {
    let room = furnished();
    room.ask("set_capacity", json!({"minutes": [0, 0, 0, 0, 0, 0, 0]}));
    let path = room.ask("path_to", json!({"id": "git.commit"}));
    assert_eq!(path["done"]["p50"], Value::Null);
    assert!(path["says"].to_string().contains("There are no hours in your week"), "{path}");
}

#[test]
fn the_svg_is_xml_with_every_title_as_text() {
    let room = furnished();
    let svg = String::from_utf8(saved(&room, "svg")).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts: Vec<&str> = document.descendants().filter_map(|node| node.text()).collect();
    for title in
        ["Commit", "Model", "Ship it 🚀 <now> &", "Bare & <empty>", "In progress", "23 November 2026"]
    {
        assert!(texts.iter().any(|text| text.contains(title)), "{title:?} is not among {texts:?}");
    }
    assert!(texts.iter().any(|text| text.ends_with('…')), "the long title is cut");
}

#[test]
fn the_pdf_is_one_page_whose_text_a_reader_finds() {
    let room = furnished();
    let pdf = lopdf::Document::load_mem(&saved(&room, "pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 1);
    let text = pdf.extract_text(&[1]).unwrap();
    for title in ["Commit", "Model", "PostgreSQL", "In progress", "Größe – naïve …", "1 of 3"] {
        assert!(text.contains(title), "{title:?} is not in {text:?}");
    }
}

#[test]
fn the_png_has_the_size_of_the_map_and_ink_on_it() {
    let room = furnished();
    let file = saved(&room, "png");
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let width = room.ask("map", json!({}))["width"].as_u64().unwrap();
    assert_eq!(u64::from(info.width), 2 * width);
    let inked = pixels.chunks(4).filter(|pixel| pixel[0] < 100).count();
    assert!(inked > 2_000, "{inked} dark pixels");
}

#[test]
fn an_empty_roadmap_has_a_map_and_files_too() {
    let room = Room::empty();
    room.ask("create_roadmap", json!({"title": "Mine", "capacity": [0, 0, 0, 0, 0, 0, 0]}));
    assert_eq!(room.ask("map", json!({}))["tracks"], json!([]));
    let svg = String::from_utf8(saved(&room, "svg")).unwrap();
    assert!(svg.contains("There is no track yet."), "{svg}");
    saved(&room, "png");
    saved(&room, "pdf");
}

#[test]
fn the_terminal_draws_the_map_and_the_path() {
    let terminal = Terminal::furnished();
    terminal.ok(&["tick", "git.commit"]);
    let map = terminal.ok(&["map"]);
    assert!(map.lines().any(|line| line.starts_with("Git") && line.contains("■┄")), "{map}");
    assert!(map.contains("done") && map.contains("set aside"), "the legend: {map}");
    let path = terminal.ok(&["map", "--to", "git.branch"]);
    assert!(path.contains("Nothing stands before it") && path.contains("[ ] Branch"), "{path}");
    let json = terminal.json(&["map", "--to", "git.branch"]);
    assert_eq!(json["steps"][0]["id"], "git.branch");
}

#[test]
fn the_terminal_saves_the_map_and_says_what_it_cannot() {
    let terminal = Terminal::furnished();
    let file = |name: &str| terminal.data().parent().unwrap().join(name).display().to_string();
    for kind in ["svg", "png", "pdf"] {
        let path = file(&format!("map.{kind}"));
        assert_eq!(terminal.ok(&["map", "--out", &path]), format!("Saved the map as {path}.\n"));
        assert!(fs::metadata(&path).unwrap().len() > 1_000);
    }
    let unknown = terminal.run(&["map", "--out", "map.docx"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("name a file that ends in .svg, .png or .pdf"), "{}", unknown.err);
    let nowhere = terminal.run(&["map", "--out", &file("nowhere/map.svg")]);
    assert_ne!(nowhere.code, 0);
    assert!(nowhere.err.contains("map.svg"), "{}", nowhere.err);
    let missing = terminal.run(&["map", "--to", "git.comit"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("Did you mean \"git.commit\"?"), "{}", missing.err);
}
