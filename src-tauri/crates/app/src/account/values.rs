//! What one change says of what, as a value that people read.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use waymark_core::rules::duration;
use waymark_core::{
    Capacity, Change, Density, Estimate, Evidence, Exhibit, HeaderField, Keys, Level, Milestone,
    MilestoneField, Place, Planning, RecallQuestion, Resource, SavedView, Session, Status, StepField, Theme,
    TimeOff, Track, TrackField, TrackKind, Weekday,
};

use super::Of;
use super::names::Names;
use super::saved_view;
use crate::host::Clock;

/// How many characters of a long text are shown.
const SHOWN: usize = 2_000;

/// What something is after a change.
pub(super) struct Saying<'a> {
    pub(super) of: Of<'a>,
    /// What of it.
    pub(super) what: String,
    /// Its value; empty where it has none any more.
    pub(super) value: String,
}

pub(super) fn say<'a>(change: &'a Change, names: &Names<'_>, clock: &dyn Clock) -> Saying<'a> {
    let nothing = String::new;
    let (of, what, value) = match change {
        // Groups were taken apart before.
        Change::Group(_) => (Of::Roadmap, "Several things".to_owned(), nothing()),
        Change::SetHeader(to) => {
            let (what, value) = header_field(to, names, clock);
            (Of::Roadmap, what.to_owned(), value)
        }
        Change::AddTrack { track, .. } => (Of::Track(&track.id), "Track".to_owned(), whole_track(track)),
        Change::RemoveTrack { track } => (Of::Track(track), "Track".to_owned(), nothing()),
        Change::SetTrack { track, to } => {
            let (what, value) = track_field(to);
            (Of::Track(track), what.to_owned(), value)
        }
        Change::MoveTrack { track, place } => {
            (Of::Track(track), "Place".to_owned(), stands(place, |id| quoted(&names.track(id))))
        }
        Change::AddMilestone { milestone, track, .. } => {
            let value = whole_milestone(milestone, &names.track(track));
            (Of::Milestone(&milestone.id), "Milestone".to_owned(), value)
        }
        Change::RemoveMilestone { milestone } => {
            (Of::Milestone(milestone), "Milestone".to_owned(), nothing())
        }
        Change::SetMilestone { milestone, to } => {
            let (what, value) = milestone_field(to, clock);
            (Of::Milestone(milestone), what.to_owned(), value)
        }
        Change::MoveMilestone { milestone, track, place } => {
            let place = stands(place, |id| quoted(&names.milestone(id)));
            let value = format!("{place} in {}", names.track(track));
            (Of::Milestone(milestone), "Place".to_owned(), value)
        }
        Change::AddPrerequisite { milestone, on } => {
            (Of::Milestone(milestone), "Waits for".to_owned(), names.milestone(on))
        }
        Change::RemovePrerequisite { milestone, .. } => {
            (Of::Milestone(milestone), "Waits for".to_owned(), nothing())
        }
        Change::AddStep { milestone, step, .. } => {
            let done = if step.done { ", done" } else { "" };
            (Of::Milestone(milestone), "Step".to_owned(), format!("{}{done}", step.text))
        }
        Change::RemoveStep { milestone, .. } => (Of::Milestone(milestone), "Step".to_owned(), nothing()),
        Change::SetStep { milestone, step, to } => {
            let (what, value) = match to {
                StepField::Text(text) => ("Step".to_owned(), text.to_string()),
                StepField::Done(true) => (capital(&names.step(milestone, step)), "done".to_owned()),
                StepField::Done(false) => (capital(&names.step(milestone, step)), "to do".to_owned()),
            };
            (Of::Milestone(milestone), what, value)
        }
        Change::MoveStep { milestone, step, place } => {
            let place = stands(place, |id| names.step(milestone, id));
            (Of::Milestone(milestone), format!("Place of {}", names.step(milestone, step)), place)
        }
        Change::AddResource { milestone, resource, .. } | Change::SetResource { milestone, resource } => {
            (Of::Milestone(milestone), "Learn from".to_owned(), whole_resource(resource))
        }
        Change::RemoveResource { milestone, .. } => {
            (Of::Milestone(milestone), "Learn from".to_owned(), nothing())
        }
        Change::AddEvidence { milestone, evidence, .. } | Change::SetEvidence { milestone, evidence } => {
            (Of::Milestone(milestone), "Evidence".to_owned(), whole_evidence(evidence))
        }
        Change::RemoveEvidence { milestone, .. } => {
            (Of::Milestone(milestone), "Evidence".to_owned(), nothing())
        }
        Change::AddSession { milestone, session, .. } | Change::SetSession { milestone, session } => {
            (Of::Milestone(milestone), "Time spent".to_owned(), whole_session(session))
        }
        Change::RemoveSession { milestone, .. } => {
            (Of::Milestone(milestone), "Time spent".to_owned(), nothing())
        }
        Change::SetNote { milestone, note } => (Of::Milestone(milestone), "Note".to_owned(), short(note)),
    };
    Saying { of, what, value }
}

