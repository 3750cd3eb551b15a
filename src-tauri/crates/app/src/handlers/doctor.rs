//! Checking the folder, and mending it.

use waymark_core::library::Problem;
use waymark_messages::views;
use waymark_store::{FindingKind, Report, examine, mend as mend_folder};

use super::Call;
use crate::errors::AppError;
use crate::requests::Nothing;
use crate::views::{DoctorView, Finding, FindingSeverity, MendedView};

pub(crate) fn doctor(call: &mut Call<'_>, _: Nothing) -> Result<DoctorView, AppError> {
    let report = examine(&call.workspace.folder.clone()?, call.utc());
    view(call, report)
}

pub(crate) fn mend(call: &mut Call<'_>, _: Nothing) -> Result<MendedView, AppError> {
    let folder = call.workspace.folder.clone()?;
    let mended = mend_folder(&folder, call.utc());
    if !mended.done.is_empty() {
        call.workspace.look_again(call.utc());
    }
    let stopped = mended.stopped.map(|error| {
        let sentences: Vec<String> = std::iter::once(error.to_string()).chain(error.hints()).collect();
        sentences.join(" ")
    });
    Ok(MendedView { done: mended.done, stopped, left: view(call, mended.left)? })
}

/// The report with the mistakes in library files of the person's own, which only this crate knows.
fn view(call: &mut Call<'_>, report: Report) -> Result<DoctorView, AppError> {
    let folder = call.workspace.folder.clone()?;
    let told: Vec<&str> = report.findings.iter().map(|finding| finding.place.as_str()).collect();
    // A shelf that cannot be looked at has been told as a file that cannot be read.
    let problems = call.workspace.shelf().map(|(_, problems)| problems).unwrap_or_default();
    let is_told = |problem: &Problem| problem.file.as_deref().is_some_and(|file| told.contains(&file));
    let mut findings: Vec<Finding> =
        problems.iter().filter(|problem| !is_told(problem)).map(mistake).collect();
    let files = report.findings.into_iter().map(|finding| Finding {
        kind: finding.kind.slug().to_owned(),
        severity: finding.severity().into(),
        place: finding.place,
        line: finding.line.and_then(|line| u32::try_from(line).ok()),
        problem: finding.problem,
        remedy: finding.remedy,
    });
    findings.splice(0..0, files);
    findings.sort_by_key(|finding| finding.severity as u8);
    Ok(DoctorView { folder: folder.path().display().to_string(), checked: report.checked, findings })
}

fn mistake(problem: &Problem) -> Finding {
    let kind = FindingKind::LibraryMistake;
    Finding {
        kind: kind.slug().to_owned(),
        severity: FindingSeverity::from(kind.severity()),
        place: problem.file.clone().unwrap_or_else(|| problem.place.clone()),
        line: problem.line,
        problem: problem.what.clone(),
        remedy: views::library_remedy(),
    }
}
