//! Measuring, and the long proofs.

use crate::process::{self, Outcome, command};
use crate::reliability::{self, Length};

/// Runs the benchmarks; they print the ratios they are held to.
pub(crate) fn bench(names: &[&str]) -> Outcome {
    process::run(&mut command("cargo", &["build", "--release", "-p", "waymark-cli"]))?;
    let words: Vec<&str> = ["bench", "-p", "waymark-tests", "--bench", "budgets", "--"]
        .into_iter()
        .chain(names.iter().copied())
        .collect();
    let program = process::target().join("release/waymark");
    process::run(command("cargo", &words).env("WAYMARK_CLI", program))
}

/// Runs the suite with many more cases for every property, and the survival tests for much longer.
pub(crate) fn soak() -> Outcome {
    reliability::write(Length::Long)
}
