//! Why a change is refused, in a sentence for the person.

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
    #[error("There is no milestone \"{id}\" on this roadmap.")]
    NoMilestone { id: String, near: Vec<String> },
    /// A track that does not exist.
    #[error("There is no track \"{id}\" on this roadmap.")]
    NoTrack { id: String, near: Vec<String> },
    /// A milestone where there is no track to put it in.
    #[error("There is no track yet to put a milestone in.")]
    NoTrackYet,
    /// A step, resource, piece of evidence or session that does not exist.
    #[error("This milestone has no {noun} \"{id}\".")]
    NoItem { noun: &'static str, id: String, near: Vec<String> },
    /// A goal that the library does not have.
    #[error("The library has no goal \"{id}\".")]
    NoGoal { id: String, near: Vec<String> },
    /// A milestone or track that the library does not have.
    #[error("The library has no milestone and no track \"{id}\".")]
    NotInLibrary { id: String, near: Vec<String> },
    /// An answer to news that the library does not have.
    #[error("The library has nothing new about \"{id}\".")]
    NoNews { id: String, near: Vec<String> },
    /// A choice that the goal does not have.
    #[error("The goal \"{goal}\" does not ask for a {id}.")]
    NoChoice { goal: String, id: String, near: Vec<String> },
    /// A choice that was left open.
    #[error("The goal \"{goal}\" needs a {choice}.")]
    ChoiceOpen { goal: String, choice: String, options: Vec<String> },
    /// More picks than a choice takes.
    #[error("Only one {choice} can be picked; {count} were given.")]
    TooManyPicks { choice: String, count: usize },
    /// A pick that the choice does not offer.
    #[error("\"{pick}\" is no {choice} of this goal.")]
    NoOption { choice: String, pick: String, options: Vec<String> },
    /// A milestone or track known already that the new roadmap does not have.
    #[error("\"{id}\" is neither a track nor a milestone of this goal.")]
    UnknownKnown { id: String, near: Vec<String> },
    /// A milestone or track to bring back to a time when it did not exist.
    #[error("\"{title}\" was not on the roadmap {when}.")]
    NotThere { title: String, when: String },
    /// A second milestone with the same id.
    #[error("There is a milestone \"{id}\" already.")]
    DuplicateMilestone { id: String },
    /// A second track with the same id.
    #[error("There is a track \"{id}\" already.")]
    DuplicateTrack { id: String },
    /// A second step, resource, piece of evidence or session with the same id.
    #[error("This milestone has a {noun} \"{id}\" already.")]
    DuplicateItem { noun: &'static str, id: String },
    /// A sibling to be placed after that is not there.
    #[error("\"{id}\" is not in the track \"{track}\", so nothing can be placed after it there.")]
    NoSibling { id: String, track: String },
    /// A thing to be placed after itself.
    #[error("\"{id}\" cannot be placed after itself.")]
    AfterItself { id: String },
    /// A track that still holds milestones.
    #[error("The track \"{id}\" still has milestones.")]
    TrackNotEmpty { id: String },
    /// A prerequisite that does not exist.
    #[error("The milestone \"{milestone}\" waits for \"{on}\", which does not exist.")]
    MissingPrerequisite { milestone: String, on: String },
    /// A milestone that would wait for itself; ids and titles in order, each before the next.
    #[error("{}", cycle_sentence(.path))]
    Cycle { path: Vec<(String, String)> },
    /// A prerequisite that is there already.
    #[error("\"{title}\" waits for \"{on}\" already.")]
    AlreadyWaits { title: String, on: String },
    /// A prerequisite that is not there.
    #[error("\"{title}\" does not wait for \"{on}\".")]
    DoesNotWait { title: String, on: String },
    /// Time that no session can have.
    #[error("A session has 1 to 1,440 minutes; {minutes} is outside that.")]
    SessionMinutes { minutes: u32 },
    /// Time logged on a day that has not come.
    #[error("Time can be logged up to today, {today}; {day} is still to come.")]
    FutureDay { day: chrono::NaiveDate, today: chrono::NaiveDate },
    /// A timer on what is done or skipped.
    #[error("\"{title}\" is {state}, so no timer can run on it.")]
    TimerOnClosed { title: String, state: &'static str },
    /// A timer to stop where none runs.
    #[error("No timer is running.")]
    NoTimer,
    /// A target that is over.
    #[error("A target is today, {today}, or later; {day} has passed.")]
    TargetPassed { day: chrono::NaiveDate, today: chrono::NaiveDate },
    /// Hours of a week to share out among days that have none.
    #[error("No day of your week has hours yet, so there is nothing to share them out by.")]
    NoShares,
    /// Time off that does not exist.
    #[error("There is no time off \"{id}\".")]
    NoTimeOff { id: String, near: Vec<String> },
    /// Time off too long to be meant.
    #[error("Time off can have at most {max} days, which are ten years; this has {days}.")]
    TimeOffTooLong { days: u32, max: u32 },
    /// A view that does not exist.
    #[error("There is no view \"{name}\".")]
    NoView { name: String, near: Vec<String> },
    /// A second view with the same name.
    #[error("There is a view \"{name}\" already.")]
    DuplicateView { name: String },
    /// More views than anyone finds their way in.
    #[error("A roadmap can keep at most {max} views.")]
    TooManyViews { max: usize },
    /// A text that is no calendar.
    #[error("This is no calendar file: it has no line BEGIN:VCALENDAR.")]
    NoCalendar,
    /// A calendar too large to read.
    #[error("A calendar file can have at most {max_megabytes} MB; this one is larger.")]
    CalendarTooLarge { max_megabytes: usize },
    /// An address for evidence that is a file.
    #[error("\"{title}\" is a file, and has no address.")]
    NoAddress { title: String },
    /// Nothing was named.
    #[error("No milestone was named.")]
    NothingNamed,
    /// A note too long to be one.
    #[error("A note can have at most {max} bytes; this one has {length}.")]
    NoteTooLong { length: usize, max: usize },
    /// A note that says something else by now than when it began to be rewritten.
    #[error("The note of \"{title}\" was changed while you wrote.")]
    NoteChanged { title: String },
    /// A box to tick that is not there any more.
    #[error("There is no box to tick at that place in the note of \"{title}\" any more.")]
    NoTask { title: String },
    /// Bytes that are no picture.
    #[error("This is no picture that a note can show.")]
    NoPicture,
    /// A picture too large to be put into a note.
    #[error("A picture in a note can have at most {max_megabytes} MB; this one is larger.")]
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

    pub(crate) fn no_item<'a>(noun: &'static str, id: &str, ids: impl Iterator<Item = &'a str>) -> Self {
        Self::NoItem { noun, id: id.to_owned(), near: nearest(id, ids) }
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
                near => vec![format!("Did you mean {}?", or_list(near))],
            },
            Self::ChoiceOpen { options, .. } | Self::NoOption { options, .. } => {
                vec![format!("Pick {}.", or_list(options))]
            }
            Self::TooManyPicks { .. } => {
                vec!["Keep the first; another can be added as a track later.".to_owned()]
            }
            Self::DuplicateMilestone { .. } | Self::DuplicateTrack { .. } => {
                vec!["Give it another title.".to_owned()]
            }
            Self::DuplicateView { .. } => vec!["Give it another name.".to_owned()],
            Self::TooManyViews { .. } => vec!["Remove one that you do not use any more.".to_owned()],
            Self::DuplicateItem { .. } => Vec::new(),
            Self::NotThere { .. } => vec!["Choose a later change; its history lists them.".to_owned()],
            Self::NoSibling { .. } | Self::AfterItself { .. } => {
                vec!["Place it first, last, or after one of its new neighbours.".to_owned()]
            }
            Self::TrackNotEmpty { .. } => vec!["Remove or move its milestones first.".to_owned()],
            Self::Cycle { path } => match path.as_slice() {
                [_] | [] => vec!["Choose another milestone.".to_owned()],
                [(_, first), (_, second), ..] => {
                    vec![format!(
                        "Remove one of these prerequisites first, such as \"{first}\" from \"{second}\"."
                    )]
                }
            },
            Self::MissingPrerequisite { on, .. } => {
                vec![format!("Take \"{on}\" out of the milestone's \"after\", or add that milestone.")]
            }
            Self::AlreadyWaits { .. } | Self::DoesNotWait { .. } => Vec::new(),
            Self::SessionMinutes { .. } => vec!["Log a longer stretch as several sessions.".to_owned()],
            Self::FutureDay { today, .. } => vec![format!("Log it on {today} or earlier.")],
            Self::TimerOnClosed { .. } => vec!["Reopen it first.".to_owned()],
            Self::NoTimer => vec!["Start one on the milestone you work on.".to_owned()],
            Self::TargetPassed { .. } | Self::TimeOffTooLong { .. } => Vec::new(),
            Self::NoShares => vec!["Set the hours of some days first.".to_owned()],
            Self::NoCalendar => {
                vec!["Export the calendar as iCalendar, which is a file that ends in .ics.".to_owned()]
            }
            Self::CalendarTooLarge { .. } => {
                vec!["Export only the calendar that holds your days off.".to_owned()]
            }
            Self::NoAddress { .. } => vec!["Add the address as a link of its own.".to_owned()],
            Self::NoTrackYet => vec!["Add a track first.".to_owned()],
            Self::NothingNamed => vec!["Name at least one.".to_owned()],
            Self::NoteTooLong { .. } => vec!["Keep the rest in a file of its own and link to it.".to_owned()],
            Self::NoteChanged { .. } => {
                vec!["Choose which to keep; what you wrote is still in the editor.".to_owned()]
            }
            Self::NoTask { .. } => vec!["Look at the note again; it was changed meanwhile.".to_owned()],
            Self::NoPicture => vec!["Use a PNG, JPEG, GIF or WebP picture.".to_owned()],
            Self::PictureTooLarge { .. } => vec!["Make it smaller, or link to it.".to_owned()],
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

pub(crate) fn or_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => format!("\"{one}\""),
        [most @ .., last] => {
            let most: Vec<String> = most.iter().map(|item| format!("\"{item}\"")).collect();
            format!("{} or \"{last}\"", most.join(", "))
        }
    }
}

/// Names at most six milestones of a cycle.
fn cycle_sentence(path: &[(String, String)]) -> String {
    let quoted = |part: &[(String, String)]| {
        part.iter().map(|(_, title)| format!("\"{title}\"")).collect::<Vec<_>>().join(" → ")
    };
    match path {
        [] => "A milestone cannot wait for itself.".to_owned(),
        [(_, only)] => format!("\"{only}\" cannot wait for itself."),
        path if path.len() <= 6 => {
            format!("That would make a circle: {} → \"{}\".", quoted(path), path[0].1)
        }
        path => format!(
            "That would make a circle of {}: {} → … → {} → \"{}\".",
            path.len(),
            quoted(&path[..3]),
            quoted(&path[path.len() - 2..]),
            path[0].1
        ),
    }
}
