//! What must be there, worked out without the store: what was acknowledged, and all that undo and redo lead to.

use super::state::State;

/// What was acknowledged, whichever program did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Model {
    pub(super) now: State,
    /// How many changes there were, those of undo and redo among them.
    pub(super) seq: u32,
    undo: Vec<State>,
    redo: Vec<State>,
}

/// Which changes an edit became.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) edited: bool,
    pub(super) kept: bool,
}

impl Model {
    pub(super) fn new(now: State) -> Self {
        Self { now, seq: 0, undo: Vec::new(), redo: Vec::new() }
    }

    /// The model after something was done; the same where that changes nothing.
    pub(super) fn having(&self, act: impl FnOnce(&mut State)) -> Self {
        let mut to = self.now.clone();
        act(&mut to);
        let mut model = self.clone();
        model.make(to, false);
        model
    }

    /// With `is_told` also a change of what the state does not hold, such as the order of milestones.
    fn make(&mut self, to: State, is_told: bool) {
        if to != self.now || is_told {
            self.undo.push(std::mem::replace(&mut self.now, to));
            self.redo.clear();
            self.seq += 1;
        }
    }

    /// The model after the latest change was taken back; none when there is nothing to undo.
    pub(super) fn undone(&self) -> Option<Self> {
        let mut model = self.clone();
        model.redo.push(std::mem::replace(&mut model.now, model.undo.pop()?));
        model.seq += 1;
        Some(model)
    }

    /// The model after what was undone last came back; none when there is nothing to redo.
    pub(super) fn redone(&self) -> Option<Self> {
        let mut model = self.clone();
        model.undo.push(std::mem::replace(&mut model.now, model.redo.pop()?));
        model.seq += 1;
        Some(model)
    }

    /// The model after an edit of the files was taken in: what the files said `then`, and what they say since.
    ///
    /// All of the edit is one change. What it shares with changes made here since is another, which keeps ours. Both
    /// may be told of where only the order of milestones was changed.
    pub(super) fn taken_in(&self, (then, is): &(State, State), told: Told) -> Self {
        let (mut theirs, mut kept) = (self.now.clone(), self.now.clone());
        merge(&then.monday, &is.monday, &self.now.monday, (&mut theirs.monday, &mut kept.monday));
        for (id, is) in &is.items {
            match (then.items.get(id), self.now.items.get(id)) {
                (Some(then), Some(now)) => {
                    let (Some(theirs), Some(kept)) = (theirs.items.get_mut(id), kept.items.get_mut(id))
                    else {
                        continue;
                    };
                    merge(&then.track, &is.track, &now.track, (&mut theirs.track, &mut kept.track));
                    merge(&then.status, &is.status, &now.status, (&mut theirs.status, &mut kept.status));
                    merge(&then.note, &is.note, &now.note, (&mut theirs.note, &mut kept.note));
                }
                // Removed here meanwhile: there is nothing to edit.
                (Some(_), None) => {}
                (None, None) => {
                    theirs.items.insert(id.clone(), is.clone());
                    kept.items.insert(id.clone(), is.clone());
                }
                // Added on both sides: ours stands, and as to the note there was none then.
                (None, Some(now)) => {
                    let notes = theirs.items.get_mut(id).zip(kept.items.get_mut(id));
                    if let Some((theirs, kept)) = notes {
                        merge(&String::new(), &is.note, &now.note, (&mut theirs.note, &mut kept.note));
                    }
                }
            }
        }
        for gone in then.items.keys().filter(|id| !is.items.contains_key(*id)) {
            theirs.items.remove(gone);
            kept.items.remove(gone);
        }
        let mut model = self.clone();
        model.make(theirs, told.edited);
        model.make(kept, told.kept);
        model
    }
}

/// A field that the edit changed is theirs, and is kept unless it was changed here too.
fn merge<T: Clone + PartialEq>(then: &T, is: &T, now: &T, (theirs, kept): (&mut T, &mut T)) {
    if then != is {
        theirs.clone_from(is);
        if then == now {
            kept.clone_from(is);
        }
    }
}
