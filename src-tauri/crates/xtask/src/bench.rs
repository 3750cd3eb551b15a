//! Measuring, and the long proofs.

use crate::process::{self, Outcome, command, target};
use crate::reliability::{self, Length};
use crate::{desktop, system, ui};

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

/// Opens the window and an empty one in turn, and compares how long that takes and the memory it needs.
pub(crate) fn opening() -> Outcome {
    system::for_window()?;
    system::for_display()?;
    system::for_clicks()?;
    ui::build()?;
    let packages = ["waymark-desktop", "waymark-cli", "waymark-empty-window"].map(|name| ["-p", name]);
    let words: Vec<&str> = ["build", "--release"].into_iter().chain(packages.into_iter().flatten()).collect();
    process::run(&mut command("cargo", &words))?;
    let bench = ["bench", "-p", "waymark-tests", "--bench", "opening"];
    process::run(desktop::on_own_display("cargo", &bench).env("WAYMARK_BUILT", target().join("release")))
}

/// Runs the suite with many more cases for every property, and the survival tests for much longer.
pub(crate) fn soak() -> Outcome {
    reliability::write(Length::Long)
}
