//! How long Waymark's window takes to show what it is for, and what memory all its processes share out among them,
//! beside a Tauri window with nothing in it. The two are opened in turn; medians are compared.
#![allow(clippy::print_stdout, clippy::expect_used, missing_docs, reason = "a benchmark prints")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const ROUNDS: usize = 9;
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a window rests before its memory is read.
const REST: Duration = Duration::from_secs(2);

/// One opening of a window.
struct Opening {
    time: Duration,
    kilobytes: u64,
}

fn main() {
    let root = TempDir::new().expect("a temporary folder");
    let data = root.path().join("data");
    let waymark = built("waymark-desktop");
    let status = Command::new(built("waymark"))
        .arg("--data")
        .arg(&data)
        .args([
            "init",
            "--goal",
            "backend-developer",
            "--pick",
            "language=python",
            "--pick",
            "database=postgresql",
        ])
        .stdout(Stdio::null())
        .status()
        .expect("the command line runs");
    assert!(status.success(), "the roadmap is made");
    let empty = built("waymark-empty-window");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first of each warms the caches and is not counted.
    for round in 0..=ROUNDS {
        let empty = open(root.path(), Command::new(&empty), "· Empty");
        let mut command = Command::new(&waymark);
        command.arg("--data").arg(&data);
        let waymark = open(root.path(), command, "· Waymark");
        if round > 0 {
            theirs.push(empty);
            ours.push(waymark);
        }
    }
    println!("\nwhat                                   empty window     Waymark   ratio  budget");
    let time = |opening: &Opening| opening.time.as_secs_f64() * 1_000.0;
    line("start to interactive, ms", median(&theirs, time), median(&ours, time), 1.3);
    let memory = |opening: &Opening| opening.kilobytes as f64 / 1_024.0;
    line("memory of all processes (PSS), MiB", median(&theirs, memory), median(&ours, memory), 1.25);
}

fn line(what: &str, empty: f64, waymark: f64, budget: f64) {
    println!("{what:38} {empty:12.0} {waymark:11.0} {:7.2} {budget:7.2}", waymark / empty);
}

fn median(openings: &[Opening], figure: impl Fn(&Opening) -> f64) -> f64 {
    let mut figures: Vec<f64> = openings.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Opens a window, waits until it has the title that it takes when its page is painted, and closes it.
fn open(home: &Path, mut command: Command, title: &str) -> Opening {
    let begun = Instant::now();
    let mut child = command
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("share"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the window starts");
    while !is_shown(title) {
        assert!(begun.elapsed() < PATIENCE, "no window is called {title}");
        std::thread::sleep(Duration::from_millis(4));
    }
    let time = begun.elapsed();
    std::thread::sleep(REST);
    let kilobytes = family(child.id()).into_iter().filter_map(share_of_memory).sum();
    end(&mut child);
    Opening { time, kilobytes }
}

fn is_shown(title: &str) -> bool {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", title]).output();
    found.is_ok_and(|found| !found.stdout.is_empty())
}

/// Ends a window and waits until its processes are gone, so that they do not slow down the next.
fn end(child: &mut Child) {
    let family = family(child.id());
    // It may have ended by itself.
    let _ = child.kill();
    let _ = child.wait();
    let begun = Instant::now();
    while family.iter().any(|id| share_of_memory(*id).is_some()) && begun.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A process and all that come from it.
fn family(id: u32) -> Vec<u32> {
    let mut family = vec![id];
    let mut at = 0;
    while let Some(parent) = family.get(at).copied() {
        let threads = fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten();
        for thread in threads {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            family.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
        at += 1;
    }
    family
}

/// A process's proportional share of the memory it uses, in kB: what several share is divided among them.
fn share_of_memory(id: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn built(name: &str) -> PathBuf {
    let folder = PathBuf::from(std::env::var_os("WAYMARK_BUILT").expect("the folder of the built programs"));
    folder.join(name)
}
