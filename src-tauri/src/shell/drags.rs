//! Files that are dragged onto the window from the file manager.
//!
//! The page cannot learn where such files are; the window can, and tells it. What becomes of them is for the page to ask
//! of the app.

use std::path::PathBuf;

use tauri::{DragDropEvent, Emitter, PhysicalPosition, Runtime, WebviewWindow, WindowEvent};
use tauri_plugin_log::log;
use waymark_app::{Dragging, FilesDragged};

/// Tells the page of files that are dragged over it and dropped.
pub(super) fn forward<R: Runtime>(window: &WebviewWindow<R>) {
    let page = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::DragDrop(event) = event else { return };
        let Some(dragged) = dragged(event, scale(&page)) else { return };
        if let Err(error) = page.emit_to(page.label(), "dragged", dragged) {
            log::warn!("files were dragged and the page was not told: {error}");
        }
    });
}

/// How many of the pixels in which a place is told make one of the page's. Only Windows tells it in pixels of the screen,
/// whatever the type says.
fn scale<R: Runtime>(window: &WebviewWindow<R>) -> f64 {
    if cfg!(windows) { window.scale_factor().unwrap_or(1.0) } else { 1.0 }
}

fn dragged(event: &DragDropEvent, scale: f64) -> Option<FilesDragged> {
    let at = |state: Dragging, position: &PhysicalPosition<f64>, paths: &[PathBuf]| FilesDragged {
        state,
        // A name that is no text cannot be told to the page; the others can.
        paths: paths.iter().filter_map(|path| path.to_str().map(str::to_owned)).collect(),
        x: position.x / scale,
        y: position.y / scale,
    };
    match event {
        DragDropEvent::Enter { position, .. } | DragDropEvent::Over { position } => {
            Some(at(Dragging::Over, position, &[]))
        }
        DragDropEvent::Drop { paths, position } => Some(at(Dragging::Dropped, position, paths)),
        DragDropEvent::Leave => Some(at(Dragging::Left, &PhysicalPosition::new(0.0, 0.0), &[])),
        _ => None,
    }
}
