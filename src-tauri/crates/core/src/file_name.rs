//! Names for files that are the same file on every system.

/// The longest name, in characters.
const LONGEST: usize = 100;
/// The longest it may be in bytes, which is what file systems count.
const LONGEST_BYTES: usize = 180;
/// The longest extension that is kept where a name is cut.
const LONGEST_EXTENSION: usize = 12;
/// More rounds than any name takes to stay as it is.
const ROUNDS: usize = 8;

/// A name for a file that is the same file on every system: at most 100 characters and 180 bytes with its extension,
/// no path, no device, not hidden. What is such a name already stays as it is.
pub fn safe_file_name(name: &str) -> String {
    let mut safe = made_safe(name);
    // What is cut has another end, which may be an extension or a device.
    for _ in 0..ROUNDS {
        let again = made_safe(&safe);
        if again == safe {
            break;
        }
        safe = again;
    }
    safe
}

fn made_safe(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|character| !is_unseen(*character) || character.is_whitespace())
        .map(|character| if has_meaning(character) { '-' } else { character })
        .collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = words.trim_start_matches(['.', ' ', '-']).trim_end_matches(['.', ' ']);
    let (stem, extension) = match trimmed.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.chars().count() <= LONGEST_EXTENSION => {
            (stem, format!(".{extension}"))
        }
        Some(_) | None => (trimmed, String::new()),
    };
    let before = match stem {
        "" => "file",
        stem if is_device(stem) => "file-",
        _ => "",
    };
    let length = LONGEST - extension.chars().count();
    let mut stem: String = before.chars().chain(stem.chars()).take(length).collect();
    while stem.len() + extension.len() > LONGEST_BYTES {
        stem.pop();
    }
    format!("{}{extension}", stem.trim_end_matches(['.', ' ']))
}

/// Characters that have a meaning in paths or commands on some system.
fn has_meaning(character: char) -> bool {
    matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

/// Characters that cannot be seen, or that turn around what is beside them.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        )
}

/// Whether Windows takes a name for a device, whatever follows its first dot.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_lowercase();
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul")
        || (first.len() == 4
            && (first.starts_with("com") || first.starts_with("lpt"))
            && first.ends_with(|last: char| last.is_ascii_digit() && last != '0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_made_safe_and_stay_recognisable() {
        let long = format!("{}.pdf", "x".repeat(300));
        for (name, safe) in [
            ("plans.png", "plans.png"),
            ("../../etc/passwd", "etc-passwd"),
            ("--help", "help"),
            ("a:b?.txt", "a-b-.txt"),
            (".bashrc", "bashrc"),
            ("CON.txt", "file-CON.txt"),
            ("  a \t b . ", "a b"),
            ("...", "file"),
            ("photo\u{202E}gnp.exe", "photognp.exe"),
            (long.as_str(), &format!("{}.pdf", "x".repeat(96))),
        ] {
            assert_eq!(safe_file_name(name), safe, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn every_safe_name_is_one_that_is_taken_back(name in "\\PC{0,300}|[./\\\\ A-Za-z:~-]{0,300}") {
            let safe = safe_file_name(&name);
            prop_assert!(safe.len() <= LONGEST_BYTES && safe.chars().count() <= LONGEST);
            prop_assert_eq!(&safe_file_name(&safe), &safe);
            prop_assert!(!safe.is_empty() && !safe.contains(['/', '\\']) && !safe.starts_with('.'));
        }
    }
}