fn header_field(to: &HeaderField, names: &Names<'_>, clock: &dyn Clock) -> (&'static str, String) {
    match to {
        HeaderField::Title(title) => ("Title", title.to_string()),
        HeaderField::Capacity(capacity) => ("Hours", week(*capacity)),
        HeaderField::PastCapacity(past) => (
            "Hours before",
            past.iter()
                .map(|past| format!("{} until {}", week(past.minutes), day(past.until)))
                .collect::<Vec<_>>()
                .join("; "),
        ),
        HeaderField::TimeOff(days) => ("Time off", time_off(days.iter())),
        HeaderField::Planning(planning) => ("How a week is filled", filling(*planning)),
        HeaderField::Target(target) => ("Ready by", target.map_or_else(String::new, day)),
        HeaderField::SlipAnswered(answered) => ("Answered a slip", answered.map_or_else(String::new, day)),
        HeaderField::Timer(timer) => (
            "Timer",
            timer.as_ref().map_or_else(String::new, |timer| {
                let since = clock.local(timer.start);
                let title = names.milestone(&timer.milestone);
                format!("on \"{title}\", since {} {}", day(since.date_naive()), since.format("%H:%M"))
            }),
        ),
        HeaderField::Theme(Theme::System) => ("Theme", "as the system".to_owned()),
        HeaderField::Theme(Theme::Light) => ("Theme", "light".to_owned()),
        HeaderField::Theme(Theme::Dark) => ("Theme", "dark".to_owned()),
        HeaderField::FirstWeekday(day) => {
            ("The week starts on", day.map_or("as usual where you live", weekday).to_owned())
        }
        HeaderField::Library(seen) => (
            "Compared with library",
            seen.as_ref().map_or_else(String::new, |seen| format!("version {}", seen.version)),
        ),
        HeaderField::Goal(goal) => ("Goal", goal.clone().unwrap_or_default()),
        HeaderField::Picks(picks) => {
            ("Picked", picks.values().flatten().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        }
        HeaderField::Created(at) => ("Made", day(at.date_naive())),
        HeaderField::Density(Density::Comfortable) => ("Lists", "comfortable".to_owned()),
        HeaderField::Density(Density::Compact) => ("Lists", "compact".to_owned()),
        HeaderField::TextSize(size) => ("Size of text", format!("{} %", size.percent())),
        HeaderField::DoingLimit(limit) => (
            "Limit on milestones in progress",
            match limit.number() {
                0 => "none".to_owned(),
                number => number.to_string(),
            },
        ),
        HeaderField::Views(all) => ("Views", views(all.iter())),
        HeaderField::BackupMegabytes(size) => ("Room for backups", format!("{} MB", size.megabytes())),
        HeaderField::Keys(keys) => ("Keys", own_keys(keys)),
        HeaderField::SettingsExtra(extra) | HeaderField::Extra(extra) => (UNKNOWN, unknown(extra)),
    }
}

fn own_keys(keys: &Keys) -> String {
    let each = keys.get().iter().map(|(action, pressed)| match pressed.as_slice() {
        [] => format!("{action} without a key"),
        pressed => format!("{action} with {}", pressed.join(" or ")),
    });
    short(&each.collect::<Vec<_>>().join(", "))
}

/// What of one list of time off is not in the other, which is all that a change of it did.
pub(super) fn time_off_without(days: &[TimeOff], others: &[TimeOff]) -> String {
    time_off(days.iter().filter(|off| !others.contains(off)))
}

/// What of one list of views is not in the other, which is all that a change of it did.
pub(super) fn views_without(views_of: &[SavedView], others: &[SavedView]) -> String {
    views(views_of.iter().filter(|view| !others.contains(view)))
}

fn views<'a>(all: impl Iterator<Item = &'a SavedView>) -> String {
    let named = |view: &SavedView| match saved_view::shows(view) {
        shows if shows.is_empty() => view.name.to_string(),
        shows => format!("{} ({shows})", view.name),
    };
    short(&all.map(named).collect::<Vec<_>>().join(", "))
}

