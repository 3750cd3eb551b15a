//! What a track or a milestone says.

use chrono::NaiveDate;
use waymark_messages::changes as said;

use super::{Proposal, short};
use crate::note::task_at;
use crate::{
    Change, Estimate, Level, MilestoneField, Paragraph, Refusal, Roadmap, Title, TrackField, TrackKind,
};

/// The longest note, in bytes: 64 MiB.
const MAX_NOTE: usize = 64 * 1024 * 1024;

/// What to change of a milestone; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct MilestoneEdit {
    /// A new title.
    pub title: Option<String>,
    /// A new outcome.
    pub outcome: Option<String>,
    /// A new reason.
    pub why: Option<String>,
    /// A new description of what to show.
    pub proof: Option<String>,
    /// A new estimate.
    pub estimate: Option<Estimate>,
    /// A new due date, or `Some(None)` for none.
    pub due: Option<Option<NaiveDate>>,
    /// A new day before which it is not planned, or `Some(None)` for none.
    pub not_before: Option<Option<NaiveDate>>,
    /// A new level.
    pub level: Option<Level>,
    /// Whether it may be left out without being missed.
    pub optional: Option<bool>,
}

/// Changes fields of a milestone. Fields that have the value already are left alone.
pub fn edit_milestone(roadmap: &Roadmap, id: &str, edit: &MilestoneEdit) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = entry.milestone();
    let paragraph = |text: &Option<String>| text.as_deref().map(Paragraph::new).transpose();
    let title = edit.title.as_deref().map(Title::new).transpose()?;
    let label = match &title {
        Some(title) if *title != old.title => said::renamed(title, &old.title),
        Some(_) | None => said::edited(edited_part(edit), &old.title),
    };
    let fields = [
        title.filter(|title| *title != old.title).map(MilestoneField::Title),
        paragraph(&edit.outcome)?.filter(|text| *text != old.outcome).map(MilestoneField::Outcome),
        paragraph(&edit.why)?.filter(|text| *text != old.why).map(MilestoneField::Why),
        paragraph(&edit.proof)?.filter(|text| *text != old.proof).map(MilestoneField::Proof),
        edit.estimate.filter(|estimate| *estimate != old.estimate).map(MilestoneField::Estimate),
        edit.due.filter(|due| *due != old.due).map(MilestoneField::Due),
        edit.not_before.filter(|day| *day != old.not_before).map(MilestoneField::NotBefore),
        edit.level.filter(|level| *level != old.level).map(MilestoneField::Level),
        edit.optional.filter(|optional| *optional != old.optional).map(MilestoneField::Optional),
    ];
    let changes: Vec<Change> = fields
        .into_iter()
        .flatten()
        .map(|to| Change::SetMilestone { milestone: entry.id().clone(), to })
        .collect();
    let due_too_early = match (edit.due.unwrap_or(old.due), edit.not_before.unwrap_or(old.not_before)) {
        (Some(due), Some(first)) => due < first && (edit.due.is_some() || edit.not_before.is_some()),
        (Some(_) | None, _) => false,
    };
    let mut proposal = Proposal::of(changes, label, || said::milestone_says_that(&old.title));
    if due_too_early {
        proposal.warnings.push(said::due_before_begun());
    }
    Ok(proposal)
}

/// The one part that is edited, as the message tells it from the others.
fn edited_part(edit: &MilestoneEdit) -> &'static str {
    let parts = [
        (edit.outcome.is_some(), "outcome"),
        (edit.why.is_some(), "reason"),
        (edit.proof.is_some(), "proof"),
        (edit.estimate.is_some(), "estimate"),
        (edit.due.is_some(), "due"),
        (edit.not_before.is_some(), "not-before"),
        (edit.level.is_some(), "level"),
        (edit.optional.is_some(), "weight"),
    ];
    let mut named = parts.iter().filter(|(edited, _)| *edited).map(|(_, name)| *name);
    match (named.next(), named.next()) {
        (Some(one), None) => one,
        (Some(_), Some(_)) | (None, _) => "details",
    }
}

/// What to change of a track; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct TrackEdit {
    /// A new title.
    pub title: Option<String>,
    /// A new kind.
    pub kind: Option<TrackKind>,
    /// Whether it is set aside for now.
    pub parked: Option<bool>,
}

/// Renames a track, changes its kind, sets it aside or takes it up again.
pub fn edit_track(roadmap: &Roadmap, id: &str, edit: &TrackEdit) -> Result<Proposal, Refusal> {
    let entry = roadmap.find_track(id)?;
    let old = entry.track();
    let title = edit.title.as_deref().map(Title::new).transpose()?.filter(|title| *title != old.title);
    let kind = edit.kind.filter(|kind| *kind != old.kind);
    let parked = edit.parked.filter(|parked| *parked != old.parked);
    let label = match (&title, kind, parked) {
        (Some(title), _, _) => said::track_renamed(title, &old.title),
        (None, None, Some(true)) => said::track_set_aside(&old.title),
        (None, None, Some(false)) => said::track_taken_up(&old.title),
        (None, Some(_) | None, _) => said::track_kind_changed(&old.title),
    };
    let fields = [title.map(TrackField::Title), kind.map(TrackField::Kind), parked.map(TrackField::Parked)];
    let changes =
        fields.into_iter().flatten().map(|to| Change::SetTrack { track: entry.id().clone(), to }).collect();
    Ok(Proposal::of(changes, label, || said::track_says_that(&old.title)))
}

/// Writes a milestone's note; an empty one removes it.
pub fn set_note(roadmap: &Roadmap, id: &str, note: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    if note.len() > MAX_NOTE {
        return Err(Refusal::NoteTooLong { length: note.len(), max: MAX_NOTE });
    }
    let old = roadmap.note(entry.id());
    let note = if note.trim().is_empty() { "" } else { note };
    let title = short(entry.milestone().title.as_str());
    let label = match (old.is_empty(), note.is_empty()) {
        (_, true) => said::note_removed(title),
        (true, false) => said::note_written(title),
        (false, false) => said::note_changed(title),
    };
    if note == old {
        return Ok(Proposal::nothing(said::note_says_that()));
    }
    Ok(Proposal::new(Change::SetNote { milestone: entry.id().clone(), note: note.to_owned() }, label))
}

/// Writes a note of which the person began with `base`; refuses when it says something else by now, unless that is just
/// what they wrote.
pub fn rewrite_note(roadmap: &Roadmap, id: &str, base: &str, note: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let now = roadmap.note(entry.id());
    if now != base && now != note {
        return Err(Refusal::NoteChanged { title: entry.milestone().title.to_string() });
    }
    set_note(roadmap, id, note)
}

/// Ticks a box in a milestone's note, or takes the tick back. `at` is where the box begins, in UTF-16 units.
pub fn tick_task(roadmap: &Roadmap, id: &str, at: usize, done: bool) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let note = roadmap.note(entry.id());
    let title = entry.milestone().title.as_str();
    let range = task_at(note, at).ok_or_else(|| Refusal::NoTask { title: title.to_owned() })?;
    let mut ticked = note.to_owned();
    ticked.replace_range(range, if done { "[x]" } else { "[ ]" });
    let mut proposal = set_note(roadmap, id, &ticked)?;
    if proposal.change.is_some() {
        let title = short(title);
        proposal.label = if done { said::box_ticked(title) } else { said::box_unticked(title) };
    }
    Ok(proposal)
}
