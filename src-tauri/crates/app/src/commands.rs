//! The one command table. Every face is generated from it: the window's dispatcher, `waymark --json`,
//! the test host, and the TypeScript client.
//!
//! A row is `name(Request) -> View` with the sentence that says what it does. The functions behind the rows
//! are in [`crate::handlers`]; each takes typed input, calls one rule through the workspace, and returns a view.
//! Behind a row with `=>` is one that takes what it needs from the workspace and returns what computes the view
//! without it, so that nobody waits meanwhile. Behind a row with `>>` is one that returns what has to be done
//! without the workspace first, such as copying a file; that returns what goes on with it.

use serde::Serialize;
use serde_json::value::RawValue;
use waymark_core::plan::Watch;

use crate::errors::{AppError, ErrorView};
use crate::events::{Changed, FilesDragged};
use crate::handlers::{self, Call};
use crate::requests::*;
use crate::typescript::Client;
use crate::views::*;

/// What a handler leaves to be computed once the workspace is let go.
type Later = Box<dyn FnOnce(&Watch) -> Result<Box<RawValue>, AppError> + Send>;

/// What a handler has done without the workspace before it goes on with it.
type Before = Box<dyn FnOnce() -> Result<Finish, AppError> + Send>;

/// What goes on with the workspace.
type Finish = Box<dyn FnOnce(&mut Call<'_>) -> Result<Box<RawValue>, AppError> + Send>;

/// The answer to a command.
pub(crate) enum Answer {
    /// The view as JSON.
    Ready(Box<RawValue>),
    /// What computes it.
    Later(Later),
    /// What has to be done first.
    Before(Before),
}

fn json(name: &str, view: &impl Serialize) -> Result<Box<RawValue>, AppError> {
    serde_json::value::to_raw_value(view).map_err(|error| AppError::request(name, &error))
}

macro_rules! answer {
    (-> $name:expr, $view:ty, $handled:expr) => {{
        let view: $view = $handled;
        Ok(Answer::Ready(json($name, &view)?))
    }};
    (=> $name:expr, $view:ty, $handled:expr) => {{
        let compute = $handled;
        Ok(Answer::Later(Box::new(move |watch| {
            let view: $view = compute(watch)?;
            json($name, &view)
        })))
    }};
    (>> $name:expr, $view:ty, $handled:expr) => {{
        let prepare = $handled;
        Ok(Answer::Before(Box::new(move || {
            let finish = prepare()?;
            Ok(Box::new(move |call: &mut Call<'_>| {
                let view: $view = finish(call)?;
                json($name, &view)
            }) as Finish)
        })))
    }};
}

macro_rules! commands {
    ($( #[doc = $doc:literal] $module:ident::$name:ident($request:ty) $arrow:tt $view:ty; )+) => {
        /// Every command's name and what it does, in the order of the table.
        pub const COMMANDS: &[(&str, &str)] = &[$((stringify!($name), $doc)),+];

        /// Runs the command `name` with its request as JSON, and gives its view as JSON.
        pub(crate) fn dispatch(call: &mut Call<'_>, name: &str, request: &str) -> Result<Answer, AppError> {
            match name {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_str(request)
                        .map_err(|error| AppError::request(name, &error))?;
                    answer!($arrow stringify!($name), $view, handlers::$module::$name(call, request)?)
                })+
                _ => Err(AppError::unknown_command(name, COMMANDS.iter().map(|(name, _)| *name))),
            }
        }

        /// The TypeScript client of the table: the whole of `ui/src/api/generated.ts`.
        pub fn typescript() -> String {
            let mut client = Client::new();
            $(client.command::<$request, $view>(stringify!($name), $doc);)+
            client.include::<Changed>();
            client.include::<FilesDragged>();
            client.include::<ErrorView>();
            client.into_text()
        }
    };
}

