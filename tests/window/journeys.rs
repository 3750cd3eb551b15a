//! What a person can do, end to end.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::driver::Stage;

pub(crate) const INDEX: &str = "Make a slow query fast with an index";
pub(crate) const INDEX_ID: &str = "postgresql.make-a-slow-query-fast-with-an-index";

/// A small roadmap made by the command line.
pub(crate) fn furnish(stage: &Stage) {
    stage.waymark(&["init", "--title", "Backend developer", "--hours", "2,0,2,0,0,2,0"]);
    stage.waymark(&["add", "track", "PostgreSQL", "--kind", "database"]);
    stage.waymark(&["add", "track", "Git"]);
    for title in ["Model a domain in tables and keys", INDEX, "Back up, restore and prove it"] {
        stage.waymark(&["add", "milestone", title, "--track", "postgresql"]);
    }
    stage.waymark(&["add", "milestone", "Resolve a conflict", "--track", "git"]);
    stage.waymark(&["after", INDEX_ID, "--on", "postgresql.model-a-domain-in-tables-and-keys"]);
}

pub(crate) fn status(stage: &Stage, id: &str) -> String {
    let shown: Value = serde_json::from_str(&stage.waymark(&["show", id, "--json"])).unwrap();
    shown["row"]["status"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_welcome_ends_on_a_roadmap_of_real_milestones() {
    let stage = Stage::new();
    stage
        .window(&stage.data(), "welcome", async |window| {
            window.see("Where do you want to go?").await;
            // The goals come a moment after the question.
            window.see("First backend job").await;
            window.press("Next").await;
            let mut asked = 0;
            while !window.text().await.contains("How many hours do you have?") {
                window.find("(//label[input[@type='radio']])[1]").await.click().await.unwrap();
                window.press("Next").await;
                asked += 1;
                assert!(asked < 10, "the questions do not end");
            }
            window.see("weeks at this pace:").await;
            window.press("Next").await;
            window.see("What do you know already?").await;
            window.find("//input[@aria-label='All of Git and collaboration']").await.click().await.unwrap();
            window.press("Make my roadmap").await;
            window.see("You are on the way to Backend developer.").await;
            window.see("Next on your path").await;
        })
        .await;
    let list: Value = serde_json::from_str(&stage.waymark(&["list", "--json"])).unwrap();
    assert!(list["progress"]["total"].as_u64().unwrap() > 30, "{}", list["progress"]);
    assert_eq!(list["progress"]["done"], 8);
}

#[tokio::test]
async fn today_says_what_is_next_and_takes_the_tick() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "today", async |window| {
            window.see("6 h planned this week, 0 min done.").await;
            window.see("Model a domain in tables and keys").await;
            window.see("One milestone waits for it.").await;
            window.press("Start timer").await;
            window.see("You have begun it.").await;
            window.press("Tick off").await;
            window.see("Ticked \"Model a domain in tables and keys\".").await;
            window.press("Undo").await;
            window.see("Undone: Ticked").await;
        })
        .await;
    assert_eq!(status(&stage, "postgresql.model-a-domain-in-tables-and-keys"), "doing");
}

#[tokio::test]
async fn the_outline_ticks_undoes_and_redoes_with_keys_also_after_a_restart() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "outline", async |window| {
            window.go("#/roadmap").await;
            window.tick(INDEX).await;
            window.ticked(INDEX, true).await;
            window.see("is still open before it.").await;
            window.see("Saved on this computer").await;
        })
        .await;
    assert_eq!(status(&stage, INDEX_ID), "done");
    stage
        .window(&stage.data(), "outline-restarted", async |window| {
            window.go("#/roadmap").await;
            window.ticked(INDEX, true).await;
            window.script("document.querySelector('[data-focus][tabindex=\"0\"]').focus()").await;
            window.ctrl("z").await;
            window.ticked(INDEX, false).await;
            window.ctrl("y").await;
            window.ticked(INDEX, true).await;
        })
        .await;
    assert_eq!(status(&stage, INDEX_ID), "done");
}

