// Generated from the command table by `cargo xtask types`. Changes here are lost.

/**
 * What of the library's news the person accepts; the rest is left and not offered again.
 */
export type AcceptLibraryNews = { 
/**
 * What is accepted.
 */
accept: Array<AcceptedNews>, };

/**
 * One piece of the library's news that the person accepts.
 */
export type AcceptedNews = { 
/**
 * The id of the news.
 */
id: string, 
/**
 * For a changed milestone the fields; all that the person did not change themselves when absent.
 */
fields?: Array<LibraryField> | null, };

/**
 * What to take from the library.
 */
export type AddFromLibrary = { 
/**
 * Ids of tracks and milestones.
 */
ids: Array<string>, 
/**
 * Whether what they need comes along.
 */
with_needed?: boolean, };

/**
 * A milestone to add.
 */
export type AddMilestone = { 
/**
 * The track that gets it.
 */
track: string, 
/**
 * What to call it.
 */
title: string, 
/**
 * What the person will be able to do.
 */
outcome?: string, 
/**
 * How long it may take; three hours when absent.
 */
estimate?: EstimateRequest | null, 
/**
 * When it should be done.
 */
due?: string | null, 
/**
 * Its prerequisites.
 */
after?: Array<string>, 
/**
 * Where it goes in its track.
 */
place?: PlaceRequest, };

/**
 * A resource to add to a milestone.
 */
export type AddResource = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its address, http or https.
 */
url: string, 
/**
 * What sort of thing it is.
 */
kind: ResourceKind, 
/**
 * Whether it costs nothing.
 */
free?: boolean, };

/**
 * A step to add to a milestone.
 */
export type AddStep = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What to do.
 */
text: string, 
/**
 * Where it goes among the steps; siblings are named by step id.
 */
place?: PlaceRequest, };

/**
 * A track to add.
 */
export type AddTrack = { 
/**
 * What to call it.
 */
title: string, 
/**
 * What kind of thing it teaches.
 */
kind: TrackKind, 
/**
 * Where it goes among the tracks.
 */
place?: PlaceRequest, };

/**
 * One thing that is different, in words.
 */
export type Alteration = { 
/**
 * What it is, such as `Title` or `Step "Load a table"`.
 */
what: string, 
/**
 * What it was before; empty where there was nothing.
 */
old: string, 
/**
 * What it was after; empty where there is nothing any more.
 */
new: string, };

/**
 * What the person says of an edit of the files that waits for them.
 */
export type AnswerEdit = { 
/**
 * Whether it is taken in; otherwise the files are put back, and the edited ones kept in `damaged/`.
 */
take: boolean, };

/**
 * What of a milestone differs.
 */
export type Aspect = "status" | "wording" | "planning" | "prerequisites" | "steps" | "resources" | "time" | "note" | "place" | "details";

/**
 * Why a backup was made.
 */
export type BackupCause = "hourly" | "daily" | "weekly" | "by_hand" | "before_library_update" | "before_removal" | "before_restore" | "before_migration";

/**
 * One backup: one of the list by its name, or any file by its path.
 */
export type BackupRef = { 
/**
 * The name or the path.
 */
file: string, };

/**
 * One backup.
 */
export type BackupView = { 
/**
 * What the file is called; restoring takes this name.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * Why; none when a person or a later version named the file. Such a one is never removed by itself.
 */
cause: BackupCause | null, 
/**
 * How long it is.
 */
bytes: number, };

/**
 * The backups of the folder.
 */
export type BackupsView = { 
/**
 * Where they are.
 */
folder: string, 
/**
 * The latest first.
 */
backups: Array<BackupView>, 
/**
 * How long they are together.
 */
bytes: number, 
/**
 * The room they may take, in megabytes.
 */
keep_megabytes: number, 
/**
 * Why the last automatic backup could not be made, if so.
 */
problem: string | null, };

/**
 * One change, named by its number.
 */
export type ChangeRef = { 
/**
 * The change's number.
 */
change: number, };

/**
 * One change with all it did.
 */
export type ChangeView = { 
/**
 * The revision it was read at.
 */
revision: number, 
/**
 * The change as a line of the history.
 */
line: HistoryLine, 
/**
 * What it changed.
 */
subjects: Array<Subject>, 
/**
 * How many more things it changed than are listed.
 */
more: number, };

/**
 * What changed, told to every face after every change, from whichever program it came.
 */
export type Changed = { 
/**
 * The revision now.
 */
revision: number, 
/**
 * Milestones whose row or content changed.
 */
milestones: Array<string>, 
/**
 * Tracks whose content changed.
 */
tracks: Array<string>, 
/**
 * Whether something was added, removed, moved or renamed, so that the outline must be read anew.
 */
structure: boolean, };

/**
 * A milestone that would change.
 */
export type ChangedMilestoneView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it would be called.
 */
title: string, 
/**
 * What of it would change.
 */
aspects: Array<Aspect>, };

/**
 * Library files to check.
 */
export type CheckLibrary = { 
/**
 * Their paths.
 */
files: Array<string>, };

/**
 * Something a goal leaves open.
 */
export type ChoiceView = { 
/**
 * The choice's id, such as `language`.
 */
id: string, 
/**
 * The question, such as "Which language first?".
 */
ask: string, 
/**
 * What helps to decide.
 */
hint: string, 
/**
 * Whether it may be left unpicked.
 */
optional: boolean, 
/**
 * What can be picked.
 */
options: Array<OptionView>, };

/**
 * The minutes of one day.
 */
export type DayView = { 
/**
 * The day.
 */
day: string, 
/**
 * Minutes logged.
 */
minutes: number, 
/**
 * Milestones ticked.
 */
ticked: number, };

/**
 * The state of the folder's files.
 */
