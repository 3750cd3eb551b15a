//! Whether the desktop is dark, which it tells through its settings portal.
//!
//! The web view knows GTK's theme alone. What the portal says is told to GTK, and the page sees it as the system's
//! colours. Nothing waits for the answer.

use gtk::gio::{self, BusType, DBusCallFlags, DBusSignalFlags};
use gtk::glib::{MainContext, Variant, prelude::*};
use tauri::{Runtime, Theme, WebviewWindow};

use super::window::DARK;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const COLOURS: &str = "color-scheme";
/// What the portal says where windows shall be dark.
const PREFERS_DARK: u32 = 1;
/// How long it may take to answer, in milliseconds: it may have to be started first.
const PATIENCE: i32 = 5_000;

/// Asks how the desktop is, and follows it from then on. A desktop without a portal leaves all to GTK's theme.
/// `opens_dark` says whether the window itself goes along, until its page is painted.
pub(super) fn follow<R: Runtime>(window: &WebviewWindow<R>, opens_dark: bool) {
    let window = window.clone();
    MainContext::default().spawn_local(async move {
        let Ok(bus) = gio::bus_get_future(BusType::Session).await else { return };
        let told = window.clone();
        bus.signal_subscribe(
            Some(PORTAL),
            Some(SETTINGS),
            Some("SettingChanged"),
            Some(PLACE),
            Some(APPEARANCE),
            DBusSignalFlags::NONE,
            move |_, _, _, _, _, changed| {
                if changed.try_child_value(1).and_then(|key| key.get::<String>()).as_deref() == Some(COLOURS)
                    && let Some(is_dark) = is_dark(changed.try_child_value(2))
                {
                    show(&told, is_dark);
                }
            },
        );
        let asked = (APPEARANCE, COLOURS).to_variant();
        let answer = bus
            .call_future(
                Some(PORTAL),
                PLACE,
                SETTINGS,
                "Read",
                Some(&asked),
                None,
                DBusCallFlags::NONE,
                PATIENCE,
            )
            .await;
        // A desktop that wants nothing dark leaves it to the theme.
        if answer.ok().and_then(|answer| is_dark(answer.try_child_value(0))) == Some(true) {
            if opens_dark {
                // A window that does not take the colour is painted by its page a moment later.
                let _ = window.set_background_color(Some(DARK));
            }
            show(&window, true);
        }
    });
}

fn show<R: Runtime>(window: &WebviewWindow<R>, is_dark: bool) {
    // A window that is being closed takes no theme any more.
    let _ = window.set_theme(is_dark.then_some(Theme::Dark));
}

/// What a value of the portal says, which may be wrapped several times.
fn is_dark(value: Option<Variant>) -> Option<bool> {
    let mut value = value?;
    while let Some(inner) = value.as_variant() {
        value = inner;
    }
    value.get::<u32>().map(|scheme| scheme == PREFERS_DARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_is_heard_however_it_is_wrapped() {
        assert_eq!(is_dark(Some(1_u32.to_variant())), Some(true));
        assert_eq!(is_dark(Some(1_u32.to_variant().to_variant().to_variant())), Some(true));
        assert_eq!(is_dark(Some(0_u32.to_variant().to_variant())), Some(false));
        assert_eq!(is_dark(Some("dark".to_variant())), None);
        assert_eq!(is_dark(None), None);
    }
}
