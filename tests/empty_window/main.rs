//! The least that shows a page with Tauri: what Waymark's start and memory are measured against. Like Waymark's, its
//! window is shown once the page is there, and its title changes once the page is painted.

use std::process::ExitCode;

use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

#[allow(clippy::needless_pass_by_value, reason = "Tauri passes the window by value")]
#[tauri::command(async)]
fn shown(window: tauri::WebviewWindow) -> Result<(), String> {
    window.show().map_err(|error| error.to_string())
}

fn main() -> ExitCode {
    let ended = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![shown])
        .setup(|tauri| {
            WebviewWindowBuilder::new(tauri.app_handle(), "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1280.0, 800.0)
                .visible(false)
                .on_document_title_changed(|window, title| drop(window.set_title(&title)))
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
