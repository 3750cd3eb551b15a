//! The developer's commands: `cargo xtask COMMAND`.

mod bench;
mod desktop;
mod fuzz;
mod licences;
mod messages;
mod package;
mod process;
mod reliability;
mod run;
mod system;
mod test;
mod types;
mod ui;
mod words;

use std::process::ExitCode;

use process::{Failed, say};

const HELP: &str = "\
cargo xtask COMMAND

  run [--data DIR]       install what is missing, build, and open the window
  test [STAGE...]        everything that CI runs, or just some stages of it
  types [--check]        write the TypeScript of the command table and the messages, or check it
  words [PART...]        find texts for people that stand in the Rust code, everywhere or in some paths
  fuzz [TARGET] [--seconds N]
                         feed what reads files with anything, a target at a time or all
  bench [NAME]           the benchmarks, with the ratios they are held to
  bench opening          how fast the window opens and what memory it takes, beside an empty one
  reliability            the survival tests, and docs/reliability.md from what they measured
  soak                   the long versions of the proofs, and docs/reliability.md from them
  shots                  make the screenshots of the README
  package [--check]      make the .deb and the .rpm; or install the .deb into a clean root and try it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["run", rest @ ..] => run::run(rest),
        ["test", stages @ ..] => test::test(stages),
        ["types"] => types::write(),
        ["types", "--check"] => types::check(),
        ["words", parts @ ..] => words::check(parts),
        ["fuzz", rest @ ..] => fuzz::fuzz(rest),
        ["bench", "opening"] => bench::opening(),
        ["bench", rest @ ..] => bench::bench(rest),
        ["reliability"] => reliability::write(reliability::Length::Normal),
        ["soak"] => bench::soak(),
        ["shots"] => ui::shots(),
        ["package"] => package::package(),
        ["package", "--check"] => package::check(),
        [] | ["help" | "--help" | "-h"] => {
            say(HELP);
            Ok(())
        }
        [other, ..] => Err(Failed::because(format!("There is no command \"{other}\".\n\n{HELP}"))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            process::complain(&failed.to_string());
            ExitCode::FAILURE
        }
    }
}
