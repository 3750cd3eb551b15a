//! Backups made of an input, from its raw bytes to an archive that is well formed on the outside.

use std::io;

use tar::{Builder, Header};

/// The file, and how much it unpacks to or how long it is, whichever is more: what the memory is measured by.
///
/// The first byte chooses, so that the input reaches further in: `0` takes the rest as the file; `1` compresses it, so
/// that it is the tar archive; with `2` it is entries, each the length of a name, the length of a text divided by 16,
/// the kind of the entry, the name and the text.
pub fn file(input: &[u8]) -> (Vec<u8>, usize) {
    let Some((kind, rest)) = input.split_first() else { return (Vec::new(), 0) };
    match kind % 4 {
        0 => (rest.to_vec(), unpacked(rest).max(rest.len())),
        1 => (compressed(rest), rest.len()),
        _ => {
            let archive = archive(rest).expect("it is written into memory");
            (compressed(&archive), archive.len())
        }
    }
}

fn archive(mut rest: &[u8]) -> io::Result<Vec<u8>> {
    let mut builder = Builder::new(Vec::new());
    while let [name, text, kind, after @ ..] = rest {
        let (name, after) = after.split_at(usize::from(*name).min(100).min(after.len()));
        let (text, after) = after.split_at((usize::from(*text) * 16).min(after.len()));
        let mut header = Header::new_gnu();
        // As bytes: the library that writes archives would refuse the names that matter most.
        header.as_old_mut().name[..name.len()].copy_from_slice(name);
        header.as_old_mut().linkflag = [*kind];
        header.set_size(text.len() as u64);
        header.set_cksum();
        builder.append(&header, text)?;
        rest = after;
    }
    builder.into_inner()
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).expect("it is written into memory")
}

/// How much comes out of a file before it ends or turns out to be none.
fn unpacked(bytes: &[u8]) -> usize {
    /// Counts what is written.
    struct Count(usize);
    impl io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    if let Ok(mut decoder) = zstd::Decoder::new(bytes) {
        // What is no archive to its end counts as far as it goes.
        let _ = io::copy(&mut decoder, &mut count);
    }
    count.0
}
