//! Real programs on a real file system in memory that is full or takes no change, where mounting is permitted.
//!
//! It counts in pages of 4 KiB, so every number of pages is every number of bytes. Each program runs in a mount
//! namespace of its own, which goes with it.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicU64;

use tempfile::TempDir;
use waymark_tests::plain::{Model, Plain, create};

use crate::kills::{follow, locate, look, undo_some};
use crate::measured::measured;

/// Pages for a first checkpoint and some history after it.
const PAGES: u64 = 24;
/// Says that mounting is not permitted.
const NO_MOUNT: i32 = 77;

#[test]
fn a_real_disk_that_is_full_at_any_page_loses_nothing() {
    let what = "Real file systems filled up, one for every number of pages";
    let what = if may_mount() { what.to_owned() } else { format!("{what} (mounting is not permitted here)") };
    measured("d-mounted", &what, || match may_mount() {
        true => (0..=PAGES).try_fold(0, |tried, pages| {
            fill(pages).map(|()| tried + 1).map_err(|error| format!("with {pages} pages: {error}"))
        }),
        false => Ok(0),
    });
}

#[test]
fn a_real_disk_that_takes_no_change_is_left_as_it_is() {
    if may_mount() {
        let (_, model, said, after) = run("remount,ro", 1).unwrap();
        let (_, failure) = said.split_once("failed ").expect("it is refused");
        assert!(failure.contains("the disk is read-only"), "{said}");
        assert_eq!(after, *model.now);
    }
}

fn may_mount() -> bool {
    let root = TempDir::new().unwrap();
    namespaced(root.path(), "mount -t tmpfs none .").is_ok_and(|(code, _)| code == 0)
}

/// Runs a shell script in a folder, in a namespace where it may mount; gives how it ended and what it said.
fn namespaced(folder: &Path, script: &str) -> std::io::Result<(i32, String)> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    let who: &[&str] = if is_root { &["--mount"] } else { &["--user", "--map-root-user", "--mount"] };
    let output = Command::new("unshare").args(who).args(["sh", "-c", script]).current_dir(folder).output()?;
    Ok((output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Lets a program work on a file system mounted in this way, until it ends by itself. Gives the folder it is copied
/// to afterwards, what was there before, what the program said, and what is there now.
fn run(options: &str, seed: u64) -> Result<(TempDir, Model, String, Plain), String> {
    let root = TempDir::new().map_err(|error| error.to_string())?;
    let store = create(&locate(&root.path().join("data"))?).map_err(|error| error.to_string())?;
    let model = Model::new(Plain::of(store.roadmap()));
    drop(store);
    let victim = env!("CARGO_BIN_EXE_waymark-victim");
    let script = format!(
        "mkdir mounted && mount -t tmpfs none mounted && cp -a data mounted || exit {NO_MOUNT}
         used=$(($(stat -f -c %b mounted) - $(stat -f -c %f mounted)))
         mount -o {options} none mounted || exit {NO_MOUNT}
         timeout 60 '{victim}' mounted/data {seed}; ended=$?
         cp -a mounted/data after; exit $ended"
    );
    let (code, said) = namespaced(root.path(), &script).map_err(|error| error.to_string())?;
    if code != 1 {
        return Err(format!("the program ended with {code}: {said}"));
    }
    let after = look(&root.path().join("after"))?;
    Ok((root, model, said, after))
}

fn fill(pages: u64) -> Result<(), String> {
    let (root, mut model, said, after) = run(&format!("remount,size=$(((used + {pages}) * 4))k"), pages)?;
    let (told, failure) = said.split_once("failed ").ok_or("it never met the full disk")?;
    if !failure.contains("the disk is full") {
        return Err(failure.to_owned());
    }
    let in_doubt = follow(told, &mut model, &AtomicU64::new(0))?;
    // An edit whose file was written while there was no room to take it in waits there, and was taken in now.
    if let Some(edited) = in_doubt.filter(|model| told.contains("begin edit") && *model.now == after) {
        model = edited;
    }
    if after != *model.now {
        return Err(format!("{:?} was acknowledged, but {after:?} is there", model.now));
    }
    undo_some(&root.path().join("after"), &model)
}
