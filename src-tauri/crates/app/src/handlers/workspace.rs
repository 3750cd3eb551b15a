//! The state of the workspace, and what belongs to it as a whole.

use waymark_core::{Settings, library, rules};
use waymark_messages::views;
use waymark_store::Answer;

use super::Call;
use super::saved_views::saved_view;
use super::time::{planning_view, timer_view};
use super::unsaved::unsaved_view;
use crate::errors::{AppError, Place};
use crate::locale;
use crate::requests::{AnswerEdit, EditSettings, Nothing, ZoomRequest};
use crate::views::{Done, FolderState, RoadmapSummary, SettingsView, StatusView};
use crate::workspace::State;

pub(crate) fn status(call: &mut Call<'_>, _: Nothing) -> Result<StatusView, AppError> {
    let folder =
        call.workspace.folder.as_ref().map(|folder| folder.path().display().to_string()).unwrap_or_default();
    let mut status = StatusView {
        revision: call.workspace.revision(),
        today: call.today(),
        state: FolderState::Empty,
        notice: call.workspace.notice(),
        asks: false,
        folder,
        unsaved: unsaved_view(call),
        roadmap: None,
        timer: None,
        settings: settings_view(&Settings::default()),
        saved_at: None,
        undo: None,
        redo: None,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    match &mut call.workspace.state {
        State::Empty => {}
        State::Unusable(_) => status.state = FolderState::Unusable,
        State::Open(store) => {
            status.state = FolderState::Ready;
            if store.read_only().is_some() {
                status.state = FolderState::ReadOnly;
            }
            status.asks = store.held_edit().is_some();
            let roadmap = store.roadmap();
            let header = roadmap.header();
            status.settings = settings_view(&header.settings);
            status.timer = roadmap.timer().map(timer_view);
            status.roadmap = Some(RoadmapSummary {
                title: header.title.to_string(),
                goal: header.goal.clone(),
                progress: roadmap.progress().into(),
                ready: u32::try_from(roadmap.workable_count()).unwrap_or(u32::MAX),
                capacity: header.capacity.minutes(),
                planning: planning_view(header.planning),
                target: header.target,
                library_news: header.library.as_ref().is_some_and(|seen| seen.version < library::VERSION),
            });
            status.saved_at = store.saved_at();
            (status.undo, status.redo) = store.undo_and_redo()?;
        }
    }
    Ok(status)
}

fn settings_view(settings: &Settings) -> SettingsView {
    SettingsView {
        theme: settings.theme,
        first_weekday: settings.first_weekday,
        week_starts: settings.first_weekday.unwrap_or_else(locale::first_weekday),
        density: settings.density,
        text_size: settings.text_size.percent(),
        doing_limit: settings.doing_limit.number(),
        views: settings.views.iter().map(saved_view).collect(),
        keys: settings.keys.get().clone(),
    }
}

pub(crate) fn answer_edit(call: &mut Call<'_>, request: AnswerEdit) -> Result<Done, AppError> {
    let (answer, message) = match request.take {
        true => (Answer::Take, views::took_in()),
        false => (Answer::PutBack, views::put_back()),
    };
    call.workspace.answer_edit(call.now.to_utc(), answer)?;
    Ok(Done {
        revision: call.workspace.revision(),
        change: None,
        message,
        warnings: Vec::new(),
        created: Vec::new(),
    })
}

pub(crate) fn show_folder(call: &mut Call<'_>, _: Nothing) -> Result<Nothing, AppError> {
    let folder = call.workspace.folder.clone()?;
    call.host.show_folder(folder.path()).map_err(AppError::cannot_open(Place::path(folder.path())))?;
    Ok(Nothing {})
}

pub(crate) fn zoom(call: &mut Call<'_>, request: ZoomRequest) -> Result<Nothing, AppError> {
    call.host.zoom(request.zoom);
    Ok(Nothing {})
}

pub(crate) fn edit_settings(call: &mut Call<'_>, request: EditSettings) -> Result<Done, AppError> {
    let edit = rules::SettingsEdit {
        title: request.title,
        theme: request.theme,
        first_weekday: match request.clear_first_weekday {
            true => Some(None),
            false => request.first_weekday.map(Some),
        },
        backup_megabytes: request.backup_megabytes,
        density: request.density,
        text_size: request.text_size,
        doing_limit: request.doing_limit,
        keys: request.keys,
        clear_keys: request.clear_keys,
    };
    call.workspace.run(call.now.to_utc(), |roadmap| rules::edit_settings(roadmap, &edit))
}
