//! The files that show what the person did: whether each is there and as it was, and what nothing refers to.

use std::collections::BTreeSet;

use waymark_core::{CopiedFile, Entry, Exhibit, Roadmap};
use waymark_messages::doctor;

use super::finding::{Finding, FindingKind, Report};
use super::places::{files, shown};
use crate::disk::{self, Access, Kind};
use crate::folder::Folder;
use crate::keep;

/// How much of a file is read at a time.
const PIECE: usize = 1 << 20;

/// `is_whole` is whether every file of the roadmap reads: else what nothing refers to cannot be told.
pub(super) fn examine(folder: &Folder, roadmap: &Roadmap, is_whole: bool, report: &mut Report) {
    let mut named = BTreeSet::new();
    let mut sound = 0_usize;
    for entry in roadmap.milestones() {
        for evidence in &entry.milestone().evidence {
            let Exhibit::Copy(file) = &evidence.what else { continue };
            // Two pieces of evidence may be the same file.
            if named.insert(file.path.as_str()) {
                match look(folder, entry, file) {
                    Some(finding) => report.found(finding),
                    None => sound += 1,
                }
            }
        }
    }
    if sound > 0 {
        report.looked(doctor::looked_proof(sound));
    }
    if is_whole {
        orphans(folder, &named, report);
    }
}

/// What is wrong with a copied file, if anything. One behind a link is told as a link.
fn look(folder: &Folder, entry: Entry<'_>, file: &CopiedFile) -> Option<Finding> {
    let path = folder.path().join(file.path.as_str());
    let title = &entry.milestone().title;
    let is_outside = folder.disk().real_path(&path).is_ok_and(|real| !real.starts_with(folder.path()));
    if is_outside {
        return None;
    }
    let stat = folder.disk().stat(&path).ok().filter(|stat| stat.kind != Kind::Folder);
    let Some(stat) = stat else {
        return Some(Finding::new(
            FindingKind::ProofMissing,
            file.path.as_str(),
            doctor::proof_missing(title),
            doctor::proof_missing_remedy(entry.id()),
        ));
    };
    let is_same = stat.kind == Kind::Link || stat.length == file.bytes;
    match is_same.then(|| checksum(folder, &path)) {
        Some(Ok(crc32c)) if crc32c == file.crc32c => None,
        Some(Err(error)) => Some(Finding::new(
            FindingKind::Unreadable,
            file.path.as_str(),
            doctor::unreadable(error),
            doctor::proof_unreadable_remedy(),
        )),
        Some(Ok(_)) | None => Some(Finding::new(
            FindingKind::ProofChanged,
            file.path.as_str(),
            doctor::proof_changed(title),
            doctor::proof_changed_remedy(),
        )),
    }
}

fn checksum(folder: &Folder, path: &std::path::Path) -> std::io::Result<u32> {
    let mut file = folder.disk().open(path, Access::Read)?;
    let (mut crc32c, mut offset, mut piece) = (0, 0, vec![0; PIECE]);
    loop {
        let read = disk::read_up_to(&mut *file, offset, &mut piece)?;
        if read == 0 {
            return Ok(crc32c);
        }
        crc32c = crc32c::crc32c_append(crc32c, &piece[..read]);
        offset += read as u64;
    }
}

fn orphans(folder: &Folder, named: &BTreeSet<&str>, report: &mut Report) {
    let shelves = keep::shelves(folder);
    for shelf in shelves.iter().filter(|shelf| shelf.starts_with(folder.proof())) {
        for (path, _) in files(folder, shelf) {
            let name = shown(folder, &path);
            let is_unfinished =
                path.file_name().is_some_and(|name| keep::is_unfinished(&name.to_string_lossy()));
            if !named.contains(name.as_str()) && !is_unfinished {
                report.found(Finding::new(
                    FindingKind::Orphan,
                    name,
                    doctor::orphan_proof(),
                    doctor::orphan_proof_remedy(),
                ));
            }
        }
    }
}
