//! Lists the files of `assets/library`, so that a new track needs no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[allow(clippy::disallowed_methods, reason = "a build script may: it is not the core")]
fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/library").canonicalize()?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    let mut code = String::new();
    for (name, folder) in [("TRACKS", "tracks"), ("GOALS", "goals")] {
        let folder = root.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> =
            fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let _ = writeln!(code, "pub(super) const {name}: &[(&str, &str)] = &[");
        for file in files {
            let stem = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let _ = writeln!(code, "    ({stem:?}, include_str!({file:?})),");
        }
        code.push_str("];\n");
    }
    fs::write(Path::new(&out).join("library.rs"), code)
}
