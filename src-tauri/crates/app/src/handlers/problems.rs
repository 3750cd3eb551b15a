//! What went wrong in a face, for the log.

use super::Call;
use crate::errors::AppError;
use crate::requests::{Nothing, ProblemReport};

/// How many characters of a report are kept: a page that fails in a loop must not fill the disk.
const KEPT: usize = 4_000;
/// How many characters say where it was.
const PLACE: usize = 100;

pub(crate) fn report_problem(call: &mut Call<'_>, report: ProblemReport) -> Result<Nothing, AppError> {
    let first = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    call.host.log(&format!("{}: {}", first(&report.place, PLACE), first(&report.what, KEPT)));
    Ok(Nothing {})
}

pub(crate) fn open_log(call: &mut Call<'_>, _: Nothing) -> Result<Nothing, AppError> {
    call.host.show_log().map_err(AppError::cannot_show)?;
    Ok(Nothing {})
}
