//! Making the packages, and trying one in a clean root.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{self, Failed, Outcome, command, root, say, target};
use crate::{system, ui};

const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

/// Makes the .deb and the .rpm, with the window and the `waymark` command.
pub(crate) fn package() -> Outcome {
    system::for_window()?;
    system::for_packaging()?;
    ui::build()?;
    process::run(&mut command("cargo", &["build", "--release", "-p", "waymark-cli"]))?;
    // Only packaging needs the bundler, so the UI's own packages do without it.
    let tools = target().join("tools");
    let prefix = tools.to_string_lossy();
    process::run(&mut command(
        "npm",
        &["install", "--no-save", "--loglevel=error", "--prefix", &prefix, BUNDLER],
    ))?;
    let bundler = tools.join("node_modules/.bin/tauri");
    process::run(command(bundler, &["build", "--bundles", "deb,rpm"]).current_dir(root().join("src-tauri")))?;
    for kind in ["deb", "rpm"] {
        let package = bundle(kind)?;
        say(&format!("{} ({:.1} MB)", package.display(), fs::metadata(&package)?.len() as f64 / 1e6));
    }
    Ok(())
}

fn bundle(kind: &str) -> Result<PathBuf, Failed> {
    let folder = target().join("release/bundle").join(kind);
    let newest = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == kind))
        .max_by_key(|path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok());
    newest.ok_or_else(|| {
        Failed::because(format!("There is no .{kind} in {}; run cargo xtask package.", folder.display()))
    })
}

/// Installs the .deb into a clean root, ticks a milestone in the installed window, and removes it again.
pub(crate) fn check() -> Outcome {
    system::for_packaging()?;
    let package = bundle("deb")?;
    let clean = target().join("clean-root");
    if clean.exists() {
        unmount(&clean);
        fs::remove_dir_all(&clean)?;
    }
    let path = clean.to_string_lossy().into_owned();
    say("Making a clean root.");
    let release =
        process::read("sh", &["-c", ". /etc/os-release && echo $VERSION_CODENAME"]).unwrap_or_default();
    process::run(&mut command("debootstrap", &["--variant=minbase", release.trim(), &path]))?;
    fs::copy(&package, clean.join("waymark.deb"))?;
    fs::copy(root().join("src-tauri/crates/xtask/src/check-package.sh"), clean.join("check-package.sh"))?;
    for name in ["proc", "dev"] {
        process::run(&mut command("mount", &["--rbind", &format!("/{name}"), &format!("{path}/{name}")]))?;
    }
    let _ = fs::copy("/etc/resolv.conf", clean.join("etc/resolv.conf"));
    share_apt_settings(&clean)?;
    let result = process::run(&mut command("chroot", &[&path, "sh", "/check-package.sh"]));
    let picture = target().join("run/installed.png");
    if let Some(folder) = picture.parent() {
        fs::create_dir_all(folder)?;
    }
    if fs::copy(clean.join("tmp/installed.png"), &picture).is_ok() {
        say(&format!("A picture of the installed window is in {}.", picture.display()));
    }
    unmount(&clean);
    result
}

/// The clean root fetches packages the way this machine does.
fn share_apt_settings(clean: &Path) -> Outcome {
    process::run(&mut command("sh", &["-c", &format!("cp -r /etc/apt/. {:?}", clean.join("etc/apt"))]))
}

fn unmount(clean: &Path) {
    for name in ["proc", "dev"] {
        let path = clean.join(name).to_string_lossy().into_owned();
        // Not being mounted is fine.
        let _ = command("umount", &["-R", "-l", &path]).stderr(std::process::Stdio::null()).status();
    }
}