export type DoctorView = { 
/**
 * Where the data lives.
 */
folder: string, 
/**
 * What was looked at, one sentence each.
 */
checked: Array<string>, 
/**
 * What is wrong; empty when all is well.
 */
findings: Array<Finding>, };

/**
 * What a change did.
 */
export type Done = { 
/**
 * The revision after the change; unchanged when there was nothing to do.
 */
revision: number, 
/**
 * The change's number, for undoing just this one; none when there was nothing to do.
 */
change: number | null, 
/**
 * What was done, in one sentence for the person.
 */
message: string, 
/**
 * What the person may want to know, such as a prerequisite that is still open.
 */
warnings: Array<string>, 
/**
 * The ids of what was made, if anything was.
 */
created: Array<string>, };

/**
 * What to change of a milestone; what is absent stays.
 */
export type EditMilestone = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * A new title.
 */
title?: string | null, 
/**
 * A new outcome.
 */
outcome?: string | null, 
/**
 * A new reason.
 */
why?: string | null, 
/**
 * A new description of what to show.
 */
proof?: string | null, 
/**
 * A new estimate.
 */
estimate?: EstimateRequest | null, 
/**
 * A new due date.
 */
due?: string | null, 
/**
 * Takes the due date away.
 */
clear_due?: boolean, 
/**
 * A new level.
 */
level?: Level | null, 
/**
 * Whether it may be left out without being missed.
 */
optional?: boolean | null, };

/**
 * What to change of a resource; what is absent stays.
 */
export type EditResource = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The resource's id.
 */
resource: string, 
/**
 * A new title.
 */
title?: string | null, 
/**
 * A new address, http or https.
 */
url?: string | null, 
/**
 * A new kind.
 */
kind?: ResourceKind | null, 
/**
 * Whether it costs nothing.
 */
free?: boolean | null, };

/**
 * What to change of the settings; what is absent stays.
 */
export type EditSettings = { 
/**
 * The roadmap's title.
 */
title?: string | null, 
/**
 * Light, dark or as the system.
 */
theme?: Theme | null, 
/**
 * The day a week starts on.
 */
first_weekday?: Weekday | null, 
/**
 * Leaves the first weekday to the person's locale.
 */
clear_first_weekday?: boolean, 
/**
 * The room that backups may take, in megabytes.
 */
backup_megabytes?: number | null, };

/**
 * What to change of a step; what is absent stays.
 */
export type EditStep = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The step's id.
 */
step: string, 
/**
 * A new text.
 */
text?: string | null, 
/**
 * Whether it is done.
 */
done?: boolean | null, 
/**
 * A new place among the steps; siblings are named by step id.
 */
place?: PlaceRequest | null, };

/**
 * What to change of a track; what is absent stays.
 */
export type EditTrack = { 
/**
 * The track's id.
 */
id: string, 
/**
 * A new title.
 */
title?: string | null, 
/**
 * A new kind.
 */
kind?: TrackKind | null, };

/**
 * A place outside of the data folder.
 */
export type Elsewhere = { 
/**
 * The name of a new file, or a folder that gets one.
 */
path: string, };

/**
 * Why a command was refused, as far as a face acts on it.
 */
export type ErrorCode = "bad_request" | "refused" | "not_found" | "cycle" | "nothing_to_undo" | "no_roadmap" | "roadmap_exists" | "read_only" | "folder_unusable" | "not_saved" | "cannot_open";

/**
 * A refusal, for people and for faces.
 */
export type ErrorView = { 
/**
 * What a face may act on.
 */
code: ErrorCode, 
/**
 * What happened, in one sentence.
 */
message: string, 
/**
 * What was kept, in one sentence; empty where nothing was at stake.
 */
kept: string, 
/**
 * What to do, or the nearest valid choices.
 */
hints: Array<string>, };

/**
 * Three efforts in minutes.
 */
export type EstimateRequest = { 
/**
 * One time in ten it takes less.
 */
low: number, 
/**
 * Half the time it takes less.
 */
likely: number, 
/**
 * Nine times in ten it takes less.
 */
high: number, };

/**
 * An estimate in minutes.
 */
export type EstimateView = { 
/**
 * One time in ten it takes less.
 */
low: number, 
/**
 * Half the time it takes less.
 */
likely: number, 
/**
 * Nine times in ten it takes less.
 */
high: number, };

/**
 * One field of a milestone, as the person has it and as the library offers it.
 */
export type FieldUpdateView = { 
/**
 * Which field.
 */
field: LibraryField, 
/**
 * What the person has; for a list what would go, a line each.
 */
yours: string, 
/**
 * What the library offers; for a list what would come, a line each.
 */
offered: string, 
/**
 * Whether the person changed it themselves, so that it stays unless they say otherwise.
 */
edited: boolean, };

/**
 * One thing `doctor` looked at and has something to say about.
 */
export type Finding = { 
/**
 * The file or item, relative to the folder.
 */
place: string, 
/**
 * What is wrong, in one sentence.
 */
problem: string, 
/**
 * What to do about it.
 */
remedy: string, };

/**
 * What state the data folder is in.
 */
export type FolderState = "empty" | "ready" | "read_only" | "unusable";

/**
 * One thing found by a search.
 */
export type Found = { 
/**
 * The milestone's or track's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The track's title, for a milestone.
 */
track_title: string | null, 
/**
 * The status, for a milestone.
 */
status: Status | null, };

/**
 * A goal of the library.
 */
export type GoalView = { 
/**
 * The goal's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it leads to.
 */
summary: string, 
/**
 * The likely hours of its milestones, without the optional ones: at least and at most, by what is picked.
 */
hours: [number, number], 
/**
 * What it leaves open.
 */
choices: Array<ChoiceView>, };

/**
 * The library's goals.
 */
