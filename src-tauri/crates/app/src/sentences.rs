//! What the rules and the files have to say, as people say it.

use chrono::{Datelike, NaiveDate};
use waymark_core::{Circle, Reason, Roadmap};
use waymark_store::{Damage, Folder, HeldEdit, StoreError};

use crate::views::Notice;

/// One reason as a sentence.
pub(crate) fn reason(reason: &Reason, today: NaiveDate) -> String {
    match reason {
        Reason::Late(1) => "It was due yesterday.".to_owned(),
        Reason::Late(days) => format!("It is {days} days late."),
        Reason::Due(due) => format!("It is due {}.", day(*due, today)),
        Reason::NeededFor(title, due) if *due < today => format!("\"{title}\" is late and waits for it."),
        Reason::NeededFor(title, due) => format!("\"{title}\" is due {} and waits for it.", day(*due, today)),
        Reason::InProgress => "You have begun it.".to_owned(),
        Reason::LeadsTo(title) => format!("It leads to \"{title}\"."),
        Reason::Unlocks(1) => "One milestone waits for it.".to_owned(),
        Reason::Unlocks(count) => format!("{count} milestones wait for it."),
        Reason::Foundation => "Much of the rest stands on it.".to_owned(),
        Reason::NextIn(track) => format!("It comes next in {track}."),
    }
}

fn day(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        2..=6 => format!("on {}", day.format("%A")),
        _ if day.year() == today.year() => day.format("on %-d %B").to_string(),
        _ => day.format("on %-d %B %Y").to_string(),
    }
}

/// Why a folder can only be looked at, or not even that.
pub(crate) fn notice(error: &StoreError) -> Notice {
    Notice { message: error.to_string(), kept: error.kept().to_owned(), hints: error.hints() }
}

/// What could not be written yet.
pub(crate) fn unsaved(count: usize, error: &StoreError) -> Notice {
    let message = match count {
        1 => "Your last change is not saved.".to_owned(),
        count => format!("Your last {count} changes are not saved."),
    };
    let kept =
        "What waits stays here while Waymark is open, and is saved by itself as soon as that is possible.";
    let mut hints = vec![error.to_string()];
    hints.extend(error.hints());
    Notice { message, kept: kept.to_owned(), hints }
}

/// Changes that waited for too long.
pub(crate) fn overtaken(labels: &[String]) -> Option<Notice> {
    (!labels.is_empty()).then(|| Notice {
        message: "Some of what was not saved could not be done any more.".to_owned(),
        kept: "Everything else is saved.".to_owned(),
        hints: labels
            .iter()
            .map(|label| format!("{label}: another program had changed the same meanwhile."))
            .collect(),
    })
}

/// The folder is not there any more.
pub(crate) fn gone(folder: &Folder) -> Notice {
    Notice {
        message: format!("Your roadmap is not in \"{}\" any more.", folder.path().display()),
        kept: "What you see is what was read last; Waymark has removed nothing.".to_owned(),
        hints: vec!["Connect the disk again, or put the folder back; Waymark goes on by itself.".to_owned()],
    }
}

/// What was damaged. Told once: the next start finds a journal that checks.
pub(crate) fn damage(damage: &Damage) -> Notice {
    let kept = match damage.kept {
        0 => "Everything in the other files is as it was.".to_owned(),
        1 => "One change in it was whole and was kept; so is everything in the other files.".to_owned(),
        kept => {
            format!("{kept} changes in it were whole and were kept; so is everything in the other files.")
        }
    };
    let mut hints = damage.faults.clone();
    if let Some(aside) = &damage.aside {
        hints.push(format!("The journal as it was lies in \"{aside}\", with a report beside it."));
    }
    Notice { message: "The journal of your latest changes was damaged.".to_owned(), kept, hints }
}

/// A circle as what waits for what, such as `"A" waits for "B", and "B" waits for "A".`
pub(crate) fn circle(circle: &Circle<'_>) -> String {
    const NAMED: usize = 6;
    let title = |index: usize| format!("\"{}\"", circle.milestones()[index].milestone().title);
    match circle.milestones().len() {
        0 => String::new(),
        1 => format!("{} waits for itself.", title(0)),
        2 => format!("{} waits for {}, and {} waits for {}.", title(0), title(1), title(1), title(0)),
        count @ 3..=NAMED => {
            let between: String = (2..count)
                .rev()
                .map(|index| format!(", {} for {}", title(index), title(index - 1)))
                .collect();
            format!(
                "{} waits for {}{between}, and {} for {}.",
                title(0),
                title(count - 1),
                title(1),
                title(0)
            )
        }
        count => {
            let others = count - 2;
            format!(
                "{} waits for {}, which waits for {} by way of {others} others.",
                title(0),
                title(count - 1),
                title(0)
            )
        }
    }
}

/// The first circle of a roadmap, which of its prerequisites does not count meanwhile, and how to mend it.
pub(crate) fn circles(roadmap: &Roadmap) -> Option<Notice> {
    let mut circles = roadmap.circles();
    let first = circles.next()?;
    let (waiting, before) = (first.milestones().first()?, first.milestones().last()?);
    let kept = match first.milestones().len() {
        0 | 1 => "It stays as it is until you decide; until then that does not block it.".to_owned(),
        count => format!(
            "{} stay as they are until you decide; until then \"{}\" does not have to wait for \"{}\".",
            if count == 2 { "Both" } else { "All of them" },
            waiting.milestone().title,
            before.milestone().title
        ),
    };
    let mut hints = vec![format!(
        "Take one of these prerequisites away: with the cross beside it in a milestone's panel, or with a command such as waymark after {} --on {} --remove.",
        waiting.id(),
        before.id()
    )];
    match circles.len() {
        0 => {}
        1 => hints.push("There is one more circle like this.".to_owned()),
        more => hints.push(format!("There are {more} more circles like this.")),
    }
    Some(Notice { message: circle(&first), kept, hints })
}

/// Why a file that somebody edited cannot be taken in.
pub(crate) fn unreadable(error: &StoreError) -> Notice {
    Notice {
        message: format!("A file was edited and cannot be taken in: {error}"),
        kept: "The file was left as it is, and you go on with what was there before.".to_owned(),
        hints: error.hints(),
    }
}

/// What an edit that waits for the person would do.
pub(crate) fn held(edit: &HeldEdit) -> Notice {
    const NAMED: usize = 5;
    let files = edit.files.join(", ");
    let mut hints = Vec::new();
    if !edit.removed.is_empty() {
        let named: Vec<String> =
            edit.removed.iter().take(NAMED).map(|title| format!("\"{title}\"")).collect();
        let more = match edit.removed.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        hints.push(format!("It would remove {}{more}.", named.join(", ")));
    }
    if edit.changed > 0 {
        hints.push(format!("It would change {} milestones.", edit.changed));
    }
    hints.push(
        "Take it in, or put the files back: in the window, or with waymark outside --take or --put-back."
            .to_owned(),
    );
    Notice {
        message: format!("Somebody changed much in {files}."),
        kept: "Nothing of it has been taken in yet.".to_owned(),
        hints,
    }
}
