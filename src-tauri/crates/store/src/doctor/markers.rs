//! Files in which Git left both sides of a merge.

use waymark_messages::doctor;

use super::finding::{Finding, FindingKind};

/// The line on which the first of both sides begins, if both are there and closed.
pub(super) fn line_of(text: &[u8]) -> Option<usize> {
    let (mut begun, mut parted, mut fenced) = (None, false, false);
    for (index, line) in text.split(|&byte| byte == b'\n').enumerate() {
        match line {
            // What stands in a code block of a note is an example.
            line if line.starts_with(b"```") || line.starts_with(b"~~~") => fenced = !fenced,
            _ if fenced => {}
            line if line.starts_with(b"<<<<<<< ") => (begun, parted) = (Some(index + 1), false),
            line if line.trim_ascii_end() == b"=======" => parted = true,
            line if line.starts_with(b">>>>>>> ") && parted && begun.is_some() => return begun,
            _ => {}
        }
    }
    None
}

pub(super) fn finding(place: &str, line: usize) -> Finding {
    Finding::new(FindingKind::MergeMarkers, place, doctor::merge_markers(), doctor::merge_markers_remedy())
        .at(line)
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn only_a_whole_pair_of_sides_counts() {
        assert_eq!(line_of(b"{\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> theirs\n}"), Some(2));
        assert_eq!(line_of(b"A line of <<<<<<< is no marker.\n=======\n"), None);
        assert_eq!(line_of(b"Heading\n=======\ntext"), None);
    }

    #[test]
    fn an_example_in_a_note_is_none() {
        assert_eq!(line_of(b"```\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> theirs\n```\n"), None);
    }
}
