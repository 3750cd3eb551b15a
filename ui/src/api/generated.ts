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
 * A finished milestone with logged time.
 */
export type AccuracyPoint = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What was estimated.
 */
estimate: EstimateView, 
/**
 * Minutes it took.
 */
actual: number, 
/**
 * The day on which it was ticked.
 */
day: string, };

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
 * A link to show for a milestone.
 */
export type AddLink = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * Its address, http or https.
 */
url: string, 
/**
 * What it is called; else it is named after the address.
 */
title?: string | null, };

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
 * Time off to add.
 */
export type AddTimeOff = { 
/**
 * Its first day.
 */
first: string, 
/**
 * Its last day; the first when absent.
 */
last?: string | null, 
/**
 * What to call it.
 */
label?: string | null, };

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
 * A day of the plan.
 */
export type AgendaDay = { 
/**
 * The day.
 */
day: string, 
/**
 * Minutes that can be planned.
 */
minutes: number, 
/**
 * What the person calls the time off, where it is a day off; empty where it has no name.
 */
off: string | null, 
/**
 * What to work on, in order.
 */
sittings: Array<SittingView>, 
/**
 * Titles of what is due on it.
 */
due: Array<string>, };

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
 * What was tried and is to be done.
 */
export type ApplyScenario = { 
/**
 * What to do.
 */
scenario: Scenario, 
/**
 * Whether this answers that the plan has slipped.
 */
answers_slip?: boolean, };

/**
 * What of a milestone differs.
 */
export type Aspect = "status" | "wording" | "planning" | "prerequisites" | "steps" | "resources" | "proof" | "time" | "note" | "place" | "details";

/**
 * Files to show for milestones.
 */
export type AttachFiles = { 
/**
 * The milestones' ids.
 */
ids: Array<string>, 
/**
 * The files, by their whole paths.
 */
paths: Array<string>, 
/**
 * Whether they stay where they are; else they are copied into the data folder.
 */
linked?: boolean, 
/**
 * What it is called, where it is one file; else each is named after its file.
 */
title?: string | null, };

/**
 * Why a backup was made.
 */
export type BackupCause = "hourly" | "daily" | "weekly" | "by_hand" | "before_library_update" | "before_removal" | "before_restore" | "before_migration" | "before_mending";

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
 * A bar of the timeline.
 */
export type Bar = { 
/**
 * The milestone's id; none for what is done.
 */
id: string | null, 
/**
 * What it is called: the milestone's title, or "8 done".
 */
title: string, 
/**
 * What it stands for.
 */
kind: BarKind, 
/**
 * Its first day: when it is planned to be worked on first, or was.
 */
first: string, 
/**
 * Its last day; the last of thirty years where it ends later.
 */
last: string, 
/**
 * Minutes planned, or spent.
 */
minutes: number, 
/**
 * When it should be done.
 */
due: string | null, 
/**
 * Whether it is planned to end after that.
 */
late: boolean, 
/**
 * The day before which the person does not want it planned.
 */
not_before: string | null, 
/**
 * Whether it may be left out without being missed.
 */
optional: boolean, };

/**
 * What a bar of the timeline stands for.
 */
export type BarKind = "done" | "now" | "planned";

/**
 * How far the person was at the end of a day.
 */
export type BurnPoint = { 
/**
 * The day.
 */
day: string, 
/**
 * Likely minutes of the milestones done.
 */
done: number, 
/**
 * Likely minutes of the milestones that counted.
 */
total: number, };

/**
 * A calendar.
 */
export type CalendarText = { 
/**
 * What an iCalendar file holds, at most 10 MB.
 */
text: string, };

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
 * Time off that came from a calendar and is otherwise there now.
 */
export type ChangedDaysOffView = { 
/**
 * As it is on the roadmap.
 */
old: OccasionView, 
/**
 * As it is in the calendar.
 */
new: OccasionView, };

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
 * What the person is to choose in the system's dialog.
 */
export type ChooseFiles = { "what": "proof", 
/**
 * The milestone's id.
 */
id: string, } | { "what": "backup" } | { "what": "folder_for_copy" };

/**
 * Files, or a folder, that the person chose.
 */
export type ChosenFiles = { 
/**
 * Their whole paths; none where nothing was chosen.
 */
paths: Array<string>, };

/**
 * A column of the board by status.
 */
export type Column = "todo" | "ready" | "doing" | "done" | "skipped";

/**
 * How many of all futures end around a day.
 */
export type CurvePoint = { 
/**
 * The day.
 */
day: string, 
/**
 * The share of all futures that end between the point before and this one, 0 to 1.
 */
share: number, };

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
 * One time off.
 */
export type DaysOffView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its first day.
 */
first: string, 
/**
 * Its last day.
 */
last: string, 
/**
 * How many days it has.
 */
days: number, 
/**
 * What the person or their calendar calls it.
 */
label: string | null, 
/**
 * The minutes that those days would have had.
 */
minutes: number, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * Whether it came from a calendar.
 */
from_calendar: boolean, };

/**
 * How much room the window leaves between things.
 */
export type Density = "comfortable" | "compact";

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
 * What is not as it should be, what needs you first; empty when all is well.
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
 * Where files and links are that are dragged from another program.
 */
export type Dragging = "over" | "dropped" | "left";

/**
 * The forecast of one due date.
 */
export type DueForecast = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it should be done.
 */
due: string, 
/**
 * When it may be done.
 */
done: QuantilesView, 
/**
 * The chance to make the due date, 0 to 100.
 */
chance: number, };

/**
 * What to ask of a due date. Only open milestones are due.
 */
export type DueWindow = "late" | "soon" | "any";

/**
 * What to change of a piece of evidence; what is absent stays.
 */
export type EditEvidence = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The evidence's id.
 */
evidence: string, 
/**
 * A new title.
 */
title?: string | null, 
/**
 * A new address for a link, http or https.
 */
url?: string | null, };

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
 * A new day before which it is not planned.
 */
not_before?: string | null, 
/**
 * Lets it be planned from any day on.
 */
clear_not_before?: boolean, 
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
 * What to change of a session; what is absent stays.
 */
export type EditSession = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The session's id.
 */
