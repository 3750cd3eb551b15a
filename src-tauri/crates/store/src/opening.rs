//! What a piece of evidence leads to, before anything is opened: a folder, a document, or something that might run.
//!
//! Nothing here opens anything. A name in a file may have been written by anybody, so nothing in it is believed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use waymark_core::{LinkedPath, ProofPath};

use crate::disk::Kind;
use crate::error::StoreError;
use crate::folder::Folder;

/// What there is to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Openable {
    /// A folder, which a file manager shows.
    Folder(PathBuf),
    /// A file of a kind that only says something, which its program may open.
    Document(PathBuf),
    /// A file that may be a program or a script, or of a kind not known here; it is only shown where it is.
    Other(PathBuf),
}

/// Kinds of files that programs show and do not carry out. What may hold scripts, macros or commands is not among them,
/// and neither is whatever is not known.
const DOCUMENTS: [&str; 48] = [
    "7z", "aac", "avif", "bmp", "bz2", "csv", "docx", "epub", "flac", "gif", "gz", "heic", "ics", "jpeg",
    "jpg", "json", "jsonl", "log", "m4a", "md", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "ogg",
    "opus", "pdf", "png", "pptx", "rst", "rtf", "tar", "tif", "tiff", "toml", "tsv", "txt", "wav", "webm",
    "webp", "xlsx", "xz", "yaml", "yml", "zip",
];

/// Finds a copied file. One that is gone, or that a link leads out of the data folder, is refused.
pub fn openable_copy(folder: &Folder, path: &ProofPath) -> Result<Openable, StoreError> {
    let file = || path.to_string();
    let there = folder.path().join(path.as_str());
    let failed = |error: io::Error| match error.kind() == io::ErrorKind::NotFound {
        true => StoreError::EvidenceGone { file: file() },
        false => StoreError::io("open", &there, &error),
    };
    let real = folder.disk().real_path(&there).map_err(failed)?;
    if !real.starts_with(folder.path()) {
        return Err(StoreError::EvidenceOutside { file: file() });
    }
    match folder.disk().stat(&real).map_err(failed)?.kind {
        Kind::Folder => Ok(Openable::Folder(there)),
        Kind::File => Ok(judge(there, &real)),
        Kind::Link => Err(StoreError::EvidenceOutside { file: file() }),
    }
}

/// Whether a copied file is in its place.
pub fn has_copy(folder: &Folder, path: &ProofPath) -> bool {
    folder.disk().stat(&folder.path().join(path.as_str())).is_ok()
}

/// Finds a file that was left in its place.
pub fn openable_linked(path: &LinkedPath) -> Result<Openable, StoreError> {
    let there = PathBuf::from(path.as_str());
    let failed = |error: io::Error| match error.kind() == io::ErrorKind::NotFound {
        true => StoreError::EvidenceGone { file: path.as_str().to_owned() },
        false => StoreError::io("open", &there, &error),
    };
    let real = fs::canonicalize(&there).map_err(failed)?;
    let stat = fs::metadata(&real).map_err(failed)?;
    if stat.is_dir() {
        return Ok(Openable::Folder(there));
    }
    Ok(if stat.is_file() { judge(there, &real) } else { Openable::Other(there) })
}

/// A link is judged by its own name and by what it leads to.
fn judge(there: PathBuf, real: &Path) -> Openable {
    let is_document = |path: &Path| {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        extension.is_some_and(|extension| DOCUMENTS.contains(&extension.as_str()))
    };
    if is_document(&there) && is_document(real) && !may_run(real) {
        Openable::Document(there)
    } else {
        Openable::Other(there)
    }
}

/// Whether the system would run a file. One that cannot be looked at is taken for such.
#[cfg(unix)]
fn may_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|stat| stat.permissions().mode() & 0o111 != 0)
}

/// Elsewhere the name alone decides.
#[cfg(not(unix))]
fn may_run(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn linked(path: &Path) -> Result<Openable, StoreError> {
        openable_linked(&LinkedPath::new(path.to_str().unwrap()).unwrap())
    }

    #[test]
    fn only_documents_are_opened() {
        let root = TempDir::new().unwrap();
        let file = |name: &str| {
            let path = root.path().join(name);
            fs::write(&path, b"x").unwrap();
            path
        };
        for name in ["a.pdf", "b.PNG", "c.tar.gz", "d.md"] {
            let path = file(name);
            assert_eq!(linked(&path).unwrap(), Openable::Document(path), "{name}");
        }
        for name in [
            "a.sh",
            "a.desktop",
            "a.exe",
            "a.pdf.exe",
            "a.html",
            "a.svg",
            "a.docm",
            "a.py",
            "a.js",
            "a.jar",
            "a.lnk",
            "a.AppImage",
            "pdf",
            "a.",
            "a.bat",
            "a.url",
            "a.command",
            "a.xhtml",
        ] {
            let path = file(name);
            assert_eq!(linked(&path).unwrap(), Openable::Other(path), "{name}");
        }
        let gone = linked(&root.path().join("gone.pdf")).unwrap_err();
        assert!(matches!(gone, StoreError::EvidenceGone { .. }), "{gone}");
        assert_eq!(linked(root.path()).unwrap(), Openable::Folder(root.path().to_path_buf()));
    }

    #[cfg(unix)]
    #[test]
    fn what_may_run_is_not_opened_whatever_it_is_called() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let root = TempDir::new().unwrap();
        let script = root.path().join("run.sh");
        fs::write(&script, b"#!/bin/sh").unwrap();
        let link = root.path().join("harmless.pdf");
        symlink(&script, &link).unwrap();
        assert_eq!(linked(&link).unwrap(), Openable::Other(link));
        let program = root.path().join("program.pdf");
        fs::write(&program, b"x").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(linked(&program).unwrap(), Openable::Other(program));
    }

    #[cfg(unix)]
    #[test]
    fn a_copy_that_a_link_leads_out_of_the_folder_is_refused() {
        let root = TempDir::new().unwrap();
        let data = root.path().join("data");
        fs::create_dir_all(data.join("proof/git.commit")).unwrap();
        let secret = root.path().join("secret.txt");
        fs::write(&secret, b"x").unwrap();
        let folder = Folder::locate(Some(data.clone())).unwrap();
        let path = ProofPath::new("proof/git.commit/a.txt").unwrap();
        assert!(matches!(openable_copy(&folder, &path), Err(StoreError::EvidenceGone { .. })));
        std::os::unix::fs::symlink(&secret, data.join("proof/git.commit/a.txt")).unwrap();
        let refused = openable_copy(&folder, &path).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "\"proof/git.commit/a.txt\" is a link that leads out of your data folder, so it is not opened."
        );
    }
}
