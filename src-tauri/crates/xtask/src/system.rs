//! What must be installed on the machine, and installing it where apt-get is.

use crate::process::{self, Failed, Outcome, command, exists, say};

/// A Debian package and why it is needed.
type Package = (&'static str, &'static str);

/// For building and running the window.
const WINDOW: &[Package] = &[
    ("build-essential", "a C compiler and linker"),
    ("pkg-config", "finds the libraries below"),
    ("libwebkit2gtk-4.1-dev", "the web view"),
    ("librsvg2-dev", "icons"),
    ("libayatana-appindicator3-dev", "the system tray"),
    ("xdg-utils", "opening the browser"),
];

/// For a machine without a display.
const DISPLAY: &[Package] = &[
    ("xvfb", "a display where there is none"),
    ("xauth", "lets programs onto that display"),
    ("dbus-x11", "a session bus of its own"),
    ("dbus", "a session bus of its own"),
    ("imagemagick", "pictures of the window"),
];

/// For the tests.
const TESTS: &[Package] = &[
    ("chromium", "the browser of the UI journeys"),
    ("webkit2gtk-driver", "drives the web view in the window tests"),
    ("hunspell-en-gb", "the word list of the spelling test"),
];

/// For the packages and their check.
const PACKAGING: &[Package] =
    &[("rpm", "the .rpm"), ("debootstrap", "a clean root to install the .deb into")];

/// For acting on windows from outside.
const CLICKS: &[Package] = &[("xdotool", "finds windows and clicks in them")];

/// Sees to everything the window is built and run with.
pub(crate) fn for_window() -> Outcome {
    need_node()?;
    need(WINDOW)
}

/// Sees to what shows a window where there is no display.
pub(crate) fn for_display() -> Outcome {
    need(DISPLAY)
}

/// Sees to everything the tests need besides.
pub(crate) fn for_tests() -> Outcome {
    need(TESTS)?;
    need(CLICKS)
}

/// Sees to what acts on windows from outside.
pub(crate) fn for_clicks() -> Outcome {
    need(CLICKS)
}

/// Sees to everything the packages need besides.
pub(crate) fn for_packaging() -> Outcome {
    need(PACKAGING)?;
    need(CLICKS)
}

fn need_node() -> Outcome {
    let version = process::read("node", &["--version"]).unwrap_or_default();
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(20..) if exists("npm") => Ok(()),
        _ => Err(Failed::because(
            "Waymark needs Node.js 20 or later with npm; install it from your system or nodejs.org.",
        )),
    }
}

fn need(packages: &[Package]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !exists("apt-get") {
        return Err(Failed::because(format!(
            "This system has no apt-get. Install what your system calls these, then try again:\n{}",
            list(packages)
        )));
    }
    let missing: Vec<Package> = packages.iter().copied().filter(|(name, _)| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("Installing with apt-get:\n{}", list(&missing)));
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    process::run(&mut apt(&["update", "-qq"]))?;
    let install: Vec<&str> =
        ["install", "-y", "-qq", "--no-install-recommends"].into_iter().chain(names).collect();
    process::run(&mut apt(&install))
}

fn is_installed(package: &str) -> bool {
    process::read("dpkg-query", &["-W", "-f", "${Status}", package])
        .is_some_and(|status| status.ends_with(" installed"))
}

fn apt(arguments: &[&str]) -> std::process::Command {
    let is_root = process::read("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut apt = if is_root { command("apt-get", arguments) } else { command("sudo", &["apt-get"]) };
    if !is_root {
        apt.args(arguments);
    }
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn list(packages: &[Package]) -> String {
    packages.iter().map(|(name, why)| format!("  {name:32} {why}")).collect::<Vec<_>>().join("\n")
}