session: string, 
/**
 * How long it was, in minutes.
 */
minutes?: number | null, 
/**
 * The day it was spent on.
 */
on?: string | null, };

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
backup_megabytes?: number | null, 
/**
 * How much room the window leaves between things.
 */
density?: Density | null, 
/**
 * How large texts are, in percent: 90, 100, 115, 130 or 150.
 */
text_size?: number | null, 
/**
 * How many milestones the person means to have in progress at once, at most 99; 0 for as many as they like.
 */
doing_limit?: number | null, 
/**
 * The keys of some actions; null gives an action its own keys back.
 */
keys?: { [key in string]: Array<string> | null }, 
/**
 * Gives every action its own keys back, before `keys`.
 */
clear_keys?: boolean, };

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
kind?: TrackKind | null, 
/**
 * Whether it is set aside for now.
 */
parked?: boolean | null, };

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
export type ErrorCode = "bad_request" | "refused" | "not_found" | "cycle" | "nothing_to_undo" | "no_roadmap" | "roadmap_exists" | "read_only" | "folder_unusable" | "not_saved" | "changed_meanwhile" | "cannot_open" | "cancelled" | "broken";

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
hints: Array<string>, 
/**
 * The address or the path that could not be opened, for the person to take to another program.
 */
place?: string, };

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
 * What a piece of evidence is.
 */
export type EvidenceKind = "link" | "copy" | "file";

/**
 * One piece of evidence of one milestone.
 */
export type EvidenceRef = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The evidence's id.
 */
evidence: string, };

/**
 * A piece of evidence.
 */
export type EvidenceView = { 
/**
 * Its id, unique within its milestone.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * Its address, its name in the data folder, or its whole path.
 */
place: string, 
/**
 * How long a copied file was when it was copied.
 */
bytes: number | null, 
/**
 * When it was added.
 */
added: string, 
/**
 * Whether a copied file is not in the data folder any more.
 */
missing: boolean, };

/**
 * Where to write the plan as a calendar.
 */
export type ExportCalendar = { 
/**
 * The file, which is replaced; a new one among the person's downloads when absent.
 */
path?: string | null, };

/**
 * A file that was written for other programs.
 */
export type ExportView = { 
/**
 * Where it is.
 */
path: string, 
/**
 * What was done, in one sentence.
 */
message: string, };

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
 * Files and links that are dragged over a window from another program, told to its page alone.
 */
export type FilesDragged = { 
/**
 * Where they are.
 */
state: Dragging, 
/**
 * The whole paths of the files, once they are dropped; none before.
 */
paths: Array<string>, 
/**
 * The web addresses of the links, once they are dropped; none before.
 */
links: Array<string>, 
/**
 * How far from the left edge of the page, in its own pixels.
 */
x: number, 
/**
 * How far from its top.
 */
y: number, };

/**
 * What to find. `>` at the beginning asks for what the face offers alone, `#` for tracks alone.
 */
export type FindRequest = { 
/**
 * What was typed; with nothing, what was chosen last comes first and then what is offered.
 */
query: string, 
/**
 * What the face itself offers, in the order in which it is shown when nothing is typed.
 */
offers?: Array<Offer>, 
/**
 * The keys of what was chosen before, the latest first.
 */
recent?: Array<string>, 
/**
 * How many at most; 20 when absent.
 */
limit?: number | null, };

/**
 * What was found, best first.
 */
export type FindView = { 
/**
 * The matches.
 */
hits: Array<Hit>, };

/**
 * One thing that is not as it should be.
 */
export type Finding = { 
/**
 * What kind of thing it is, by a name that stays the same from version to version, such as `history_gap`.
 */
kind: string, 
/**
 * How much it matters.
 */
severity: FindingSeverity, 
/**
 * The file or item, relative to the folder.
 */
place: string, 
/**
 * The line in it, counted from 1, where one can be named.
 */
line: number | null, 
/**
 * What is wrong, in one sentence.
 */
problem: string, 
/**
 * What to do about it.
 */
remedy: string, };

/**
 * How much a finding matters.
 */
export type FindingSeverity = "needs_you" | "mendable" | "note";

/**
 * What state the data folder is in.
 */
export type FolderState = "empty" | "ready" | "read_only" | "unusable";

/**
 * The forecast as it is, or as it would be.
 */
export type ForecastRequest = { 
/**
 * How many futures to play; 10,000 when absent, fewer for very large roadmaps, at most 1,000,000.
 */
runs?: number | null, 
/**
 * What they are drawn from; the same seed gives the same futures.
 */
seed?: number | null, 
/**
 * What to try.
 */
scenario?: Scenario, };

/**
 * When everything may be done.
 */
export type ForecastView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * How many futures were played.
 */
runs: number, 
/**
 * What they were drawn from.
 */
seed: number, 
/**
 * Minutes a week the person means to spend.
 */
weekly: number, 
/**
 * Minutes the open milestones are expected to take from now on.
 */
minutes_left: number, 
/**
 * How many open milestones are planned.
 */
milestones_left: number, 
/**
 * When everything may be done.
 */
finish: QuantilesView, 
/**
 * The share of all futures that end beyond thirty years, 0 to 100.
 */
beyond: number, 
/**
 * How the futures' ends are spread, the earliest first.
 */
curve: Array<CurvePoint>, 
/**
 * What is left of each track, in order; those with nothing left are not there.
 */
tracks: Array<TrackForecast>, 
/**
 * Each due date, the earliest first.
 */
dues: Array<DueForecast>, 
/**
 * The person's own target, if there is one.
 */
target: TargetView | null, 
/**
 * How long the person takes.
 */
speed: SpeedView, 
/**
 * The share of their planned minutes that the person really used, 0 to 100 and more; none before the first full
 * week.
 */
used: number | null, 
/**
 * From how many past weeks that is learnt.
 */
weeks: number, 
/**
 * What it comes to, in sentences.
 */
says: Array<string>, 
/**
 * What moved it since a week ago and why, in one sentence; none when nothing did or it is not known.
 */
moved: string | null, };

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
 * One thing that was found.
 */
