//! What two programs and somebody outside do to one folder, as a list that chance writes and that can be cut short.

use waymark_tests::sim::Dice;

/// What one of the programs does. Milestones are named by their place among those that it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Tick(usize),
    Untick(usize),
    /// Writes a note of so many letters; 0 removes it.
    Note(usize, usize),
    Add(u32),
    Remove(usize),
    Minutes(u32),
    Undo,
    Redo,
    Checkpoint,
    CatchUp,
    TakeIn,
    /// Answers to a held edit: take it, or put the files back.
    Answer {
        take: bool,
    },
    Backup,
    Reopen,
}

/// What somebody does to the files without Waymark. Files and milestones are named by their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edit {
    /// Ticks a milestone, or takes the tick back, and leaves the date alone.
    Status(usize),
    /// Adds a milestone at the end of a track.
    Add(usize, u32),
    Remove(usize),
    /// Moves a milestone to the end of the other track.
    Move(usize),
    Minutes(u32),
    Note(usize, usize),
    Delete(usize),
    /// Leaves only the first half of a file.
    Half(usize),
    /// Puts a file back as it once was.
    Older(usize, usize),
}

/// What happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Does {
        program: usize,
        deed: Deed,
    },
    /// It is killed after so many calls.
    Killed {
        program: usize,
        deed: Deed,
        calls: u64,
    },
    /// The power is cut after so many of its calls.
    CutOff {
        program: usize,
        deed: Deed,
        calls: u64,
        seed: u64,
    },
    Outside(Edit),
}

/// The acts of a seed.
pub(super) fn any(seed: u64) -> Vec<Act> {
    let mut dice = Dice::new(seed);
    (0..8 + dice.below(24)).map(|_| act(&mut dice)).collect()
}

fn act(dice: &mut Dice) -> Act {
    if dice.below(10) < 3 {
        return Act::Outside(edit(dice));
    }
    let (program, deed) = (dice.below(2), deed(dice));
    let most = if dice.once_in(2) { 25 } else { 90 };
    let calls = dice.below(most) as u64;
    match dice.below(12) {
        0 | 1 => Act::Killed { program, deed, calls },
        2 => Act::CutOff { program, deed, calls, seed: dice.roll() % 1_000 },
        _ => Act::Does { program, deed },
    }
}

fn deed(dice: &mut Dice) -> Deed {
    let (place, number) = (dice.below(12), dice.below(900) as u32);
    match dice.below(26) {
        0..=3 => Deed::Tick(place),
        4 => Deed::Untick(place),
        5..=6 => Deed::Note(place, dice.below(60)),
        7 => Deed::Note(place, 0),
        8 => Deed::Add(number % 6),
        9 => Deed::Remove(place),
        10 => Deed::Minutes(number),
        11..=12 => Deed::Undo,
        13 => Deed::Redo,
        14..=16 => Deed::Checkpoint,
        17 => Deed::CatchUp,
        18..=21 => Deed::TakeIn,
        22 => Deed::Answer { take: true },
        23 => Deed::Answer { take: false },
        24 => Deed::Backup,
        _ => Deed::Reopen,
    }
}

fn edit(dice: &mut Dice) -> Edit {
    let (place, number) = (dice.below(12), dice.below(900) as u32);
    match dice.below(14) {
        0..=2 => Edit::Status(place),
        3 => Edit::Add(place, number % 6),
        4 => Edit::Remove(place),
        5 => Edit::Move(place),
        6 => Edit::Minutes(number),
        7..=8 => Edit::Note(place, dice.below(60)),
        9 => Edit::Delete(place),
        10 => Edit::Half(place),
        _ => Edit::Older(place, dice.below(9)),
    }
}