export type GoalsView = { 
/**
 * The goals, the usual one first.
 */
goals: Array<GoalView>, };

/**
 * One change.
 */
export type HistoryLine = { 
/**
 * The change's number.
 */
change: number, 
/**
 * When it was made.
 */
at: string, 
/**
 * What was done, such as `Ticked "Write tests"`.
 */
label: string, 
/**
 * Whether it has been undone since.
 */
undone: boolean, };

/**
 * Which part of the history to show.
 */
export type HistoryRequest = { 
/**
 * Only changes of this milestone.
 */
milestone?: string | null, 
/**
 * Only changes whose line holds all these words.
 */
search?: string, 
/**
 * Only changes before this one.
 */
before?: number | null, 
/**
 * How many at most; 50 when absent.
 */
limit?: number | null, };

/**
 * A page of the history, latest first.
 */
export type HistoryView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The changes.
 */
lines: Array<HistoryLine>, 
/**
 * Whether there are older ones.
 */
more: boolean, 
/**
 * What the milestone is called whose changes these are, if of one alone; its last title where it is gone.
 */
of: string | null, };

/**
 * Sanitised HTML made from Markdown.
 */
export type Html = { 
/**
 * Safe to place in the page.
 */
html: string, };

/**
 * How deep a milestone goes.
 */
export type Level = "foundation" | "core" | "advanced";

/**
 * What a check of library files found.
 */
export type LibraryCheckView = { 
/**
 * The files that were looked at.
 */
files: Array<string>, 
/**
 * What is wrong; empty when all is well.
 */
problems: Array<ProblemView>, };

/**
 * A part of a milestone that a later library may change.
 */
export type LibraryField = "title" | "outcome" | "why" | "level" | "estimate" | "after" | "steps" | "resources" | "proof" | "recall" | "aliases";

/**
 * Which part of the library to list.
 */
export type LibraryFilter = { 
/**
 * Words that must all occur in a milestone's title, outcome, track or aliases.
 */
search?: string, 
/**
 * Only tracks of this kind.
 */
kind?: TrackKind | null, };

/**
 * Tracks and milestones of the library.
 */
export type LibraryIds = { 
/**
 * Their ids.
 */
ids: Array<string>, };

/**
 * A milestone that another one needs or brings along.
 */
export type LibraryLink = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its track's title.
 */
track_title: string, 
/**
 * Likely minutes.
 */
minutes: number, 
/**
 * Where the person is with it, when it is on the roadmap.
 */
status: Status | null, 
/**
 * Whether the milestone of the same name in another track does as well.
 */
or_another: boolean, };

/**
 * One milestone of the library, whole.
 */
export type LibraryMilestoneView = { 
/**
 * What the list shows of it.
 */
row: LibraryRow, 
/**
 * Its track's id.
 */
track: string, 
/**
 * Its track's title.
 */
track_title: string, 
/**
 * What kind of thing the track teaches.
 */
track_kind: TrackKind, 
/**
 * What the person will be able to do.
 */
outcome: string, 
/**
 * Where it matters in real work.
 */
why: string, 
/**
 * How long it may take: low, likely and high minutes.
 */
estimate: EstimateView, 
/**
 * What should come before it.
 */
after: Array<LibraryLink>, 
/**
 * What to do, in order.
 */
steps: Array<string>, 
/**
 * What to learn from.
 */
resources: Array<LibraryResource>, 
/**
 * What to keep as evidence.
 */
proof: string, 
/**
 * What to remember.
 */
recall: Array<RecallView>, 
/**
 * How adverts spell it.
 */
aliases: Array<string>, };

/**
 * What taking something from the library would bring.
 */
export type LibraryNeeds = { 
/**
 * What was asked for and is not on the roadmap.
 */
wanted: Array<LibraryLink>, 
/**
 * Likely minutes of that.
 */
wanted_minutes: number, 
/**
 * What those need and is not on the roadmap either.
 */
needed: Array<LibraryLink>, 
/**
 * Likely minutes of that.
 */
needed_minutes: number, };

/**
 * What is new in the library since the roadmap was made or last compared with it.
 */
export type LibraryNewsView = { 
/**
 * The library's version.
 */
version: number, 
/**
 * The news, in the order of the roadmap.
 */
news: Array<NewsView>, };

/**
 * A resource of a library milestone.
 */
export type LibraryResource = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * What sort of thing it is.
 */
kind: ResourceKind, 
/**
 * Whether it costs nothing.
 */
free: boolean, };

/**
 * A milestone of the library, as far as a list shows it.
 */
export type LibraryRow = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How deep it goes.
 */
level: Level, 
/**
 * Likely minutes.
 */
minutes: number, 
/**
 * Where the person is with it, when it is on the roadmap.
 */
status: Status | null, };

/**
 * A track of the library.
 */
export type LibraryTrack = { 
/**
 * The track's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What kind of thing it teaches.
 */
kind: TrackKind, 
/**
 * What it is used for and how adverts ask for it.
 */
summary: string, 
/**
 * Likely minutes of all its milestones.
 */
minutes: number, 
/**
 * How many milestones it has, shown or not.
 */
total: number, 
/**
 * How many of them are on the roadmap.
 */
on_roadmap: number, 
/**
 * The person's own file it comes from; none for the built-in library.
 */
own_file: string | null, 
/**
 * Its milestones in order, as far as the filter lets them through.
 */
rows: Array<LibraryRow>, };

/**
 * The library as a list.
 */
export type LibraryView = { 
/**
 * Its version.
 */
version: number, 
/**
 * Languages, then databases, then skills, each by title; with a filter, tracks without a match are left out.
 */
tracks: Array<LibraryTrack>, 
/**
 * How many milestones are shown.
 */
shown: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * How many of all of them are on the roadmap.
 */
on_roadmap: number, 
/**
 * The folder where the person's own files go.
 */
own_folder: string, 
/**
 * What is wrong with the person's own files, a sentence each.
 */
problems: Array<string>, };

