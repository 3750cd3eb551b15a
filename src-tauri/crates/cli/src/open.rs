//! Starting the window.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, io};

const WINDOW: &str = if cfg!(windows) { "waymark-desktop.exe" } else { "waymark-desktop" };

/// Starts the window that was installed beside this program, or the one on the path, and leaves it running.
pub(crate) fn open(data: Option<&Path>) -> io::Result<()> {
    let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.join(WINDOW)));
    let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| WINDOW.into());
    let mut command = Command::new(program);
    if let Some(data) = data {
        command.arg("--data").arg(std::path::absolute(data)?);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}
