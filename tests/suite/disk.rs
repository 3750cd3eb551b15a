//! Disks that are full or cannot be written: nothing is lost, and the truth is told.
//!
//! Each test runs the program in a mount namespace of its own, on a small file system made for it.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::cli::program;

/// Runs a shell script in a namespace where it may mount; `$W` is the program on the folder `data`.
pub(crate) fn namespaced(root: &Path, script: &str) -> String {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    let who: &[&str] = if is_root { &["--mount"] } else { &["--user", "--map-root-user", "--mount"] };
    let waymark = format!("{} --data {}", program().display(), root.join("data").display());
    let output = Command::new("unshare")
        .args(who)
        .args(["sh", "-c", &format!("set -u; W='{waymark}'; cd {}; {script}", root.display())])
        .output()
        .expect("unshare is there");
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_full_disk_refuses_the_change_and_keeps_the_rest() {
    let root = TempDir::new().unwrap();
    let said = namespaced(
        root.path(),
        "mkdir data && mount -t tmpfs -o size=96k,mode=700 none data || exit 9
         $W init >/dev/null && $W add track Git >/dev/null && $W add milestone Commit --track git >/dev/null || exit 8
         dd if=/dev/zero of=data/filler bs=1k status=none 2>/dev/null
         for round in 1 2 3 4 5 6 7 8 9 10 11 12; do $W tick git.commit git.commit; echo \"exit $?\"; $W untick git.commit; echo \"exit $?\"; done
         $W doctor; echo \"full $?\"
         before=$($W show git.commit | head -n 1)
         rm data/filler
         echo \"kept: $([ \"$before\" = \"$($W show git.commit | head -n 1)\" ] && echo yes)\"
         $W tick git.commit; echo \"later $?\"
         $W doctor; echo \"doctor $?\"",
    );
    assert!(said.contains("the disk is full"), "{said}");
    assert!(said.contains("exit 3"), "{said}");
    assert!(said.contains("The disk has 0 kB free") && said.contains("full 3"), "{said}");
    assert!(said.contains("kept: yes"), "{said}");
    assert!(said.contains("later 0") && said.contains("All is well.") && said.contains("doctor 0"), "{said}");
}

#[test]
fn a_folder_that_cannot_be_written_can_be_looked_at() {
    let root = TempDir::new().unwrap();
    let said = namespaced(
        root.path(),
        "$W init >/dev/null && $W add track Git >/dev/null && $W add milestone Commit --track git >/dev/null || exit 8
         echo half > data/roadmap.tmp
         mount --bind data data && mount -o remount,ro,bind data || exit 9
         $W next | head -n 1; $W list >/dev/null; echo \"list $?\"
         $W tick git.commit; echo \"tick $?\"
         $W doctor; echo \"doctor $?\"; $W doctor --mend; echo \"mend $?\"
         mount -o remount,rw,bind data
         $W tick git.commit; echo \"later $?\"",
    );
    assert!(said.contains("Commit  git.commit") && said.contains("list 0"), "{said}");
    assert!(said.contains("tick 3") && said.contains("open for looking only"), "{said}");
    assert!(said.contains("the disk is read-only") && said.contains("doctor 3"), "{said}");
    assert!(said.contains("It could not go on. Could not ") && said.contains("mend 3"), "{said}");
    assert!(said.contains("later 0"), "{said}");
}