/**
 * Time spent on a milestone.
 */
export type LogTime = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * How long, in minutes.
 */
minutes: number, 
/**
 * The day it was spent on; today when absent.
 */
on?: string | null, };

/**
 * A backup that has just been made.
 */
export type MadeBackupView = { 
/**
 * It, as the list shows it.
 */
backup: BackupView, 
/**
 * Where it is.
 */
path: string, 
/**
 * How many files are in it.
 */
files: number, 
/**
 * Files of your own library that could not be read, and so are not in it.
 */
left_out: Array<string>, };

/**
 * Markdown to render.
 */
export type Markdown = { 
/**
 * The text.
 */
markdown: string, };

/**
 * Another milestone, as far as this one needs to name it.
 */
export type MilestoneLink = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its track's title.
 */
track_title: string, 
/**
 * Where the person is with it.
 */
status: Status, 
/**
 * For a prerequisite that would close a circle, and so does not block until one of the circle's is taken away:
 * the circle, in one sentence.
 */
circle: string | null, };

/**
 * One milestone, named by its id.
 */
export type MilestoneRef = { 
/**
 * The milestone's id.
 */
id: string, };

/**
 * Some milestones, named by their ids.
 */
export type MilestoneRefs = { 
/**
 * The milestones' ids.
 */
ids: Array<string>, };

/**
 * One milestone at one time of the past.
 */
export type MilestoneThen = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The number of the change right after which it is shown; 0 is before the first.
 */
after: number, };

/**
 * One milestone with everything it holds.
 */
export type MilestoneView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * What the outline shows of it.
 */
row: Row, 
/**
 * What kind of track it is in.
 */
track_kind: TrackKind, 
/**
 * What the person will be able to do.
 */
outcome: string, 
/**
 * Where it matters in real work.
 */
why: string, 
/**
 * What to keep as evidence.
 */
proof: string, 
/**
 * What should come before it.
 */
after: Array<MilestoneLink>, 
/**
 * What waits for it, but for what does so in a circle.
 */
unlocks: Array<MilestoneLink>, 
/**
 * What to do, in order.
 */
steps: Array<StepView>, 
/**
 * What to learn from.
 */
resources: Array<ResourceView>, 
/**
 * The note, as Markdown.
 */
note: string, 
/**
 * The note, rendered and safe.
 */
note_html: string, 
/**
 * Time spent, latest first.
 */
sessions: Array<SessionView>, 
/**
 * When its status last changed.
 */
since: string | null, 
/**
 * Whether it came from the library.
 */
from_library: boolean, 
/**
 * Its latest changes, latest first.
 */
history: Array<HistoryLine>, };

/**
 * Where to move milestones.
 */
export type MoveMilestones = { 
/**
 * The milestones, in the order they should end up in.
 */
ids: Array<string>, 
/**
 * The track that gets them.
 */
track: string, 
/**
 * The place of the first; the others follow it.
 */
place?: PlaceRequest, };

/**
 * Where to move a track.
 */
export type MoveTrack = { 
/**
 * The track's id.
 */
id: string, 
/**
 * Its new place among the tracks.
 */
place: PlaceRequest, };

/**
 * Something of a roadmap, by name.
 */
export type NamedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * What a new roadmap is made from.
 */
export type NewRoadmap = { 
/**
 * The library goal, or none for an empty roadmap.
 */
goal?: string | null, 
/**
 * A title of the person's own; the goal's title when absent.
 */
title?: string | null, 
/**
 * For each choice of the goal, the tracks picked.
 */
picks?: { [key in string]: Array<string> }, 
/**
 * Minutes on each weekday, Monday first.
 */
capacity?: [number, number, number, number, number, number, number], 
/**
 * Milestones (`postgresql.indexes`) or whole tracks (`postgresql`) the person knows already.
 */
known?: Array<string>, };

/**
 * What sort of news the library has.
 */
export type NewsKind = "added_track" | "added_milestone" | "changed" | "removed";

/**
 * One thing that a newer library has to say.
 */
export type NewsView = { 
/**
 * The id that accepting it names.
 */
id: string, 
/**
 * What sort of news it is.
 */
kind: NewsKind, 
/**
 * The milestone's or track's title.
 */
title: string, 
/**
 * The track's title, for a milestone.
 */
track_title: string | null, 
/**
 * Likely minutes of what would be added.
 */
minutes: number, 
/**
 * How many milestones would be added.
 */
milestones: number, 
/**
 * Whether a removed milestone stays because the person has begun it.
 */
begun: boolean, 
/**
 * What differs, for a changed milestone.
 */
fields: Array<FieldUpdateView>, };

/**
 * The one next milestone and why.
 */
export type NextView = { 
/**
 * The milestone.
 */
row: Row, 
/**
 * What the person will be able to do.
 */
outcome: string, 
/**
 * Why it is next, in short sentences, the strongest first.
 */
reasons: Array<string>, 
/**
 * Its steps.
 */
steps: Array<StepView>, };

/**
 * A request that needs no input.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something the person should know about their folder.
 */
export type Notice = { 
/**
 * What happened, in one sentence.
 */
message: string, 
/**
 * What was kept, in one sentence.
 */
kept: string, 
/**
 * What to do about it.
 */
hints: Array<string>, };

/**
 * An address found in a note, to open in the system browser.
 */
export type OpenLink = { 
/**
 * The address, http or https.
 */
url: string, };

/**
 * One track that can be picked.
 */
export type OptionView = { 
/**
 * The track's id.
 */
track: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is used for and how adverts ask for it.
 */
summary: string, 
/**
 * Likely minutes of its milestones in this goal, without the optional ones.
 */
minutes: number, };

