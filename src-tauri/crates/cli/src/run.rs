//! Each command as a call of the app, and its answer on the terminal.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use serde::Serialize;
use waymark_app::{
    AnswerEdit, App, Done, EditMilestone, EditTrack, ErrorCode, ErrorView, EstimateRequest, MilestoneRef,
    MilestoneRefs, MilestoneView, MoveMilestones, MoveTrack, NewRoadmap, NoHost, Nothing, Options,
    OutlineFilter, PlaceRequest, Prerequisite, SetNote, Status, SystemClock, TrackKind, TrackRef,
};
use waymark_messages::{list, terminal};

use crate::arguments::{
    Arguments, Command, Edit, Init, KindArgument, Move, Note, PlaceArguments, StatusArgument, date, minutes,
};
use crate::ask::{Answer, ask, refusal};
use crate::{note, open, say, time};

/// Runs a command and tells how it went.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if matches!(arguments.command, Command::Open) {
        return start_window(arguments);
    }
    let options = Options {
        folder: arguments.data.clone(),
        clock: Arc::new(SystemClock),
        host: Arc::new(NoHost),
        keeps_unsaved: false,
    };
    // Opening the folder would mend some of what the doctor is asked to look at.
    let looks_only = matches!(arguments.command, Command::Doctor { .. });
    let app = if looks_only { App::beside(options) } else { App::open(options) };
    let face = Face { app, json: arguments.json };
    let result = face.command(&arguments.command);
    if result.is_ok()
        && let Some(notice) = face.app.notice()
    {
        let _ = write!(anstream::stderr(), "{}", say::notice(&notice));
    }
    let folded = face.app.close();
    let code = match result {
        Ok(code) => code,
        Err(error) => face.refused(&error),
    };
    if let Err(error) = folded {
        let _ = writeln!(anstream::stderr(), "{}", terminal::not_folded(error));
    }
    if let Some(problem) = face.app.backup_problem() {
        let _ = writeln!(anstream::stderr(), "{}", terminal::backup_failed(problem));
    }
    code
}

fn start_window(arguments: &Arguments) -> ExitCode {
    match open::open(arguments.data.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let hint = terminal::window_not_started_hint();
            let error = refusal(terminal::window_not_started(error), vec![hint]);
            let _ = write!(anstream::stderr(), "{}", say::error(&error));
            ExitCode::from(1)
        }
    }
}

/// The terminal as a face of the app.
pub(crate) struct Face {
    pub(crate) app: App,
    pub(crate) json: bool,
}

pub(crate) type Outcome = Result<ExitCode, ErrorView>;

impl Face {
    fn command(&self, command: &Command) -> Outcome {
        match command {
            Command::Init(init) => self.change("create_roadmap", &new_roadmap(init)),
            Command::Next => self.look("today", &Nothing {}, |answer| {
                let running = self.status()?.timer.as_ref().map(time::running).unwrap_or_default();
                Ok(format!("{running}{}", say::next(&answer.view()?)))
            }),
            Command::List(list) => self.list(list),
            Command::View { command } => self.views(command.as_ref()),
            Command::Show(show) => self.show(show),
            Command::Tick(ids) => self.change("tick", &MilestoneRefs { ids: ids.ids.clone() }),
            Command::Untick(ids) => self.change("untick", &MilestoneRefs { ids: ids.ids.clone() }),
            Command::Start(one) => self.start(&one.id),
            Command::Stop { discard } => self.stop(*discard),
            Command::Doing(ids) => self.change("start", &MilestoneRefs { ids: ids.ids.clone() }),
            Command::Skip(ids) => self.change("skip", &MilestoneRefs { ids: ids.ids.clone() }),
            Command::Reopen(ids) => self.change("reopen", &MilestoneRefs { ids: ids.ids.clone() }),
            Command::Add(add) => self.add(add),
            Command::Edit(edit) => self.edit(edit),
            Command::Move(request) => self.move_to(request),
            Command::Remove(ids) => self.remove(&ids.ids),
            Command::After(after) => {
                let name = if after.remove { "remove_prerequisite" } else { "add_prerequisite" };
                self.change(name, &Prerequisite { id: after.id.clone(), on: after.on.clone() })
            }
            Command::Note(note) => self.note(note),
            Command::Proof(proof) => self.proof(proof),
            Command::Log(log) => self.log(log),
            Command::Capacity(capacity) => self.capacity(capacity),
            Command::Planning(planning) => self.planning(planning),
            Command::Target(target) => self.target(target),
            Command::TimeOff(command) => self.time_off(command),
            Command::Settings { fields } => self.settings(fields),
            Command::Undo => self.change("undo", &Nothing {}),
            Command::Redo => self.change("redo", &Nothing {}),
            Command::Map(map) => self.map(map),
            Command::Plan(plan) => self.plan(plan),
            Command::Forecast(forecast) => self.forecast(forecast),
            Command::Progress => self.progress(),
            Command::History(history) => self.history(history),
            Command::Revert(revert) => self.revert(revert),
            Command::Library(command) => self.library(command),
            Command::Outside { take, .. } => self.change("answer_edit", &AnswerEdit { take: *take }),
            Command::Backup { command } => self.backup(command.as_ref()),
            Command::Restore(restore) => self.restore(restore),
            Command::Doctor { mend } => self.doctor(*mend),
            Command::Open => Ok(ExitCode::SUCCESS),
        }
    }

