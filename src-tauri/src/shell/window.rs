//! The one window.

use tauri::plugin::TauriPlugin;
use tauri::webview::{Color, NewWindowResponse};
use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;
use waymark_app::Theme;

#[cfg(target_os = "linux")]
use super::{colours, web_view};
use super::{drags, zoom};

pub(super) const LABEL: &str = "main";
/// What the window shows until its page is painted: the paper of each theme, `--paper` in `ui/src/tokens.css`.
const LIGHT: Color = Color(0xf6, 0xf4, 0xee, 0xff);
pub(super) const DARK: Color = Color(0x12, 0x18, 0x15, 0xff);

/// Opens the window in the colour of its theme. It goes nowhere but to the app's own pages, fetches nothing, and opens
/// no other. Its title is the page's. The page finds `answers`, a JSON object, when it begins, and need not wait for
/// them.
pub(crate) fn open<R: Runtime>(handle: &AppHandle<R>, theme: Theme, answers: &str) -> tauri::Result<()> {
    let page = format!("index.html?language={}", waymark_messages::spoken().tag());
    let window = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::App(page.into()))
        .title("Waymark")
        .inner_size(1280.0, 800.0)
        // A screen of 1280 x 800 at 200 %.
        .min_inner_size(640.0, 400.0)
        .initialization_script(format!("window.firstAnswers = {answers};"))
        .background_color(LIGHT)
        // Seen once it has its colour, and its place and size of last time.
        .visible(false)
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_document_title_changed(|window, title| {
            // A title that the window system does not take leaves the old one.
            let _ = window.set_title(&title);
        })
        .build()?;
    zoom::restore(&window)?;
    drags::forward(&window);
    #[cfg(target_os = "linux")]
    {
        web_view::restrain(&window)?;
        colours::follow(&window, theme == Theme::System);
    }
    let is_dark = match theme {
        Theme::Light => false,
        Theme::Dark => true,
        Theme::System => window.theme()? == tauri::Theme::Dark,
    };
    if is_dark {
        window.set_background_color(Some(DARK))?;
    }
    window.show()
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
