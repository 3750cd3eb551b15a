//! What one change says of what, as a value that people read.

use std::fmt::Display;

use chrono::NaiveDate;
use waymark_core::{
    Capacity, Change, Density, Estimate, Evidence, Exhibit, HeaderField, ItemId, Keys, Milestone,
    MilestoneField, Place, Planning, RecallQuestion, Resource, SavedView, Status, StepField, Theme, TimeOff,
    TrackField, Weekday,
};
use waymark_messages::{account, duration, fields, long_date, time_of_day, weekday, whole, words};

use super::Of;
use super::names::Names;
use super::saved_view;
use crate::host::Clock;
use crate::keywords;
use crate::sentences::{commas, joined};

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
        Change::Group(_) => (Of::Roadmap, account::several(), nothing()),
        Change::SetHeader(to) => {
            let (what, value) = header_field(to, names, clock);
            (Of::Roadmap, what, value)
        }
        Change::AddTrack { track, .. } => {
            let value = account::whole_track(keywords::kind(track.kind), &track.title);
            (Of::Track(&track.id), fields::track(), value)
        }
        Change::RemoveTrack { track } => (Of::Track(track), fields::track(), nothing()),
        Change::SetTrack { track, to } => {
            let (what, value) = track_field(to);
            (Of::Track(track), what, value)
        }
        Change::MoveTrack { track, place } => {
            (Of::Track(track), account::place(), stands(place, |id| account::place_after(names.track(id))))
        }
        Change::AddMilestone { milestone, track, .. } => {
            let value = whole_milestone(milestone, &names.track(track));
            (Of::Milestone(&milestone.id), fields::milestone(), value)
        }
        Change::RemoveMilestone { milestone } => (Of::Milestone(milestone), fields::milestone(), nothing()),
        Change::SetMilestone { milestone, to } => {
            let (what, value) = milestone_field(to, clock);
            (Of::Milestone(milestone), what, value)
        }
        Change::MoveMilestone { milestone, track, place } => {
            let (place, after) = match place {
                Place::First => ("first", nothing()),
                Place::Last => ("last", nothing()),
                Place::After(id) => ("after", names.milestone(id)),
            };
            let value = account::place_in_track(place, after, names.track(track));
            (Of::Milestone(milestone), account::place(), value)
        }
        Change::AddPrerequisite { milestone, on } => {
            (Of::Milestone(milestone), account::waits_for(), names.milestone(on))
        }
        Change::RemovePrerequisite { milestone, .. } => {
            (Of::Milestone(milestone), account::waits_for(), nothing())
        }
        Change::AddStep { milestone, step, .. } => {
            let value = if step.done { account::step_text_done(&step.text) } else { step.text.to_string() };
            (Of::Milestone(milestone), account::step(), value)
        }
        Change::RemoveStep { milestone, .. } => (Of::Milestone(milestone), account::step(), nothing()),
        Change::SetStep { milestone, step, to } => {
            let (known, named) = names.step(milestone, step);
            let (what, value) = match to {
                StepField::Text(text) => (account::step(), text.to_string()),
                StepField::Done(done) => {
                    let status = if *done { Status::Done } else { Status::Todo };
                    (account::one_step(known, named), shown(status))
                }
            };
            (Of::Milestone(milestone), what, value)
        }
        Change::MoveStep { milestone, step, place } => {
            let (known, named) = names.step(milestone, step);
            let after = |id: &ItemId| {
                let (known, named) = names.step(milestone, id);
                account::place_after_step(known, named)
            };
            (Of::Milestone(milestone), account::place_of_step(known, named), stands(place, after))
        }
        Change::AddResource { milestone, resource, .. } | Change::SetResource { milestone, resource } => {
            (Of::Milestone(milestone), fields::learn_from(), whole_resource(resource))
        }
        Change::RemoveResource { milestone, .. } => {
            (Of::Milestone(milestone), fields::learn_from(), nothing())
        }
        Change::AddEvidence { milestone, evidence, .. } | Change::SetEvidence { milestone, evidence } => {
            (Of::Milestone(milestone), account::evidence(), whole_evidence(evidence))
        }
        Change::RemoveEvidence { milestone, .. } => {
            (Of::Milestone(milestone), account::evidence(), nothing())
        }
        Change::AddSession { milestone, session, .. } | Change::SetSession { milestone, session } => {
            let value = account::time_on(long_date(session.day), duration(session.minutes));
            (Of::Milestone(milestone), account::time_spent(), value)
        }
        Change::RemoveSession { milestone, .. } => {
            (Of::Milestone(milestone), account::time_spent(), nothing())
        }
        Change::SetNote { milestone, note } => (Of::Milestone(milestone), fields::note(), short(note)),
    };
    Saying { of, what, value }
}

