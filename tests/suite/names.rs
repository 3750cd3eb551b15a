//! Names in every script and folders with odd names, from the terminal.

use std::path::PathBuf;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::Terminal;

const NAMES: [&str; 7] = [
    "E\u{301}tudes, Übungen",
    "Вернуть всё на место",
    "اقرأ \u{200f}الفصل\u{200e} السابع",
    "हिन्दी में पढ़ो, อ่านบทที่เจ็ด",
    "第七章を읽기",
    "👩\u{200d}💻 zero\u{200b}width",
    "\"quoted\" \\ 'n' $HOME `x` %s",
];

/// Folders whose names hold what shells and programs stumble over, as far as the system has them.
fn folders(root: &TempDir) -> Vec<PathBuf> {
    let mut names = vec!["with spaces", "'single' quotes", "проба 第七章 🧭", "e\u{301} \u{200f}א"];
    if cfg!(unix) {
        names.extend(["\"double\" $HOME `x` \\", "a line\nand another\t", "-- --json"]);
    }
    names.into_iter().map(|name| root.path().join(name)).collect()
}

#[test]
fn names_in_every_script_come_back_from_odd_folders_as_they_went_in() {
    let root = TempDir::new().unwrap();
    for (folder, name) in folders(&root).into_iter().zip(NAMES) {
        let terminal = Terminal::at(folder.join("data"));
        terminal.ok(&["init", "--title", name]);
        let track = terminal.json(&["add", "track", name])["created"][0].clone();
        let track = track.as_str().unwrap().to_owned();
        let made = terminal.json(&["add", "milestone", name, "--track", &track, "--outcome", name]);
        let id = made["created"][0].as_str().unwrap().to_owned();
        let shown = terminal.json(&["show", &id]);
        assert_eq!((&shown["row"]["title"], &shown["outcome"]), (&Value::from(name), &Value::from(name)));
        assert_eq!(terminal.json(&["list"])["tracks"][0]["title"], name);
        assert!(terminal.ok(&["history"]).contains(name), "{name}");
        terminal.ok(&["backup"]);
        terminal.ok(&["remove", &id]);
        terminal.ok(&["undo"]);
        assert_eq!(terminal.json(&["show", &id])["row"]["title"], name);
        assert!(terminal.ok(&["doctor"]).contains("All is well."), "{name}");
    }
}
