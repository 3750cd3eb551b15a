//! How often was looked, and how long that took: the lines of `docs/reliability.md`.

use std::path::PathBuf;
use std::time::Instant;

/// What a search found: a counterexample, or how often it looked in vain.
pub(crate) type Found = Result<u64, String>;

/// Runs a search, holds it to finding nothing, and tells how often it looked and how long that took.
///
/// `cargo xtask reliability` names a folder for that in `WAYMARK_MEASURED`.
#[allow(clippy::print_stdout, reason = "figures are for reading")]
pub(crate) fn measured(name: &str, what: &str, search: impl FnOnce() -> Found) {
    let begun = Instant::now();
    let count = search().unwrap_or_else(|counterexample| panic!("{counterexample}"));
    let seconds = begun.elapsed().as_secs_f64();
    println!("{what}: {count} in {seconds:.1} s");
    if let Some(folder) = std::env::var_os("WAYMARK_MEASURED").map(PathBuf::from) {
        std::fs::write(folder.join(name), format!("{what}\t{count}\t{seconds:.1}\n")).unwrap();
    }
}

/// How many times longer than usual to look; `cargo xtask soak` raises it.
pub(crate) fn effort() -> u64 {
    std::env::var("WAYMARK_EFFORT").ok().and_then(|times| times.parse().ok()).unwrap_or(1)
}
