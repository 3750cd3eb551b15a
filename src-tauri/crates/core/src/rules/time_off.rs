//! Days on which nothing is planned.

use chrono::NaiveDate;
use waymark_messages::{changes as said, long_date};

use super::{Proposal, details::new_item_id};
use crate::{Change, HeaderField, Refusal, Roadmap, TimeOff, Title};

/// The longest time off that can be added, in days: ten years.
pub(crate) const LONGEST_TIME_OFF: u32 = 3_653;

/// Adds time off from `first` to `last`, both included. What overlaps it is named in a warning.
pub fn add_time_off(
    roadmap: &Roadmap,
    first: NaiveDate,
    last: NaiveDate,
    label: Option<&str>,
) -> Result<Proposal, Refusal> {
    let others = &roadmap.header().time_off;
    let label = label.filter(|label| !label.trim().is_empty()).map(Title::new).transpose()?;
    let id = new_item_id("o", others.iter().map(TimeOff::id))?;
    let added = TimeOff::new(id, first, last, label, None)?;
    if added.days() > LONGEST_TIME_OFF {
        return Err(Refusal::TimeOffTooLong { days: added.days(), max: LONGEST_TIME_OFF });
    }
    let overlaps = |other: &&TimeOff| other.first() <= last && first <= other.last();
    let warning = others.iter().find(overlaps).map(|other| said::time_off_overlaps(named(other)));
    let words = said::time_off_added(named(&added));
    let created = added.id().to_string();
    let days = others.iter().cloned().chain([added]).collect();
    let mut proposal = Proposal::new(Change::SetHeader(HeaderField::TimeOff(days)), words);
    proposal.created.push(created);
    proposal.warnings.extend(warning);
    Ok(proposal)
}

/// Removes time off.
pub fn remove_time_off(roadmap: &Roadmap, id: &str) -> Result<Proposal, Refusal> {
    let all = &roadmap.header().time_off;
    let removed = all.iter().find(|off| off.id().as_str() == id);
    let removed = removed.ok_or_else(|| Refusal::no_time_off(id, all.iter().map(|off| off.id().as_str())))?;
    let label = said::time_off_removed(named(removed));
    let days = all.iter().filter(|off| off.id() != removed.id()).cloned().collect();
    Ok(Proposal::new(Change::SetHeader(HeaderField::TimeOff(days)), label))
}

/// `"Christmas", 21 December 2026 to 3 January 2027`, or only the days.
fn named(off: &TimeOff) -> String {
    let days = match off.first() == off.last() {
        true => long_date(off.first()),
        false => said::time_off_days(long_date(off.first()), long_date(off.last())),
    };
    match off.label() {
        Some(label) => said::time_off_named(days, label),
        None => days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{portrait, roadmap};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, number).unwrap()
    }

    #[test]
    fn time_off_is_added_removed_and_undone() {
        let mut roadmap = roadmap();
        let before = portrait(&roadmap);
        let added = add_time_off(&roadmap, day(21), day(24), Some(" Christmas ")).unwrap();
        assert_eq!(added.label, "Added time off, \"Christmas\", 21 December 2026 to 24 December 2026");
        assert_eq!((added.created.as_slice(), added.warnings.len()), (&["o1".to_owned()][..], 0));
        let inverse = roadmap.apply(&added.change.unwrap(), &mut Touched::default()).unwrap();
        let more = add_time_off(&roadmap, day(24), day(24), None).unwrap();
        assert_eq!(more.warnings, ["It overlaps \"Christmas\", 21 December 2026 to 24 December 2026."]);
        assert_eq!(more.created, ["o2"]);
        let removed = remove_time_off(&roadmap, "o1").unwrap();
        assert_eq!(removed.label, "Removed time off, \"Christmas\", 21 December 2026 to 24 December 2026");
        roadmap.apply(&inverse, &mut Touched::default()).unwrap();
        assert_eq!(portrait(&roadmap), before);
        assert!(matches!(remove_time_off(&roadmap, "o1"), Err(Refusal::NoTimeOff { .. })));
    }

    #[test]
    fn days_that_make_no_sense_are_refused() {
        let roadmap = roadmap();
        assert!(matches!(add_time_off(&roadmap, day(2), day(1), None), Err(Refusal::TimeOff(_))));
        let late = NaiveDate::from_ymd_opt(2126, 12, 2).unwrap();
        assert!(matches!(add_time_off(&roadmap, day(2), late, None), Err(Refusal::TimeOffTooLong { .. })));
    }
}
