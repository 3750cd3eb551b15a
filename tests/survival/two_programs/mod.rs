//! Two programs, somebody who edits the files, kills and power cuts in any order, beside a plain model.

mod edit;
mod model;
mod script;
mod state;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};

use waymark_tests::sim::SimDisk;

use crate::measured::{Found, effort, measured};
use script::Act;
use world::World;

#[test]
fn two_programs_edits_and_crashes_in_any_order_do_what_a_plain_list_does() {
    measured("d-two-programs", "Sequences of two programs, edits and crashes beside a model", || {
        any_sequences(2_000 * effort())
    });
}

/// Plays the scripts of so many seeds; a counterexample is cut down to what it needs.
pub(crate) fn any_sequences(count: u64) -> Found {
    let begun = world::begun()?;
    for seed in 0..count {
        let acts = script::any(seed);
        if let Err(error) = play(&begun, &acts) {
            let (acts, error) = shortest(&begun, acts, error);
            let acts: Vec<String> = acts.iter().map(|act| format!("  {act:?}")).collect();
            return Err(format!("script {seed}, cut short:\n{}\n{error}", acts.join("\n")));
        }
    }
    Ok(count)
}

fn play(begun: &SimDisk, acts: &[Act]) -> Result<(), String> {
    let played = catch_unwind(AssertUnwindSafe(|| World::new(begun)?.play(acts)));
    played.unwrap_or_else(|_| Err("the store panicked".to_owned()))
}

/// Leaves out acts, first many at a time, as long as what is left still goes wrong.
fn shortest(begun: &SimDisk, mut acts: Vec<Act>, mut error: String) -> (Vec<Act>, String) {
    let mut length = acts.len();
    while length > 0 {
        let mut start = 0;
        while start < acts.len() {
            let mut fewer = acts.clone();
            fewer.drain(start..acts.len().min(start + length));
            match play(begun, &fewer) {
                Err(still) => (acts, error) = (fewer, still),
                Ok(()) => start += length,
            }
        }
        length /= 2;
    }
    (acts, error)
}
