//! How deep JSON may be nested so that what was read can be written and read again.
//!
//! Whoever reads JSON stops at some depth, here 127 levels, and each place that a value is kept in puts more around it:
//! a track file 3 levels, the record of a change that brings the milestone back 9, the plan of a checkpoint 2 more.

/// What a file may have.
pub(crate) const IN_FILES: usize = 80;
/// What a line of the journal or the history may have.
pub(crate) const IN_RECORDS: usize = 120;

/// How many brackets are open at most at once. Of a text that is no JSON it tells nothing.
pub(crate) fn depth(json: &[u8]) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    let (mut in_string, mut is_escaped) = (false, false);
    for byte in json {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn brackets_in_texts_do_not_count() {
        assert_eq!(depth(b"1"), 0);
        assert_eq!(depth(br#"{"a":[[],{"b":1}],"c":[]}"#), 3);
        assert_eq!(depth(br#"{"[[[[":"\"[[[\\"}"#), 1);
        assert_eq!(depth(br#"["\\",["\""],[[]]]"#), 3);
    }
}