fn time_off<'a>(days: impl Iterator<Item = &'a TimeOff>) -> String {
    let each = days.map(|off| match (off.first() == off.last(), off.label()) {
        (true, None) => day(off.first()),
        (true, Some(label)) => format!("{} ({label})", day(off.first())),
        (false, None) => format!("{} to {}", day(off.first()), day(off.last())),
        (false, Some(label)) => format!("{} to {} ({label})", day(off.first()), day(off.last())),
    });
    short(&each.collect::<Vec<_>>().join(", "))
}

fn filling(planning: Planning) -> String {
    let tracks = match planning.tracks_at_once() {
        1 => "one track at a time".to_owned(),
        tracks => format!("{tracks} tracks side by side"),
    };
    let recall = match planning.recall_minutes() {
        0 => String::new(),
        minutes => format!(", {minutes} min a day for recall"),
    };
    format!("{tracks}, sittings from {} min{recall}", planning.smallest_sitting())
}

/// What a later version, or a hand, wrote.
const UNKNOWN: &str = "Fields not known here";

fn unknown(extra: &Map<String, Value>) -> String {
    extra.keys().cloned().collect::<Vec<_>>().join(", ")
}

fn track_field(to: &TrackField) -> (&'static str, String) {
    match to {
        TrackField::Title(title) => ("Title", title.to_string()),
        TrackField::Kind(of) => ("Kind", kind(*of).to_owned()),
        TrackField::Parked(true) => ("Set aside", "yes".to_owned()),
        TrackField::Parked(false) => ("Set aside", "no".to_owned()),
        TrackField::Library(origin) => (
            "Compared with library",
            origin.as_ref().map_or_else(String::new, |origin| format!("version {}", origin.version)),
        ),
        TrackField::Extra(extra) => (UNKNOWN, unknown(extra)),
    }
}

