//! `waymark doctor`.

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::Style;
use waymark_app::{DoctorView, Finding, FindingSeverity, MendedView, Nothing};
use waymark_messages::terminal;

use crate::ask::ask;
use crate::run::{Face, Outcome};
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, paint};

/// How many findings of one severity are spelt out.
const SPELT: usize = 40;

impl Face {
    /// Exit code 3 where something needs the person.
    pub(crate) fn doctor(&self, mend: bool) -> Outcome {
        let mut is_stopped = false;
        let (answer, view) = if mend {
            let answer = ask(&self.app, "mend", &Nothing {})?;
            let mended: MendedView = answer.view()?;
            is_stopped = mended.stopped.is_some();
            self.say(&done(&mended));
            (answer, mended.left)
        } else {
            let answer = ask(&self.app, "doctor", &Nothing {})?;
            let view: DoctorView = answer.view()?;
            (answer, view)
        };
        self.print(&if self.json { format!("{}\n", answer.0) } else { report(&view) });
        let needs_you = view.findings.iter().any(|finding| finding.severity == FindingSeverity::NeedsYou);
        Ok(if needs_you || is_stopped { ExitCode::from(3) } else { ExitCode::SUCCESS })
    }

    /// Prints what only people read.
    fn say(&self, text: &str) {
        if !self.json {
            self.print(text);
        }
    }
}

fn done(mended: &MendedView) -> String {
    let mut text = match mended.done.as_slice() {
        [] if mended.stopped.is_none() => format!("{}\n", terminal::doctor_nothing_to_mend()),
        [] => String::new(),
        done => {
            let lines: String = done.iter().map(|line| format!("  {line}\n")).collect();
            format!("{}\n{lines}", paint(DONE, &terminal::doctor_mended()))
        }
    };
    if let Some(stopped) = &mended.stopped {
        let _ = writeln!(text, "{} {stopped}", paint(LATE, &terminal::doctor_stopped()));
    }
    text.push('\n');
    text
}

fn report(view: &DoctorView) -> String {
    let mut text = format!("{}\n", view.folder);
    for line in &view.checked {
        let _ = writeln!(text, "  {} {line}", paint(DONE, &terminal::doctor_ok()));
    }
    group(&mut text, view, FindingSeverity::NeedsYou, &terminal::doctor_needs_you(), LATE);
    group(&mut text, view, FindingSeverity::Mendable, &terminal::doctor_can_be_mended(), NOW);
    group(&mut text, view, FindingSeverity::Note, &terminal::doctor_good_to_know(), TITLE);
    let _ = writeln!(text, "\n{}", verdict(view));
    text
}

fn group(text: &mut String, view: &DoctorView, severity: FindingSeverity, title: &str, style: Style) {
    let findings: Vec<&Finding> =
        view.findings.iter().filter(|finding| finding.severity == severity).collect();
    if findings.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{}", paint(style, title));
    for (index, finding) in findings.iter().take(SPELT).enumerate() {
        let place = match finding.line {
            Some(line) => format!("{}:{line}", finding.place),
            None if finding.place == "." => terminal::doctor_the_folder(),
            None => finding.place.clone(),
        };
        let _ = writeln!(text, "  {}  {}", paint(TITLE, &place), finding.problem);
        // What many have in common is said after the last of them.
        let next = findings.get(index + 1).filter(|_| index + 1 < SPELT);
        if next.is_none_or(|next| next.remedy != finding.remedy) {
            let _ = writeln!(text, "      {}", paint(QUIET, &finding.remedy));
        }
    }
    if findings.len() > SPELT {
        let _ = writeln!(text, "  {}", paint(QUIET, &terminal::and_more(findings.len() - SPELT)));
    }
}

fn verdict(view: &DoctorView) -> String {
    let count = |severity| view.findings.iter().filter(|finding| finding.severity == severity).count();
    let needs = count(FindingSeverity::NeedsYou);
    let mendable = count(FindingSeverity::Mendable);
    let sentences: Vec<String> = [
        (needs > 0).then(|| terminal::doctor_things_need_you(needs)),
        (mendable > 0).then(|| terminal::doctor_mendable(mendable)),
    ]
    .into_iter()
    .flatten()
    .collect();
    match (sentences.as_slice(), view.findings.as_slice()) {
        ([], []) => terminal::all_is_well(),
        ([], _) => terminal::doctor_nothing_to_do(),
        (sentences, _) => sentences.join(" "),
    }
}
