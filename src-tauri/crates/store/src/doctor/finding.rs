//! What the doctor finds, and how much it matters.

use waymark_messages::{doctor, list};

use crate::error::StoreError;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Only the person can decide or do it.
    NeedsYou,
    /// [`super::mend`] can put it right without losing anything.
    Mendable,
    /// Good to know; nothing has to be done.
    Note,
}

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// The folder itself cannot be looked into.
    Unusable,
    /// A file cannot be read or understood.
    Unreadable,
    /// Git left both sides of a merge in a file.
    MergeMarkers,
    /// The files break a rule of the roadmap.
    RuleBroken,
    /// A milestone waits for one that does not exist.
    MissingPrerequisite,
    /// A later version wrote the files.
    Newer,
    /// Prerequisites make a circle.
    Circle,
    /// A file is gone, and nothing is remembered of it.
    Missing,
    /// An edit reaches so much that it waits for the person's word.
    EditHeld,
    /// An interrupted checkpoint cannot be read, so it cannot be carried to its end.
    UnreadablePlan,
    /// The journal says less than the history.
    JournalBehind,
    /// A line of the history does not check.
    HistoryDamaged,
    /// Changes are missing from the history.
    HistoryGap,
    /// A backup cannot be read back or does not open.
    BackupDamaged,
    /// A link that leads out of the folder or nowhere.
    LinkOutside,
    /// A second copy of a file that says something else.
    DifferingCopy,
    /// The disk has no room for the next checkpoint and backup.
    NoRoom,
    /// The folder cannot be written.
    ReadOnly,
    /// A library file of the person's own has a mistake in it.
    LibraryMistake,
    /// A picture is gone that a note shows.
    PictureMissing,
    /// A file is gone that was copied in as evidence.
    ProofMissing,
    /// An earlier version wrote the files.
    Older,
    /// A file is gone that Waymark remembers.
    Gone,
    /// Waymark does not remember a file as it wrote it.
    Unremembered,
    /// A checkpoint was interrupted.
    InterruptedCheckpoint,
    /// A line of the journal does not check.
    JournalDamaged,
    /// There is no journal.
    JournalMissing,
    /// Something unfinished was left behind.
    Leftover,
    /// A second copy of a file that says nothing new.
    SameCopy,
    /// Others may read or write.
    OpenToOthers,
    /// The person may not read or write their own file.
    ClosedToYou,
    /// An edit of the files that is taken in when the folder is next opened.
    EditWaits,
    /// A last line that was never finished.
    TornEnd,
    /// A change stands in the history twice.
    HistoryTwice,
    /// A file that was copied in as evidence is not as it was then.
    ProofChanged,
    /// A file that Waymark does not read, or that belongs to nothing.
    Orphan,
    /// A part of the folder lies elsewhere.
    FolderElsewhere,
    /// Something is dated later than now.
    FutureDate,
}

