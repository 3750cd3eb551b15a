//! What is wrong with a library, each problem with its place.

mod goals;
mod likeness;
mod milestones;

use std::collections::HashMap;

use waymark_messages::library as said;

use super::Library;
use super::needs::Need;
use super::problem::Problem;
use crate::MilestoneId;

/// Looks at every track, milestone and goal, and at every combination of picks.
///
/// Begins with what could not be read. Problems come in the order of the library's tracks, then of its goals.
pub fn check(library: &Library) -> Vec<Problem> {
    run(library, None)
}

/// Looks only at what stands in these files, beside the rest of the library.
pub fn check_files(library: &Library, files: &[&str]) -> Vec<Problem> {
    run(library, Some(files))
}

fn run(library: &Library, files: Option<&[&str]>) -> Vec<Problem> {
    let mut report = Report { library, files, problems: Vec::new() };
    let unreadable = library.problems().iter();
    let unreadable = unreadable.filter(|problem| report.concerns(problem.file.as_deref()));
    report.problems = unreadable.cloned().collect();
    milestones::check(&mut report);
    likeness::check(&mut report);
    goals::check(&mut report);
    report.problems
}

struct Report<'a> {
    library: &'a Library,
    /// The files to speak of; all of them when absent.
    files: Option<&'a [&'a str]>,
    problems: Vec<Problem>,
}

impl Report<'_> {
    fn concerns(&self, file: Option<&str>) -> bool {
        self.files.is_none_or(|files| file.is_some_and(|file| files.contains(&file)))
    }

    fn concerns_place(&self, place: &str) -> bool {
        self.concerns(self.library.origin(place).map(|origin| origin.file.as_str()))
    }

    fn say(&mut self, place: &str, what: impl Into<String>) {
        let origin = self.library.origin(place);
        if !self.concerns(origin.map(|origin| origin.file.as_str())) {
            return;
        }
        self.problems.push(Problem {
            file: origin.map(|origin| origin.file.clone()),
            line: origin.map(|origin| origin.line),
            place: place.to_owned(),
            what: what.into(),
        });
    }

    /// Says what is wrong with a prerequisite, if nothing in the library meets it.
    fn check_need(&mut self, milestone: &MilestoneId, need: &Need, names: &HashMap<&str, usize>) {
        let met = match need {
            Need::Milestone(id) => id != milestone && self.library.milestone(id.as_str()).is_some(),
            Need::Named(name) => names.contains_key(name.as_str()),
        };
        if !met {
            self.say(milestone.as_str(), said::no_prerequisite(need));
        }
    }
}

#[cfg(test)]
mod tests;
