//! Building and opening the window.

use crate::process::{self, Failed, Outcome, command, root, say, target};
use crate::{desktop, system, ui};

/// How long the window may take to paint on a slow machine before its picture is taken, in seconds.
const PAINTED: u32 = 6;

/// Installs what is missing, builds, and opens the window; without a display, saves a picture of it.
pub(crate) fn run(arguments: &[&str]) -> Outcome {
    system::for_window()?;
    ui::build()?;
    process::run(&mut command("cargo", &["build", "-p", "waymark-desktop", "-p", "waymark-cli"]))?;
    let program =
        target().join("debug").join(if cfg!(windows) { "waymark-desktop.exe" } else { "waymark-desktop" });
    if desktop::has_display() {
        return process::run(command(&program, arguments).current_dir(std::env::current_dir()?));
    }
    system::for_display()?;
    picture(&program.to_string_lossy(), arguments)
}

/// Opens the window on a display of its own, waits until it is painted, and saves what is seen.
fn picture(program: &str, arguments: &[&str]) -> Outcome {
    let folder = root().join("target/run");
    std::fs::create_dir_all(&folder)?;
    let picture = folder.join("window.png");
    let _ = std::fs::remove_file(&picture);
    let script = format!(
        "\"$0\" \"$@\" & window=$!; sleep {PAINTED}; import -window root {picture:?}; kill $window; wait $window",
    );
    let words: Vec<&str> = ["-c", &script, program].into_iter().chain(arguments.iter().copied()).collect();
    // The window is ended by the script; what it says of that does not matter.
    let _ = process::run(&mut desktop::on_own_display("sh", &words));
    if !picture.is_file() {
        return Err(Failed::because("The window did not show, so there is no picture of it."));
    }
    say(&format!("There is no display here. A picture of the window is in {}.", picture.display()));
    Ok(())
}
