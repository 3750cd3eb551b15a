//! Running the survival tests, and `docs/reliability.md` from what they measured.

use std::fs;

use crate::fuzz;
use crate::process::{self, Failed, Outcome, command, root, say, target};

/// How long to look.
#[derive(Clone, Copy)]
pub(crate) enum Length {
    /// As `cargo xtask test` does.
    Normal,
    /// Ten times the kills, more seeds, and more cases for every property of every crate, in release.
    Long,
}

impl Length {
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Normal => &["test", "-p", "waymark-tests", "--test", "survival"],
            Self::Long => {
                &["test", "--release", "-p", "waymark-core", "-p", "waymark-store", "-p", "waymark-tests"]
            }
        }
    }

    fn settings(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Normal => &[],
            Self::Long => {
                &[("PROPTEST_CASES", "20000"), ("WAYMARK_KILLS", "20000"), ("WAYMARK_EFFORT", "10")]
            }
        }
    }

    /// How long each fuzz target is fed, in seconds.
    fn feeding(self) -> u32 {
        match self {
            Self::Normal => fuzz::NORMAL,
            Self::Long => fuzz::LONG,
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Normal => "This is the run of `cargo xtask reliability`, in a debug build.",
            Self::Long => "This is the long run of `cargo xtask soak`, in a release build.",
        }
    }
}

const BEFORE: &str = "\
# What was tried to lose a change, and did not

Written by a run of the tests in `tests/survival`; not by hand. Each line is a search for a counterexample that found
none, how often it looked, and for how long; the searches run beside each other. The lines on planted faults count
searches that do find the fault: a search that can find nothing proves nothing.

- A *simulated* kill or power cut happens on a disk in memory that keeps apart what programs see and what is on the
  disk. A power cut leaves any part of what was not synced, chosen by a seed. The real disk and the simulated one pass
  one conformance suite.
- A *failing call* says EIO, ENOSPC or EINTR, does only a part, or does its work and says EIO. Each is tried once,
  lasting, and with a kill right after. A sync that fails loses what waited for it, as on Linux.
- After each, the folder opens by itself, every acknowledged change is there, one under way is there wholly or not at
  all, and the next change is kept too, through one more power cut. A third of the times, or a tenth after real kills,
  undo is followed back as well.
- A *fuzz target* is fed with inputs that libFuzzer makes, guided by what of the code each one reaches. None may panic,
  take ten seconds, take more memory than 20 times its length and 64 MiB, or make the store read back something else
  than what it saved. For a backup its length is what it unpacks to, where that is more.
- A *simulated* full disk has room for an exact number of bytes, names included; a *real* one is a file system in memory
  that counts in pages of 4 KiB.
";

/// Runs the survival tests and writes the table from what they measured.
pub(crate) fn write(length: Length) -> Outcome {
    let measured = target().join("measured");
    if measured.is_dir() {
        fs::remove_dir_all(&measured)?;
    }
    fs::create_dir_all(&measured)?;
    let mut tests = command("cargo", length.words());
    let measured = fs::canonicalize(&measured)?;
    tests.env("WAYMARK_MEASURED", &measured).envs(length.settings().iter().copied());
    process::run(&mut tests)?;
    fuzz::feed(&[], length.feeding(), Some(&measured))?;

    let mut names: Vec<_> = fs::read_dir(&measured)?.collect::<Result<Vec<_>, _>>()?;
    names.sort_by_key(fs::DirEntry::file_name);
    let mut text =
        format!("{BEFORE}\n{}\n\n| what | how many | seconds |\n|---|---:|---:|\n", length.sentence());
    for name in names {
        text.push_str(&row(&fs::read_to_string(name.path())?)?);
    }
    fs::create_dir_all(root().join("docs"))?;
    fs::write(root().join("docs/reliability.md"), text)?;
    say("Wrote docs/reliability.md.");
    Ok(())
}

/// `what`, how many and seconds, with tabs between, as a line of the table.
fn row(measured: &str) -> Result<String, Failed> {
    match measured.trim_end().split('\t').collect::<Vec<_>>().as_slice() {
        [what, count, seconds] => Ok(format!("| {what} | {} | {seconds} |\n", grouped(count))),
        _ => Err(Failed::because(format!("\"{measured}\" is no measurement."))),
    }
}

/// A number with commas between its thousands.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_measurement_becomes_a_line_of_the_table() {
        assert_eq!(row("Kills\t20000\t12.5\n").unwrap(), "| Kills | 20,000 | 12.5 |\n");
        assert_eq!(row("Kills\t999\t0.1\n").unwrap(), "| Kills | 999 | 0.1 |\n");
        assert!(row("Kills").is_err());
    }
}