/**
 * The roadmap as an outline.
 */
export type Outline = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The roadmap's title with its picks, such as "Backend developer with Python and PostgreSQL".
 */
headline: string, 
/**
 * How far the person is with all of it.
 */
progress: ProgressView, 
/**
 * The tracks in order. With a filter, tracks without a match are left out.
 */
tracks: Array<TrackView>, 
/**
 * How many rows there are in all tracks, filtered or not.
 */
shown: number, };

/**
 * Which milestones to list.
 */
export type OutlineFilter = { 
/**
 * Only this track.
 */
track?: string | null, 
/**
 * Only these statuses; all when empty.
 */
statuses?: Array<Status>, 
/**
 * Only milestones that can be started now.
 */
ready?: boolean, 
/**
 * Only tracks of this kind.
 */
kind?: TrackKind | null, 
/**
 * Words that must all occur in the title, outcome, track or aliases.
 */
search?: string, };

/**
 * Where among its siblings something goes.
 */
export type PlaceRequest = "first" | "last" | { "after": string };

/**
 * A prerequisite to add or remove.
 */
export type Prerequisite = { 
/**
 * The milestone that waits.
 */
id: string, 
/**
 * The milestone that comes first.
 */
on: string, };

/**
 * A milestone that a new roadmap would have.
 */
export type PreviewMilestone = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What the person will be able to do.
 */
outcome: string, 
/**
 * How deep it goes.
 */
level: Level, 
/**
 * Likely minutes.
 */
minutes: number, 
/**
 * Whether it would be taken as known.
 */
known: boolean, };

/**
 * A track that a new roadmap would have.
 */
export type PreviewTrack = { 
/**
 * The track's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What kind of thing it teaches.
 */
kind: TrackKind, 
/**
 * Its milestones in order.
 */
milestones: Array<PreviewMilestone>, };

/**
 * Something wrong with a library file.
 */
export type ProblemView = { 
/**
 * The file.
 */
file: string | null, 
/**
 * The line, counted from 1.
 */
line: number | null, 
/**
 * The milestone, track or goal.
 */
place: string, 
/**
 * What is wrong, in one sentence.
 */
what: string, };

/**
 * How far a track or a roadmap is. Skipped milestones count nowhere but in `skipped`.
 */
export type ProgressView = { 
/**
 * Milestones done.
 */
done: number, 
/**
 * Milestones that count: all but the skipped, and the optional that are not begun.
 */
total: number, 
/**
 * Milestones skipped.
 */
skipped: number, 
/**
 * Optional milestones that are not begun.
 */
optional: number, 
/**
 * Likely minutes of the milestones done.
 */
minutes_done: number, 
/**
 * Likely minutes of the milestones that count.
 */
minutes_total: number, 
/**
 * Share of the likely minutes done, 0 to 100, rounded down.
 */
percent: number, };

/**
 * A question worth remembering.
 */
export type RecallView = { 
/**
 * The question.
 */
ask: string, 
/**
 * The answer.
 */
answer: string, };

/**
 * What sort of thing a resource is.
 */
export type ResourceKind = "official" | "book" | "course" | "article" | "video";

/**
 * One resource of one milestone.
 */
export type ResourceRef = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The resource's id.
 */
resource: string, };

/**
 * One resource.
 */
export type ResourceView = { 
/**
 * The resource's id, unique within its milestone.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * What sort of thing it is.
 */
kind: ResourceKind, 
/**
 * Whether it costs nothing.
 */
free: boolean, };

/**
 * What restoring a backup would change.
 */
export type RestorePreview = { 
/**
 * What the file is called.
 */
name: string, 
/**
 * When it was made, where its name tells.
 */
at: string | null, 
/**
 * How many milestones are in it.
 */
milestones: number, 
/**
 * How many of them are done.
 */
done: number, 
/**
 * Whether your roadmap is the same already.
 */
same: boolean, 
/**
 * Milestones that would come.
 */
milestones_added: Array<NamedView>, 
/**
 * Milestones that would go.
 */
milestones_removed: Array<NamedView>, 
/**
 * Milestones that would change.
 */
milestones_changed: Array<ChangedMilestoneView>, 
/**
 * Tracks that would come.
 */
tracks_added: Array<NamedView>, 
/**
 * Tracks that would go.
 */
tracks_removed: Array<NamedView>, 
/**
 * Tracks that would be called otherwise or stand elsewhere.
 */
tracks_changed: Array<NamedView>, 
/**
 * Whether the title, your hours or your settings would change.
 */
settings_changed: boolean, 
/**
 * What you did and would have no more, one sentence each.
 */
lost: Array<string>, };

/**
 * What to bring back to how it was, and when that was.
 */
export type Revert = { 
/**
 * The id of a milestone or a track, removed since or not.
 */
id: string, 
/**
 * The number of the change right after which it was so; 0 is before the first.
 */
to: number, };

/**
 * What bringing something back to how it was would change, written nowhere yet.
 */
export type RevertPreview = { 
/**
 * The number of the change after which it was so.
 */
to: number, 
/**
 * When that was.
 */
at: string, 
/**
 * How many changes were walked back to see it.
 */
since: number, 
/**
 * What it would do, as a sentence; or that it is that way already.
 */
message: string, 
/**
 * Whether nothing would change.
 */
nothing: boolean, 
/**
 * What would be different: `old` as it is now, `new` as it was and would be again.
 */
subjects: Array<Subject>, 
/**
 * How many more things would change than are listed.
 */
more: number, 
/**
 * What would not come back, or come back otherwise, one sentence each.
 */
warnings: Array<string>, };

/**
 * What a new roadmap would look like; nothing is written.
 */
