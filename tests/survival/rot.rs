//! Bits that turn in the journal: what never was is never shown.

use std::collections::HashSet;
use std::path::Path;

use waymark_tests::plain::{Step, instant};

use crate::measured::{Found, measured};
use crate::play::{Known, begun, opened, play};

#[test]
fn a_bit_that_turns_in_the_journal_never_shows_what_was_not() {
    measured("a-rot", "Bits turned in the journal, one at a time", every_bit);
}

/// Turns each bit of a journal. The folder may say that it is damaged; what it shows was once so.
pub(crate) fn every_bit() -> Found {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    let script = [Step::Tick(0), Step::Note(1, 3), Step::Minutes(45), Step::Add(7), Step::Untick(0)];
    let mut facts: HashSet<String> = known.model.now.facts().collect();
    for step in &script {
        play(&disk, std::slice::from_ref(step), &mut known)?;
        facts.extend(known.model.now.facts());
    }
    let journal = Path::new("/home/data/journal.jsonl");
    let length = journal_length(&disk, journal)?;
    let mut tried = 0;
    for offset in 0..length {
        for bit in 0..8 {
            let disk = disk.copied();
            disk.flip(journal, offset, bit).map_err(|error| error.to_string())?;
            // A folder that names its damage is no lie.
            if let Ok(shown) = opened(&disk) {
                let shown = shown.ok_or("the folder opens as if nothing had ever been in it")?;
                if let Some(fact) = shown.facts().find(|fact| !facts.contains(fact)) {
                    let at = instant(known.steps);
                    return Err(format!("bit {bit} of byte {offset}: at {at} it shows that {fact}"));
                }
            }
            tried += 1;
        }
    }
    Ok(tried)
}

fn journal_length(disk: &waymark_tests::sim::SimDisk, journal: &Path) -> Result<usize, String> {
    let stat = waymark_store::Disk::stat(disk, journal).map_err(|error| error.to_string())?;
    usize::try_from(stat.length).map_err(|error| error.to_string())
}