export type Hit = { 
/**
 * What kind of thing it is.
 */
kind: HitKind, 
/**
 * Names it among all kinds, for remembering that it was chosen.
 */
key: string, 
/**
 * Its id, or the key of the offer.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The track of a milestone, else empty.
 */
detail: string, 
/**
 * The status of a milestone.
 */
status: Status | null, 
/**
 * The letters of the title that answer what was typed.
 */
marks: Array<TextRange>, };

/**
 * What kind of thing was found.
 */
export type HitKind = "milestone" | "track" | "action" | "setting" | "library";

/**
 * Sanitised HTML made from Markdown.
 */
export type Html = { 
/**
 * Safe to place in the page.
 */
html: string, };

/**
 * A picture to be put into a note.
 */
export type KeepPicture = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * PNG, JPEG, GIF or WebP, in base64.
 */
content: string, };

/**
 * A picture that is kept beside the notes.
 */
export type KeptPictureView = { 
/**
 * What shows it in a note, without the words: `files/name.png`.
 */
address: string, };

/**
 * Events of a calendar that are no time off, all for one reason.
 */
export type LeftOutView = { 
/**
 * How many and why, in one sentence.
 */
sentence: string, 
/**
 * The titles of the first few.
 */
titles: Array<string>, };

/**
 * How deep a milestone goes.
 */
export type Level = "foundation" | "core" | "advanced";

/**
 * One of three ways to meet a plan that has slipped.
 */
export type LeverView = { 
/**
 * What would be done: "8 h a week instead of 6 h".
 */
does: string, 
/**
 * What it would come to: "likely 14 June, 62 % for 30 June".
 */
effect: string, 
/**
 * What to give `apply_scenario` to do it.
 */
scenario: Scenario, };

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
 * Files of your own that could not be read, and so are not in it.
 */
left_out: Array<string>, 
/**
 * Files of your proof and pictures that are not in it for want of room.
 */
too_large: Array<string>, };

/**
 * What kind of file the map is saved as.
 */
export type MapKind = "svg" | "png" | "pdf";

/**
 * What a milestone waits for.
 */
export type MapLink = { 
/**
 * The number of the waymark that comes first, counted over all tracks.
 */
from: number, 
/**
 * The number of the waymark that waits for it.
 */
to: number, 
/**
 * Whether it leads from one trail to another.
 */
across: boolean, 
/**
 * The way it takes, as the data of an SVG path.
 */
path: string, };

/**
 * A track as a trail.
 */
export type MapTrack = { 
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
 * Whether it is set aside for now.
 */
parked: boolean, 
/**
 * How far the person is with it.
 */
progress: ProgressView, 
/**
 * Its title as it is written left of the first waymark.
 */
lines: Array<string>, 
/**
 * The middle of the place for its title, from the left.
 */
x: number, 
/**
 * The trail, from the top.
 */
y: number, 
/**
 * Where its band begins, from the left.
 */
left: number, 
/**
 * Where its band ends, from the left.
 */
right: number, 
/**
 * Its waymarks from left to right.
 */
waymarks: Array<MapWaymark>, };

/**
 * The whole picture.
 */
export type MapView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * The roadmap's title with its picks.
 */
headline: string, 
/**
 * How far the person is with all of it.
 */
progress: ProgressView, 
/**
 * How wide it is, in pixels at full size.
 */
width: number, 
/**
 * How high it is.
 */
height: number, 
/**
 * The trails from top to bottom.
 */
tracks: Array<MapTrack>, 
/**
 * All prerequisites.
 */
links: Array<MapLink>, };

/**
 * A milestone on its trail. Places are in pixels at full size.
 */
export type MapWaymark = { 
/**
 * The milestone.
 */
row: Row, 
/**
 * Its middle, from the left.
 */
x: number, 
/**
 * Its middle, from the top.
 */
y: number, 
/**
 * The number of its column, from the left.
 */
column: number, 
/**
 * Its title as it is written below it.
 */
lines: Array<string>, };

/**
 * Markdown to render.
 */
export type Markdown = { 
/**
 * The text.
 */
markdown: string, 
/**
 * The milestone whose note it is.
 */
id?: string | null, };

/**
 * What was mended.
 */
export type MendedView = { 
/**
 * What was done, one sentence each; empty when there was nothing to do.
 */
done: Array<string>, 
/**
 * Why it went no further and what to do, if something stopped it.
 */
stopped: string | null, 
/**
 * The folder as it is now.
 */
left: DoctorView, };

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
 * Whether its track is set aside for now.
 */
track_parked: boolean, 
/**
 * The day before which it is not planned.
 */
not_before: string | null, 
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
 * What the person has to show for it, in the order it was added.
 */
evidence: Array<EvidenceView>, 
/**
 * What the person thinks of it afterwards, as Markdown.
 */
reflection: string, 
/**
 * The same, rendered and safe.
 */
reflection_html: string, 
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
 * The links in the note, in order.
 */
note_links: Array<NoteLinkView>, 
/**
 * The other milestones whose notes link to this one.
 */
mentioned_in: Array<MilestoneLink>, 
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
 * A due date that the plan cannot meet.
 */
export type MissView = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it should be done.
 */
due: string, 
/**
 * When it is planned to be done; none where that lies beyond thirty years.
 */
end: string | null, 
/**
 * Why, in one sentence.
 */
cause: string, };

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
 * A track or milestone left out of the plan, and why.
 */
export type NotPlannedView = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Why, in one sentence.
 */
because: string, };

/**
 * A link in a note.
 */
export type NoteLinkView = { 
/**
 * How it is written, brackets included.
 */
written: string, 
/**
 * What it is shown as.
 */
shown: string, 
/**
 * The milestone that it leads to, if there is one.
 */
id: string | null, };

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
 * Days that a calendar says are taken.
 */
export type OccasionView = { 
/**
 * The first day.
 */
first: string, 
/**
 * The last day.
 */
last: string, 
/**
 * What the calendar calls it.
 */
label: string | null, 
/**
 * Whether it repeats, so that only its first time is taken.
 */
repeats: boolean, };

/**
 * Something that the face itself offers beside what is on the roadmap.
 */
