//! The `waymark` command: the same commands as the window, from a terminal.
//!
//! Exit codes: 0 done, 1 refused and nothing changed, 2 wrong usage, 3 the folder cannot be used, 4 a mistake in
//! Waymark itself.

mod add;
mod arguments;
mod ask;
mod backup;
mod doctor;
mod help;
mod history;
mod library;
mod list;
mod map;
mod note;
mod open;
mod plan;
mod proof;
mod run;
mod say;
mod settings;
mod style;
mod time;
mod time_off;
mod usage;

use std::process::ExitCode;

fn main() -> ExitCode {
    waymark_app::speak_as_the_system();
    match help::read() {
        Ok(arguments) => run::run(&arguments),
        Err(error) => usage::tell(&error),
    }
}
