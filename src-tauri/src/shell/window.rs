//! The one window.

use std::thread;
use std::time::Duration;

use tauri::plugin::TauriPlugin;
use tauri::webview::{Color, NewWindowResponse};
use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use super::drags;

pub(super) const LABEL: &str = "main";
/// The paper of the light theme, so that the window does not flash white before the page is there.
const PAPER: Color = Color(0xf6, 0xf4, 0xee, 0xff);

/// How long the window waits for its page before it is shown as it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the window, which is not seen before its page has something to show. It goes nowhere but to the app's own
/// pages, and opens no other. Its title is the page's.
pub(crate) fn open<R: Runtime>(handle: &AppHandle<R>) -> tauri::Result<()> {
    let page = format!("index.html?language={}", waymark_messages::spoken().tag());
    let window = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::App(page.into()))
        .title("Waymark")
        .inner_size(1280.0, 800.0)
        .min_inner_size(900.0, 600.0)
        .background_color(PAPER)
        .visible(false)
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            // A title that the window system does not take leaves the old one.
            let _ = window.set_title(&title);
        })
        .build()?;
    drags::forward(&window);
    let handle = handle.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        show_first(&handle);
    });
    Ok(())
}

/// Shows the window where it is not seen yet.
pub(crate) fn show_first<R: Runtime>(handle: &AppHandle<R>) {
    if let Some(window) = handle.get_webview_window(LABEL)
        && !window.is_visible().unwrap_or(true)
    {
        show(handle);
    }
}

/// Brings the window to the front.
pub(crate) fn show<R: Runtime>(handle: &AppHandle<R>) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        // Each may be refused by the window system; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Remembers the window's size and place.
pub(crate) fn remembered<R: Runtime>() -> TauriPlugin<R> {
    let what = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    tauri_plugin_window_state::Builder::default().with_state_flags(what).build()
}