export type Offer = { 
/**
 * What kind of thing it is.
 */
kind: OfferKind, 
/**
 * Its name, the same for ever.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Other words for it.
 */
also?: string, };

/**
 * What kind of thing a face itself offers.
 */
export type OfferKind = "action" | "setting";

/**
 * An address found in a note, to open in the system browser or where the person writes mail.
 */
export type OpenLink = { 
/**
 * The address: http, https or mailto.
 */
url: string, };

/**
 * What came of opening something.
 */
export type OpenedView = { 
/**
 * Why it was shown in its folder and not opened, in one sentence; empty where it was opened.
 */
message: string, };

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
 * The day it is shown for.
 */
today: string, 
/**
 * The tracks in order. With a filter, tracks without a match are left out.
 */
tracks: Array<TrackView>, 
/**
 * Every track's name, whatever the filter, for choosing one.
 */
all_tracks: Array<TrackName>, 
/**
 * All rows in the order asked for, where that is not the roadmap's own.
 */
sorted: Array<Row> | null, 
/**
 * How many rows there are in all tracks, filtered or not.
 */
shown: number, };

/**
 * Which milestones to list, and in which order.
 */
export type OutlineFilter = { 
/**
 * What the saved view of this name shows; what else is given here goes before what it says.
 */
view?: string | null, 
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
 * Only open milestones with such a due date.
 */
due?: DueWindow | null, 
/**
 * Only tracks of this kind.
 */
kind?: TrackKind | null, 
/**
 * Only these levels; all when empty.
 */
levels?: Array<Level>, 
/**
 * Only optional milestones, or only required ones.
 */
optional?: boolean | null, 
/**
 * Only milestones with a note.
 */
has_note?: boolean, 
/**
 * Words that must all occur in the title, outcome, track or aliases.
 */
search?: string, 
/**
 * The order; the roadmap's own when absent.
 */
sort?: Sort | null, };

/**
 * The forecast for Today.
 */
export type OutlookView = { 
/**
 * The forecast.
 */
forecast: ForecastView, 
/**
 * How the plan has slipped, unless the person has answered that already.
 */
slip: SlipView | null, };

/**
 * The way to one milestone.
 */
export type PathView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The milestone it leads to.
 */
to: Row, 
/**
 * What is needed for it and open, itself last, each after all it waits for; nothing where it is closed.
 */
steps: Array<Row>, 
/**
 * How many of them can be started now or are in progress.
 */
ready: number, 
/**
 * Minutes that all of them are estimated to take, without what is logged.
 */
minutes: number, 
/**
 * When it may be done if nothing else is worked on until then.
 */
done: QuantilesView, 
/**
 * When the plan as it is has it done; none where it is not planned, or later than thirty years from now.
 */
planned: string | null, 
/**
 * What it comes to, in sentences.
 */
says: Array<string>, };

/**
 * A picture of a chart, to be written to the person's downloads.
 */
export type Picture = { 
/**
 * What the chart is called; the file gets a name made from it.
 */
title: string, 
/**
 * What kind of picture.
 */
kind: PictureKind, 
/**
 * The picture.
 */
content: string, };

/**
 * A picture for a note, in a file of the person's.
 */
export type PictureFile = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The whole path of a PNG, JPEG, GIF or WebP file.
 */
path: string, };

/**
 * What kind of picture.
 */
export type PictureKind = "svg" | "png";

/**
 * A picture of a note.
 */
export type PictureRef = { 
/**
 * The name of its file in `notes/files/`.
 */
name: string, };

/**
 * A picture of a note.
 */
export type PictureView = { 
/**
 * Its media type, such as `image/png`.
 */
kind: string, 
/**
 * The picture in base64.
 */
content: string, };

/**
 * Where among its siblings something goes.
 */
export type PlaceRequest = "first" | "last" | { "after": string };

/**
 * The plan as it is, or as it would be.
 */
export type PlanRequest = { 
/**
 * What to try.
 */
scenario?: Scenario, 
/**
 * How many weeks the agenda has; two when absent, at most 52.
 */
weeks?: number | null, };

/**
 * One track of the timeline.
 */
export type PlanTrack = { 
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
 * Whether it is set aside.
 */
parked: boolean, 
/**
 * Its bars: what is done, then what is in progress or planned by first day.
 */
bars: Array<Bar>, 
/**
 * When the last of it is likely done; none when nothing is left or it lies beyond thirty years.
 */
p50: string | null, 
/**
 * When the last of it is done in 80 of 100 futures.
 */
p80: string | null, };

/**
 * The plan, as it is or as it would be.
 */
export type PlanView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * Minutes on each weekday, Monday first.
 */
capacity: [number, number, number, number, number, number, number], 
/**
 * When the plan would be carried out to the day; none when nothing is left or it lies beyond thirty years.
 */
end: string | null, 
/**
 * The tracks in order, those without a bar too.
 */
tracks: Array<PlanTrack>, 
/**
 * Due dates that cannot be met, the earliest first.
 */
misses: Array<MissView>, 
/**
 * What is open and not planned.
 */
left_out: Array<NotPlannedView>, 
/**
 * The next fourteen days, or as many weeks as were asked for.
 */
agenda: Array<AgendaDay>, 
/**
 * What the person should know about the plan, in sentences: no hours, cut at thirty years, nothing left.
 */
notes: Array<string>, 
/**
 * When it may really be done.
 */
forecast: ForecastView, 
/**
 * What was tried and would be applied, in sentences; empty for the plan as it is.
 */
tries: Array<string>, };

/**
 * How a week is filled.
 */
export type PlanningView = { 
/**
 * How many tracks are worked on side by side.
 */
tracks_at_once: number, 
/**
 * The shortest stretch worth sitting down for, in minutes.
 */
smallest_sitting: number, 
/**
 * Minutes of each day with hours that are kept for recall.
 */
recall_minutes: number, };

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
 * Something that went wrong in a face, for the log.
 */
export type ProblemReport = { 
/**
 * Where it went wrong, such as the name of a screen.
 */
place: string, 
/**
 * What went wrong; its first 4,000 characters are kept.
 */
what: string, };

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
 * Milestones and the column of the board they are put into.
 */
