//! The window and what the system does for it.

mod choosing;
#[cfg(target_os = "linux")]
mod colours;
mod drags;
pub(crate) mod host;
#[cfg(target_os = "linux")]
pub(crate) mod painting;
#[cfg(target_os = "linux")]
mod web_view;
pub(crate) mod window;
mod zoom;

/// Says why the program ends, where nobody can see a window.
#[allow(clippy::print_stderr, reason = "there is no window to say it in")]
pub(crate) fn complain(message: &str) {
    eprintln!("{message}");
}
