//! What is done with a folder that opens: everything that reads, and the changes that depend on what was read.

use waymark_core::{Comparison, Roadmap, difference};
use waymark_store::{Answer, CatchUp, Store, examine};

use crate::base::{folder, open};
use crate::plain::{Plain, Step, instant};
use crate::sim::SimDisk;

/// How many changes back is looked.
const FAR: u32 = 3;

/// Opens a folder and looks at everything in it.
pub fn look(disk: &SimDisk) -> Option<Store> {
    let report = examine(&folder(disk), instant(60));
    assert!(report.findings.iter().all(|finding| !finding.problem.is_empty()));
    let mut store = open(disk)?;
    let _ = store.undo_and_redo();
    let mut count = 0_u32;
    let _ = store.look_back(|_| {
        count += 1;
        None::<()>
    });
    let last = store.revision();
    for change in (last.saturating_sub(FAR)..=last).chain([0]) {
        if let Ok(then) = store.as_of(change) {
            leads(store.roadmap(), &then.roadmap);
            leads(&then.roadmap, store.roadmap());
        }
    }
    Some(store)
}

/// The difference of two roadmaps leads from one to the other, and its comparison counts what it counts.
fn leads(from: &Roadmap, to: &Roadmap) {
    let mut reached = from.clone();
    for change in difference(from, to) {
        reached.apply(&change, &mut Default::default()).expect("a difference applies");
    }
    assert_same(&reached, to);
    let _ = Comparison::of(from, to).is_nothing();
}

/// Changes a roadmap, undoes it, folds it in, and opens it again: what was shown is there each time.
pub fn change(disk: &SimDisk, mut store: Store) {
    let at = instant(50);
    let _ = store.undo(at, &mut CatchUp::default(), None);
    same_when_opened(disk, &store);
    let _ = store.undo(at, &mut CatchUp::default(), None);
    let _ = store.redo(at, &mut CatchUp::default());
    let on = Plain::of(store.roadmap());
    for step in [Step::Tick(1), Step::Remove(2), Step::Undo, Step::Note(0, 9)] {
        let _ = step.perform(&mut store, &on, at);
    }
    same_when_opened(disk, &store);
    if store.checkpoint().is_ok() {
        same_when_opened(disk, &store);
    }
}

/// Takes in what was edited in the files, and undoes it.
pub fn take_in(disk: &SimDisk, mut store: Store) {
    let at = instant(40);
    let before = store.roadmap().clone();
    let others = &mut CatchUp::default();
    if store.take_in_edits(at, others).is_err() {
        return;
    }
    if store.held_edit().is_some() {
        let _ = store.answer_edit(at, others, Answer::Take);
    }
    same_when_opened(disk, &store);
    let taken = store.revision();
    if difference(&before, store.roadmap()).is_empty() {
        return change(disk, store);
    }
    let after = store.roadmap().clone();
    // Where both sides changed the same, what is kept is a second change.
    while store.revision() < taken + 2 && !difference(&before, store.roadmap()).is_empty() {
        store.undo(at, others, None).expect("an edit can be undone");
    }
    assert_same(&before, store.roadmap());
    while !difference(&after, store.roadmap()).is_empty() {
        store.redo(at, others).expect("an edit can be brought back");
    }
    change(disk, store);
}

/// Another program sees the same.
fn same_when_opened(disk: &SimDisk, store: &Store) {
    let other = open(&disk.another_program()).expect("what was saved opens");
    assert_eq!(store.revision(), other.revision(), "a change that was saved is gone");
    assert_same(store.roadmap(), other.roadmap());
}

fn assert_same(one: &Roadmap, other: &Roadmap) {
    let changes = difference(one, other);
    assert!(changes.is_empty(), "they differ by {changes:?}");
}
