//! Files and links that are dragged onto the window from another program.
//!
//! The page cannot learn where such files are; the window can, and tells it. What becomes of them is for the page to ask
//! of the app.

use std::sync::{Arc, Mutex, PoisonError};

use tauri::{DragDropEvent, Emitter, PhysicalPosition, Runtime, WebviewWindow, WindowEvent};
use tauri_plugin_log::log;
use waymark_app::{Dragging, FilesDragged};

/// What is dragged at the moment.
#[derive(Debug, Default)]
struct Dragged {
    /// Every address, as the other program gave it: of what is told as a path, its escapes are lost.
    addresses: Vec<String>,
    /// Whether there is anything that the page can take.
    is_taken: bool,
}

/// Tells the page of what is dragged over it and dropped.
pub(super) fn forward<R: Runtime>(window: &WebviewWindow<R>) {
    let dragged = Arc::new(Mutex::new(Dragged::default()));
    #[cfg(target_os = "linux")]
    if let Err(error) = hear_addresses(window, dragged.clone()) {
        log::warn!("links that are dragged are not heard: {error}");
    }
    let page = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::DragDrop(event) = event else { return };
        let mut dragged = dragged.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(told) = told(event, &mut dragged, scale(&page)) else { return };
        if let Err(error) = page.emit_to(page.label(), "dragged", told) {
            log::warn!("something was dragged and the page was not told: {error}");
        }
    });
}

/// Notes down the addresses that come with a drag.
#[cfg(target_os = "linux")]
fn hear_addresses<R: Runtime>(window: &WebviewWindow<R>, dragged: Arc<Mutex<Dragged>>) -> tauri::Result<()> {
    use gtk::prelude::*;

    window.with_webview(move |platform| {
        platform.inner().connect_drag_data_received(move |_, _, _, _, data, _, _| {
            let addresses: Vec<String> = data.uris().iter().map(ToString::to_string).collect();
            if !addresses.is_empty() {
                dragged.lock().unwrap_or_else(PoisonError::into_inner).addresses = addresses;
            }
        });
    })
}

/// How many of the pixels in which a place is told make one of the page's. Only Windows tells it in pixels of the screen,
/// whatever the type says.
fn scale<R: Runtime>(window: &WebviewWindow<R>) -> f64 {
    if cfg!(windows) { window.scale_factor().unwrap_or(1.0) } else { 1.0 }
}

fn told(event: &DragDropEvent, dragged: &mut Dragged, scale: f64) -> Option<FilesDragged> {
    let at = |state: Dragging, position: &PhysicalPosition<f64>| FilesDragged {
        state,
        paths: Vec::new(),
        links: Vec::new(),
        x: position.x / scale,
        y: position.y / scale,
    };
    match event {
        DragDropEvent::Enter { paths, position } => {
            dragged.is_taken =
                paths.iter().any(|path| path.is_absolute() || path.to_str().is_some_and(is_link));
            dragged.is_taken.then(|| at(Dragging::Over, position))
        }
        DragDropEvent::Over { position } => dragged.is_taken.then(|| at(Dragging::Over, position)),
        DragDropEvent::Drop { paths, position } => Some(FilesDragged {
            // A name that is no text cannot be told to the page; the others can.
            paths: paths
                .iter()
                .filter(|path| path.is_absolute())
                .filter_map(|path| path.to_str().map(str::to_owned))
                .collect(),
            links: std::mem::take(&mut dragged.addresses)
                .into_iter()
                .filter(|address| is_link(address))
                .collect(),
            ..at(Dragging::Dropped, position)
        }),
        DragDropEvent::Leave => Some(at(Dragging::Left, &PhysicalPosition::new(0.0, 0.0))),
        _ => None,
    }
}

fn is_link(address: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    const HERE: PhysicalPosition<f64> = PhysicalPosition::new(4.0, 2.0);

    fn dragged(addresses: &[&str]) -> Dragged {
        let addresses = addresses.iter().map(|&address| address.to_owned()).collect();
        Dragged { addresses, is_taken: true }
    }

    #[test]
    fn a_link_keeps_its_escapes_and_a_file_stays_a_file() {
        let mut dragged = dragged(&["https://example.com/a%20b?c=%26", "file:///home/me/boats.pdf"]);
        let paths = ["https://example.com/a b?c=&", "/home/me/boats.pdf"].map(PathBuf::from).to_vec();
        let told = told(&DragDropEvent::Drop { paths, position: HERE }, &mut dragged, 2.0).unwrap();
        assert_eq!(told.links, ["https://example.com/a%20b?c=%26"]);
        assert_eq!(told.paths, ["/home/me/boats.pdf"]);
        assert_eq!((told.x, told.y), (2.0, 1.0));
        assert!(dragged.addresses.is_empty());
    }

    #[test]
    fn what_cannot_be_taken_is_not_offered_a_place() {
        let mut dragged = dragged(&["mailto:me@example.com"]);
        let paths = vec![PathBuf::from("mailto:me@example.com")];
        assert!(told(&DragDropEvent::Enter { paths, position: HERE }, &mut dragged, 1.0).is_none());
        assert!(told(&DragDropEvent::Over { position: HERE }, &mut dragged, 1.0).is_none());
    }
}