fn header_field(to: &HeaderField, names: &Names<'_>, clock: &dyn Clock) -> (String, String) {
    match to {
        HeaderField::Title(title) => (fields::title(), title.to_string()),
        HeaderField::Capacity(capacity) => (account::hours(), week(*capacity)),
        HeaderField::PastCapacity(past) => {
            let each =
                past.iter().map(|past| account::hours_until(long_date(past.until), week(past.minutes)));
            (account::hours_before(), joined(each, &account::semicolon()))
        }
        HeaderField::TimeOff(days) => (account::time_off(), time_off(days.iter())),
        HeaderField::Planning(planning) => (account::week_filling(), filling(*planning)),
        HeaderField::Target(target) => (account::ready_by(), day(*target)),
        HeaderField::SlipAnswered(answered) => (account::slip_answered(), day(*answered)),
        HeaderField::Timer(timer) => (
            account::timer(),
            timer.as_ref().map_or_else(String::new, |timer| {
                let since = clock.local(timer.start);
                account::timer_since(
                    long_date(since.date_naive()),
                    time_of_day(since.time()),
                    names.milestone(&timer.milestone),
                )
            }),
        ),
        HeaderField::Theme(theme) => {
            let theme = match theme {
                Theme::System => "system",
                Theme::Light => "light",
                Theme::Dark => "dark",
            };
            (account::theme(), account::theme_value(theme))
        }
        HeaderField::FirstWeekday(day) => {
            (account::week_start(), day.map_or_else(account::usual_week_start, weekday_name))
        }
        HeaderField::Library(seen) => (account::library(), version(seen.as_ref().map(|seen| seen.version))),
        HeaderField::Goal(goal) => (account::goal(), goal.clone().unwrap_or_default()),
        HeaderField::Picks(picks) => {
            (account::picked(), commas(picks.values().flatten().map(ToString::to_string)))
        }
        HeaderField::Created(at) => (account::made(), long_date(at.date_naive())),
        HeaderField::Density(density) => {
            let density = match density {
                Density::Comfortable => "comfortable",
                Density::Compact => "compact",
            };
            (account::lists(), account::density_value(density))
        }
        HeaderField::TextSize(size) => (account::text_size(), account::percent(size.percent())),
        HeaderField::DoingLimit(limit) => (
            account::doing_limit(),
            match limit.number() {
                0 => account::none(),
                number => whole(number),
            },
        ),
        HeaderField::Views(all) => (account::views(), views(all.iter())),
        HeaderField::BackupMegabytes(size) => (account::backup_room(), account::megabytes(size.megabytes())),
        HeaderField::Keys(keys) => (account::keys(), own_keys(keys)),
        HeaderField::SettingsExtra(extra) | HeaderField::Extra(extra) => {
            (account::unknown_fields(), commas(extra.keys()))
        }
    }
}

fn own_keys(keys: &Keys) -> String {
    let each = keys.get().iter().map(|(action, pressed)| {
        match pressed.iter().map(ToString::to_string).reduce(account::key_or) {
            None => account::key_without(action),
            Some(pressed) => account::key_with(action, pressed),
        }
    });
    short(&commas(each))
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
        shows => account::view(&view.name, shows),
    };
    short(&commas(all.map(named)))
}

fn time_off<'a>(days: impl Iterator<Item = &'a TimeOff>) -> String {
    let each = days.map(|off| {
        let (first, last) = (long_date(off.first()), long_date(off.last()));
        match (off.first() == off.last(), off.label()) {
            (true, None) => first,
            (true, Some(label)) => account::day_off(first, label),
            (false, None) => account::days_off(first, last),
            (false, Some(label)) => account::days_off_for(first, label, last),
        }
    });
    short(&commas(each))
}

fn filling(planning: Planning) -> String {
    account::filling(planning.recall_minutes(), planning.smallest_sitting(), planning.tracks_at_once())
}