export type RoadmapPreview = { 
/**
 * Its headline, such as "Backend developer with Python and PostgreSQL".
 */
headline: string, 
/**
 * Its tracks in order.
 */
tracks: Array<PreviewTrack>, 
/**
 * Milestones still to do, without the optional ones.
 */
milestones: number, 
/**
 * Optional milestones besides.
 */
optional: number, 
/**
 * Likely minutes still to do, without the optional ones.
 */
minutes: number, 
/**
 * Minutes a week.
 */
weekly: number, 
/**
 * Weeks of likely effort at that pace, rounded up; none without any capacity.
 */
weeks: number | null, };

/**
 * The roadmap at a glance.
 */
export type RoadmapSummary = { 
/**
 * The roadmap's title.
 */
title: string, 
/**
 * The library goal it was made from.
 */
goal: string | null, 
/**
 * How far the person is.
 */
progress: ProgressView, 
/**
 * How many milestones can be started now, those in progress included.
 */
ready: number, 
/**
 * Minutes on each weekday, Monday first.
 */
capacity: [number, number, number, number, number, number, number], 
/**
 * Whether the library is newer than the one the person has last looked through.
 */
library_news: boolean, };

/**
 * One milestone as a line.
 */
export type Row = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The track's id.
 */
track: string, 
/**
 * The track's title.
 */
track_title: string, 
/**
 * Where the person is with it.
 */
status: Status, 
/**
 * Open, and no prerequisite is.
 */
ready: boolean, 
/**
 * Whether it is the one next milestone.
 */
next: boolean, 
/**
 * How many prerequisites are still open.
 */
waits_for: number, 
/**
 * How many open milestones wait for it.
 */
unlocks: number, 
/**
 * How long it may take.
 */
estimate: EstimateView, 
/**
 * Minutes spent so far.
 */
logged: number, 
/**
 * When it should be done.
 */
due: string | null, 
/**
 * Days from the due date to today when it is open and late, else 0.
 */
days_late: number, 
/**
 * How deep it goes.
 */
level: Level, 
/**
 * Whether it may be left out without being missed.
 */
optional: boolean, 
/**
 * Steps done.
 */
steps_done: number, 
/**
 * Steps in all.
 */
steps: number, 
/**
 * Whether it has a note.
 */
has_note: boolean, };

/**
 * Some rows, and the tracks they belong to without theirs.
 */
export type Rows = { 
/**
 * The revision they show.
 */
revision: number, 
/**
 * How far the person is with the whole roadmap.
 */
progress: ProgressView, 
/**
 * The rows that were asked for and exist.
 */
rows: Array<Row>, 
/**
 * The id of the next milestone, which may have become another.
 */
next: string | null, 
/**
 * Each track that has one of the rows.
 */
tracks: Array<TrackProgress>, };

/**
 * What to look for.
 */
export type SearchRequest = { 
/**
 * Words, or the beginnings of words.
 */
query: string, 
/**
 * How many at most; 20 when absent.
 */
limit?: number | null, };

/**
 * What a search found, best first.
 */
export type SearchView = { 
/**
 * The matches.
 */
found: Array<Found>, };

/**
 * One session of one milestone.
 */
export type SessionRef = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The session's id.
 */
session: string, };

/**
 * Time spent in one go.
 */
export type SessionView = { 
/**
 * The session's id, unique within its milestone.
 */
id: string, 
/**
 * When it began.
 */
start: string, 
/**
 * The person's own day it belongs to.
 */
day: string, 
/**
 * How long it was.
 */
minutes: number, };

/**
 * The minutes a person has on each weekday.
 */
export type SetCapacity = { 
/**
 * Minutes on each weekday, Monday first.
 */
minutes: [number, number, number, number, number, number, number], };

/**
 * A milestone's note.
 */
export type SetNote = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The whole note, as Markdown; empty removes it.
 */
markdown: string, };

/**
 * The person's settings.
 */
export type SettingsView = { 
/**
 * Light, dark or as the system.
 */
theme: Theme, 
/**
 * The day a week starts on; the locale decides when absent.
 */
first_weekday: Weekday | null, 
/**
 * The day weeks start on, whoever decided it.
 */
week_starts: Weekday, };

/**
 * Where a person is with a milestone. Ready and blocked are derived from it, never stored.
 */
export type Status = "todo" | "doing" | "done" | "skipped";

/**
 * The workspace at a glance.
 */
export type StatusView = { 
/**
 * Rises with every change.
 */
revision: number, 
/**
 * What state the folder is in.
 */
state: FolderState, 
/**
 * What the person should know about the folder, if anything.
 */
notice: Notice | null, 
/**
 * Whether the notice is an edit of the files that waits for `answer_edit`.
 */
asks: boolean, 
/**
 * Where the data lives.
 */
folder: string, 
/**
 * What is not saved, if anything.
 */
unsaved: UnsavedView | null, 
/**
 * The open roadmap.
 */
roadmap: RoadmapSummary | null, 
/**
 * The person's settings.
 */
settings: SettingsView, 
/**
 * When the latest change was saved.
 */
saved_at: string | null, 
/**
 * What undo would take back, as a label such as `Ticked "Write tests"`.
 */
undo: string | null, 
/**
 * What redo would bring back.
 */
redo: string | null, 
/**
 * The program's version.
 */
version: string, };

/**
 * One step of one milestone.
 */
export type StepRef = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The step's id.
 */
step: string, };

/**
 * One step.
 */
export type StepView = { 
/**
 * The step's id, unique within its milestone.
 */
id: string, 
/**
 * What to do.
 */
text: string, 
/**
 * Whether it is done.
 */
done: boolean, };

/**
 * Something with what became different of it.
 */
