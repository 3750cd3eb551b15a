//! The least that shows a page with Tauri: what Waymark's start and memory are measured against. Like Waymark's, its
//! title changes once the page is painted.

use std::process::ExitCode;

use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

fn main() -> ExitCode {
    let ended = tauri::Builder::default()
        .setup(|tauri| {
            WebviewWindowBuilder::new(tauri.app_handle(), "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1280.0, 800.0)
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
