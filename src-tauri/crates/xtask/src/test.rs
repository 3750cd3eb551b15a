//! Everything that CI runs, stage by stage.

use std::fs;
use std::time::Instant;

use crate::process::{self, Failed, Outcome, command, complain, root, run_and_read, say, target};
use crate::{desktop, fuzz, licences, system, types, ui, words};

/// A stage: its name, and what it runs; it gives what its test runner printed.
type Stage = (&'static str, fn() -> (Outcome, String));

const STAGES: &[Stage] = &[
    ("format", || quiet(format())),
    ("ui-install", || quiet(ui::install("ui").and_then(|()| ui::install("tests/ui")))),
    ("types", || quiet(types::check())),
    ("ui-lint", || quiet(process::run(&mut ui::script("ui", "lint")))),
    ("ui-types", || quiet(process::run(&mut ui::script("ui", "check")))),
    ("ui-test", || run_and_read(&mut ui::script("ui", "test"))),
    ("ui-build", || quiet(process::run(&mut ui::script("ui", "build")))),
    ("licences", || quiet(licences::check())),
    ("clippy", || quiet(clippy())),
    ("words", || quiet(words::check(&[]))),
    ("programs", || quiet(programs())),
    ("rust", rust),
    ("fuzz", || quiet(fuzz::feed(&[], fuzz::NORMAL, None))),
    ("doc", || {
        quiet(process::run(command("cargo", &["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings")))
    }),
    ("journeys", || run_and_read(ui::with_programs(&mut ui::script("tests/ui", "test")))),
    ("window", window),
];

/// Runs all stages, or those named; keeps going after one fails.
pub(crate) fn test(names: &[&str]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|(stage, _)| stage != *name)) {
        let known: Vec<&str> = STAGES.iter().map(|(name, _)| *name).collect();
        return Err(Failed::because(format!(
            "There is no stage \"{unknown}\"; they are {}.",
            known.join(", ")
        )));
    }
    system::for_window()?;
    system::for_display()?;
    system::for_tests()?;
    fs::create_dir_all(root().join("ui/dist"))?;
    let mut table = Vec::new();
    let (mut passed, mut failed) = (0, 0);
    for (name, stage) in STAGES.iter().filter(|(name, _)| names.is_empty() || names.contains(name)) {
        say(&format!("\n== {name}"));
        let begun = Instant::now();
        let (outcome, printed) = stage();
        let counted = count(&printed);
        passed += counted.0;
        failed += counted.1;
        if let Err(error) = &outcome {
            complain(&format!("{name}: {error}"));
            failed += u32::from(counted.1 == 0);
        }
        table.push((name, outcome.is_ok(), begun.elapsed().as_secs_f64(), counted));
    }
    say("\nstage          result  seconds   tests");
    for (name, ok, seconds, (good, bad)) in &table {
        let result = if *ok { "ok" } else { "FAILED" };
        say(&format!("{name:14} {result:7} {seconds:7.1} {:7}", good + bad));
    }
    say(&format!("\n{passed} passed, {failed} failed"));
    if failed == 0 { Ok(()) } else { Err(Failed::because("Some stages failed; see above.")) }
}

fn quiet(outcome: Outcome) -> (Outcome, String) {
    (outcome, String::new())
}

/// The package of the fuzz targets, which is a workspace of its own.
const FUZZ: &str = "--manifest-path=tests/fuzz/Cargo.toml";

fn format() -> Outcome {
    process::run(&mut command("cargo", &["fmt", "--all", "--check"]))?;
    process::run(&mut command("cargo", &["fmt", "--all", FUZZ, "--check"]))
}

fn clippy() -> Outcome {
    let deny = ["--all-targets", "--", "-D", "warnings"];
    process::run(command("cargo", &["clippy", "--workspace"]).args(deny))?;
    let place = target().join("fuzz");
    process::run(command("cargo", &["clippy", FUZZ, "--locked", "--target-dir"]).arg(place).args(deny))
}

/// Every unit, property and black-box test.
fn rust() -> (Outcome, String) {
    let arguments = ["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"];
    run_and_read(ui::with_programs(&mut command("cargo", &arguments)))
}

/// Builds the programs that the outer tests drive.
fn programs() -> Outcome {
    let packages = ["build", "-p", "waymark-desktop", "-p", "waymark-cli", "-p", "waymark-tests"];
    process::run(&mut command("cargo", &packages))
}

/// The real window, through WebDriver, on a display and a session bus of its own.
fn window() -> (Outcome, String) {
    let driver = match driver() {
        Ok(driver) => driver,
        Err(failed) => return quiet(Err(failed)),
    };
    let arguments =
        ["test", "-p", "waymark-tests", "--test", "window", "--features", "window", "--", "--test-threads=1"];
    let mut command = desktop::on_own_display("cargo", &arguments);
    run_and_read(ui::with_programs(&mut command).env("TAURI_DRIVER", driver))
}

/// tauri-driver, built once into the target folder.
fn driver() -> Result<std::path::PathBuf, Failed> {
    let tools = target().join("tools");
    let driver = tools.join("bin/tauri-driver");
    if !driver.is_file() {
        let tools = tools.to_string_lossy();
        let words = ["install", "tauri-driver", "--version", "^2", "--locked", "--quiet", "--root", &tools];
        process::run(&mut command("cargo", &words))?;
    }
    Ok(driver)
}

/// Sums the tests that a runner's closing lines count: `cargo test`, and vitest.
fn count(printed: &str) -> (u32, u32) {
    let (mut passed, mut failed) = (0, 0);
    for line in printed.lines().map(plain) {
        let is_rust = line.starts_with("test result:");
        let is_vitest = line.trim_start().starts_with("Tests ");
        if is_rust || is_vitest {
            passed += number_before(&line, "passed");
            failed += number_before(&line, "failed");
        }
    }
    (passed, failed)
}

fn number_before(line: &str, word: &str) -> u32 {
    let before = line.find(word).map_or("", |at| &line[..at]);
    before.split_whitespace().next_back().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// A line without the colours of a terminal.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('\u{1b}') {
        text.push_str(&rest[..start]);
        let end = rest[start..].find('m').map_or(rest.len(), |end| start + end + 1);
        rest = &rest[end..];
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn the_runners_closing_lines_are_counted() {
        let printed = "test result: ok. 12 passed; 0 failed; 0 ignored\n\
                       test result: FAILED. 3 passed; 2 failed; 0 ignored\n\
                       \u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m8 passed\u{1b}[39m (9)\n";
        assert_eq!(count(printed), (23, 3));
    }
}