export type PutInColumn = { 
/**
 * The milestones' ids.
 */
ids: Array<string>, 
/**
 * The column.
 */
column: Column, };

/**
 * Days before which something is done in so many of a hundred futures; none where that lies beyond thirty years.
 */
export type QuantilesView = { 
/**
 * In 10 of 100.
 */
p10: string | null, 
/**
 * In 50 of 100: the likely day.
 */
p50: string | null, 
/**
 * In 80 of 100.
 */
p80: string | null, 
/**
 * In 90 of 100.
 */
p90: string | null, };

/**
 * A milestone to add from one line. What is given beside the line wins over what stands in it.
 */
export type QuickAdd = { 
/**
 * The line, such as `Read chapter 7 #postgresql 3h due friday`.
 */
text: string, 
/**
 * The milestone that the person looks at: its track is meant where the line names none.
 */
in_sight?: string | null, 
/**
 * The track that gets it.
 */
track?: string | null, 
/**
 * What the person will be able to do.
 */
outcome?: string, 
/**
 * How long it may take.
 */
estimate?: EstimateRequest | null, 
/**
 * When it should be done.
 */
due?: string | null, 
/**
 * Its prerequisites, besides those in the line.
 */
after?: Array<string>, 
/**
 * Where it goes in its track.
 */
place?: PlaceRequest, };

/**
 * What the word at the cursor may become.
 */
export type QuickAddCompletion = { 
/**
 * What it stands in place of.
 */
range: TextRange, 
/**
 * The ways to go on, the best first.
 */
suggestions: Array<QuickAddSuggestion>, };

/**
 * What a part of a line is about.
 */
export type QuickAddKind = "title" | "track" | "effort" | "due" | "not_before" | "after" | "optional" | "level";

/**
 * A line to be read.
 */
export type QuickAddLine = { 
/**
 * The line, such as `Read chapter 7 #postgresql 3h due friday`.
 */
text: string, 
/**
 * Where the cursor is, in UTF-16 units, for completing the word there.
 */
cursor?: number | null, 
/**
 * The milestone that the person looks at: its track is meant where the line names none.
 */
in_sight?: string | null, };

/**
 * A part of a line that was understood.
 */
export type QuickAddPart = { 
/**
 * Where it is.
 */
range: TextRange, 
/**
 * What it is about.
 */
kind: QuickAddKind, 
/**
 * What it means, such as `Due Friday, 4 December 2026`; empty for the title.
 */
means: string, };

/**
 * A part of a line that cannot be taken.
 */
export type QuickAddProblem = { 
/**
 * Where it is.
 */
range: TextRange, 
/**
 * What is wrong, in one sentence.
 */
message: string, 
/**
 * What to do, in one sentence.
 */
hint: string, };

/**
 * One way to go on with a word.
 */
export type QuickAddSuggestion = { 
/**
 * What stands in place of the word.
 */
insert: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The title of its track, for a milestone.
 */
track_title: string | null, };

/**
 * The track that a milestone goes to.
 */
export type QuickAddTrack = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Why it is that one, in one sentence; empty where the line names it.
 */
because: string, };

/**
 * A line as it was understood. Nothing is changed by reading it.
 */
export type QuickAddView = { 
/**
 * The title; empty where the line has none yet.
 */
title: string, 
/**
 * The track that gets it; none where there is no track.
 */
track: QuickAddTrack | null, 
/**
 * How long it may take, where the line says so.
 */
estimate: EstimateView | null, 
/**
 * When it should be done.
 */
due: string | null, 
/**
 * The day before which it is not planned.
 */
not_before: string | null, 
/**
 * The ids of its prerequisites.
 */
after: Array<string>, 
/**
 * Whether it may be left out.
 */
optional: boolean, 
/**
 * How deep it goes, where the line says so.
 */
level: Level | null, 
/**
 * What each part means, in order.
 */
parts: Array<QuickAddPart>, 
/**
 * What cannot be taken; with one of these nothing is added.
 */
problems: Array<QuickAddProblem>, 
/**
 * What the word at the cursor may become.
 */
completion: QuickAddCompletion | null, };

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
 * A saved view and what to call it instead.
 */
export type RenameView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What to call it.
 */
to: string, };

/**
 * How far the person has come.
 */
export type ReportView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * The day on which the roadmap was made, or the first thing logged or ticked if that was earlier.
 */
since: string, 
/**
 * Minutes logged in all.
 */
logged: number, 
/**
 * Sessions logged in all.
 */
sessions: number, 
/**
 * How far the person is.
 */
progress: ProgressView, 
/**
 * The tracks in order.
 */
tracks: Array<TrackReport>, 
/**
 * The weeks since the roadmap was made, oldest first, the present one last; at most 104.
 */
weeks: Array<WeekReport>, 
/**
 * How far the person was at the end of each week and is now, oldest first.
 */
burn_up: Array<BurnPoint>, 
/**
 * When everything may be done.
 */
finish: QuantilesView, 
/**
 * Whole weeks up to today, a year at most, oldest first, day by day in the person's week order.
 */
year: Array<DayView>, 
/**
 * Finished milestones with logged time, oldest first.
 */
accuracy: Array<AccuracyPoint>, 
/**
 * How long the person takes.
 */
speed: SpeedView, 
/**
 * Likely minutes of milestones finished a week, on average of the last four full weeks; none before the first.
 */
velocity_4: number | null, 
/**
 * The same of the last twelve full weeks.
 */
velocity_12: number | null, 
/**
 * Weeks in a row with something logged or ticked, up to now; the present week counts once there is.
 */
streak: number, 
/**
 * The longest such row.
 */
longest_streak: number, 
/**
 * What the charts say.
 */
says: ReportWords, };

/**
 * What each chart says, for those who do not see it.
 */
export type ReportWords = { 
/**
 * Of the burn-up.
 */
burn_up: string, 
/**
 * Of the hours per week.
 */
weeks: string, 
/**
 * Of the year.
 */
year: string, 
/**
 * Of the estimates.
 */
accuracy: string, 
/**
 * Of the velocity.
 */
velocity: string, 
/**
 * Of the streak; never a reproach.
 */
streak: string, };

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
 * How many files of proof and notes would be put back that are not in your data folder.
 */
