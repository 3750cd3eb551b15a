//! Time off from a calendar: what it would bring, and taking it in as one change.
//!
//! What was taken in keeps the calendar's own name for it, so that the same calendar, read again, brings it up to date
//! instead of adding it once more. What is no longer in the file stays.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use waymark_messages::plan;

use super::calendar;
use super::event::{LeftOut, Occasion};
use crate::rules::{Proposal, new_item_id};
use crate::{Change, HeaderField, ItemId, Refusal, Roadmap, TimeOff, Title};

/// How many events are taken from one file.
pub const TAKEN: usize = 1_000;

/// How many of what is left out are named.
const NAMED: usize = 3;

/// Time off that the calendar says is otherwise now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedTimeOff {
    /// As it is on the roadmap.
    pub old: TimeOff,
    /// As it is in the calendar.
    pub new: Occasion,
}

/// What a calendar would bring.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeOffNews {
    /// What is not there yet, the earliest first.
    pub new: Vec<Occasion>,
    /// What came from it before and is otherwise now.
    pub changed: Vec<ChangedTimeOff>,
    /// What is there already as it says.
    pub same: Vec<Occasion>,
    /// How many events are left out for what reason, with the titles of the first few.
    pub left_out: BTreeMap<LeftOut, (usize, Vec<Title>)>,
}

impl TimeOffNews {
    fn leave(&mut self, why: LeftOut, label: Option<Title>) {
        let (count, named) = self.left_out.entry(why).or_default();
        *count += 1;
        if let Some(label) = label.filter(|label| named.len() < NAMED && !named.contains(label)) {
            named.push(label);
        }
    }
}

/// Reads a calendar and compares it with the time off there is. `made` is the person's own day on which the roadmap
/// was: what was over by then is left out. `local` says what the person's clock shows at an instant.
pub fn time_off_news(
    roadmap: &Roadmap,
    text: &str,
    made: NaiveDate,
    local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime,
) -> Result<TimeOffNews, Refusal> {
    let mut news = TimeOffNews::default();
    let mut taken: Vec<Occasion> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    calendar::read(text, |lines| match Occasion::read(&lines, local) {
        Err((why, label)) => news.leave(why, label),
        Ok(one) if one.last < made && one.repeats => news.leave(LeftOut::RepeatsFromBefore, one.label),
        Ok(one) if one.last < made => news.leave(LeftOut::Over, one.label),
        Ok(one) => {
            let place = one.uid.as_ref().and_then(|uid| places.get(uid).copied());
            if let Some(place) = place {
                let earlier = std::mem::replace(&mut taken[place], one);
                news.leave(LeftOut::SaidAgain, earlier.label);
            } else if taken.len() >= TAKEN {
                news.leave(LeftOut::TooMany, one.label);
            } else {
                places.extend(one.uid.clone().map(|uid| (uid, taken.len())));
                taken.push(one);
            }
        }
    })?;
    taken.sort_by_key(|one| (one.first, one.last));
    let known: HashMap<&str, &TimeOff> =
        roadmap.header().time_off.iter().filter_map(|off| Some((off.uid()?, off))).collect();
    for one in taken {
        let old = one.uid.as_deref().and_then(|uid| known.get(uid));
        match old {
            Some(old) if !one.is(old) => {
                news.changed.push(ChangedTimeOff { old: TimeOff::clone(old), new: one });
            }
            Some(_) => news.same.push(one),
            // Added by hand, or nameless and taken in before.
            None if roadmap.header().time_off.iter().any(|off| one.is(off)) => news.same.push(one),
            None => news.new.push(one),
        }
    }
    Ok(news)
}

