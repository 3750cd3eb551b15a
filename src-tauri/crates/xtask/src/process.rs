//! Running other programs and saying so.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a command of the developer's did not work, in a sentence.
#[derive(Debug)]
pub(crate) struct Failed(String);

impl Failed {
    pub(crate) fn because(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

pub(crate) type Outcome = Result<(), Failed>;

/// Prints a line.
#[allow(clippy::print_stdout, reason = "a developer's tool talks to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// Prints a line where errors go.
#[allow(clippy::print_stderr, reason = "a developer's tool talks to the terminal")]
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}

/// The top of the checkout.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program to run at the top of the checkout.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failed(format!("{} ended with {status}.", name(command)))) }
}

/// Runs a program to its end, shows what it prints, and gives it too.
pub(crate) fn run_and_read(command: &mut Command) -> (Outcome, String) {
    let mut text = String::new();
    let mut child = match command.stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (Err(not_started(command, &error)), text),
    };
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|output| BufReader::new(output).lines())
        .map_while(Result::ok)
    {
        say(&line);
        text.push_str(&line);
        text.push('\n');
    }
    let outcome = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failed(format!("{} ended with {status}.", name(command)))),
        Err(error) => Err(Failed::from(error)),
    };
    (outcome, text)
}

/// What a program prints; nothing when it fails.
pub(crate) fn read(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program is on the path.
pub(crate) fn exists(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> Failed {
    Failed(format!("{} would not start: {error}.", command.get_program().to_string_lossy()))
}
