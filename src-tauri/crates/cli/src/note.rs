//! Writing a note in the person's editor.

use std::io::{IsTerminal, Read};
use std::process::Command;
use std::{env, fs, io};

use waymark_messages::terminal;

/// Gives what the person made of `old`: from standard input when it is piped, else from their editor.
pub(crate) fn edit(old: &str, id: &str) -> io::Result<String> {
    let mut input = io::stdin();
    if !input.is_terminal() {
        let mut note = String::new();
        input.read_to_string(&mut note)?;
        return Ok(note);
    }
    let editor =
        ["VISUAL", "EDITOR"].iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let editor = editor.unwrap_or_else(|| if cfg!(windows) { "notepad" } else { "vi" }.to_owned());
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let path = env::temp_dir().join(format!("waymark-{}-{id}.md", std::process::id()));
    fs::write(&path, old)?;
    let status = Command::new(program).args(words).arg(&path).status();
    let note = fs::read_to_string(&path);
    let _ = fs::remove_file(&path);
    match status {
        Ok(status) if status.success() => note,
        Ok(status) => Err(io::Error::other(terminal::editor_ended(editor, status))),
        Err(error) => Err(io::Error::new(error.kind(), terminal::editor_not_started(editor, &error))),
    }
}
