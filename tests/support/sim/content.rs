//! What is in a file: as programs see it, and as the disk keeps it.

use super::Dice;

/// One thing that was done to a file and may not be on the disk yet.
#[derive(Debug, Clone)]
enum Edit {
    Write { offset: usize, bytes: Vec<u8> },
    Length(usize),
}

impl Edit {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => {
                let end = offset + bytes.len();
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[*offset..end].copy_from_slice(bytes);
            }
            Self::Length(length) => content.resize(*length, 0),
        }
    }

    /// The edit as the disk has it when the power went while it was writing.
    fn torn(&self, dice: &mut Dice) -> Self {
        match self {
            Self::Write { offset, bytes } => {
                let reached = dice.below(bytes.len() + 1);
                Self::Write { offset: *offset, bytes: bytes[..reached].to_vec() }
            }
            Self::Length(length) => Self::Length(*length),
        }
    }
}

/// The content of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Content {
    seen: Vec<u8>,
    kept: Vec<u8>,
    waiting: Vec<Edit>,
    /// Rises with every edit of any file.
    pub(super) modified: u64,
}

impl Content {
    /// What programs see.
    pub(super) fn seen(&self) -> &[u8] {
        &self.seen
    }

    pub(super) fn write(&mut self, offset: usize, bytes: &[u8]) {
        self.edit(Edit::Write { offset, bytes: bytes.to_vec() });
    }

    pub(super) fn set_length(&mut self, length: usize) {
        self.edit(Edit::Length(length));
    }

    fn edit(&mut self, edit: Edit) {
        edit.apply(&mut self.seen);
        self.waiting.push(edit);
    }

    pub(super) fn sync(&mut self) {
        for edit in self.waiting.drain(..) {
            edit.apply(&mut self.kept);
        }
    }

    /// A sync that fails, as Linux has it: what waited is not tried again. Some of it may have reached the disk;
    /// programs go on seeing all of it.
    pub(super) fn fail_to_sync(&mut self, dice: &mut Dice) {
        self.keep_some(dice);
    }

    pub(super) fn cut_power(&mut self, dice: &mut Dice) {
        self.keep_some(dice);
        self.seen.clone_from(&self.kept);
    }

    /// Turns a bit, on the disk and for programs.
    pub(super) fn flip(&mut self, offset: usize, bit: u8) {
        for content in [&mut self.seen, &mut self.kept] {
            if let Some(byte) = content.get_mut(offset) {
                *byte ^= 1 << (bit % 8);
            }
        }
    }

    fn keep_some(&mut self, dice: &mut Dice) {
        let mood = dice.below(4);
        let mut kept: Vec<Edit> = self.waiting.drain(..).collect();
        kept.retain(|_| match mood {
            0 => false,
            1 => true,
            _ => dice.once_in(2),
        });
        if dice.once_in(2)
            && let Some(last) = kept.pop()
        {
            kept.push(last.torn(dice));
        }
        for edit in kept {
            edit.apply(&mut self.kept);
        }
    }
}
