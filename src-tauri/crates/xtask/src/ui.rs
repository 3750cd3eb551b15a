//! The UI's npm packages and scripts.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{self, Outcome, command, root, say};

/// An npm script of the package in `folder`.
pub(crate) fn script(folder: &str, name: &str) -> Command {
    let mut npm = command(npm(), &["run", "--silent", name]);
    npm.current_dir(root().join(folder));
    npm
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Installs the packages of `folder`, unless those of this lock file are there.
pub(crate) fn install(folder: &str) -> Outcome {
    let folder = root().join(folder);
    let lock = fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say(&format!("Installing npm packages in {}", folder.display()));
    let mut npm = command(npm(), &["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    process::run(npm.current_dir(&folder))?;
    Ok(fs::write(stamp, lock)?)
}

/// Builds the UI into `ui/dist`, which the window embeds.
pub(crate) fn build() -> Outcome {
    install("ui")?;
    process::run(&mut script("ui", "build"))
}

/// Makes the README's screenshots.
pub(crate) fn shots() -> Outcome {
    crate::system::for_tests()?;
    build()?;
    install("tests/ui")?;
    process::run(&mut command("cargo", &["build", "-p", "waymark-tests", "-p", "waymark-cli"]))?;
    fs::create_dir_all(root().join("assets/screenshots"))?;
    process::run(with_programs(&mut script("tests/ui", "shots")))
}

/// Tells a test where the built programs are.
pub(crate) fn with_programs(command: &mut Command) -> &mut Command {
    let program = |name: &str| process::target().join("debug").join(Path::new(name));
    command
        .env("WAYMARK_HOST", program("waymark-host"))
        .env("WAYMARK_CLI", program("waymark"))
        .env("WAYMARK_DESKTOP", program("waymark-desktop"))
        .env("WAYMARK_UI", root().join("ui/dist"))
}