    pub(crate) fn look(
        &self,
        name: &str,
        request: &impl Serialize,
        words: impl FnOnce(&Answer) -> Result<String, ErrorView>,
    ) -> Outcome {
        let answer = ask(&self.app, name, request)?;
        self.print(&if self.json { format!("{}\n", answer.0) } else { words(&answer)? });
        Ok(ExitCode::SUCCESS)
    }

    pub(crate) fn change(&self, name: &str, request: &impl Serialize) -> Outcome {
        let answer = ask(&self.app, name, request)?;
        let done: Done = answer.view()?;
        for warning in &done.warnings {
            let _ = writeln!(anstream::stderr(), "{warning}");
        }
        self.print(&if self.json { format!("{}\n", answer.0) } else { say::done(&done) });
        Ok(ExitCode::SUCCESS)
    }

    /// Prints a part of a view: as JSON, or in words.
    pub(crate) fn show_part<T: Serialize>(&self, part: &T, words: impl FnOnce(&T) -> String) -> Outcome {
        let json = |part: &T| {
            serde_json::to_string(part).map_err(|error| refusal(terminal::sentence(error), Vec::new()))
        };
        let text = if self.json { format!("{}\n", json(part)?) } else { words(part) };
        self.print(&text);
        Ok(ExitCode::SUCCESS)
    }

    pub(crate) fn print(&self, text: &str) {
        // A reader that has seen enough, such as head, closes the pipe; that is no error.
        let _ = write!(anstream::stdout(), "{text}");
    }

    fn refused(&self, error: &ErrorView) -> ExitCode {
        if self.json
            && let Ok(text) = serde_json::to_string(error)
        {
            self.print(&format!("{text}\n"));
        }
        let _ = write!(anstream::stderr(), "{}", say::error(error));
        ExitCode::from(match error.code {
            ErrorCode::FolderUnusable | ErrorCode::NoRoadmap | ErrorCode::ReadOnly | ErrorCode::NotSaved => 3,
            ErrorCode::BadRequest
            | ErrorCode::Refused
            | ErrorCode::NotFound
            | ErrorCode::Cycle
            | ErrorCode::NothingToUndo
            | ErrorCode::RoadmapExists
            | ErrorCode::ChangedMeanwhile
            | ErrorCode::CannotOpen
            | ErrorCode::Cancelled => 1,
            ErrorCode::Broken => 4,
        })
    }

    fn edit(&self, edit: &Edit) -> Outcome {
        if self.is_track(&edit.id)? {
            return self.change("edit_track", &track_edit(edit)?);
        }
        let view: MilestoneView =
            ask(&self.app, "milestone", &MilestoneRef { id: edit.id.clone() })?.view()?;
        self.change("edit_milestone", &milestone_edit(edit, &view)?)
    }

    fn move_to(&self, request: &Move) -> Outcome {
        let place = place_of(&request.place);
        if self.is_track(&request.id)? {
            return self.change("move_track", &MoveTrack { id: request.id.clone(), place });
        }
        let track = match &request.track {
            Some(track) => track.clone(),
            None => {
                let neighbour = request.place.after.as_ref().unwrap_or(&request.id);
                let view: MilestoneView =
                    ask(&self.app, "milestone", &MilestoneRef { id: neighbour.clone() })?.view()?;
                view.row.track
            }
        };
        self.change("move_milestones", &MoveMilestones { ids: vec![request.id.clone()], track, place })
    }

    fn remove(&self, ids: &[String]) -> Outcome {
        match ids {
            [id] if self.is_track(id)? => self.change("remove_track", &TrackRef { id: id.clone() }),
            ids => self.change("remove_milestones", &MilestoneRefs { ids: ids.to_vec() }),
        }
    }

    fn note(&self, request: &Note) -> Outcome {
        let id = MilestoneRef { id: request.id.clone() };
        if !request.edit {
            return self.look("milestone", &id, |answer| Ok(answer.view::<MilestoneView>()?.note));
        }
        let view: MilestoneView = ask(&self.app, "milestone", &id)?.view()?;
        let markdown = note::edit(&view.note, &request.id).map_err(|error| {
            refusal(terminal::note_not_edited(error), vec![terminal::note_not_edited_hint()])
        })?;
        self.change("set_note", &SetNote { id: id.id, markdown, base: None })
    }

