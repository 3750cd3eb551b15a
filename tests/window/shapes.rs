//! The board, the map, a milestone in one line, a chart as a picture, and the window's own name.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::driver::{Stage, Window};
use crate::journeys::{INDEX, INDEX_ID, furnish, status};

const CONFLICT_ID: &str = "git.resolve-a-conflict";

/// Waits until a milestone has a status, as another program sees it.
async fn becomes(stage: &Stage, id: &str, wanted: &str) {
    let begun = Instant::now();
    while status(stage, id) != wanted {
        assert!(begun.elapsed() < Duration::from_secs(10), "{id} is {}", status(stage, id));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn show(window: &Window, shape: &str) {
    window.go("#/roadmap").await;
    window
        .find(&format!("//button[@role='radio'][normalize-space(.)='{shape}']"))
        .await
        .click()
        .await
        .unwrap();
}

async fn focus(window: &Window, selector: &str) {
    let found = window
        .script(&format!("const one = document.querySelector(`{selector}`); one?.focus(); return !!one"))
        .await;
    assert_eq!(found, true, "{selector} is not there");
}

#[tokio::test]
async fn a_card_is_carried_from_column_to_column_with_keys() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "board", async |window| {
            show(&window, "Board").await;
            window.see("Ready").await;
            window.find(&format!("//a[@data-focus][@href='#/roadmap/{CONFLICT_ID}']")).await;
            focus(&window, &format!("a[data-focus][href=\"#/roadmap/{CONFLICT_ID}\"]")).await;
            window.alt_right().await;
            becomes(&stage, CONFLICT_ID, "doing").await;
            window.alt_right().await;
            becomes(&stage, CONFLICT_ID, "done").await;
            window.ctrl("z").await;
            becomes(&stage, CONFLICT_ID, "doing").await;
        })
        .await;
}

#[tokio::test]
async fn the_map_is_ticked_and_shows_the_way_to_a_milestone() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "map", async |window| {
            show(&window, "Map").await;
            window.find(&format!("//*[@data-waymark='{INDEX_ID}']")).await;
            focus(&window, &format!("[data-waymark=\"{CONFLICT_ID}\"]")).await;
            window.keys(" ").await;
            becomes(&stage, CONFLICT_ID, "done").await;
            focus(&window, &format!("[data-waymark=\"{INDEX_ID}\"]")).await;
            window.keys("p").await;
            window.see("Model a domain in tables and keys").await;
            window.find("//*[@role='group' and @aria-label='Map']").await;
            assert_eq!(window.axe().await, Vec::<String>::new());
        })
        .await;
}

#[tokio::test]
async fn a_milestone_is_added_in_one_line() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "quick-add", async |window| {
            window.see("Next on your path").await;
            window.keys("n").await;
            window.find("//*[@role='dialog']//input").await;
            window.keys(&format!("Read chapter 7 #postgresql 3h after {INDEX_ID}")).await;
            window.see("3 h likely").await;
            window.keys("\u{e007}").await;
            becomes(&stage, "postgresql.read-chapter-7", "todo").await;
        })
        .await;
    let shown = stage.waymark(&["show", "postgresql.read-chapter-7"]);
    assert!(shown.contains(INDEX), "{shown}");
}

#[tokio::test]
async fn a_chart_is_saved_as_a_picture() {
    let stage = Stage::new();
    furnish(&stage);
    stage.waymark(&["log", CONFLICT_ID, "2h"]);
    stage
        .window(&stage.data(), "chart", async |window| {
            window.go("#/progress").await;
            window.press("Save How far you are as a picture").await;
            window.press("Save as PNG").await;
            window.see(".png").await;
        })
        .await;
    let files = fs::read_dir(stage.home()).unwrap().flatten().map(|file| file.path());
    let picture = files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "png"));
    let bytes = fs::read(picture.expect("a picture is among the downloads")).unwrap();
    assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 5_000, "{} bytes", bytes.len());
}

#[tokio::test]
async fn the_window_is_called_after_its_screen() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "title", async |window| {
            for (hash, title) in [("#/today", "Today · Waymark"), ("#/plan", "Plan · Waymark")] {
                window.go(hash).await;
                let begun = Instant::now();
                while !is_called(title) {
                    assert!(begun.elapsed() < Duration::from_secs(10), "no window is called {title}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        })
        .await;
}

/// Whether the window system shows a window of that name.
fn is_called(title: &str) -> bool {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", title]).output().unwrap();
    !found.stdout.is_empty()
}

/// Waits until so much fits across the window, in the page's pixels.
async fn fits(window: &Window, wanted: impl Fn(f64) -> bool) {
    let begun = Instant::now();
    loop {
        let across = window.script("return innerWidth").await.as_f64().unwrap();
        if wanted(across) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{across} pixels fit");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn everything_is_shown_larger_also_after_a_restart() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "larger", async |window| {
            window.go("#/roadmap").await;
            fits(&window, |across| across > 1_200.0).await;
            window.ctrl("=").await;
            window.ctrl("=").await;
            fits(&window, |across| (1_000.0..1_050.0).contains(&across)).await;
        })
        .await;
    stage
        .window(&stage.data(), "larger-restarted", async |window| {
            window.go("#/roadmap").await;
            fits(&window, |across| across < 1_050.0).await;
            window.ctrl("0").await;
            fits(&window, |across| across > 1_200.0).await;
        })
        .await;
}
