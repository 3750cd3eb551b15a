//! The command line in English made strange: what stands out does not come from the messages.

use std::process::Command;

use regex::Regex;

use crate::cli::{Terminal, program};

/// A folder in which nothing that a person wrote has Latin letters, so that any that are printed are the program's.
struct Strange {
    terminal: Terminal,
    milestone: String,
    other: String,
}

impl Strange {
    fn new() -> Self {
        let terminal = Terminal::new();
        let strange = |words: &[&str]| say(&terminal, words).0;
        strange(&["init", "--title", "Ο δρόμος", "--hours", "2,0,2,0,0,3,0"]);
        let last = |text: &str| text.trim().lines().last().unwrap_or_default().trim().to_owned();
        let track = last(&strange(&["add", "track", "Γλώσσα"]));
        let add = |title: &str| {
            last(&strange(&["add", "milestone", title, "--track", &track, "--estimate", "2h/3h/5h"]))
        };
        let (milestone, other) = (add("Πρώτο"), add("Δεύτερο"));
        Self { milestone, other, terminal }
    }
}

/// What a command prints and complains of, in strange English.
fn say(terminal: &Terminal, words: &[&str]) -> (String, String) {
    let output = Command::new(program())
        .env("LC_ALL", "en_XA")
        .env("LANGUAGE", "")
        .arg("--data")
        .arg(terminal.data())
        .args(words)
        .output()
        .unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// What stays as it is in every language: commands, options and what stands for their values, fields and values as they
/// are typed, ids, files, names of keys, days, months and the end of a list, which are the region's, and the program's
/// name.
fn left_of(text: &str) -> Vec<String> {
    let known = Regex::new(concat!(
        r"(?x) waymark(-desktop)?(\ [a-z]+(\s--?[a-z-]+)*)* | --?[a-zA-Z][a-z-]* | <[^>]*> | \[[A-Z=.]+\] | Waymark",
        r" | /\S+ | [a-z-]+\.json | [a-z_]+/ | Ctrl\+[A-Z] | UTC | [a-z]+= ",
        r" | \bitem[a-z0-9.-]* | \S+\.tar\.zst | \bNAME\b | \band\b",
        r" | \b(theme|density|text-size|doing-limit|week-starts|system|comfortable|monday)\b",
        r" | \b(title|outcome|why|proof|low|likely|high|due|not-before|level|optional)\b",
        r" | (Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)? | Jan(uary)? | Feb(ruary)? | Mar(ch)? | Apr(il)?",
        r" | May | June? | July? | Aug(ust)? | Sept?(ember)? | Oct(ober)? | Nov(ember)? | Dec(ember)?",
    ))
    .unwrap();
    let word = Regex::new("[A-Za-z]{3,}").unwrap();
    text.lines().filter(|line| word.is_match(&known.replace_all(line, " "))).map(str::to_owned).collect()
}

#[test]
fn every_command_says_everything_by_messages() {
    let strange = Strange::new();
    let Strange { milestone, other, terminal } = &strange;
    let commands: &[&[&str]] = &[
        &["next"],
        &["list"],
        &["show", milestone],
        &["tick", milestone],
        &["undo"],
        &["redo"],
        &["undo"],
        &["start", milestone],
        &["stop"],
        &["log", milestone, "90"],
        &["after", other, "--on", milestone],
        &["edit", milestone, "due=2031-06-14"],
        &["note", milestone, "Σημείωση"],
        &["proof", milestone],
        &["skip", other],
        &["reopen", other],
        &["list", "--sort", "hours"],
        &["view"],
        &["capacity"],
        &["planning"],
        &["target", "2031-06-14"],
        &["timeoff", "add", "2030-07-01", "2030-07-14"],
        &["timeoff", "list"],
        &["settings"],
        &["plan"],
        &["forecast"],
        &["progress"],
        &["history"],
        &["history", "3"],
        &["map"],
        &["map", "--to", other],
        &["backup"],
        &["backup", "list"],
        &["doctor"],
        &["remove", other],
        &["tick", "λάθος"],
        &["edit", milestone, "λάθος=1"],
        &["log", milestone, "λάθος"],
        &["λάθος"],
        &["tick"],
        &["plan", "--λάθος"],
    ];
    let mut hard = Vec::new();
    for words in commands {
        let (out, err) = say(terminal, words);
        assert!(!(out.is_empty() && err.is_empty()), "{words:?} says something");
        hard.extend(left_of(&out).into_iter().chain(left_of(&err)).map(|line| format!("{words:?}: {line}")));
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