files_back: number, 
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
 * Weeks until all that is most likely done, by the forecast; none without any capacity, and beyond thirty years.
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
 * How a week is filled.
 */
planning: PlanningView, 
/**
 * The day by which the person wants to be ready.
 */
target: string | null, 
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
 * The column of the board it stands in.
 */
column: Column, 
/**
 * Whether it can be started now: it is open, none of its prerequisites is, and its track is not set aside.
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
 * Where to save the map, and as what.
 */
export type SaveMap = { 
/**
 * What kind of file.
 */
kind: MapKind, 
/**
 * The file, which is replaced; a new one among the person's downloads when absent.
 */
path?: string | null, };

/**
 * A way of looking at the roadmap, and the name to keep it under.
 */
export type SaveView = { 
/**
 * The name; a view of that name is replaced.
 */
name: string, 
/**
 * How the roadmap is drawn.
 */
shape: Shape, 
/**
 * Which milestones, in which order.
 */
filter: OutlineFilter, };

/**
 * A way of looking at the roadmap under a name.
 */
export type SavedViewView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How the roadmap is drawn.
 */
shape: Shape, 
/**
 * Which milestones, in which order.
 */
filter: OutlineFilter, };

/**
 * Something to try on the plan before it is done; what is absent stays.
 */
export type Scenario = { 
/**
 * Minutes on each weekday, Monday first.
 */
capacity?: [number, number, number, number, number, number, number] | null, 
/**
 * Minutes a week instead, spread over the days as the person's hours are.
 */
weekly?: number | null, 
/**
 * The day by which to be ready.
 */
target?: string | null, 
/**
 * Whether to have no such day any more.
 */
clear_target?: boolean, 
/**
 * Tracks to set aside.
 */
park?: Array<string>, 
/**
 * Tracks to take up again.
 */
unpark?: Array<string>, 
/**
 * Tracks whose open milestones are all left out.
 */
drop?: Array<string>, 
/**
 * Milestones to leave out.
 */
skip?: Array<string>, };

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
 * Milestones and the day by which they should be done.
 */
export type SetDue = { 
/**
 * The milestones' ids.
 */
ids: Array<string>, 
/**
 * The day; none takes the due dates away.
 */
due?: string | null, };

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
markdown: string, 
/**
 * What the note said when the person began; refused when it says something else by now.
 */
base?: string | null, };

/**
 * What to change of how a week is filled; what is absent stays.
 */
export type SetPlanning = { 
/**
 * How many tracks are worked on side by side, 1 to 10.
 */
tracks_at_once?: number | null, 
/**
 * The shortest stretch worth sitting down for, in minutes, 5 to 240.
 */
smallest_sitting?: number | null, 
/**
 * Minutes of each day with hours that are kept for recall, at most 240.
 */
recall_minutes?: number | null, };

/**
 * What the person thinks of a milestone afterwards.
 */
export type SetReflection = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * The whole text, as Markdown; empty removes it.
 */
markdown: string, };

/**
 * The day by which the person wants to be ready.
 */
export type SetTarget = { 
/**
 * The day; none takes it away.
 */
date?: string | null, };

/**
 * The minutes of a whole week.
 */
export type SetWeeklyCapacity = { 
/**
 * How many; each weekday keeps its share of them.
 */
minutes: number, };

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
week_starts: Weekday, 
/**
 * How much room the window leaves between things.
 */
density: Density, 
/**
 * How large texts are, in percent of the usual.
 */
text_size: number, 
/**
 * How many milestones the person means to have in progress at once; 0 for as many as they like.
 */
doing_limit: number, 
/**
 * Ways of looking at the roadmap that the person gave a name.
 */
views: Array<SavedViewView>, 
/**
 * The keys of each action that has not its own.
 */
keys: { [key in string]: Array<string> }, };

/**
 * How the roadmap is drawn.
 */
export type Shape = "outline" | "board" | "map";

/**
 * How far a forecast is.
 */
export type ShareView = { 
/**
 * 0 to 100; none when no forecast is under way.
 */
percent: number | null, };

/**
 * Some minutes for one milestone.
 */
export type SittingView = { 
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
 * Minutes.
 */
minutes: number, 
/**
 * Whether the plan has it finished with this sitting.
 */
finishes: boolean, };

/**
 * A plan that has slipped, told once.
 */
export type SlipView = { 
/**
 * What happened, in one plain sentence.
 */
says: string, 
/**
 * The likely day as it was.
 */
was: string, 
/**
 * The likely day as it is; none where that lies beyond thirty years.
 */
is: string | null, 
/**
 * What can be done about it, each with its effect: more hours, leaving out, a later date.
 */
levers: Array<LeverView>, };

/**
 * The order of milestones. What is equal stays in the order of the roadmap.
 */
export type Sort = "own" | "due" | "hours" | "title" | "recent";

/**
 * How long the person takes, measured by their estimates.
 */
export type SpeedView = { 
/**
 * The likely factor: 1.2 is a fifth longer than estimated.
 */
factor: number, 
/**
 * One time in ten it is less.
 */
low: number, 
/**
 * Nine times in ten it is less.
 */
high: number, 
/**
 * From how many finished milestones with logged time it is learnt.
 */
evidence: number, };

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
 * The person's day.
 */
today: string, 
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
 * The timer, while it runs.
 */
timer: TimerView | null, 
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
 * The day by which the person wants to be ready.
 */
export type TargetView = { 
/**
 * The day.
 */
date: string, 
/**
 * The chance to make it, 0 to 100.
 */
chance: number, 
/**
 * Minutes a week that would make it 80 % likely; none when it would take more than 60
 * hours, or nothing is left to do.
 */
weekly_80: number | null, 
/**
 * Minutes a week that would make it 90 % likely.
 */
weekly_90: number | null, };

/**
 * A range of a text in UTF-16 units.
 */
export type TextRange = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, };

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A box in a milestone's note.
 */
export type TickTask = { 
/**
 * The milestone's id.
 */
id: string, 
/**
 * Where the box begins in the note, in UTF-16 units.
 */
at: number, 
/**
 * Whether it is ticked from now on.
 */
done: boolean, };

