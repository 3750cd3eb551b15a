//! The Waymark window: a Tauri shell around [`waymark_app`]. No rule lives here, and no copy of the state.

mod arguments;
mod events;
mod ipc;
mod shell;

use std::process::ExitCode;
use std::sync::Arc;

use tauri::{RunEvent, WindowEvent};
use waymark_app::{App, Options, SystemClock};

/// Opens the window and runs until it is closed.
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    shell::painting::without_needless_opengl();
    waymark_app::speak_as_the_system();
    let data = arguments::data_folder();
    let builder = tauri::Builder::default();
    // A second start shows the window of the first, unless it was told to open another folder.
    let builder = match data {
        None => {
            builder.plugin(tauri_plugin_single_instance::init(|handle, _, _| shell::window::show(handle)))
        }
        Some(_) => builder,
    };
    #[cfg(not(target_os = "linux"))]
    let builder = builder.plugin(tauri_plugin_dialog::init());
    let built = builder
        .plugin(tauri_plugin_log::Builder::new().level(tauri_plugin_log::log::LevelFilter::Info).build())
        .plugin(shell::window::remembered())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .invoke_handler(tauri::generate_handler![ipc::call])
        .setup(move |tauri| {
            let host = shell::host::DesktopHost::new(tauri.handle().clone());
            let app = App::open(Options {
                folder: data,
                clock: Arc::new(SystemClock),
                host: Arc::new(host),
                keeps_unsaved: true,
            });
            events::forward(&app, tauri.handle());
            app.watch();
            let (theme, answers) = (app.theme(), app.first_answers());
            ipc::manage(tauri.handle(), app);
            shell::window::open(tauri.handle(), theme, &answers)?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(tauri) => {
            tauri.run(|handle, event| {
                if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = &event
                    && !ipc::may_close(handle)
                {
                    api.prevent_close();
                }
                if matches!(event, RunEvent::Exit) {
                    ipc::close(handle);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            shell::complain(&waymark_messages::shell::no_window(error));
            ExitCode::FAILURE
        }
    }
}
