//! Inputs that are lines with checksums, as the journal and the history have them.

/// The bytes of a file of lines. Where the first byte of the input is odd, such as `1`, each line after it gets its
/// right checksum, so that what is behind the checksums is reached; otherwise the rest is the file as it is.
pub fn file(input: &[u8]) -> Vec<u8> {
    let Some((kind, rest)) = input.split_first() else { return Vec::new() };
    if kind % 2 == 0 {
        return rest.to_vec();
    }
    let mut file = Vec::new();
    for line in rest.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
        file.extend_from_slice(format!("{:08x} ", crc32c::crc32c(line)).as_bytes());
        file.extend_from_slice(line);
        file.push(b'\n');
    }
    file
}
