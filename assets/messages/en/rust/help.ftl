### Headings
help-heading-usage = Usage:
help-heading-commands = Commands:
help-heading-arguments = Arguments:
help-heading-options = Options:
help-heading-values = Possible values:

# Stands for a command, as in: waymark <COMMAND>
help-place-command = COMMAND
# Stands for options, as in: waymark list [OPTIONS]
help-place-options = OPTIONS

## Notes behind the help of an argument
help-value-default = {"["}default: { $value }]
help-value-choices = {"["}possible values: { $values }]

## All commands
help-waymark = Plan your way into backend development, and tick it off
    .data = The data folder [default: the system's place for data, or { "WAYMARK_DATA" }]
    .json = Print one { "JSON" } document instead of text
    .help = Print help
    .help-more = Print help (see more with '{ "--help" }')
    .help-less = Print help (see a summary with '{ "-h" }')
    .version = Print version
help-help = Print this message or the help of the given subcommand(s)

## The roadmap
help-init = Make a roadmap
    .goal = The goal; leave it out for an empty roadmap
    .title = A title of your own
    .pick = What you pick where the goal leaves a choice, such as { "language=python" }
    .hours = Hours on each weekday from Monday, such as { "1.5,0,1.5,0,0,3,0" }
    .known = Milestones or tracks you know already
help-next = Say what to do next and why
help-list = List milestones: { "waymark list --ready --sort hours" }
    .view = What this saved view shows; what else is given goes before what it says
    .track = Only this track
    .kind = Only tracks of this kind
    .status = Only these statuses
    .ready = Only what can be started now
    .late = Only what is late
    .due-soon = Only what is late or due within seven days
    .due = Only what has a due date and is open
    .level = Only these levels
    .optional = Only what is optional
    .required = Only what is not optional
    .note = Only what has a note
    .sort = The order [default: { "own" }, track by track]
    .sort-own = As on the roadmap, track by track
    .sort-due = What is due first
    .sort-hours = What takes least first
    .sort-title = By title
    .sort-recent = What you worked on last first
    .words = Only what holds all these words
help-view = List the views you saved, save one, rename or remove it
help-view-list = List the views you saved
help-view-save = Keep a way of looking at the roadmap under a name; a view of that name is replaced
    .name = The name
    .shape = How the window draws it
    .track = { help-list.track }
    .kind = { help-list.kind }
    .status = { help-list.status }
    .ready = { help-list.ready }
    .late = { help-list.late }
    .due-soon = { help-list.due-soon }
    .due = { help-list.due }
    .level = { help-list.level }
    .optional = { help-list.optional }
    .required = { help-list.required }
    .note = { help-list.note }
    .sort = { help-list.sort }
    .sort-own = { help-list.sort-own }
    .sort-due = { help-list.sort-due }
    .sort-hours = { help-list.sort-hours }
    .sort-title = { help-list.sort-title }
    .sort-recent = { help-list.sort-recent }
    .words = { help-list.words }
help-view-rename = Give a view another name
    .name = What it is called
    .to = What to call it
help-view-remove = Forget a view; the milestones it shows stay as they are
    .name = What it is called
help-show = Show one milestone whole
    .id = The milestone's id
    .at = As it was right after this change; { "waymark history" } lists them
help-map = Show the roadmap as a map, save it as a picture, or show the way to one milestone
    .out = Save it as this file instead, which ends in { ".svg" }, { ".png" } or { ".pdf" }
    .to = Show what is needed for this milestone, how long it takes and when it may be done

## Statuses
help-tick = Tick milestones off
    .ids = The ids
help-untick = Take ticks back
    .ids = The ids
help-start = Start the timer on a milestone, which is in progress from then on
    .id = The milestone's id
help-stop = Stop the timer and log the time
    .discard = Log nothing
help-doing = Mark milestones as in progress, without a timer
    .ids = The ids
help-skip = Leave milestones out
    .ids = The ids
help-reopen = Make done or skipped milestones to do again
    .ids = The ids

## Adding and changing
help-add = Add a milestone in one line: { "waymark add \"Read chapter 7 #postgresql 3h due friday\"" }
    .words = What to do, with anything else about it
    .dry-run = Show how the line is understood, and add nothing
    .track = The track that gets it, whatever the line says
    .outcome = What you will be able to do
    .estimate = How long it may take, such as { "3h" } or { "2h/3h/5h" }, whatever the line says
    .due = When it should be done, whatever the line says
    .on = Its prerequisites, besides those in the line
    .first = Before all others
    .last = After all others
    .after = Right after this one
    .closing =
        In the line:
        {"  "}{ "#postgresql" }               the track, by id, title or the beginning of one
        {"  "}{ "3h  90m  2-4h  2/3/6h" }     the effort: likely; low and high; low, likely and high
        {"  "}{ "due friday" }                also { "today" }, { "in 3 days" }, { "next week" }, { "24 dec" }, { "2026-12-24" }
        {"  "}{ "from monday" }               the day before which it is not planned
        {"  "}{ "after postgresql.indexes" }  a prerequisite, by id or by "title"
        {"  "}{ "!optional  !advanced" }      may be left out; also { "!foundation" } and { "!core" }
        Put the line in quotes, or your shell takes { "#" } for a comment. What stands in quotes inside it, and a word after a backslash, is part of the title.
help-add-track = Add a track
    .title = What to call it
    .kind = What kind of thing it teaches
    .first = { help-add.first }
    .last = { help-add.last }
    .after = { help-add.after }
help-add-milestone = Add a milestone whose title is taken as it is
    .title = What to call it
    .track = The track that gets it
    .outcome = What you will be able to do
    .estimate = How long it may take, likely, such as { "3h" } or { "90m" }; or low/likely/high, such as { "2h/3h/5h" }
    .due = When it should be done
    .on = Its prerequisites
    .first = { help-add.first }
    .last = { help-add.last }
    .after = { help-add.after }
help-edit = Change a milestone or a track: { "waymark edit postgresql.indexes title=\"Read a plan\" likely=4h" }
    .id = The milestone's or track's id
    .fields = { "title, outcome, why, proof, low, likely, high, due, not-before, level, optional" }; for a track { "title, kind, parked" }
help-move = Move a milestone or a track
    .id = The milestone's or track's id
    .track = The track to move a milestone to
    .first = { help-add.first }
    .last = { help-add.last }
    .after = { help-add.after }
help-remove = Remove milestones or a track
    .ids = The ids
help-after = Make a milestone wait for another
    .id = The milestone that waits
    .on = The milestone that comes first
    .remove = Take the prerequisite away
help-note = Show or write a milestone's note
    .id = The milestone's id
    .edit = Write the note in { "$VISUAL" } or { "$EDITOR" }, or from standard input when it is not a terminal
help-proof = Show what you have to show for a milestone, add to it, or say what you think of it
    .id = The milestone's id
help-proof-add = Add a link or a file: { "waymark proof add git.commit --link ADDRESS" }
    .id = The milestone's id
    .link = The address of a page
    .file = A file, which is copied into the data folder
    .linked = Leave the file where it is
    .title = What to call it [default: the file's name, or the address]
help-proof-remove = Remove a piece of evidence; a copied file stays in the data folder
    .id = The milestone's id
    .evidence = The evidence's id, such as { "e1" }; { "waymark proof" } tells it
help-proof-reflect = Write what you think of it now; an empty text removes it
    .id = The milestone's id
    .text = The text, as { "Markdown" }

## Time
help-log = Log time spent on a milestone, or change or remove what was logged
    .id = The milestone's id
    .minutes = How long, in minutes, or such as { "1h30m" }
    .on = The day it was spent on [default: today]
    .edit = Change this session: how long it was, its day, or both; { "waymark show" } lists them
    .remove = Remove this session
help-capacity = Show the hours of your week, or set them: { "waymark capacity mon=2h wed=2h sat=2h" }
    .days = Hours on some weekdays, from { "mon" } to { "sun" }; the others stay
    .week = The hours of a whole week; each day keeps its share of them
help-planning = Show how your week is filled, or change it
    .tracks = How many tracks you work on side by side, 1 to 10
    .sitting = The shortest stretch worth sitting down for, such as { "30m" }
    .recall = What of each day with hours is kept for recall, such as { "10m" }
help-target = Show the day by which you want to be ready, or set it
    .date = The day, or { "none" }
help-timeoff = List the days on which nothing is planned, add and remove them, or take them from a calendar
help-timeoff-list = List them, the earliest first
help-timeoff-add = Add time off: { "waymark timeoff add 2026-12-21 2027-01-03 --label Christmas" }
    .first = The first day
    .last = The last day [default: the first]
    .label = What to call it
help-timeoff-remove = Remove time off
    .id = Its id; { "waymark timeoff list" } tells it
help-timeoff-import = Show what a calendar would bring, and take it in with { "--apply" }
    .file = A calendar file, which ends in { ".ics" }
    .apply = Take it in, as one change that undo takes back
help-plan = Say what to work on which day
    .weeks = How many weeks to list [default: 2]
    .ics = Write the whole plan as a calendar instead
help-forecast = Say when everything may be done, and how sure that is
    .runs = How many futures to play [default: 10000]
    .seed = What they are drawn from; the same seed gives the same futures
    .hours = As if you had this time each week, such as { "8h" }
    .target = As if this were the day by which to be ready
help-progress = Say how far you have come

## Settings and history
help-settings = Show the settings, or change them: { "waymark settings theme=dark text-size=115" }
    .fields = { "title, theme, density, text-size, doing-limit, week-starts" }
help-undo = Take the latest change back
help-redo = Bring back what was undone last
help-history = List changes, latest first, or show what one of them did
    .id = Only changes of this milestone, removed or not
    .limit = How many at most
    .before = Only changes before this one
help-history-show = Show what a change did, with old and new values
    .change = The change's number
help-revert = Bring a milestone or a track back to how it was, also one that was removed
    .id = The milestone's or track's id
    .to = The change right after which it was as you want it; 0 is before the first
    .apply = Do it; without this, what would change is only shown

## The library
help-library = Look at the library and take from it
help-library-list = List its tracks, or the milestones that hold some words
    .kind = Only tracks of this kind
    .words = Only milestones that hold all these words
help-library-show = Show a track or a milestone whole
    .id = The milestone's id
help-library-add = Take tracks or milestones, with what they need
    .ids = Ids of tracks and milestones
    .alone = Leave what they need where it is
help-library-news = Tell what is new since your roadmap was made, or take it in
    .accept = Take in these; the rest is left and not offered again
    .accept-all = Take in all of it; what you changed yourself stays yours
    .leave = Leave all of it
help-library-check = Look for mistakes in library files of your own
    .files = The files

## The data folder
help-outside = Take in an edit of the files that waits for you, or put the files back
    .take = Take it in
    .put-back = Put the files back; the edited ones are kept in { "damaged/" }
help-backup = Make a backup now, or list those there are
help-backup-list = List the backups, the latest first
help-backup-keep = Set how much room backups may take; the older ones give way
    .megabytes = In megabytes, 1 to 100,000
help-restore = Show what restoring a backup would change, and do it with { "--apply" }
    .file = The name of a backup in the list, or the path of one anywhere
    .apply = Restore it in place, as one change that undo takes back
    .to = Unpack it into this folder, new or empty, and leave the present one alone
help-doctor = Check everything in the folder and say what to do; changes nothing without { "--mend" }
    .mend = Mend what can be mended without losing anything; nothing is deleted
help-open = Open the window
