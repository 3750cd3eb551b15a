//! Feeding everything that reads files with anything, guided by what of the code each input reaches.
//!
//! libFuzzer needs counters in the code, which the stable compiler puts there when it is asked as below; no nightly and
//! no other tool is needed. They go into everything but build scripts, so the targets have a folder of their own.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use crate::process::{self, Failed, Outcome, command, root, say, target};

/// The targets, and the longest input of each in bytes.
const TARGETS: &[(&str, u32)] = &[
    ("roadmap", 8_192),
    ("track", 8_192),
    ("journal", 16_384),
    ("history", 16_384),
    ("library", 16_384),
    ("calendar", 16_384),
    ("backup", 16_384),
];

/// How long each is fed, in seconds.
pub(crate) const NORMAL: u32 = 20;
/// How long each is fed by `cargo xtask soak`.
pub(crate) const LONG: u32 = 600;

/// As many as the smallest machine of CI has processors.
const AT_ONCE: usize = 2;

/// What makes the compiler put in the counters that libFuzzer reads. Overflows and assertions are found as well, since
/// the profile of the package asks for them.
const COUNTED: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    --cfg fuzzing";

/// Runs one target or all: `[TARGET] [--seconds N]`.
pub(crate) fn fuzz(words: &[&str]) -> Outcome {
    let (names, seconds) = match words {
        [names @ .., "--seconds", seconds] => {
            let seconds = seconds.parse().map_err(|_| {
                Failed::because(format!("\"{seconds}\" is no number of seconds; such as --seconds 60."))
            })?;
            (names, seconds)
        }
        names => (names, NORMAL),
    };
    let known = |name: &&str| TARGETS.iter().any(|(target, _)| target == name);
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        let all: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        return Err(Failed::because(format!(
            "There is no target \"{unknown}\"; they are {}.",
            all.join(", ")
        )));
    }
    feed(names, seconds, None)
}

/// Builds the targets and feeds those named, or all, each for so long. With `measured`, a folder, the lines for the
/// table of the proofs go there.
pub(crate) fn feed(names: &[&str], seconds: u32, measured: Option<&Path>) -> Outcome {
    build()?;
    let waiting = TARGETS.iter().filter(|(name, _)| names.is_empty() || names.contains(name));
    let (waiting, failed) = (Mutex::new(waiting), Mutex::new(Vec::new()));
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((name, longest)) = next() {
                    if let Err(error) = feed_one(name, *longest, seconds, measured)
                        && let Ok(mut failed) = failed.lock()
                    {
                        failed.push(error.to_string());
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_default();
    if failed.is_empty() { Ok(()) } else { Err(Failed::because(failed.join("\n"))) }
}

/// Where the package is.
fn package() -> PathBuf {
    root().join("tests/fuzz")
}

/// Where it is built, and where the fuzzer keeps what it finds.
fn place() -> PathBuf {
    target().join("fuzz")
}

fn build() -> Outcome {
    let machine = machine()?;
    let words = ["build", "--release", "--locked", "--quiet", "--target", &machine];
    let mut cargo = command("cargo", &words);
    // Named by its target, the machine itself counts as another, so that build scripts are left as they are.
    cargo.arg("--manifest-path").arg(package().join("Cargo.toml")).arg("--target-dir").arg(place());
    process::run(cargo.env("RUSTFLAGS", COUNTED))
}

/// What the compiler calls this machine.
fn machine() -> Result<String, Failed> {
    let version = process::read("rustc", &["-vV"]).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failed::because("rustc does not say what this machine is."))
}

fn feed_one(name: &str, longest: u32, seconds: u32, measured: Option<&Path>) -> Outcome {
    let found = place().join("corpus").join(name);
    let log = place().join(format!("{name}.log"));
    fs::create_dir_all(&found)?;
    let mut fuzzer = command(place().join(machine()?).join("release").join(name), &[]);
    fuzzer
        // What is new goes to the first folder; the second is only read.
        .arg(&found)
        .arg(package().join("corpus").join(name))
        .arg(format!("-dict={}", package().join("words.dict").display()))
        .arg(format!("-artifact_prefix={}", place().join(format!("{name}-")).display()))
        .arg(format!("-max_len={longest}"))
        .arg(format!("-max_total_time={seconds}"))
        .args(["-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"])
        .stdout(Stdio::null())
        .stderr(File::create(&log)?);
    let begun = Instant::now();
    let status = fuzzer.status()?;
    let took = begun.elapsed().as_secs_f64();
    let printed = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let Some(count) = executed(&printed).filter(|_| status.success()) else {
        return Err(Failed::because(format!("{name}: {}", verdict(&printed, &log))));
    };
    say(&format!("{name}: {count} inputs in {took:.1} s"));
    if let Some(folder) = measured {
        let line = format!("Inputs to the fuzz target \"{name}\"\t{count}\t{took:.1}\n");
        fs::write(folder.join(format!("f-{name}")), line)?;
    }
    Ok(())
}

/// How many inputs were tried, by the fuzzer's closing lines.
fn executed(printed: &str) -> Option<u64> {
    let line = printed.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    line.and_then(|count| count.trim().parse().ok())
}

/// What the fuzzer found, in its own words, and where the input is.
fn verdict(printed: &str, log: &Path) -> String {
    let is_told = |line: &&str| {
        ["panicked at", "ERROR: libFuzzer", "Test unit written to"].iter().any(|part| line.contains(part))
    };
    let mut lines = Vec::new();
    let mut rest = printed.lines();
    while let Some(line) = rest.next() {
        if is_told(&line) {
            lines.push(line.trim());
        }
        // The sentence of a panic stands on the line after it.
        if line.contains("panicked at") {
            lines.extend(rest.next());
        }
    }
    format!("{}\nAll of it is in {}.", lines.join("\n"), log.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "\
INFO: seed corpus: files: 12 min: 1b max: 900b total: 4000b rss: 40Mb
thread '<unnamed>' (1) panicked at src/memory.rs:63:5:
an input of 7 bytes took 90000000 bytes of memory
==1== ERROR: libFuzzer: deadly signal
artifact_prefix='target/fuzz/journal-'; Test unit written to target/fuzz/journal-crash-1
stat::number_of_executed_units: 1234
";

    #[test]
    fn the_fuzzers_closing_lines_are_read() {
        assert_eq!(executed(PRINTED), Some(1_234));
        assert_eq!(executed("nothing of the kind"), None);
    }

    #[test]
    fn a_finding_names_the_panic_and_the_input() {
        let told = verdict(PRINTED, Path::new("target/fuzz/journal.log"));
        for part in ["an input of 7 bytes took", "journal-crash-1", "target/fuzz/journal.log"] {
            assert!(told.contains(part), "{told}");
        }
    }

    #[test]
    fn every_target_of_the_package_is_fed() {
        let manifest = fs::read_to_string(package().join("Cargo.toml")).unwrap();
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
        for (name, _) in TARGETS {
            assert!(manifest.contains(&format!("path = \"targets/{name}.rs\"")), "{name}");
            assert!(package().join("corpus").join(name).is_dir(), "{name}");
        }
    }
}