/// Takes in what is new in a calendar and what has changed.
pub fn import_time_off(
    roadmap: &Roadmap,
    text: &str,
    made: NaiveDate,
    local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime,
) -> Result<Proposal, Refusal> {
    let news = time_off_news(roadmap, text, made, local)?;
    let (new, changed) = (news.new.len(), news.changed.len());
    if new + changed == 0 {
        return Ok(Proposal::nothing(plan::nothing_in_calendar()));
    }
    let mut all = roadmap.header().time_off.clone();
    for ChangedTimeOff { old, new } in news.changed {
        if let Some(place) = all.iter().position(|off| off.id() == old.id()) {
            all[place] = old.becoming(new.first, new.last, new.label)?;
        }
    }
    let mut created = Vec::with_capacity(new);
    for one in news.new {
        let id: ItemId = new_item_id("o", all.iter().map(TimeOff::id))?;
        created.push(id.to_string());
        all.extend(one.as_time_off(id));
    }
    let label = label(new, changed);
    let mut proposal = Proposal::of(vec![Change::SetHeader(HeaderField::TimeOff(all))], label, String::new);
    proposal.created = created;
    Ok(proposal)
}

fn label(new: usize, changed: usize) -> String {
    match (new, changed) {
        (new, 0) => plan::took_in_new(new),
        (0, changed) => plan::took_in_changed(changed),
        (new, changed) => plan::took_in_new_and_changed(changed, new),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{portrait, roadmap};

    fn made() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 1).unwrap()
    }

    fn utc(at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }

    fn calendar(events: &[&str]) -> String {
        let events: String =
            events.iter().map(|event| format!("BEGIN:VEVENT\n{event}\nEND:VEVENT\n")).collect();
        format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n")
    }

    fn take_in(roadmap: &mut Roadmap, text: &str) -> String {
        let proposal = import_time_off(roadmap, text, made(), &utc).unwrap();
        if let Some(change) = &proposal.change {
            let before = portrait(roadmap);
            let inverse = roadmap.apply(change, &mut Touched::default()).unwrap();
            roadmap.apply(&inverse, &mut Touched::default()).unwrap();
            assert_eq!(portrait(roadmap), before);
            roadmap.apply(change, &mut Touched::default()).unwrap();
        }
        proposal.label
    }

    fn all(roadmap: &Roadmap) -> Vec<String> {
        let label = |off: &TimeOff| off.label().map(ToString::to_string).unwrap_or_default();
        let line = |off: &TimeOff| format!("{} {} {} {}", off.id(), off.first(), off.last(), label(off));
        roadmap.header().time_off.iter().map(line).collect()
    }

    const SEA: &str = "UID:sea\nDTSTART;VALUE=DATE:20270701\nDTEND;VALUE=DATE:20270715\nSUMMARY:Sea";
    const FAIR: &str = "UID:fair\nDTSTART;VALUE=DATE:20261205\nSUMMARY:Fair";

    #[test]
    fn the_same_calendar_again_brings_up_to_date_and_takes_nothing_away() {
        let mut roadmap = roadmap();
        assert_eq!(take_in(&mut roadmap, &calendar(&[SEA, FAIR])), "Took in time off from a calendar: 2 new");
        assert_eq!(all(&roadmap), ["o1 2026-12-05 2026-12-05 Fair", "o2 2027-07-01 2027-07-14 Sea"]);
        let nothing = "This calendar has no time off that is not there already.";
        assert_eq!(take_in(&mut roadmap, &calendar(&[SEA, FAIR])), nothing);
        let later = SEA.replace("20270715", "20270722");
        let news = time_off_news(&roadmap, &calendar(&[&later]), made(), &utc).unwrap();
        assert_eq!((news.new.len(), news.changed.len(), news.same.len()), (0, 1, 0));
        assert_eq!(
            take_in(&mut roadmap, &calendar(&[&later])),
            "Took in time off from a calendar: 1 changed"
        );
        assert_eq!(all(&roadmap), ["o1 2026-12-05 2026-12-05 Fair", "o2 2027-07-01 2027-07-21 Sea"]);
    }

    #[test]
    fn what_has_no_name_of_its_own_is_known_by_its_days() {
        let mut roadmap = roadmap();
        let nameless = calendar(&["DTSTART:20261205\nSUMMARY:Fair"]);
        take_in(&mut roadmap, &nameless);
        take_in(&mut roadmap, &nameless);
        assert_eq!(all(&roadmap), ["o1 2026-12-05 2026-12-05 Fair"]);
        let news = time_off_news(&roadmap, &calendar(&[FAIR]), made(), &utc).unwrap();
        assert_eq!(news.same.len(), 1, "somebody added it by hand");
    }

    #[test]
    fn what_is_left_out_is_counted_and_named() {
        let text = calendar(&[
            "UID:a\nDTSTART:20261205T100000\nDTEND:20261205T110000\nSUMMARY:Dentist",
            "UID:b\nDTSTART:20261206T100000\nSUMMARY:Call",
            "UID:c\nDTSTART:20250101\nSUMMARY:Over",
            "UID:d\nDTSTART:19800501\nRRULE:FREQ=YEARLY\nSUMMARY:Birthday",
            "UID:e\nDTSTART:20270501\nRRULE:FREQ=YEARLY\nSUMMARY:First of May",
            "UID:e\nDTSTART:20270501\nRRULE:FREQ=YEARLY\nSUMMARY:May Day",
        ]);
        let news = time_off_news(&roadmap(), &text, made(), &utc).unwrap();
        let named = |why| news.left_out.get(&why).map(|(count, titles)| (*count, titles.len()));
        assert_eq!(named(LeftOut::Timed), Some((2, 2)));
        assert_eq!(named(LeftOut::Over), Some((1, 1)));
        assert_eq!(named(LeftOut::RepeatsFromBefore), Some((1, 1)));
        assert_eq!(named(LeftOut::SaidAgain), Some((1, 1)));
        assert_eq!(news.new.len(), 1);
        assert!(news.new[0].repeats && news.new[0].label.as_ref().unwrap().as_str() == "May Day");
    }

    #[test]
    fn of_a_hundred_thousand_events_the_first_thousand_are_taken() {
        let mut text = String::from("BEGIN:VCALENDAR\n");
        for number in 0..100_000 {
            text.push_str(&format!("BEGIN:VEVENT\nUID:{number}\nDTSTART:20270101\nEND:VEVENT\n"));
        }
        let news = time_off_news(&roadmap(), &text, made(), &utc).unwrap();
        assert_eq!(news.new.len(), TAKEN);
        assert_eq!(news.left_out[&LeftOut::TooMany].0, 99_000);
    }

    fn line() -> impl Strategy<Value = String> {
        prop_oneof![
            proptest::sample::select(vec![
                "BEGIN:VCALENDAR",
                "END:VCALENDAR",
                "BEGIN:VEVENT",
                "END:VEVENT",
                "BEGIN:VALARM",
                "END:VALARM",
                "UID:a",
                "UID:b",
                "STATUS:CANCELLED",
                "DTSTART;VALUE=DATE:20261221",
                "DTEND;VALUE=DATE:20261224",
                "DTSTART:20261221T000000Z",
                "DTEND:20261222T000000Z",
                "DURATION:P1D",
                "DURATION:-P9W",
                "DTSTART:99991231",
                "DTEND:00000101",
                "DTSTART;TZID=\"a:b\":20261221T000000",
                " folded",
                "\tfolded",
                "SUMMARY;LANGUAGE=en:Sea\\, sun\\n",
                "RRULE:FREQ=SECONDLY",
                "DTSTART",
                "DTSTART;",
                ":",
                ";:",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,40}",
            "(DTSTART|DTEND|DURATION|UID|SUMMARY)[;:=\",A-Z0-9 \\\\-]{0,30}",
        ]
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(
            lines in proptest::collection::vec((line(), proptest::sample::select(vec!["\n", "\r\n", "\r", ""])), 0..60),
        ) {
            let text: String = lines.into_iter().flat_map(|(line, end)| [line, end.to_owned()]).collect();
            let mut roadmap = roadmap();
            if import_time_off(&roadmap, &text, made(), &utc).is_ok() {
                take_in(&mut roadmap, &text);
                let news = time_off_news(&roadmap, &text, made(), &utc).unwrap();
                prop_assert!(news.new.is_empty() && news.changed.is_empty(), "{:?}", news);
            }
        }

        #[test]
        fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0..200_usize) {
            let noise = String::from_utf8_lossy(&bytes);
            let _ = time_off_news(&roadmap(), &noise, made(), &utc);
            let mut text = calendar(&[SEA, FAIR]);
            text.insert_str(at.min(text.len()), &noise);
            let _ = time_off_news(&roadmap(), &text, made(), &utc);
        }
    }
}
