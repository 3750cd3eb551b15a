//! The roadmap as it was after any change there ever was.
//!
//! The records are walked back from the present, each undone on a copy. That costs one copy of the roadmap and then
//! time proportional to the number of changes since; nothing on the disk is touched.

use chrono::{DateTime, Utc};
use waymark_core::{Roadmap, Touched};

use crate::error::StoreError;
use crate::store::Store;

/// A roadmap of the past.
#[derive(Debug, Clone)]
pub struct AsOf {
    /// The roadmap as it was.
    pub roadmap: Roadmap,
    /// When the change was made after which it was so; when the roadmap was made, where that is none.
    pub at: DateTime<Utc>,
    /// How many changes lie between then and now.
    pub since: u32,
}

impl Store {
    /// The roadmap as it was right after a change; 0 is before the first.
    ///
    /// Refused where a record on the way is gone or damaged: what was before it cannot be told.
    pub fn as_of(&mut self, change: u32) -> Result<AsOf, StoreError> {
        let last = self.revision();
        if change > last {
            return Err(StoreError::NoChange { change, last });
        }
        let mut roadmap = self.roadmap().clone();
        let created = roadmap.header().created;
        let mut at = (change == last && last == 0).then_some(created);
        let mut expected = last;
        if at.is_none() {
            at = self
                .look_back(|record| {
                    // A record that was read twice is no gap.
                    if record.seq > expected {
                        return None;
                    }
                    if record.seq < expected {
                        return Some(None);
                    }
                    if record.seq == change {
                        return Some(Some(record.at));
                    }
                    if roadmap.apply(&record.inverse, &mut Touched::default()).is_err() {
                        return Some(None);
                    }
                    expected -= 1;
                    (expected == 0).then_some(Some(created))
                })?
                .flatten();
        }
        match at {
            Some(at) => Ok(AsOf { roadmap, at, since: last - change }),
            None => Err(StoreError::HistoryGap { change: expected }),
        }
    }

    /// Shows the roadmap as it was at each of `instants`, which go back in time, as far as the records reach: none is
    /// shown of before it was made, or of before a record that is gone or damaged.
    pub fn show_past(
        &mut self,
        instants: impl IntoIterator<Item = DateTime<Utc>>,
        mut show: impl FnMut(DateTime<Utc>, &Roadmap),
    ) -> Result<(), StoreError> {
        let mut instants = instants.into_iter().peekable();
        let mut roadmap = self.roadmap().clone();
        let created = roadmap.header().created;
        let mut expected = self.revision();
        self.look_back(|record| {
            if record.seq > expected {
                return None;
            }
            if record.seq < expected {
                return Some(());
            }
            while let Some(instant) = instants.next_if(|instant| record.at <= *instant) {
                show(instant, &roadmap);
            }
            expected -= 1;
            let undone = roadmap.apply(&record.inverse, &mut Touched::default());
            (undone.is_err() || instants.peek().is_none()).then_some(())
        })?;
        if expected == 0 {
            instants.take_while(|instant| created <= *instant).for_each(|instant| show(instant, &roadmap));
        }
        Ok(())
    }
}
