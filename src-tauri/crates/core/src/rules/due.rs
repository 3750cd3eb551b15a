//! By when milestones should be done.

use chrono::NaiveDate;
use waymark_messages::{changes as said, long_date};

use super::{Proposal, counted, entries};
use crate::{Change, Entry, MilestoneField, Refusal, Roadmap};

/// Gives milestones one due date, or takes it away from all of them.
pub fn set_due(roadmap: &Roadmap, ids: &[String], due: Option<NaiveDate>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let changed: Vec<Entry<'_>> =
        entries.iter().copied().filter(|entry| entry.milestone().due != due).collect();
    let changes = changed
        .iter()
        .map(|entry| Change::SetMilestone { milestone: entry.id().clone(), to: MilestoneField::Due(due) })
        .collect();
    let (count, title) = counted(&changed);
    let label = match due {
        Some(due) => said::due_set(count, long_date(due), title),
        None => said::due_taken_away(count, title),
    };
    let mut proposal = Proposal::of(changes, label, || match due {
        Some(_) => said::due_that_day(),
        None => said::no_due_date(),
    });
    let too_early = changed
        .iter()
        .filter(|entry| entry.milestone().not_before.is_some_and(|first| due.is_some_and(|due| due < first)));
    proposal.warnings.extend(match (too_early.count(), changed.len()) {
        (0, _) => None,
        (1, 1) => Some(said::due_before_begun()),
        (some, _) => Some(said::some_due_before_begun(some)),
    });
    Ok(proposal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{portrait, roadmap};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, number).unwrap()
    }

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn several_get_one_date_in_one_change_and_one_undo_takes_it_back() {
        let mut roadmap = roadmap();
        let before = portrait(&roadmap);
        let proposal = set_due(&roadmap, &ids(&["m0", "m3", "m0"]), Some(day(24))).unwrap();
        assert_eq!(proposal.label, "Set the due date of 2 milestones to 24 December 2026");
        let undo = roadmap.apply(&proposal.change.unwrap(), &mut Touched::default()).unwrap();
        assert_eq!(roadmap.find("m3").unwrap().milestone().due, Some(day(24)));
        let again = set_due(&roadmap, &ids(&["m3"]), Some(day(24))).unwrap();
        assert_eq!((again.change, again.label.as_str()), (None, "That is the due date already."));
        let away = set_due(&roadmap, &ids(&["m0", "m1"]), None).unwrap();
        assert_eq!(away.label, "Took the due date of \"m0\" away", "m1 had none");
        roadmap.apply(&undo, &mut Touched::default()).unwrap();
        assert_eq!(portrait(&roadmap), before);
    }

    #[test]
    fn a_date_before_the_planned_beginning_is_told() {
        let mut roadmap = roadmap();
        let first = Change::SetMilestone {
            milestone: roadmap.find("m0").unwrap().id().clone(),
            to: MilestoneField::NotBefore(Some(day(20))),
        };
        roadmap.apply(&first, &mut Touched::default()).unwrap();
        let warnings = |due, names: &[&str]| set_due(&roadmap, &ids(names), due).unwrap().warnings;
        assert_eq!(warnings(Some(day(20)), &["m0"]), Vec::<String>::new());
        assert_eq!(
            warnings(Some(day(19)), &["m0"]),
            ["It is due before the day on which you mean to begin it."]
        );
        assert_eq!(
            warnings(Some(day(19)), &["m0", "m1"]),
            ["One of them is due before the day on which you mean to begin it."]
        );
        assert_eq!(warnings(None, &["m0"]), Vec::<String>::new());
    }
}