/**
 * What a calendar would bring.
 */
export type TimeOffImportView = { 
/**
 * What is not there yet, the earliest first.
 */
new: Array<OccasionView>, 
/**
 * What has changed.
 */
changed: Array<ChangedDaysOffView>, 
/**
 * What is there already.
 */
same: Array<OccasionView>, 
/**
 * What is left out, and why.
 */
left_out: Array<LeftOutView>, 
/**
 * Whether there is nothing to take in.
 */
nothing: boolean, };

/**
 * One time off, named by its id.
 */
export type TimeOffRef = { 
/**
 * The id.
 */
id: string, };

/**
 * All time off, the earliest first.
 */
export type TimeOffView = { 
/**
 * The revision it shows.
 */
revision: number, 
/**
 * The person's own day.
 */
today: string, 
/**
 * Each time off, what is over too.
 */
times: Array<DaysOffView>, };

/**
 * The timer that runs.
 */
export type TimerView = { 
/**
 * The milestone that is being worked on.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Since when.
 */
start: string, 
/**
 * The person's own day on which it was started, which the time will belong to.
 */
day: string, };

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
 * The forecast of one track.
 */
export type TrackForecast = { 
/**
 * The track's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When the last of what is left of it may be done.
 */
done: QuantilesView, };

/**
 * What kind of thing a track teaches.
 */
export type TrackKind = "language" | "database" | "skill";

/**
 * What a track is called.
 */
export type TrackName = { 
/**
 * The track's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, };

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
 * One track's part.
 */
export type TrackReport = { 
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
 * Minutes logged on it in all.
 */
logged: number, 
/**
 * How far the person is with it.
 */
progress: ProgressView, };

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
 * Whether it is set aside for now.
 */
parked: boolean, 
/**
 * How far the person is with all of it, whatever the filter.
 */
progress: ProgressView, 
/**
 * Its milestones in order, as far as the filter lets them through; none where the outline is sorted.
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
 * One saved view.
 */
export type ViewRef = { 
/**
 * What it is called.
 */
name: string, };

/**
 * One week of the past, or the present one.
 */
export type WeekReport = { 
/**
 * Its first day.
 */
starts: string, 
/**
 * Minutes the person meant to spend, without days off.
 */
planned: number, 
/**
 * Minutes logged.
 */
logged: number, 
/**
 * Milestones ticked that still are.
 */
ticked: number, 
/**
 * Likely minutes of the milestones ticked in it.
 */
finished: number, 
/**
 * Minutes logged on each track, in the order of `tracks`.
 */
by_track: Array<number>, };

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
days: [number, number, number, number, number, number, number], 
/**
 * Minutes the person means to spend on each of its days; none on days off.
 */
planned_days: [number, number, number, number, number, number, number], };

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * Which way everything in the window changes its size.
 */
export type Zoom = "in" | "out" | "usual";

/**
 * A wish for another size of everything in the window.
 */
export type ZoomRequest = { 
/**
 * Which way.
 */
zoom: Zoom, };

