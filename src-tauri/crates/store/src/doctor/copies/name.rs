//! The names that other programs give a second copy of a file.

/// The name of the file that a name says to be a copy of.
pub(in crate::doctor) fn original(name: &str) -> Option<String> {
    for extension in [".orig", ".rej"] {
        if let Some(original) = name.strip_suffix(extension) {
            return Some(original.to_owned());
        }
    }
    let (stem, extension) = name.rsplit_once('.')?;
    let original = syncthing(stem)
        .or_else(|| in_brackets(stem))
        .or_else(|| numbered(stem))
        .or_else(|| called_a_copy(stem))
        .or_else(|| named_after_a_computer(stem))?;
    (!original.is_empty()).then(|| format!("{original}.{extension}"))
}

/// Syncthing: `git.sync-conflict-20261124-140200-ABCDEFG`.
fn syncthing(stem: &str) -> Option<&str> {
    stem.split_once(".sync-conflict-").map(|(original, _)| original)
}

/// Dropbox and Nextcloud: `git (Anna's conflicted copy 2026-11-24)`; OneDrive, Google Drive and browsers: `git (1)`.
fn in_brackets(stem: &str) -> Option<&str> {
    let (original, inside) = stem.strip_suffix(')')?.split_once(" (")?;
    let is_number = !inside.is_empty() && inside.bytes().all(|letter| letter.is_ascii_digit());
    let lower = inside.to_lowercase();
    (is_number || lower.contains("conflicted copy") || lower.contains("case conflict")).then_some(original)
}

/// iCloud: `git 2`.
fn numbered(stem: &str) -> Option<&str> {
    let (original, number) = stem.rsplit_once(' ')?;
    (!number.is_empty() && number.bytes().all(|letter| letter.is_ascii_digit())).then_some(original)
}

/// File managers: `git copy`, `git - Copy`, `Copy of git`.
fn called_a_copy(stem: &str) -> Option<&str> {
    stem.strip_suffix(" - Copy")
        .or_else(|| stem.strip_suffix(" copy"))
        .or_else(|| stem.strip_prefix("Copy of "))
}

/// OneDrive: `git-ANNAS-LAPTOP`. No id has a capital letter.
fn named_after_a_computer(stem: &str) -> Option<&str> {
    let first = stem.find(|letter: char| letter.is_ascii_uppercase())?;
    let (original, computer) = (stem[..first].strip_suffix('-')?, &stem[first..]);
    let is_computer = |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == b'-';
    computer.bytes().all(is_computer).then_some(original)
}

#[cfg(test)]
mod tests {
    use super::original;

    #[test]
    fn copies_are_known_by_their_names() {
        for (name, of) in [
            ("git.sync-conflict-20261124-140200-ABCDEFG.json", "git.json"),
            ("git.commit.sync-conflict-20261124-140200-ABCDEFG.md", "git.commit.md"),
            ("git (Anna's conflicted copy 2026-11-24).json", "git.json"),
            ("git (conflicted copy 2026-11-24 140200).json", "git.json"),
            ("git (1).json", "git.json"),
            ("git.commit (12).md", "git.commit.md"),
            ("journal 2.jsonl", "journal.jsonl"),
            ("git - Copy.json", "git.json"),
            ("git copy.json", "git.json"),
            ("Copy of git.json", "git.json"),
            ("git-ANNAS-LAPTOP2.json", "git.json"),
            ("2026-11 (1).jsonl", "2026-11.jsonl"),
            ("git.json.orig", "git.json"),
            ("git.json.rej", "git.json"),
        ] {
            assert_eq!(original(name).as_deref(), Some(of), "{name}");
        }
    }

    #[test]
    fn other_names_are_no_copies() {
        for name in [
            "git.json",
            "git-2.json",
            "git.commit.md",
            "2026-11.jsonl",
            "My notes.md",
            "README.md",
            "(1).json",
        ] {
            assert_eq!(original(name), None, "{name}");
        }
    }
}
