//! What the rules and the files have to say, as people say it.

use chrono::{Datelike, NaiveDate};
use waymark_core::{Circle, Reason, Roadmap};
use waymark_messages::{day_month, long_date, notices, weekday};
use waymark_store::{Damage, Folder, HeldEdit, StoreError};

use crate::views::Notice;

/// Things in a row, such as `Git, SQL`.
pub(crate) fn commas<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> String {
    joined(parts, &notices::comma())
}

/// Things in a row with something between them.
pub(crate) fn joined<T: AsRef<str>>(parts: impl IntoIterator<Item = T>, between: &str) -> String {
    let parts: Vec<T> = parts.into_iter().collect();
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    parts.join(between)
}

/// `14 June`, with the year where it is not that of `today`.
pub(crate) fn near_date(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() { day_month(day) } else { long_date(day) }
}

/// One reason as a sentence.
pub(crate) fn reason(reason: &Reason, today: NaiveDate) -> String {
    match reason {
        Reason::Late(days) => notices::late(*days),
        Reason::Due(due) => notices::due(day(*due, today), when(*due, today)),
        Reason::NeededFor(title, due) => notices::needed_for(day(*due, today), title, when(*due, today)),
        Reason::InProgress => notices::begun(),
        Reason::LeadsTo(title) => notices::leads_to(title),
        Reason::Unlocks(count) => notices::unlocks(*count),
        Reason::Foundation => notices::foundation(),
        Reason::NextIn(track) => notices::next_in(track),
    }
}

/// How a sentence speaks of a day.
fn when(day: NaiveDate, today: NaiveDate) -> &'static str {
    match (day - today).num_days() {
        ..=-1 => "late",
        0 => "today",
        1 => "tomorrow",
        2.. => "later",
    }
}

fn day(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0..=6 => weekday(day),
        _ => near_date(day, today),
    }
}

/// Why a folder can only be looked at, or not even that.
pub(crate) fn notice(error: &StoreError) -> Notice {
    Notice { message: error.to_string(), kept: error.kept(), hints: error.hints() }
}

/// What could not be written yet.
pub(crate) fn unsaved(count: usize, error: &StoreError) -> Notice {
    let mut hints = vec![error.to_string()];
    hints.extend(error.hints());
    Notice { message: notices::unsaved(count), kept: notices::unsaved_kept(), hints }
}

/// Changes that waited for too long.
pub(crate) fn overtaken(labels: &[String]) -> Option<Notice> {
    (!labels.is_empty()).then(|| Notice {
        message: notices::overtaken(),
        kept: notices::overtaken_kept(),
        hints: labels.iter().map(notices::overtaken_change).collect(),
    })
}

/// The folder is not there any more.
pub(crate) fn gone(folder: &Folder) -> Notice {
    Notice {
        message: notices::gone(folder.path().display()),
        kept: notices::gone_kept(),
        hints: vec![notices::gone_hint()],
    }
}

/// What was damaged. Told once: the next start finds a journal that checks.
pub(crate) fn damage(damage: &Damage) -> Notice {
    let mut hints = damage.faults.clone();
    hints.extend(damage.aside.as_ref().map(notices::damage_aside));
    Notice { message: notices::damage(), kept: notices::damage_kept(damage.kept), hints }
}

/// A circle as what waits for what, such as `"A" waits for "B", and "B" waits for "A".`
pub(crate) fn circle(circle: &Circle<'_>) -> String {
    let milestones = circle.milestones();
    // Each waits for the one before it, and the first for the last.
    let backwards = milestones.iter().skip(1).rev();
    let titles: Vec<&str> =
        milestones.iter().take(1).chain(backwards).map(|entry| entry.milestone().title.as_str()).collect();
    match titles.as_slice() {
        [] => String::new(),
        [a] => notices::circle_of_one(a),
        [a, b] => notices::circle_of_two(a, b),
        [a, b, c] => notices::circle_of_three(a, b, c),
        [a, b, c, d] => notices::circle_of_four(a, b, c, d),
        [a, b, c, d, e] => notices::circle_of_five(a, b, c, d, e),
        [a, b, c, d, e, f] => notices::circle_of_six(a, b, c, d, e, f),
        [a, b, others @ ..] => notices::circle_of_many(a, b, others.len()),
    }
}

/// The first circle of a roadmap, which of its prerequisites does not count meanwhile, and how to mend it.
pub(crate) fn circles(roadmap: &Roadmap) -> Option<Notice> {
    let mut circles = roadmap.circles();
    let first = circles.next()?;
    let (waiting, before) = (first.milestones().first()?, first.milestones().last()?);
    let kept =
        notices::circle_kept(&before.milestone().title, first.milestones().len(), &waiting.milestone().title);
    let mut hints = vec![notices::circle_hint(before.id(), waiting.id())];
    match circles.len() {
        0 => {}
        more => hints.push(notices::circles_more(more)),
    }
    Some(Notice { message: circle(&first), kept, hints })
}

/// Why a file that somebody edited cannot be taken in.
pub(crate) fn unreadable(error: &StoreError) -> Notice {
    Notice { message: notices::unreadable(error), kept: notices::unreadable_kept(), hints: error.hints() }
}

/// What an edit that waits for the person would do.
pub(crate) fn held(edit: &HeldEdit) -> Notice {
    const NAMED: usize = 5;
    let mut hints = Vec::new();
    if !edit.removed.is_empty() {
        let named = commas(edit.removed.iter().take(NAMED).map(notices::title));
        hints.push(match edit.removed.len().saturating_sub(NAMED) {
            0 => notices::held_removes(named),
            more => notices::held_removes_more(more, named),
        });
    }
    if edit.changed > 0 {
        hints.push(notices::held_changes(edit.changed));
    }
    hints.push(notices::held_hint());
    Notice { message: notices::held(commas(&edit.files)), kept: notices::held_kept(), hints }
}

#[cfg(test)]
mod tests {
    use waymark_messages::{account, views};

    use super::*;

    #[test]
    fn parts_that_are_not_there_leave_no_gap() {
        assert_eq!(
            views::made_roadmap("2 h", 1, 0, "Backend"),
            "Made the roadmap \"Backend\" with 1 milestone, 2 h in all."
        );
        assert_eq!(
            views::made_roadmap("1200 h", 1_200, 3, "Backend"),
            "Made the roadmap \"Backend\" with 1,200 milestones, 1200 h in all, and 3 that are optional."
        );
        assert_eq!(account::filling(0, 30, 1), "one track at a time, sittings from 30 min");
        assert_eq!(
            account::filling(10, 45, 2),
            "2 tracks side by side, sittings from 45 min, 10 min a day for recall"
        );
    }

    #[test]
    fn a_day_is_named_as_near_as_it_is() {
        let date = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let due = |day| reason(&Reason::Due(date(day)), date(23));
        assert_eq!(due(23), "It is due today.");
        assert_eq!(due(24), "It is due tomorrow.");
        assert_eq!(due(29), "It is due on Sunday.");
        assert_eq!(due(30), "It is due on 30 November.");
        let later = Reason::NeededFor("Git".to_owned(), NaiveDate::from_ymd_opt(2027, 1, 4).unwrap());
        assert_eq!(reason(&later, date(23)), "\"Git\" is due on 4 January 2027 and waits for it.");
        let late = Reason::NeededFor("Git".to_owned(), date(22));
        assert_eq!(reason(&late, date(23)), "\"Git\" is late and waits for it.");
        assert_eq!(reason(&Reason::Late(1), date(23)), "It was due yesterday.");
    }
}