#[tokio::test]
async fn a_milestone_is_read_and_edited_beside_the_list() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "milestone", async |window| {
            window.go(&format!("#/roadmap/{INDEX_ID}")).await;
            let step = window.find("//input[@aria-label='Add a step']").await;
            step.send_keys("Load a million rows\u{e007}").await.unwrap();
            window.tick("Load a million rows").await;
            window.ticked("Load a million rows", true).await;
            window.press("Write a note").await;
            let note = window.find("//*[@aria-label='Note, in Markdown']").await;
            note.send_keys("Seq scan **wins**.").await.unwrap();
            window.press("Save note").await;
            window.find("//strong[.='wins']").await;
            window.press("Add a resource").await;
            window
                .find("//label[.='Title']/following-sibling::input")
                .await
                .send_keys("Manual")
                .await
                .unwrap();
            let url = window.find("//label[.='Address']/following-sibling::input").await;
            window.script("document.querySelector('aside').scrollTop = 1e6").await;
            url.clear().await.unwrap();
            url.send_keys("https://www.postgresql.org/docs/").await.unwrap();
            window.press("Save").await;
            window.find("//button[contains(., 'Manual')]").await.click().await.unwrap();
            let begun = Instant::now();
            while stage.opened() != "https://www.postgresql.org/docs/\n" {
                assert!(
                    begun.elapsed() < Duration::from_secs(10),
                    "nothing was opened: {:?}",
                    stage.opened()
                );
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        })
        .await;
    let shown = stage.waymark(&["show", INDEX_ID]);
    assert!(shown.contains("[x] Load a million rows") && shown.contains("Seq scan **wins**."), "{shown}");
}

#[tokio::test]
async fn a_milestone_is_taken_from_the_library_with_what_it_needs() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "library", async |window| {
            window.press("Library").await;
            window.see("milestones to take from.").await;
            window.find("//button[@aria-label='Milestones of Redis']").await.click().await.unwrap();
            window.find("//a[@href='#/library/redis.model']").await.click().await.unwrap();
            window.see("With what it needs").await;
            let add = window.find("//button[starts-with(normalize-space(.), 'Add to my roadmap')]").await;
            add.click().await.unwrap();
            window.see("needs from the library").await;
            window.see("On your roadmap").await;
        })
        .await;
    assert_eq!(status(&stage, "redis.model"), "todo");
    assert_eq!(status(&stage, "redis.start"), "todo");
    stage.waymark(&["undo"]);
    assert!(!stage.waymark(&["list"]).contains("redis"));
}

#[tokio::test]
async fn the_window_and_the_command_line_see_each_other_within_a_second() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "two-faces", async |window| {
            window.go("#/roadmap").await;
            window.ticked("Resolve a conflict", false).await;
            stage.waymark(&["tick", "git.resolve-a-conflict"]);
            let begun = Instant::now();
            window.ticked("Resolve a conflict", true).await;
            assert!(begun.elapsed() < Duration::from_secs(1), "it took {:?}", begun.elapsed());
            window.tick("Back up, restore and prove it").await;
            window.see("Ticked \"Back up, restore and prove it\".").await;
            assert_eq!(status(&stage, "postgresql.back-up-restore-and-prove-it"), "done");
        })
        .await;
}

#[tokio::test]
async fn pulling_the_plug_loses_nothing_and_the_folder_can_move() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "plug", async |window| {
            window.go("#/roadmap").await;
            window.tick("Resolve a conflict").await;
            window.see("Ticked \"Resolve a conflict\".").await;
            stage.pull_the_plug();
        })
        .await;
    let elsewhere = stage.data().with_file_name("another-computer");
    fs::rename(stage.data(), &elsewhere).unwrap();
    stage
        .window(&elsewhere, "moved", async |window| {
            window.go("#/roadmap").await;
            window.ticked("Resolve a conflict", true).await;
            window.go("#/settings").await;
            window.see("another-computer").await;
        })
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_real_web_view() {
    let stage = Stage::new();
    furnish(&stage);
    stage
        .window(&stage.data(), "axe", async |window| {
            for (hash, sign) in [
                ("#/today", "This week"),
                ("#/roadmap", "Roadmap"),
                (&*format!("#/roadmap/{INDEX_ID}"), "Learn from"),
                ("#/library/redis.cache", "To remember"),
                ("#/settings", "Your data"),
            ] {
                window.go(hash).await;
                window.see(sign).await;
                assert_eq!(window.axe().await, Vec::<String>::new(), "{hash}");
            }
        })
        .await;
}

#[tokio::test]
async fn nothing_that_is_clicked_asks_a_host() {
    let stage = Stage::new();
    furnish(&stage);
    let host = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    host.set_nonblocking(true).unwrap();
    let address = format!("http://{}/x.zip", host.local_addr().unwrap());
    stage.waymark(&["proof", "add", INDEX_ID, "--link", &address]);
    stage
        .window(&stage.data(), "asks-no-host", async |window| {
            window.go(&format!("#/roadmap/{INDEX_ID}")).await;
            window.see("Proof").await;
            for marks in ["", "download", "target='_blank'", "ping='/'"] {
                window
                    .script(&format!(
                        "document.body.insertAdjacentHTML('beforeend', \"<a {marks} href='{address}'>x</a>\");
                         document.body.lastChild.click()"
                    ))
                    .await;
            }
            tokio::time::sleep(Duration::from_secs(2)).await;
            window.see("Proof").await;
        })
        .await;
    assert!(host.accept().is_err(), "the window asked a host");
}
