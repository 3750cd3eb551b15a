//! Why a change is refused, in a sentence for the person.

use waymark_messages::{long_date, refusal};

use crate::estimate::EstimateError;
use crate::id::IdError;
use crate::roadmap::{
    BackupSizeError, CapacityError, DoingLimitError, EvidenceError, KeysError, PlanningError, TextSizeError,
    TimeOffError,
};
use crate::text::TextError;

/// Why a change is refused. Nothing has changed when one comes back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum Refusal {
    /// A milestone that does not exist.
    #[error("{}", refusal::no_milestone(.id))]
    NoMilestone { id: String, near: Vec<String> },
    /// A track that does not exist.
    #[error("{}", refusal::no_track(.id))]
    NoTrack { id: String, near: Vec<String> },
    /// A milestone where there is no track to put it in.
    #[error("{}", refusal::no_track_yet())]
    NoTrackYet,
    /// A step, resource, piece of evidence or session that does not exist.
    #[error("{}", refusal::no_item(.id, .kind))]
    NoItem { kind: &'static str, id: String, near: Vec<String> },
    /// A goal that the library does not have.
    #[error("{}", refusal::no_goal(.id))]
    NoGoal { id: String, near: Vec<String> },
    /// A milestone or track that the library does not have.
    #[error("{}", refusal::not_in_library(.id))]
    NotInLibrary { id: String, near: Vec<String> },
    /// An answer to news that the library does not have.
    #[error("{}", refusal::no_news(.id))]
    NoNews { id: String, near: Vec<String> },
    /// A choice that the goal does not have.
    #[error("{}", refusal::no_choice(.id, .goal))]
    NoChoice { goal: String, id: String, near: Vec<String> },
    /// A choice that was left open.
    #[error("{}", refusal::choice_open(.choice, .goal))]
    ChoiceOpen { goal: String, choice: String, options: Vec<String> },
    /// More picks than a choice takes.
    #[error("{}", refusal::too_many_picks(.choice, *.count))]
    TooManyPicks { choice: String, count: usize },
    /// A pick that the choice does not offer.
    #[error("{}", refusal::no_option(.choice, .pick))]
    NoOption { choice: String, pick: String, options: Vec<String> },
    /// A milestone or track known already that the new roadmap does not have.
    #[error("{}", refusal::unknown_known(.id))]
    UnknownKnown { id: String, near: Vec<String> },
    /// A milestone or track to bring back to a time when it did not exist.
    #[error("{}", refusal::not_there(.title, .when))]
    NotThere { title: String, when: String },
    /// A second milestone with the same id.
    #[error("{}", refusal::duplicate_milestone(.id))]
    DuplicateMilestone { id: String },
    /// A second track with the same id.
    #[error("{}", refusal::duplicate_track(.id))]
    DuplicateTrack { id: String },
    /// A second step, resource, piece of evidence or session with the same id.
    #[error("{}", refusal::duplicate_item(.id, .kind))]
    DuplicateItem { kind: &'static str, id: String },
    /// A sibling to be placed after that is not there.
    #[error("{}", refusal::no_sibling(.id, .track))]
    NoSibling { id: String, track: String },
    /// A thing to be placed after itself.
    #[error("{}", refusal::after_itself(.id))]
    AfterItself { id: String },
    /// A track that still holds milestones.
    #[error("{}", refusal::track_not_empty(.id))]
    TrackNotEmpty { id: String },
    /// A prerequisite that does not exist.
    #[error("{}", refusal::missing_prerequisite(.milestone, .on))]
    MissingPrerequisite { milestone: String, on: String },
    /// A milestone that would wait for itself; ids and titles in order, each before the next.
    #[error("{}", cycle_sentence(.path))]
    Cycle { path: Vec<(String, String)> },
    /// A prerequisite that is there already.
    #[error("{}", refusal::already_waits(.on, .title))]
    AlreadyWaits { title: String, on: String },
    /// A prerequisite that is not there.
    #[error("{}", refusal::does_not_wait(.on, .title))]
    DoesNotWait { title: String, on: String },
    /// Time that no session can have.
    #[error("{}", refusal::session_minutes(*.minutes))]
    SessionMinutes { minutes: u32 },
    /// Time logged on a day that has not come.
    #[error("{}", refusal::future_day(long_date(*.day), long_date(*.today)))]
    FutureDay { day: chrono::NaiveDate, today: chrono::NaiveDate },
    /// A timer on what is done or skipped.
    #[error("{}", refusal::timer_on_closed(.state, .title))]
    TimerOnClosed { title: String, state: &'static str },
    /// A timer to stop where none runs.
    #[error("{}", refusal::no_timer())]
    NoTimer,
    /// A target that is over.
    #[error("{}", refusal::target_passed(long_date(*.day), long_date(*.today)))]
    TargetPassed { day: chrono::NaiveDate, today: chrono::NaiveDate },
    /// Hours of a week to share out among days that have none.
    #[error("{}", refusal::no_shares())]
    NoShares,
    /// Time off that does not exist.
    #[error("{}", refusal::no_time_off(.id))]
    NoTimeOff { id: String, near: Vec<String> },
    /// Time off too long to be meant.
    #[error("{}", refusal::time_off_too_long(*.days, *.max))]
    TimeOffTooLong { days: u32, max: u32 },
    /// A view that does not exist.
    #[error("{}", refusal::no_view(.name))]
    NoView { name: String, near: Vec<String> },
    /// A second view with the same name.
    #[error("{}", refusal::duplicate_view(.name))]
    DuplicateView { name: String },
    /// More views than anyone finds their way in.
    #[error("{}", refusal::too_many_views(*.max))]
    TooManyViews { max: usize },
    /// A text that is no calendar.
    #[error("{}", refusal::no_calendar())]
    NoCalendar,
    /// A calendar too large to read.
    #[error("{}", refusal::calendar_too_large(*.max_megabytes))]
    CalendarTooLarge { max_megabytes: usize },
    /// An address for evidence that is a file.
    #[error("{}", refusal::no_address(.title))]
    NoAddress { title: String },
    /// Nothing was named.
    #[error("{}", refusal::nothing_named())]
    NothingNamed,
    /// A note too long to be one.
    #[error("{}", refusal::note_too_long(*.length, *.max))]
    NoteTooLong { length: usize, max: usize },
    /// A note that says something else by now than when it began to be rewritten.
    #[error("{}", refusal::note_changed(.title))]
    NoteChanged { title: String },
    /// A box to tick that is not there any more.
    #[error("{}", refusal::no_task(.title))]
    NoTask { title: String },
    /// Bytes that are no picture.
    #[error("{}", refusal::no_picture())]
    NoPicture,
    /// A picture too large to be put into a note.
    #[error("{}", refusal::picture_too_large(*.max_megabytes))]
    PictureTooLarge { max_megabytes: usize },
    /// A text that cannot be taken.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A text that is no id.
    #[error(transparent)]
    Id(#[from] IdError),
    /// Numbers that are no estimate.
    #[error(transparent)]
    Estimate(#[from] EstimateError),
    /// Minutes that are no capacity.
    #[error(transparent)]
    Capacity(#[from] CapacityError),
    /// Numbers that are no way to fill a week.
    #[error(transparent)]
    Planning(#[from] PlanningError),
    /// Days that are no time off.
    #[error(transparent)]
    TimeOff(#[from] TimeOffError),
    /// A text that does not say where evidence is.
    #[error(transparent)]
    Evidence(#[from] EvidenceError),
    /// A number that is no room for backups.
    #[error(transparent)]
    BackupSize(#[from] BackupSizeError),
    /// A number that is no size of text.
    #[error(transparent)]
    TextSize(#[from] TextSizeError),
    /// A number that is no limit on what is in progress.
    #[error(transparent)]
    DoingLimit(#[from] DoingLimitError),
    /// Keys that cannot be kept.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// A line for a new milestone with something in it that cannot be meant.
    #[error("{}", .0.trouble)]
    QuickAdd(Box<crate::quick_add::Problem>),
}

impl Refusal {
    pub(crate) fn no_milestone<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoMilestone { id: id.to_owned(), near: nearest(id, ids) }
    }

    pub(crate) fn no_track<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoTrack { id: id.to_owned(), near: nearest(id, ids) }
    }

    pub(crate) fn no_item<'a>(kind: &'static str, id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoItem { kind, id: id.to_owned(), near: nearest(id, ids) }
    }

    pub(crate) fn no_time_off<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoTimeOff { id: id.to_owned(), near: nearest(id, ids) }
    }

    pub(crate) fn no_view<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Self {
        Self::NoView { name: name.to_owned(), near: nearest(name, names) }
    }

    pub(crate) fn no_news<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoNews { id: id.to_owned(), near: nearest(id, ids) }
    }

    /// What would work instead, one sentence each, the most likely first.
    pub fn hints(&self) -> Vec<String> {
        match self {
            Self::NoMilestone { near, .. }
            | Self::NoTrack { near, .. }
            | Self::NoItem { near, .. }
            | Self::NoGoal { near, .. }
            | Self::NotInLibrary { near, .. }
            | Self::NoNews { near, .. }
            | Self::NoChoice { near, .. }
            | Self::NoTimeOff { near, .. }
            | Self::NoView { near, .. }
            | Self::UnknownKnown { near, .. } => match near.as_slice() {
                [] => Vec::new(),
                near => vec![refusal::did_you_mean(or_list(near))],
            },
            Self::ChoiceOpen { options, .. } | Self::NoOption { options, .. } => {
                vec![refusal::pick_one_of(or_list(options))]
            }
            Self::TooManyPicks { .. } => vec![refusal::keep_the_first()],
            Self::DuplicateMilestone { .. } | Self::DuplicateTrack { .. } => {
                vec![refusal::give_another_title()]
            }
            Self::DuplicateView { .. } => vec![refusal::give_another_name()],
            Self::TooManyViews { .. } => vec![refusal::remove_a_view()],
            Self::DuplicateItem { .. } => Vec::new(),
            Self::NotThere { .. } => vec![refusal::choose_later_change()],
            Self::NoSibling { .. } | Self::AfterItself { .. } => {
                vec![refusal::place_elsewhere()]
            }
            Self::TrackNotEmpty { .. } => vec![refusal::empty_the_track()],
            Self::Cycle { path } => match path.as_slice() {
                [_] | [] => vec![refusal::choose_another_milestone()],
                [(_, first), (_, second), ..] => {
                    vec![refusal::break_the_circle(first, second)]
                }
            },
            Self::MissingPrerequisite { on, .. } => {
                vec![refusal::take_out_prerequisite(on)]
            }
            Self::AlreadyWaits { .. } | Self::DoesNotWait { .. } => Vec::new(),
            Self::SessionMinutes { .. } => vec![refusal::log_several_sessions()],
            Self::FutureDay { today, .. } => vec![refusal::log_earlier(long_date(*today))],
            Self::TimerOnClosed { .. } => vec![refusal::reopen_first()],
            Self::NoTimer => vec![refusal::start_a_timer()],
            Self::TargetPassed { .. } | Self::TimeOffTooLong { .. } => Vec::new(),
            Self::NoShares => vec![refusal::set_hours_first()],
            Self::NoCalendar => vec![refusal::export_calendar()],
            Self::CalendarTooLarge { .. } => vec![refusal::export_less()],
            Self::NoAddress { .. } => vec![refusal::add_a_link()],
            Self::NoTrackYet => vec![refusal::add_a_track()],
            Self::NothingNamed => vec![refusal::name_one()],
            Self::NoteTooLong { .. } => vec![refusal::link_to_the_rest()],
            Self::NoteChanged { .. } => vec![refusal::choose_which_note()],
            Self::NoTask { .. } => vec![refusal::look_at_note_again()],
            Self::NoPicture => vec![refusal::use_another_picture()],
            Self::PictureTooLarge { .. } => vec![refusal::make_picture_smaller()],
            Self::Text(_)
            | Self::Id(_)
            | Self::Estimate(_)
            | Self::Capacity(_)
            | Self::Planning(_)
            | Self::TimeOff(_)
            | Self::Evidence(_)
            | Self::BackupSize(_)
            | Self::TextSize(_)
            | Self::DoingLimit(_)
            | Self::Keys(_) => Vec::new(),
            Self::QuickAdd(problem) => vec![problem.trouble.hint()],
        }
    }
}

/// Up to three of `candidates` that look most like `wanted`.
pub(crate) fn nearest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates
        .map(|candidate| {
            let plain = candidate.to_lowercase();
            let contained = !wanted.is_empty() && plain.contains(&wanted);
            let likeness = strsim::jaro_winkler(&wanted, &plain);
            (if contained { likeness.max(0.9) } else { likeness }, candidate)
        })
        .filter(|(score, _)| *score > 0.75)
        .collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
    scored.into_iter().take(3).map(|(_, candidate)| candidate.to_owned()).collect()
}

/// `"a", "b" or "c"`.
pub(crate) fn or_list(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(refusal::quoted).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first, others @ .., last] => {
            let most = others.iter().fold(first.clone(), refusal::another_name);
            refusal::last_name(last, most)
        }
    }
}

/// Names at most six milestones of a cycle.
fn cycle_sentence(path: &[(String, String)]) -> String {
    let title = |(_, title): &(String, String)| refusal::quoted(title);
    match path {
        [] => refusal::no_circle_of_one(),
        [(_, only)] => refusal::circle_of_one(only),
        path if path.len() <= 6 => {
            let titles: Vec<String> = path.iter().chain(&path[..1]).map(title).collect();
            refusal::circle(titles.join(" → "))
        }
        path => {
            let first = path[..3].iter().map(title).chain(["…".to_owned()]);
            let last = path[path.len() - 2..].iter().chain(&path[..1]).map(title);
            refusal::large_circle(path.len(), first.chain(last).collect::<Vec<_>>().join(" → "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_are_offered_with_or_before_the_last() {
        let said = |names: &[&str]| or_list(&named(names));
        assert_eq!(said(&[]), "");
        assert_eq!(said(&["go"]), "\"go\"");
        assert_eq!(said(&["go", "git"]), "\"go\" or \"git\"");
        assert_eq!(said(&["go", "git", "sql", "gin"]), "\"go\", \"git\", \"sql\" or \"gin\"");
    }

    #[test]
    fn a_large_circle_is_named_in_part() {
        let circle = |titles: &[&str]| {
            let path = titles.iter().map(|title| (String::new(), (*title).to_owned())).collect();
            Refusal::Cycle { path }.to_string()
        };
        assert_eq!(circle(&["a"]), "\"a\" cannot wait for itself.");
        assert_eq!(circle(&["a", "b"]), "That would make a circle: \"a\" → \"b\" → \"a\".");
        assert_eq!(
            circle(&["a", "b", "c", "d", "e", "f", "g"]),
            "That would make a circle of 7: \"a\" → \"b\" → \"c\" → … → \"f\" → \"g\" → \"a\"."
        );
    }

    #[test]
    fn what_is_told_apart_by_a_keyword_has_its_own_sentence() {
        let no_item = |kind| Refusal::no_item(kind, "e9", std::iter::empty()).to_string();
        assert_eq!(no_item("evidence"), "This milestone has no piece of evidence \"e9\".");
        assert_eq!(no_item("session"), "This milestone has no session \"e9\".");
        let closed = |state| Refusal::TimerOnClosed { title: "Join".to_owned(), state }.to_string();
        assert_eq!(closed("done"), "\"Join\" is done, so no timer can run on it.");
        assert_eq!(closed("skipped"), "\"Join\" is skipped, so no timer can run on it.");
    }
}
