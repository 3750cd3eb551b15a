//! `waymark proof`: what you have to show for a milestone.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use waymark_app::{
    AddLink, AttachFiles, ErrorView, EvidenceKind, EvidenceRef, EvidenceView, MilestoneRef, MilestoneView,
    SetReflection,
};
use waymark_messages::{fields, size, terminal};

use crate::ask::refusal;
use crate::run::{Face, Outcome};
use crate::style::{LATE, QUIET, TITLE, paint};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Proof {
    #[arg(required = true)]
    id: Option<String>,
    #[command(subcommand)]
    command: Option<ProofCommand>,
}

#[derive(Debug, Subcommand)]
enum ProofCommand {
    Add {
        id: String,
        #[arg(long, value_name = "URL", required_unless_present = "file", conflicts_with = "file")]
        link: Option<String>,
        #[arg(long, value_name = "PATH")]
        file: Option<PathBuf>,
        #[arg(long, requires = "file")]
        linked: bool,
        #[arg(long)]
        title: Option<String>,
    },
    Remove {
        id: String,
        evidence: String,
    },
    Reflect {
        id: String,
        text: String,
    },
}

impl Face {
    pub(crate) fn proof(&self, proof: &Proof) -> Outcome {
        match &proof.command {
            None => {
                let id = MilestoneRef { id: proof.id.clone().unwrap_or_default() };
                self.look("milestone", &id, |answer| Ok(shown(&answer.view()?)))
            }
            Some(ProofCommand::Add { id, link: Some(url), title, .. }) => {
                let request = AddLink { id: id.clone(), url: url.clone(), title: title.clone() };
                self.change("add_link", &request)
            }
            Some(ProofCommand::Add { id, link: None, file, linked, title }) => {
                let request = AttachFiles {
                    ids: vec![id.clone()],
                    paths: vec![whole(file.as_ref())?],
                    linked: *linked,
                    title: title.clone(),
                };
                self.change("attach_files", &request)
            }
            Some(ProofCommand::Remove { id, evidence }) => {
                self.change("remove_evidence", &EvidenceRef { id: id.clone(), evidence: evidence.clone() })
            }
            Some(ProofCommand::Reflect { id, text }) => {
                self.change("set_reflection", &SetReflection { id: id.clone(), markdown: text.clone() })
            }
        }
    }
}

/// The whole path of a file, as text.
fn whole(file: Option<&PathBuf>) -> Result<String, ErrorView> {
    let file = file.cloned().unwrap_or_default();
    let refused = |reason: String| refusal(terminal::proof_not_attached(file.display(), reason), Vec::new());
    let whole = std::path::absolute(&file).map_err(|error| refused(error.to_string()))?;
    let text = whole.into_os_string().into_string();
    text.map_err(|_| refused(terminal::proof_path_no_text()))
}

fn shown(view: &MilestoneView) -> String {
    let mut text = format!("{}  {}\n", paint(TITLE, &view.row.title), paint(QUIET, &view.row.id));
    if !view.proof.is_empty() {
        let _ = writeln!(text, "{}", terminal::proof_to_keep(&view.proof));
    }
    if view.evidence.is_empty() {
        let _ = writeln!(text, "{}", terminal::proof_none(&view.row.id));
    }
    for line in lines(&view.evidence) {
        let _ = writeln!(text, "  {line}");
    }
    if !view.reflection.is_empty() {
        let _ = writeln!(text, "{}", paint(TITLE, &fields::reflection()));
        view.reflection.lines().for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    }
    text
}

/// Evidence, a line each.
pub(crate) fn lines(evidence: &[EvidenceView]) -> Vec<String> {
    evidence.iter().map(line).collect()
}

fn line(evidence: &EvidenceView) -> String {
    let kind = terminal::evidence_kind(match evidence.kind {
        EvidenceKind::Link => "link",
        EvidenceKind::Copy => "copy",
        EvidenceKind::File => "file",
    });
    let missing = match evidence.missing {
        true => format!("  {}", paint(LATE, &terminal::evidence_missing())),
        false => String::new(),
    };
    let added = evidence.added.date_naive().to_string();
    let facts: Vec<String> =
        [Some(kind), evidence.bytes.map(size), Some(added)].into_iter().flatten().collect();
    let about = format!("{}  {}", facts.join(", "), evidence.id);
    format!("{}  {}  {}{missing}", evidence.title, evidence.place, paint(QUIET, &about))
}
