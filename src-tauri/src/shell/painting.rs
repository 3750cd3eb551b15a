//! Which way the web view paints where there is no graphics card.

use std::fs;
use std::path::Path;

use gtk::glib;

/// The web view reads it when it starts its processes: they then paint by themselves instead of through OpenGL.
const PAINTS_BY_ITSELF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Has the web view paint without OpenGL where there is no graphics card for it: the processor would work OpenGL out,
/// which takes more time and twice the memory. What the person has set stays. Called before there is a second thread.
pub(crate) fn without_needless_opengl() {
    if !has_graphics_card(Path::new("/dev/dri")) {
        // Where it cannot be set, all is slower and else the same.
        let _ = glib::setenv(PAINTS_BY_ITSELF, "1", false);
    }
}

/// Whether the kernel has a device that draws. It calls them `renderD128` and so on.
fn has_graphics_card(devices: &Path) -> bool {
    fs::read_dir(devices).is_ok_and(|devices| {
        devices.flatten().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
    })
}