fn milestone_field(to: &MilestoneField, clock: &dyn Clock) -> (&'static str, String) {
    match to {
        MilestoneField::Title(title) => ("Title", title.to_string()),
        MilestoneField::Outcome(text) => ("Outcome", short(text.as_str())),
        MilestoneField::Why(text) => ("Why", short(text.as_str())),
        MilestoneField::Status(to, None) => ("Status", status(*to).to_owned()),
        MilestoneField::Status(to, Some(since)) => {
            let since = clock.local(*since);
            (
                "Status",
                format!("{}, since {} {}", status(*to), day(since.date_naive()), since.format("%H:%M")),
            )
        }
        MilestoneField::Level(Level::Foundation) => ("Level", "foundation".to_owned()),
        MilestoneField::Level(Level::Core) => ("Level", "core".to_owned()),
        MilestoneField::Level(Level::Advanced) => ("Level", "advanced".to_owned()),
        MilestoneField::Optional(true) => ("Weight", "optional".to_owned()),
        MilestoneField::Optional(false) => ("Weight", "required".to_owned()),
        MilestoneField::Estimate(estimate) => ("Effort", efforts(*estimate)),
        MilestoneField::NotBefore(first) => ("Not before", first.map_or_else(String::new, day)),
        MilestoneField::Due(due) => ("Due", due.map_or_else(String::new, day)),
        MilestoneField::Proof(text) => ("Proof", short(text.as_str())),
        MilestoneField::Reflection(text) => ("Reflection", short(text.as_str())),
        MilestoneField::Recall(questions) => ("To remember", recall(questions)),
        MilestoneField::Aliases(aliases) => ("In adverts", short(&aliases.join(", "))),
        MilestoneField::Library(origin) => (
            "Compared with library",
            origin.as_ref().map_or_else(String::new, |origin| format!("version {}", origin.version)),
        ),
        MilestoneField::Extra(extra) => (UNKNOWN, unknown(extra)),
    }
}

/// A day as it is written in full: `12 November 2026`.
fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn quoted(title: &str) -> String {
    format!("\"{title}\"")
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn stands<Id>(place: &Place<Id>, name: impl Fn(&Id) -> String) -> String {
    match place {
        Place::First => "first".to_owned(),
        Place::Last => "last".to_owned(),
        Place::After(id) => format!("after {}", name(id)),
    }
}

fn week(capacity: Capacity) -> String {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let days = DAYS.iter().zip(capacity.minutes()).filter(|(_, minutes)| *minutes > 0);
    let days: Vec<String> = days.map(|(name, minutes)| format!("{name} {}", duration(minutes))).collect();
    if days.is_empty() { "none".to_owned() } else { days.join(", ") }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Todo => "to do",
        Status::Doing => "in progress",
        Status::Done => "done",
        Status::Skipped => "skipped",
    }
}

pub(super) fn kind(kind: TrackKind) -> &'static str {
    match kind {
        TrackKind::Language => "language",
        TrackKind::Database => "database",
        TrackKind::Skill => "skill",
    }
}

fn efforts(estimate: Estimate) -> String {
    [estimate.low(), estimate.likely(), estimate.high()].map(duration).join(" – ")
}

fn recall(questions: &[RecallQuestion]) -> String {
    let lines = questions.iter().map(|question| format!("{} {}", question.ask, question.answer));
    short(&lines.collect::<Vec<_>>().join("\n"))
}

fn whole_track(track: &Track) -> String {
    format!("{}, {}", track.title, kind(track.kind))
}

fn whole_resource(resource: &Resource) -> String {
    format!("{}\n{}", resource.title, resource.url)
}

fn whole_evidence(evidence: &Evidence) -> String {
    let place = match &evidence.what {
        Exhibit::Link(url) => url.as_str(),
        Exhibit::Copy(file) => file.path.as_str(),
        Exhibit::File(path) => path.as_str(),
    };
    format!("{}\n{place}", evidence.title)
}

fn whole_session(session: &Session) -> String {
    format!("{} on {}", duration(session.minutes), day(session.day))
}

/// Where a milestone is and how much it holds, in a line.
fn whole_milestone(milestone: &Milestone, track: &str) -> String {
    let mut parts = vec![
        format!("in {track}"),
        status(milestone.status).to_owned(),
        duration(milestone.estimate.likely()),
    ];
    match milestone.steps.len() {
        0 => {}
        1 => parts.push("1 step".to_owned()),
        count => parts.push(format!("{count} steps")),
    }
    if milestone.logged() > 0 {
        parts.push(format!("{} logged", duration(milestone.logged())));
    }
    parts.join(", ")
}