commands! {
    /// Tells the state of the workspace, for the frame around every screen.
    workspace::status(Nothing) -> StatusView;
    /// Checks everything in the folder and explains what it finds. Changes nothing.
    doctor::doctor(Nothing) -> DoctorView;
    /// Mends what can be mended without losing anything, and checks again.
    doctor::mend(Nothing) -> MendedView;
    /// Takes in an edit of the files that waits for the person, or puts the files back.
    workspace::answer_edit(AnswerEdit) -> Done;
    /// Opens the data folder in the system's file manager.
    workspace::show_folder(Nothing) -> Nothing;
    /// Shows everything in the window larger or smaller, where the window is the program's own.
    workspace::zoom(ZoomRequest) -> Nothing;
    /// Changes settings.
    workspace::edit_settings(EditSettings) -> Done;
    /// Writes what went wrong in a face to the program's log.
    problems::report_problem(ProblemReport) -> Nothing;
    /// Shows the program's log in the system's file manager.
    problems::open_log(Nothing) -> Nothing;

    /// Tries to write the changes that could not be written.
    unsaved::save(Nothing) -> Done;
    /// Writes a backup with everything that is unsaved to a place outside of the data folder.
    unsaved::save_elsewhere(Elsewhere) -> MadeBackupView;
    /// Does not close the program after all.
    unsaved::stay(Nothing) -> Nothing;
    /// Closes the program; what is unsaved is lost.
    unsaved::quit(Nothing) -> Nothing;

    /// Lists the backups, the latest first.
    backups::backups(Nothing) -> BackupsView;
    /// Makes a backup now.
    backups::make_backup(Nothing) -> MadeBackupView;
    /// Tells what restoring a backup would change, and changes nothing.
    backups::preview_restore(BackupRef) -> RestorePreview;
    /// Makes the roadmap what it was in a backup, as one change.
    backups::restore(BackupRef) -> Done;
    /// Unpacks a backup into a new folder, and leaves the present one alone.
    backups::unpack_backup(UnpackBackup) -> UnpackedView;

    /// Lists the goals a roadmap can be made from.
    goals::goals(Nothing) -> GoalsView;
    /// Shows what a new roadmap would hold, and writes nothing.
    goals::preview_roadmap(NewRoadmap) => RoadmapPreview;
    /// Makes the roadmap.
    goals::create_roadmap(NewRoadmap) -> Done;

    /// Lists what the library has.
    library::library(LibraryFilter) -> LibraryView;
    /// Shows one milestone of the library whole.
    library::library_milestone(MilestoneRef) -> LibraryMilestoneView;
    /// Tells what taking something from the library would bring.
    library::library_needs(LibraryIds) -> LibraryNeeds;
    /// Takes tracks or milestones from the library.
    library::add_from_library(AddFromLibrary) -> Done;
    /// Looks for mistakes in library files.
    library::check_library(CheckLibrary) -> LibraryCheckView;
    /// Tells what is new in the library since the roadmap was made or last compared with it.
    library::library_news(Nothing) -> LibraryNewsView;
    /// Takes in what the person accepts of the library's news.
    library::accept_library_news(AcceptLibraryNews) -> Done;

    /// Says what to do now.
    look::today(Nothing) -> TodayView;
    /// Lists tracks and milestones.
    look::outline(OutlineFilter) -> Outline;
    /// Shows some rows of the outline anew.
    look::rows(MilestoneRefs) -> Rows;
    /// Shows one milestone whole.
    look::milestone(MilestoneRef) -> MilestoneView;
    /// Keeps a way of looking at the roadmap under a name; a view of that name is replaced.
    saved_views::save_view(SaveView) -> Done;
    /// Gives a saved view another name.
    saved_views::rename_view(RenameView) -> Done;
    /// Forgets a saved view; the milestones it shows stay as they are.
    saved_views::remove_view(ViewRef) -> Done;
    /// Finds milestones and tracks.
    look::search(SearchRequest) -> SearchView;
    /// Finds milestones, tracks, what the library has, and what a face offers, in one order.
    find::find(FindRequest) -> FindView;
    /// Renders Markdown to HTML that is safe to show.
    look::render_markdown(Markdown) => Html;
    /// Gives a picture of a note.
    pictures::picture(PictureRef) -> PictureView;

    /// Shows the roadmap as a picture: where each track and milestone stands, and the links between them.
    map::map(Nothing) -> MapView;
    /// Tells what is needed for one milestone, how long it takes and when it may be done.
    map::path_to(MilestoneRef) => PathView;
    /// Saves the map as a picture or as a page to print.
    map::save_map(SaveMap) => ExportView;

    /// Lists changes, latest first.
    history::history(HistoryRequest) -> HistoryView;
    /// Shows what one change did, with old and new values.
    history::change(ChangeRef) -> ChangeView;
    /// Shows one milestone whole, as it was right after a change.
    history::milestone_then(MilestoneThen) -> MilestoneView;
    /// Tells what bringing a milestone or a track back to how it was would change, and writes nothing.
    history::preview_revert(Revert) -> RevertPreview;
    /// Brings a milestone or a track back to how it was right after a change.
    history::revert(Revert) -> Done;

    /// Tells which days which milestones are worked on, as it is or as it would be.
    plan::plan(PlanRequest) => PlanView;
    /// Tells when everything may be done, as it is or as it would be.
    plan::forecast(ForecastRequest) => ForecastView;
    /// Tells when everything may be done, and how the plan has slipped.
    plan::outlook(Nothing) => OutlookView;
    /// Tells how far the forecast is that takes longest, in percent; nothing when none is under way.
    plan::forecast_share(Nothing) -> ShareView;
    /// Stops every forecast that is under way.
    plan::cancel_forecast(Nothing) -> Nothing;
    /// Does what was tried on the plan.
    plan::apply_scenario(ApplyScenario) -> Done;
    /// Keeps a plan that has slipped as it is.
    plan::answer_slip(Nothing) -> Done;
    /// Tells how far the person has come.
    plan::report(Nothing) => ReportView;
    /// Writes the plan as a calendar, for other programs.
    exports::export_calendar(ExportCalendar) => ExportView;
    /// Writes a picture of a chart.
    exports::save_picture(Picture) -> ExportView;

    /// Ticks milestones off.
    progress::tick(MilestoneRefs) -> Done;
    /// Takes ticks back: the milestones are to do again.
    progress::untick(MilestoneRefs) -> Done;
    /// Marks milestones as in progress.
    progress::start(MilestoneRefs) -> Done;
    /// Leaves milestones out; what waits for them may go on.
    progress::skip(MilestoneRefs) -> Done;
    /// Makes done or skipped milestones to do again.
    progress::reopen(MilestoneRefs) -> Done;

    /// Puts milestones into a column of the board; what they wait for decides between to do and ready.
    progress::put_in_column(PutInColumn) -> Done;

    /// Starts the timer on a milestone, which is in progress from then on; one that runs is stopped and logged.
    time::start_timer(MilestoneRef) -> Done;
    /// Stops the timer and logs the time.
    time::stop_timer(Nothing) -> Done;
    /// Stops the timer and logs nothing.
    time::discard_timer(Nothing) -> Done;
    /// Logs time spent on a milestone.
    time::log_time(LogTime) -> Done;
    /// Changes how long a session was or on which day.
    time::edit_session(EditSession) -> Done;
    /// Removes a logged session.
    time::remove_session(SessionRef) -> Done;
    /// Sets the minutes on each weekday.
    time::set_capacity(SetCapacity) -> Done;
    /// Sets the minutes of a week; each weekday keeps its share.
    time::set_weekly_capacity(SetWeeklyCapacity) -> Done;
    /// Changes how a week is filled.
    time::set_planning(SetPlanning) -> Done;
    /// Sets the day by which the person wants to be ready, or takes it away.
    time::set_target(SetTarget) -> Done;

    /// Lists the days on which nothing is planned.
    time_off::time_off(Nothing) -> TimeOffView;
    /// Adds time off.
    time_off::add_time_off(AddTimeOff) -> Done;
    /// Removes time off.
    time_off::remove_time_off(TimeOffRef) -> Done;
    /// Tells what taking in the time off of a calendar would bring, and changes nothing.
    time_off::preview_time_off_import(CalendarText) -> TimeOffImportView;
    /// Takes in the time off of a calendar, as one change.
    time_off::import_time_off(CalendarText) -> Done;

    /// Adds a track.
    tracks::add_track(AddTrack) -> Done;
    /// Changes a track.
    tracks::edit_track(EditTrack) -> Done;
    /// Moves a track among the others.
    tracks::move_track(MoveTrack) -> Done;
    /// Removes a track with all its milestones.
    tracks::remove_track(TrackRef) -> Done;

    /// Adds a milestone.
    milestones::add_milestone(AddMilestone) -> Done;
    /// Tells how a line for a new milestone is understood, and changes nothing.
    quick_add::parse_quick_add(QuickAddLine) -> QuickAddView;
    /// Adds a milestone that is written in one line.
    quick_add::quick_add(QuickAdd) -> Done;
    /// Changes a milestone.
    milestones::edit_milestone(EditMilestone) -> Done;
    /// Gives milestones one due date, or takes it away.
    milestones::set_due(SetDue) -> Done;
    /// Moves milestones within their track or to another.
    milestones::move_milestones(MoveMilestones) -> Done;
    /// Removes milestones.
    milestones::remove_milestones(MilestoneRefs) -> Done;
    /// Makes a milestone wait for another.
    milestones::add_prerequisite(Prerequisite) -> Done;
    /// Makes a milestone wait for another no longer.
    milestones::remove_prerequisite(Prerequisite) -> Done;
    /// Writes a milestone's note.
    milestones::set_note(SetNote) -> Done;
    /// Ticks a box in a milestone's note, or takes the tick back.
    milestones::tick_task(TickTask) -> Done;
    /// Keeps a picture beside the notes, to be shown in one.
    pictures::keep_picture(KeepPicture) -> KeptPictureView;
    /// Keeps a picture for a note that is in a file of the person's.
    pictures::keep_picture_file(PictureFile) -> KeptPictureView;

    /// Adds a step to a milestone.
    details::add_step(AddStep) -> Done;
    /// Changes, ticks or moves a step.
    details::edit_step(EditStep) -> Done;
    /// Removes a step.
    details::remove_step(StepRef) -> Done;
    /// Adds a resource to a milestone.
    details::add_resource(AddResource) -> Done;
    /// Changes a resource.
    details::edit_resource(EditResource) -> Done;
    /// Removes a resource.
    details::remove_resource(ResourceRef) -> Done;
    /// Opens a resource in the system browser.
    details::open_resource(ResourceRef) -> Nothing;
    /// Opens a link of a note in the system browser.
    details::open_link(OpenLink) -> Nothing;

    /// Adds a link to what a person has to show for a milestone.
    proof::add_link(AddLink) -> Done;
    /// Lets the person choose files or a folder, and does nothing with them yet.
    proof::choose_files(ChooseFiles) >> ChosenFiles;
    /// Attaches files to milestones: copied into the data folder, or left where they are.
    proof::attach_files(AttachFiles) >> Done;
    /// Renames a piece of evidence, or gives a link another address.
    proof::edit_evidence(EditEvidence) -> Done;
    /// Removes a piece of evidence; a copied file stays in the data folder.
    proof::remove_evidence(EvidenceRef) -> Done;
    /// Opens a piece of evidence outside of Waymark; what may run something is only shown where it is.
    proof::open_evidence(EvidenceRef) -> OpenedView;
    /// Shows where a file of the evidence is in the system's file manager.
    proof::show_evidence(EvidenceRef) -> Nothing;
    /// Writes what the person thinks of a milestone afterwards.
    proof::set_reflection(SetReflection) -> Done;

    /// Takes the latest change back.
    undoing::undo(UndoRequest) -> Done;
    /// Brings back what was undone last.
    undoing::redo(Nothing) -> Done;
}