    fn is_track(&self, id: &str) -> Result<bool, ErrorView> {
        let filter = OutlineFilter { track: Some(id.to_owned()), ..OutlineFilter::default() };
        match ask(&self.app, "outline", &filter) {
            Ok(_) => Ok(true),
            Err(error) if error.code == ErrorCode::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl From<KindArgument> for TrackKind {
    fn from(kind: KindArgument) -> Self {
        match kind {
            KindArgument::Language => Self::Language,
            KindArgument::Database => Self::Database,
            KindArgument::Skill => Self::Skill,
        }
    }
}

impl From<StatusArgument> for Status {
    fn from(status: StatusArgument) -> Self {
        match status {
            StatusArgument::Todo => Self::Todo,
            StatusArgument::Doing => Self::Doing,
            StatusArgument::Done => Self::Done,
            StatusArgument::Skipped => Self::Skipped,
        }
    }
}

pub(crate) fn place_of(place: &PlaceArguments) -> PlaceRequest {
    match &place.after {
        Some(id) => PlaceRequest::After(id.clone()),
        None if place.first => PlaceRequest::First,
        None => PlaceRequest::Last,
    }
}

fn new_roadmap(init: &Init) -> NewRoadmap {
    let mut picks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (choice, track) in &init.picks {
        picks.entry(choice.clone()).or_default().push(track.clone());
    }
    NewRoadmap {
        goal: init.goal.clone(),
        title: init.title.clone(),
        picks,
        capacity: init.hours.map(|week| week.0).unwrap_or_default(),
        known: init.known.clone(),
    }
}

pub(crate) fn unknown_field(field: &str, known: &[&str]) -> ErrorView {
    refusal(terminal::field_unknown(field), vec![terminal::field_unknown_hint(list(known))])
}

pub(crate) fn one_of<T: serde::de::DeserializeOwned>(
    field: &str,
    value: &str,
    known: fn() -> String,
) -> Result<T, ErrorView> {
    serde_json::from_value(serde_json::Value::String(value.to_owned())).map_err(|_| {
        let hint = terminal::field_wrong_value_hint(field, known());
        refusal(terminal::field_wrong_value(field, value), vec![hint])
    })
}

fn yes_or_no(field: &str, value: &str) -> Result<bool, ErrorView> {
    match value {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        other => {
            Err(refusal(terminal::neither_yes_nor_no(other), vec![terminal::neither_yes_nor_no_hint(field)]))
        }
    }
}

/// A day, or none where the value says so.
fn day_or_none(value: &str) -> Result<Option<chrono::NaiveDate>, ErrorView> {
    match value {
        "" | "none" => Ok(None),
        value => date(value).map(Some).map_err(|error| refusal(terminal::sentence(error), Vec::new())),
    }
}

fn track_edit(edit: &Edit) -> Result<EditTrack, ErrorView> {
    let mut request = EditTrack { id: edit.id.clone(), ..EditTrack::default() };
    for (field, value) in &edit.fields {
        match field.as_str() {
            "title" => request.title = Some(value.clone()),
            "kind" => request.kind = Some(one_of("kind", value, terminal::known_kinds)?),
            "parked" => request.parked = Some(yes_or_no(field, value)?),
            other => return Err(unknown_field(other, &["title", "kind", "parked"])),
        }
    }
    Ok(request)
}

const MILESTONE_FIELDS: &[&str] =
    &["title", "outcome", "why", "proof", "low", "likely", "high", "due", "not-before", "level", "optional"];

fn milestone_edit(edit: &Edit, view: &MilestoneView) -> Result<EditMilestone, ErrorView> {
    let mut request = EditMilestone { id: edit.id.clone(), ..EditMilestone::default() };
    let old = view.row.estimate;
    let mut estimate = EstimateRequest { low: old.low, likely: old.likely, high: old.high };
    let effort = |value: &str| minutes(value).map_err(|error| refusal(terminal::sentence(error), Vec::new()));
    for (field, value) in &edit.fields {
        match field.as_str() {
            "title" => request.title = Some(value.clone()),
            "outcome" => request.outcome = Some(value.clone()),
            "why" => request.why = Some(value.clone()),
            "proof" => request.proof = Some(value.clone()),
            "low" => estimate.low = effort(value)?,
            "likely" => estimate.likely = effort(value)?,
            "high" => estimate.high = effort(value)?,
            "due" => {
                request.due = day_or_none(value)?;
                request.clear_due = request.due.is_none();
            }
            "not-before" => {
                request.not_before = day_or_none(value)?;
                request.clear_not_before = request.not_before.is_none();
            }
            "level" => request.level = Some(one_of("level", value, terminal::known_levels)?),
            "optional" => request.optional = Some(yes_or_no(field, value)?),
            other => return Err(unknown_field(other, MILESTONE_FIELDS)),
        }
    }
    let changed = (estimate.low, estimate.likely, estimate.high) != (old.low, old.likely, old.high);
    request.estimate = changed.then_some(estimate);
    Ok(request)
}
