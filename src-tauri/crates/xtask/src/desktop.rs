//! A display and a session bus of its own, for a machine that has none.

use std::process::Command;

use crate::process::command;

/// Whether there is a display to show a window on.
pub(crate) fn has_display() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

/// Runs `program` on a display and a session bus that end with it.
pub(crate) fn on_own_display(program: &str, arguments: &[&str]) -> Command {
    // A display without windows would begin anew, and refuse whoever comes meanwhile.
    let start =
        ["--", "xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24 -noreset", program];
    let words: Vec<&str> = start.into_iter().chain(arguments.iter().copied()).collect();
    let mut command = command("dbus-run-session", &words);
    // No assistive technology listens on that bus, and looking for one takes a while.
    command.env("NO_AT_BRIDGE", "1");
    command
}