/** Every command, by name. */
export interface Commands {
  /** Tells the state of the workspace, for the frame around every screen. */
  status(request: Nothing): Promise<StatusView>;
  /** Checks everything in the folder and explains what it finds. Changes nothing. */
  doctor(request: Nothing): Promise<DoctorView>;
  /** Mends what can be mended without losing anything, and checks again. */
  mend(request: Nothing): Promise<MendedView>;
  /** Takes in an edit of the files that waits for the person, or puts the files back. */
  answer_edit(request: AnswerEdit): Promise<Done>;
  /** Opens the data folder in the system's file manager. */
  show_folder(request: Nothing): Promise<Nothing>;
  /** Shows everything in the window larger or smaller, where the window is the program's own. */
  zoom(request: ZoomRequest): Promise<Nothing>;
  /** Changes settings. */
  edit_settings(request: EditSettings): Promise<Done>;
  /** Writes what went wrong in a face to the program's log. */
  report_problem(request: ProblemReport): Promise<Nothing>;
  /** Shows the program's log in the system's file manager. */
  open_log(request: Nothing): Promise<Nothing>;
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
  /** Keeps a way of looking at the roadmap under a name; a view of that name is replaced. */
  save_view(request: SaveView): Promise<Done>;
  /** Gives a saved view another name. */
  rename_view(request: RenameView): Promise<Done>;
  /** Forgets a saved view; the milestones it shows stay as they are. */
  remove_view(request: ViewRef): Promise<Done>;
  /** Finds milestones and tracks. */
  search(request: SearchRequest): Promise<SearchView>;
  /** Finds milestones, tracks, what the library has, and what a face offers, in one order. */
  find(request: FindRequest): Promise<FindView>;
  /** Renders Markdown to HTML that is safe to show. */
  render_markdown(request: Markdown): Promise<Html>;
  /** Gives a picture of a note. */
  picture(request: PictureRef): Promise<PictureView>;
  /** Shows the roadmap as a picture: where each track and milestone stands, and the links between them. */
  map(request: Nothing): Promise<MapView>;
  /** Tells what is needed for one milestone, how long it takes and when it may be done. */
  path_to(request: MilestoneRef): Promise<PathView>;
  /** Saves the map as a picture or as a page to print. */
  save_map(request: SaveMap): Promise<ExportView>;
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
  /** Tells which days which milestones are worked on, as it is or as it would be. */
  plan(request: PlanRequest): Promise<PlanView>;
  /** Tells when everything may be done, as it is or as it would be. */
  forecast(request: ForecastRequest): Promise<ForecastView>;
  /** Tells when everything may be done, and how the plan has slipped. */
  outlook(request: Nothing): Promise<OutlookView>;
  /** Tells how far the forecast is that takes longest, in percent; nothing when none is under way. */
  forecast_share(request: Nothing): Promise<ShareView>;
  /** Stops every forecast that is under way. */
  cancel_forecast(request: Nothing): Promise<Nothing>;
  /** Does what was tried on the plan. */
  apply_scenario(request: ApplyScenario): Promise<Done>;
  /** Keeps a plan that has slipped as it is. */
  answer_slip(request: Nothing): Promise<Done>;
  /** Tells how far the person has come. */
  report(request: Nothing): Promise<ReportView>;
  /** Writes the plan as a calendar, for other programs. */
  export_calendar(request: ExportCalendar): Promise<ExportView>;
  /** Writes a picture of a chart. */
  save_picture(request: Picture): Promise<ExportView>;
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
  /** Puts milestones into a column of the board; what they wait for decides between to do and ready. */
  put_in_column(request: PutInColumn): Promise<Done>;
  /** Starts the timer on a milestone, which is in progress from then on; one that runs is stopped and logged. */
  start_timer(request: MilestoneRef): Promise<Done>;
  /** Stops the timer and logs the time. */
  stop_timer(request: Nothing): Promise<Done>;
  /** Stops the timer and logs nothing. */
  discard_timer(request: Nothing): Promise<Done>;
  /** Logs time spent on a milestone. */
  log_time(request: LogTime): Promise<Done>;
  /** Changes how long a session was or on which day. */
  edit_session(request: EditSession): Promise<Done>;
  /** Removes a logged session. */
  remove_session(request: SessionRef): Promise<Done>;
  /** Sets the minutes on each weekday. */
  set_capacity(request: SetCapacity): Promise<Done>;
  /** Sets the minutes of a week; each weekday keeps its share. */
  set_weekly_capacity(request: SetWeeklyCapacity): Promise<Done>;
  /** Changes how a week is filled. */
  set_planning(request: SetPlanning): Promise<Done>;
  /** Sets the day by which the person wants to be ready, or takes it away. */
  set_target(request: SetTarget): Promise<Done>;
  /** Lists the days on which nothing is planned. */
  time_off(request: Nothing): Promise<TimeOffView>;
  /** Adds time off. */
  add_time_off(request: AddTimeOff): Promise<Done>;
  /** Removes time off. */
  remove_time_off(request: TimeOffRef): Promise<Done>;
  /** Tells what taking in the time off of a calendar would bring, and changes nothing. */
  preview_time_off_import(request: CalendarText): Promise<TimeOffImportView>;
  /** Takes in the time off of a calendar, as one change. */
  import_time_off(request: CalendarText): Promise<Done>;
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
  /** Tells how a line for a new milestone is understood, and changes nothing. */
  parse_quick_add(request: QuickAddLine): Promise<QuickAddView>;
  /** Adds a milestone that is written in one line. */
  quick_add(request: QuickAdd): Promise<Done>;
  /** Changes a milestone. */
  edit_milestone(request: EditMilestone): Promise<Done>;
  /** Gives milestones one due date, or takes it away. */
  set_due(request: SetDue): Promise<Done>;
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
  /** Ticks a box in a milestone's note, or takes the tick back. */
  tick_task(request: TickTask): Promise<Done>;
  /** Keeps a picture beside the notes, to be shown in one. */
  keep_picture(request: KeepPicture): Promise<KeptPictureView>;
  /** Keeps a picture for a note that is in a file of the person's. */
  keep_picture_file(request: PictureFile): Promise<KeptPictureView>;
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
  /** Adds a link to what a person has to show for a milestone. */
  add_link(request: AddLink): Promise<Done>;
  /** Lets the person choose files or a folder, and does nothing with them yet. */
  choose_files(request: ChooseFiles): Promise<ChosenFiles>;
  /** Attaches files to milestones: copied into the data folder, or left where they are. */
  attach_files(request: AttachFiles): Promise<Done>;
  /** Renames a piece of evidence, or gives a link another address. */
  edit_evidence(request: EditEvidence): Promise<Done>;
  /** Removes a piece of evidence; a copied file stays in the data folder. */
  remove_evidence(request: EvidenceRef): Promise<Done>;
  /** Opens a piece of evidence outside of Waymark; what may run something is only shown where it is. */
  open_evidence(request: EvidenceRef): Promise<OpenedView>;
  /** Shows where a file of the evidence is in the system's file manager. */
  show_evidence(request: EvidenceRef): Promise<Nothing>;
  /** Writes what the person thinks of a milestone afterwards. */
  set_reflection(request: SetReflection): Promise<Done>;
  /** Takes the latest change back. */
  undo(request: UndoRequest): Promise<Done>;
  /** Brings back what was undone last. */
  redo(request: Nothing): Promise<Done>;
}

/** The names of all commands. */
export const COMMAND_NAMES = [
  "status",
  "doctor",
  "mend",
  "answer_edit",
  "show_folder",
  "zoom",
  "edit_settings",
  "report_problem",
  "open_log",
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
  "save_view",
  "rename_view",
  "remove_view",
  "search",
  "find",
  "render_markdown",
  "picture",
  "map",
  "path_to",
  "save_map",
  "history",
  "change",
  "milestone_then",
  "preview_revert",
  "revert",
  "plan",
  "forecast",
  "outlook",
  "forecast_share",
  "cancel_forecast",
  "apply_scenario",
  "answer_slip",
  "report",
  "export_calendar",
  "save_picture",
  "tick",
  "untick",
  "start",
  "skip",
  "reopen",
  "put_in_column",
  "start_timer",
  "stop_timer",
  "discard_timer",
  "log_time",
  "edit_session",
  "remove_session",
  "set_capacity",
  "set_weekly_capacity",
  "set_planning",
  "set_target",
  "time_off",
  "add_time_off",
  "remove_time_off",
  "preview_time_off_import",
  "import_time_off",
  "add_track",
  "edit_track",
  "move_track",
  "remove_track",
  "add_milestone",
  "parse_quick_add",
  "quick_add",
  "edit_milestone",
  "set_due",
  "move_milestones",
  "remove_milestones",
  "add_prerequisite",
  "remove_prerequisite",
  "set_note",
  "tick_task",
  "keep_picture",
  "keep_picture_file",
  "add_step",
  "edit_step",
  "remove_step",
  "add_resource",
  "edit_resource",
  "remove_resource",
  "open_resource",
  "open_link",
  "add_link",
  "choose_files",
  "attach_files",
  "edit_evidence",
  "remove_evidence",
  "open_evidence",
  "show_evidence",
  "set_reflection",
  "undo",
  "redo",
] as const;