impl FindingKind {
    /// How much it matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::Unusable
            | Self::Unreadable
            | Self::MergeMarkers
            | Self::RuleBroken
            | Self::MissingPrerequisite
            | Self::Newer
            | Self::Circle
            | Self::Missing
            | Self::EditHeld
            | Self::UnreadablePlan
            | Self::JournalBehind
            | Self::HistoryDamaged
            | Self::HistoryGap
            | Self::BackupDamaged
            | Self::LinkOutside
            | Self::DifferingCopy
            | Self::NoRoom
            | Self::ReadOnly
            | Self::LibraryMistake
            | Self::PictureMissing
            | Self::ProofMissing => Severity::NeedsYou,
            Self::Older
            | Self::Gone
            | Self::Unremembered
            | Self::InterruptedCheckpoint
            | Self::JournalDamaged
            | Self::JournalMissing
            | Self::Leftover
            | Self::SameCopy
            | Self::OpenToOthers
            | Self::ClosedToYou => Severity::Mendable,
            Self::EditWaits
            | Self::TornEnd
            | Self::HistoryTwice
            | Self::ProofChanged
            | Self::Orphan
            | Self::FolderElsewhere
            | Self::FutureDate => Severity::Note,
        }
    }

    /// Its name for other programs; it stays the same from version to version.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Unusable => "unusable",
            Self::Unreadable => "unreadable",
            Self::MergeMarkers => "merge_markers",
            Self::RuleBroken => "rule_broken",
            Self::MissingPrerequisite => "missing_prerequisite",
            Self::Newer => "newer",
            Self::Circle => "circle",
            Self::Missing => "missing",
            Self::EditHeld => "edit_held",
            Self::UnreadablePlan => "unreadable_plan",
            Self::JournalBehind => "journal_behind",
            Self::HistoryDamaged => "history_damaged",
            Self::HistoryGap => "history_gap",
            Self::BackupDamaged => "backup_damaged",
            Self::LinkOutside => "link_outside",
            Self::DifferingCopy => "differing_copy",
            Self::NoRoom => "no_room",
            Self::ReadOnly => "read_only",
            Self::LibraryMistake => "library_mistake",
            Self::PictureMissing => "picture_missing",
            Self::ProofMissing => "proof_missing",
            Self::ProofChanged => "proof_changed",
            Self::Older => "older",
            Self::Gone => "gone",
            Self::Unremembered => "unremembered",
            Self::InterruptedCheckpoint => "interrupted_checkpoint",
            Self::JournalDamaged => "journal_damaged",
            Self::JournalMissing => "journal_missing",
            Self::Leftover => "leftover",
            Self::SameCopy => "same_copy",
            Self::OpenToOthers => "open_to_others",
            Self::ClosedToYou => "closed_to_you",
            Self::EditWaits => "edit_waits",
            Self::TornEnd => "torn_end",
            Self::HistoryTwice => "history_twice",
            Self::Orphan => "orphan",
            Self::FolderElsewhere => "folder_elsewhere",
            Self::FutureDate => "future_date",
        }
    }
}

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing it is.
    pub kind: FindingKind,
    /// The file, relative to the folder.
    pub place: String,
    /// The line in it, counted from 1, where one can be named.
    pub line: Option<usize>,
    /// What is wrong, in one sentence.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl Finding {
    pub(super) fn new(
        kind: FindingKind,
        place: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { kind, place: place.into(), line: None, problem: problem.into(), remedy: remedy.into() }
    }

    /// At a line.
    pub(super) fn at(mut self, line: impl Into<Option<usize>>) -> Self {
        self.line = line.into();
        self
    }

    /// An error of the store as a finding; one that names its file and line stands there.
    #[allow(clippy::wildcard_enum_match_arm, reason = "every other error is a whole sentence by itself")]
    pub(super) fn of(kind: FindingKind, place: impl Into<String>, error: &StoreError) -> Self {
        let remedy = error.hints().join(" ");
        match error {
            StoreError::Unreadable { file, line, column, reason } => {
                let problem = doctor::unreadable_at_column(column, reason);
                Self::new(kind, file, problem, remedy).at(*line)
            }
            other => Self::new(kind, place, other.to_string(), remedy),
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

/// What was looked at and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What was looked at, one sentence each.
    pub checked: Vec<String>,
    /// What is not as it should be, what needs the person first; empty when all is well.
    pub findings: Vec<Finding>,
}

impl Report {
    pub(super) fn looked(&mut self, at: impl Into<String>) {
        self.checked.push(at.into());
    }

    pub(super) fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Whether anything of a kind was found.
    pub fn has(&self, kind: FindingKind) -> bool {
        self.findings.iter().any(|finding| finding.kind == kind)
    }

    /// Whether something can only be done by the person.
    pub fn needs_you(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity() == Severity::NeedsYou)
    }
}

/// Names in a sentence: one, two, or some and how many more there are.
pub(super) fn named(names: &[String]) -> String {
    const SPELT: usize = 3;
    let more = names.len().saturating_sub(SPELT);
    let more = (more > 0).then(|| doctor::more(more));
    list(names.iter().take(SPELT).map(doctor::name).chain(more))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn of_many_names_three_are_spelt() {
        let names = |count: usize| named(&["a", "b", "c", "d", "e"].map(str::to_owned)[..count]);
        assert_eq!(names(0), "");
        assert_eq!(names(1), "\"a\"");
        assert_eq!(names(2), "\"a\" and \"b\"");
        assert_eq!(names(3), "\"a\", \"b\" and \"c\"");
        assert_eq!(names(5), "\"a\", \"b\", \"c\" and 2 more");
    }
}
