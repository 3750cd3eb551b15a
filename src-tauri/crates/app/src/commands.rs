//! The one command table. Every face is generated from it: the window's dispatcher, `waymark --json`,
//! the test host, and the TypeScript client.
//!
//! A row is `name(Request) -> View` with the sentence that says what it does. The functions behind the rows
//! are in [`crate::handlers`]; each takes typed input, calls one rule through the workspace, and returns a view.

use serde_json::value::RawValue;

use crate::errors::{AppError, ErrorView};
use crate::events::Changed;
use crate::handlers::{self, Call};
use crate::requests::*;
use crate::typescript::Client;
use crate::views::*;

macro_rules! commands {
    ($( #[doc = $doc:literal] $module:ident::$name:ident($request:ty) -> $view:ty; )+) => {
        /// Every command's name and what it does, in the order of the table.
        pub const COMMANDS: &[(&str, &str)] = &[$((stringify!($name), $doc)),+];

        /// Runs the command `name` with its request as JSON, and gives its view as JSON.
        pub(crate) fn dispatch(call: &mut Call<'_>, name: &str, request: &str) -> Result<Box<RawValue>, AppError> {
            match name {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_str(request)
                        .map_err(|error| AppError::request(name, &error))?;
                    let view: $view = handlers::$module::$name(call, request)?;
                    serde_json::value::to_raw_value(&view).map_err(|error| AppError::request(name, &error))
                })+
                _ => Err(AppError::unknown_command(name, COMMANDS.iter().map(|(name, _)| *name))),
            }
        }

        /// The TypeScript client of the table: the whole of `ui/src/api/generated.ts`.
        pub fn typescript() -> String {
            let mut client = Client::new();
            $(client.command::<$request, $view>(stringify!($name), $doc);)+
            client.include::<Changed>();
            client.include::<ErrorView>();
            client.into_text()
        }
    };
}

commands! {
    /// Tells the state of the workspace, for the frame around every screen.
    workspace::status(Nothing) -> StatusView;
    /// Checks every file in the folder and explains what it finds.
    workspace::doctor(Nothing) -> DoctorView;
    /// Takes in an edit of the files that waits for the person, or puts the files back.
    workspace::answer_edit(AnswerEdit) -> Done;
    /// Opens the data folder in the system's file manager.
    workspace::show_folder(Nothing) -> Nothing;
    /// Changes settings.
    workspace::edit_settings(EditSettings) -> Done;
    /// Sets the minutes on each weekday.
    workspace::set_capacity(SetCapacity) -> Done;

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
    goals::preview_roadmap(NewRoadmap) -> RoadmapPreview;
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
    /// Finds milestones and tracks.
    look::search(SearchRequest) -> SearchView;
    /// Renders Markdown to HTML that is safe to show.
    look::render_markdown(Markdown) -> Html;

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
    /// Logs time spent on a milestone.
    progress::log_time(LogTime) -> Done;
    /// Removes a logged session.
    progress::remove_session(SessionRef) -> Done;

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
    /// Changes a milestone.
    milestones::edit_milestone(EditMilestone) -> Done;
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

    /// Takes the latest change back.
    undoing::undo(UndoRequest) -> Done;
    /// Brings back what was undone last.
    undoing::redo(Nothing) -> Done;
}
