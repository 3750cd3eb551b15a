//! Listing milestones, and the views that a person saved.

use clap::{Args, Subcommand, ValueEnum};
use waymark_app::{
    DueWindow, Level, OutlineFilter, RenameView, SaveView, SavedViewView, Shape, Sort, StatusView, ViewRef,
};
use waymark_messages::terminal;

use crate::arguments::{KindArgument, StatusArgument};
use crate::ask::ask;
use crate::run::{Face, Outcome};
use crate::say;

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, value_name = "NAME")]
    view: Option<String>,
    #[command(flatten)]
    which: Which,
}

/// Which milestones, and in which order.
#[derive(Debug, Args)]
pub(crate) struct Which {
    #[arg(long)]
    track: Option<String>,
    #[arg(long, value_enum)]
    kind: Option<KindArgument>,
    #[arg(long, value_enum, value_delimiter = ',')]
    status: Vec<StatusArgument>,
    #[arg(long)]
    ready: bool,
    #[arg(long, conflicts_with_all = ["due_soon", "due"])]
    late: bool,
    #[arg(long, conflicts_with = "due")]
    due_soon: bool,
    #[arg(long)]
    due: bool,
    #[arg(long, value_enum, value_delimiter = ',')]
    level: Vec<LevelArgument>,
    #[arg(long, conflicts_with = "required")]
    optional: bool,
    #[arg(long)]
    required: bool,
    #[arg(long)]
    note: bool,
    #[arg(long, value_enum)]
    sort: Option<SortArgument>,
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LevelArgument {
    Foundation,
    Core,
    Advanced,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SortArgument {
    Own,
    Due,
    Hours,
    Title,
    Recent,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ShapeArgument {
    Outline,
    Board,
    Map,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ViewCommand {
    List,
    Save {
        name: String,
        #[arg(long, value_enum, default_value = "outline")]
        shape: ShapeArgument,
        #[command(flatten)]
        which: Which,
    },
    Rename {
        name: String,
        to: String,
    },
    Remove {
        name: String,
    },
}

impl Face {
    pub(crate) fn list(&self, list: &List) -> Outcome {
        let filter = OutlineFilter { view: list.view.clone(), ..filter(&list.which) };
        self.look("outline", &filter, |answer| Ok(say::outline(&answer.view()?)))
    }

    pub(crate) fn views(&self, command: Option<&ViewCommand>) -> Outcome {
        match command {
            None | Some(ViewCommand::List) => self.list_views(),
            Some(ViewCommand::Save { name, shape, which }) => self.change(
                "save_view",
                &SaveView { name: name.clone(), shape: (*shape).into(), filter: filter(which) },
            ),
            Some(ViewCommand::Rename { name, to }) => {
                self.change("rename_view", &RenameView { name: name.clone(), to: to.clone() })
            }
            Some(ViewCommand::Remove { name }) => self.change("remove_view", &ViewRef { name: name.clone() }),
        }
    }

    fn list_views(&self) -> Outcome {
        let status: StatusView = ask(&self.app, "status", &waymark_app::Nothing {})?.view()?;
        self.show_part(&status.settings.views, |views| match views.as_slice() {
            [] => format!("{}\n", terminal::views_none()),
            views => views.iter().map(line).collect(),
        })
    }
}

fn line(view: &SavedViewView) -> String {
    let shape = match view.shape {
        Shape::Outline => "outline",
        Shape::Board => "board",
        Shape::Map => "map",
    };
    format!("{}  {shape}\n", view.name)
}

fn filter(which: &Which) -> OutlineFilter {
    OutlineFilter {
        view: None,
        track: which.track.clone(),
        statuses: which.status.iter().map(|status| (*status).into()).collect(),
        ready: which.ready,
        due: match which {
            Which { late: true, .. } => Some(DueWindow::Late),
            Which { due_soon: true, .. } => Some(DueWindow::Soon),
            Which { due: true, .. } => Some(DueWindow::Any),
            Which { .. } => None,
        },
        kind: which.kind.map(Into::into),
        levels: which.level.iter().map(|level| (*level).into()).collect(),
        optional: match (which.optional, which.required) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        },
        has_note: which.note,
        search: which.words.join(" "),
        sort: which.sort.map(Into::into),
    }
}

impl From<LevelArgument> for Level {
    fn from(level: LevelArgument) -> Self {
        match level {
            LevelArgument::Foundation => Self::Foundation,
            LevelArgument::Core => Self::Core,
            LevelArgument::Advanced => Self::Advanced,
        }
    }
}

impl From<SortArgument> for Sort {
    fn from(sort: SortArgument) -> Self {
        match sort {
            SortArgument::Own => Self::Own,
            SortArgument::Due => Self::Due,
            SortArgument::Hours => Self::Hours,
            SortArgument::Title => Self::Title,
            SortArgument::Recent => Self::Recent,
        }
    }
}

impl From<ShapeArgument> for Shape {
    fn from(shape: ShapeArgument) -> Self {
        match shape {
            ShapeArgument::Outline => Self::Outline,
            ShapeArgument::Board => Self::Board,
            ShapeArgument::Map => Self::Map,
        }
    }
}