export type Subject = { 
/**
 * What sort of thing it is.
 */
kind: SubjectKind, 
/**
 * The id of the track or milestone; empty for the roadmap as a whole.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether it is on the roadmap now.
 */
present: boolean, 
/**
 * Whether it was there before the change.
 */
before: boolean, 
/**
 * Whether it was there after the change.
 */
after: boolean, 
/**
 * What became different.
 */
alterations: Array<Alteration>, };

/**
 * What sort of thing was changed.
 */
export type SubjectKind = "roadmap" | "track" | "milestone";

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark";

/**
 * What to do today.
 */
export type TodayView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * The roadmap's title.
 */
title: string, 
/**
 * This week's minutes.
 */
week: WeekView, 
/**
 * The next milestone; none when nothing is open.
 */
next: NextView | null, 
/**
 * Others that can be started, best first, at most eight.
 */
ready: Array<Row>, 
/**
 * How many can be started, `next` and those in progress included.
 */
ready_total: number, 
/**
 * How far the person is.
 */
progress: ProgressView, 
/**
 * The twelve weeks up to today, oldest first: minutes on each day, in the person's week order.
 */
recent: Array<DayView>, };

/**
 * What kind of thing a track teaches.
 */
export type TrackKind = "language" | "database" | "skill";

/**
 * How far one track is.
 */
export type TrackProgress = { 
/**
 * The track's id.
 */
id: string, 
/**
 * How far the person is with it.
 */
progress: ProgressView, };

/**
 * One track, named by its id.
 */
export type TrackRef = { 
/**
 * The track's id.
 */
id: string, };

/**
 * One track and its rows.
 */
export type TrackView = { 
/**
 * The track's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What kind of thing it teaches.
 */
kind: TrackKind, 
/**
 * How far the person is with all of it, whatever the filter.
 */
progress: ProgressView, 
/**
 * Its milestones in order, as far as the filter lets them through.
 */
rows: Array<Row>, };

/**
 * Which change to undo.
 */
export type UndoRequest = { 
/**
 * Undo only if this is still the latest change.
 */
only?: number | null, };

/**
 * A backup to unpack.
 */
export type UnpackBackup = { 
/**
 * The name or the path of the backup.
 */
file: string, 
/**
 * The folder to unpack into, new or empty.
 */
to: string, };

/**
 * A backup unpacked into a folder of its own.
 */
export type UnpackedView = { 
/**
 * The folder.
 */
folder: string, 
/**
 * How many files were unpacked.
 */
files: number, };

/**
 * Changes that could not be written yet.
 */
export type UnsavedView = { 
/**
 * How many.
 */
changes: number, 
/**
 * Why, in one sentence.
 */
reason: string, 
/**
 * Whether the person wants to close the program, so that they must decide.
 */
closing: boolean, 
/**
 * Where a copy with these changes may be put, for `save_elsewhere`; empty where the system names no place.
 */
elsewhere: string, };

/**
 * This week's minutes.
 */