fn track_field(to: &TrackField) -> (String, String) {
    match to {
        TrackField::Title(title) => (fields::title(), title.to_string()),
        TrackField::Kind(of) => (fields::kind(), account::kind_value(keywords::kind(*of))),
        TrackField::Parked(true) => (account::set_aside(), account::yes()),
        TrackField::Parked(false) => (account::set_aside(), account::no()),
        TrackField::Library(origin) => {
            (account::library(), version(origin.as_ref().map(|origin| origin.version)))
        }
        TrackField::Extra(extra) => (account::unknown_fields(), commas(extra.keys())),
    }
}

fn milestone_field(to: &MilestoneField, clock: &dyn Clock) -> (String, String) {
    match to {
        MilestoneField::Title(title) => (fields::title(), title.to_string()),
        MilestoneField::Outcome(text) => (fields::outcome(), short(text.as_str())),
        MilestoneField::Why(text) => (fields::why(), short(text.as_str())),
        MilestoneField::Status(to, None) => (fields::status(), shown(*to)),
        MilestoneField::Status(to, Some(since)) => {
            let since = clock.local(*since);
            let (day, time) = (long_date(since.date_naive()), time_of_day(since.time()));
            (fields::status(), account::status_since(day, shown(*to), time))
        }
        MilestoneField::Level(level) => (fields::level(), account::level_value(keywords::level(*level))),
        MilestoneField::Optional(true) => (account::weight(), words::optional()),
        MilestoneField::Optional(false) => (account::weight(), account::required()),
        MilestoneField::Estimate(estimate) => (fields::effort(), efforts(*estimate)),
        MilestoneField::NotBefore(first) => (fields::not_before(), day(*first)),
        MilestoneField::Due(due) => (fields::due(), day(*due)),
        MilestoneField::Proof(text) => (fields::proof(), short(text.as_str())),
        MilestoneField::Reflection(text) => (fields::reflection(), short(text.as_str())),
        MilestoneField::Recall(questions) => (account::recall(), recall(questions)),
        MilestoneField::Aliases(aliases) => (account::aliases(), short(&commas(aliases))),
        MilestoneField::Library(origin) => {
            (account::library(), version(origin.as_ref().map(|origin| origin.version)))
        }
        MilestoneField::Extra(extra) => (account::unknown_fields(), commas(extra.keys())),
    }
}

/// A day, or nothing.
fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, long_date)
}

/// A version of the library, or nothing.
fn version(version: Option<impl Display>) -> String {
    version.map_or_else(String::new, account::version)
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn stands<Id>(place: &Place<Id>, after: impl Fn(&Id) -> String) -> String {
    match place {
        Place::First => account::place_first(),
        Place::Last => account::place_last(),
        Place::After(id) => after(id),
    }
}

fn week(capacity: Capacity) -> String {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let days = DAYS.iter().zip(capacity.minutes()).filter(|(_, minutes)| *minutes > 0);
    let days: Vec<String> =
        days.map(|(day, minutes)| account::day_and_hours(day, duration(minutes))).collect();
    if days.is_empty() { account::none() } else { commas(days) }
}

/// What a day of the week is called.
fn weekday_name(day: Weekday) -> String {
    NaiveDate::from_isoywd_opt(2026, 1, day.into()).map_or_else(String::new, weekday)
}

/// A status as it is shown.
fn shown(status: Status) -> String {
    words::status(keywords::status(status))
}

fn efforts(estimate: Estimate) -> String {
    let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()].map(duration);
    account::efforts(high, likely, low)
}

fn recall(questions: &[RecallQuestion]) -> String {
    let lines = questions.iter().map(|question| format!("{} {}", question.ask, question.answer));
    short(&lines.collect::<Vec<_>>().join("\n"))
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

/// Where a milestone is and how much it holds, in a line.
fn whole_milestone(milestone: &Milestone, track: &str) -> String {
    let mut parts =
        vec![account::in_track(track), shown(milestone.status), duration(milestone.estimate.likely())];
    match milestone.steps.len() {
        0 => {}
        count => parts.push(words::steps(count)),
    }
    if milestone.logged() > 0 {
        parts.push(account::logged(duration(milestone.logged())));
    }
    commas(parts)
}
