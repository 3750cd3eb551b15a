//! `waymark proof`: what you have to show for a milestone.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use waymark_app::{
    AddLink, AttachFiles, ErrorView, EvidenceKind, EvidenceRef, EvidenceView, MilestoneRef, MilestoneView,
    SetReflection,
};

use crate::ask::refusal;
use crate::run::{Face, Outcome};
use crate::style::{LATE, QUIET, TITLE, paint, size};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Proof {
    /// The milestone's id
    #[arg(required = true)]
    id: Option<String>,
    #[command(subcommand)]
    command: Option<ProofCommand>,
}

#[derive(Debug, Subcommand)]
enum ProofCommand {
    /// Add a link or a file: waymark proof add git.commit --link ADDRESS
    Add {
        /// The milestone's id
        id: String,
        /// The address of a page
        #[arg(long, value_name = "URL", required_unless_present = "file", conflicts_with = "file")]
        link: Option<String>,
        /// A file, which is copied into the data folder
        #[arg(long, value_name = "PATH")]
        file: Option<PathBuf>,
        /// Leave the file where it is
        #[arg(long, requires = "file")]
        linked: bool,
        /// What to call it [default: the file's name, or the address]
        #[arg(long)]
        title: Option<String>,
    },
    /// Remove a piece of evidence; a copied file stays in the data folder
    Remove {
        /// The milestone's id
        id: String,
        /// The evidence's id, such as e1; waymark proof tells it
        evidence: String,
    },
    /// Write what you think of it now; an empty text removes it
    Reflect {
        /// The milestone's id
        id: String,
        /// The text, as Markdown
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
    let refused =
        |reason: String| refusal(format!("\"{}\" cannot be attached: {reason}.", file.display()), Vec::new());
    let whole = std::path::absolute(&file).map_err(|error| refused(error.to_string()))?;
    let text = whole.into_os_string().into_string();
    text.map_err(|_| refused("its path is not UTF-8 text".to_owned()))
}

fn shown(view: &MilestoneView) -> String {
    let mut text = format!("{}  {}\n", paint(TITLE, &view.row.title), paint(QUIET, &view.row.id));
    if !view.proof.is_empty() {
        let _ = writeln!(text, "To keep: {}", view.proof);
    }
    if view.evidence.is_empty() {
        let _ =
            writeln!(text, "Nothing is attached yet. Add something with waymark proof add {}.", view.row.id);
    }
    for line in lines(&view.evidence) {
        let _ = writeln!(text, "  {line}");
    }
    if !view.reflection.is_empty() {
        let _ = writeln!(text, "{}", paint(TITLE, "Reflection"));
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
    let kind = match evidence.kind {
        EvidenceKind::Link => "link",
        EvidenceKind::Copy => "file",
        EvidenceKind::File => "linked",
    };
    let bytes = evidence.bytes.map_or_else(String::new, |bytes| format!(", {}", size(bytes)));
    let missing = if evidence.missing { format!("  {}", paint(LATE, "missing")) } else { String::new() };
    let about = format!("{kind}{bytes}, {}  {}", evidence.added.date_naive(), evidence.id);
    format!("{}  {}  {}{missing}", evidence.title, evidence.place, paint(QUIET, &about))
}