export type WeekView = { 
/**
 * The week's first day.
 */
starts: string, 
/**
 * Minutes the person means to spend.
 */
planned: number, 
/**
 * Minutes logged so far.
 */
logged: number, 
/**
 * Milestones ticked so far.
 */
ticked: number, 
/**
 * Minutes logged on each of its days, first day first.
 */
days: [number, number, number, number, number, number, number], };

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Every command, by name. */
export interface Commands {
  /** Tells the state of the workspace, for the frame around every screen. */
  status(request: Nothing): Promise<StatusView>;
  /** Checks every file in the folder and explains what it finds. */
  doctor(request: Nothing): Promise<DoctorView>;
  /** Takes in an edit of the files that waits for the person, or puts the files back. */
  answer_edit(request: AnswerEdit): Promise<Done>;
  /** Opens the data folder in the system's file manager. */
  show_folder(request: Nothing): Promise<Nothing>;
  /** Changes settings. */
  edit_settings(request: EditSettings): Promise<Done>;
  /** Sets the minutes on each weekday. */
  set_capacity(request: SetCapacity): Promise<Done>;
  /** Tries to write the changes that could not be written. */
  save(request: Nothing): Promise<Done>;
  /** Writes a backup with everything that is unsaved to a place outside of the data folder. */
  save_elsewhere(request: Elsewhere): Promise<MadeBackupView>;
  /** Does not close the program after all. */
  stay(request: Nothing): Promise<Nothing>;
  /** Closes the program; what is unsaved is lost. */
  quit(request: Nothing): Promise<Nothing>;
  /** Lists the backups, the latest first. */
  backups(request: Nothing): Promise<BackupsView>;
  /** Makes a backup now. */
  make_backup(request: Nothing): Promise<MadeBackupView>;
  /** Tells what restoring a backup would change, and changes nothing. */
  preview_restore(request: BackupRef): Promise<RestorePreview>;
  /** Makes the roadmap what it was in a backup, as one change. */
  restore(request: BackupRef): Promise<Done>;
  /** Unpacks a backup into a new folder, and leaves the present one alone. */
  unpack_backup(request: UnpackBackup): Promise<UnpackedView>;
  /** Lists the goals a roadmap can be made from. */
  goals(request: Nothing): Promise<GoalsView>;
  /** Shows what a new roadmap would hold, and writes nothing. */
  preview_roadmap(request: NewRoadmap): Promise<RoadmapPreview>;
  /** Makes the roadmap. */
  create_roadmap(request: NewRoadmap): Promise<Done>;
  /** Lists what the library has. */
  library(request: LibraryFilter): Promise<LibraryView>;
  /** Shows one milestone of the library whole. */
  library_milestone(request: MilestoneRef): Promise<LibraryMilestoneView>;
  /** Tells what taking something from the library would bring. */
  library_needs(request: LibraryIds): Promise<LibraryNeeds>;
  /** Takes tracks or milestones from the library. */
  add_from_library(request: AddFromLibrary): Promise<Done>;
  /** Looks for mistakes in library files. */
  check_library(request: CheckLibrary): Promise<LibraryCheckView>;
  /** Tells what is new in the library since the roadmap was made or last compared with it. */
  library_news(request: Nothing): Promise<LibraryNewsView>;
  /** Takes in what the person accepts of the library's news. */
  accept_library_news(request: AcceptLibraryNews): Promise<Done>;
  /** Says what to do now. */
  today(request: Nothing): Promise<TodayView>;
  /** Lists tracks and milestones. */
  outline(request: OutlineFilter): Promise<Outline>;
  /** Shows some rows of the outline anew. */
  rows(request: MilestoneRefs): Promise<Rows>;
  /** Shows one milestone whole. */
  milestone(request: MilestoneRef): Promise<MilestoneView>;
  /** Finds milestones and tracks. */
  search(request: SearchRequest): Promise<SearchView>;
  /** Renders Markdown to HTML that is safe to show. */
  render_markdown(request: Markdown): Promise<Html>;
  /** Lists changes, latest first. */
  history(request: HistoryRequest): Promise<HistoryView>;
  /** Shows what one change did, with old and new values. */
  change(request: ChangeRef): Promise<ChangeView>;
  /** Shows one milestone whole, as it was right after a change. */
  milestone_then(request: MilestoneThen): Promise<MilestoneView>;
  /** Tells what bringing a milestone or a track back to how it was would change, and writes nothing. */
  preview_revert(request: Revert): Promise<RevertPreview>;
  /** Brings a milestone or a track back to how it was right after a change. */
  revert(request: Revert): Promise<Done>;
  /** Ticks milestones off. */
  tick(request: MilestoneRefs): Promise<Done>;
  /** Takes ticks back: the milestones are to do again. */
  untick(request: MilestoneRefs): Promise<Done>;
  /** Marks milestones as in progress. */
  start(request: MilestoneRefs): Promise<Done>;
  /** Leaves milestones out; what waits for them may go on. */
  skip(request: MilestoneRefs): Promise<Done>;
  /** Makes done or skipped milestones to do again. */
  reopen(request: MilestoneRefs): Promise<Done>;
  /** Logs time spent on a milestone. */
  log_time(request: LogTime): Promise<Done>;
  /** Removes a logged session. */
  remove_session(request: SessionRef): Promise<Done>;
  /** Adds a track. */
  add_track(request: AddTrack): Promise<Done>;
  /** Changes a track. */
  edit_track(request: EditTrack): Promise<Done>;
  /** Moves a track among the others. */
  move_track(request: MoveTrack): Promise<Done>;
  /** Removes a track with all its milestones. */
  remove_track(request: TrackRef): Promise<Done>;
  /** Adds a milestone. */
  add_milestone(request: AddMilestone): Promise<Done>;
  /** Changes a milestone. */
  edit_milestone(request: EditMilestone): Promise<Done>;
  /** Moves milestones within their track or to another. */
  move_milestones(request: MoveMilestones): Promise<Done>;
  /** Removes milestones. */
  remove_milestones(request: MilestoneRefs): Promise<Done>;
  /** Makes a milestone wait for another. */
  add_prerequisite(request: Prerequisite): Promise<Done>;
  /** Makes a milestone wait for another no longer. */
  remove_prerequisite(request: Prerequisite): Promise<Done>;
  /** Writes a milestone's note. */
  set_note(request: SetNote): Promise<Done>;
  /** Adds a step to a milestone. */
  add_step(request: AddStep): Promise<Done>;
  /** Changes, ticks or moves a step. */
  edit_step(request: EditStep): Promise<Done>;
  /** Removes a step. */
  remove_step(request: StepRef): Promise<Done>;
  /** Adds a resource to a milestone. */
  add_resource(request: AddResource): Promise<Done>;
  /** Changes a resource. */
  edit_resource(request: EditResource): Promise<Done>;
  /** Removes a resource. */
  remove_resource(request: ResourceRef): Promise<Done>;
  /** Opens a resource in the system browser. */
  open_resource(request: ResourceRef): Promise<Nothing>;
  /** Opens a link of a note in the system browser. */
  open_link(request: OpenLink): Promise<Nothing>;
  /** Takes the latest change back. */
  undo(request: UndoRequest): Promise<Done>;
  /** Brings back what was undone last. */
  redo(request: Nothing): Promise<Done>;
}

/** The names of all commands. */
export const COMMAND_NAMES = [
  "status",
  "doctor",
  "answer_edit",
  "show_folder",
  "edit_settings",
  "set_capacity",
  "save",
  "save_elsewhere",
  "stay",
  "quit",
  "backups",
  "make_backup",
  "preview_restore",
  "restore",
  "unpack_backup",
  "goals",
  "preview_roadmap",
  "create_roadmap",
  "library",
  "library_milestone",
  "library_needs",
  "add_from_library",
  "check_library",
  "library_news",
  "accept_library_news",
  "today",
  "outline",
  "rows",
  "milestone",
  "search",
  "render_markdown",
  "history",
  "change",
  "milestone_then",
  "preview_revert",
  "revert",
  "tick",
  "untick",
  "start",
  "skip",
  "reopen",
  "log_time",
  "remove_session",
  "add_track",
  "edit_track",
  "move_track",
  "remove_track",
  "add_milestone",
  "edit_milestone",
  "move_milestones",
  "remove_milestones",
  "add_prerequisite",
  "remove_prerequisite",
  "set_note",
  "add_step",
  "edit_step",
  "remove_step",
  "add_resource",
  "edit_resource",
  "remove_resource",
  "open_resource",
  "open_link",
  "undo",
  "redo",
] as const;
