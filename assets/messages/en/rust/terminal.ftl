### Names in front of what follows them
terminal-label-adverts = Adverts
terminal-label-circle = Circle
terminal-label-evidence = Evidence
terminal-label-mentioned-in = Mentioned in the notes of
# Questions and answers that help to remember.
terminal-label-remember = Remember
terminal-label-tracks = Tracks
terminal-label-unlocks = Unlocks
terminal-label-weeks = Weeks

## What stands in many places
terminal-all-is-well = All is well.
terminal-and-more = and { NUMBER($count) } more
terminal-days-from-to = { $first } to { $last }
# What is wrong, as a sentence of its own.
terminal-sentence = { $reason }.
terminal-answer-not-understood = The answer cannot be understood: { $error }.

## Milestones
terminal-circle = { $circle } It blocks nothing until one is taken away, such as with { "waymark after" } { $id } { "--on" } { $on } { "--remove" }
terminal-efforts-and-logged = { $efforts }, { $logged } logged
# A prerequisite that waits, by others, for the milestone itself.
terminal-in-a-circle = { $title } ({ $id }, in a circle)
terminal-no-milestone = { $title } (no milestone)
terminal-track-set-aside = { $track }, set aside
terminal-summary = { $title }: { NUMBER($done) } of { $total ->
    [one] { $total } milestone
   *[other] { $total } milestones
  }, { $time_done } of { $time_total }{ $optional ->
    [0] {""}
   *[other] ; { $optional } optional
  }.

## What is next
terminal-next-also-ready = Also ready:
terminal-next-no-milestone = There is no milestone yet. Add one with { "waymark add milestone" }.
terminal-next-nothing-open = Nothing is open. Everything on this roadmap is done or skipped.
terminal-next-this-week = This week: { $logged } of { $planned }.

## Views and the map
terminal-map-mark = { $mark } { $means ->
    [done] done
    [doing] in progress
    [next] next
    [ready] ready
    [aside] set aside
    [skipped] skipped
    [late] late
   *[waits] waits
  }
terminal-map-no-picture = "{ $file }" is no kind of picture; name a file that ends in { ".svg" }, { ".png" } or { ".pdf" }
terminal-map-no-track = There is no track yet. Add one with { "waymark add track" }.
terminal-views-none = No view is saved yet. Save one with { "waymark view save NAME --ready" }, say.

## Adding
terminal-add-in-track = In { $track }.
terminal-add-no-title = (no title yet)
terminal-add-nothing = There is nothing to add.
terminal-add-nothing-hint = Write { "waymark add \"Read chapter 7 #postgresql 3h due friday\"" }.
terminal-add-overruled = (a flag says otherwise)
terminal-add-went-to = It went to { $track }. { $because }

## Editing
terminal-field-unknown = There is no field "{ $field }" to change.
terminal-field-unknown-hint = The fields are { $fields }.
terminal-field-wrong-value = "{ $value }" is no { $field }.
terminal-field-wrong-value-hint = Write { $field }{ "=" } with { $known }.
terminal-known-densities = { "comfortable" } or { "compact" }
terminal-known-kinds = { "language" }, { "database" } or { "skill" }
terminal-known-levels = { "foundation" }, { "core" } or { "advanced" }
terminal-known-themes = { "light" }, { "dark" } or { "system" }
terminal-known-weekdays = a weekday such as { "monday" }, or { "usual" }
terminal-neither-yes-nor-no = "{ $value }" is neither { "yes" } nor { "no" }.
terminal-neither-yes-nor-no-hint = Write { $field }{ "=yes" } or { $field }{ "=no" }.
terminal-no-whole-number = "{ $value }" is no whole number.
terminal-no-whole-number-hint = Write { $field }{ "=3" }, say.
terminal-week-starts-as-usual = { $weekday }, as usual where you live

## Notes and proof
terminal-editor-ended = "{ $editor }" ended with { $status }
terminal-editor-not-started = "{ $editor }" would not start: { $error }
terminal-note-not-edited = The note could not be edited: { $error }.
terminal-note-not-edited-hint = Set { "EDITOR" } to a program you have, or pipe the note in.
terminal-evidence-kind = { $kind ->
    [link] link
    [copy] file
   *[file] linked
  }
terminal-evidence-missing = missing
terminal-proof-none = Nothing is attached yet. Add something with { "waymark proof add" } { $id }.
terminal-proof-not-attached = "{ $file }" cannot be attached: { $reason }.
terminal-proof-path-no-text = its path is not { "UTF-8" } text
terminal-proof-to-keep = To keep: { $proof }

## Time
terminal-capacity-none = Your week has no hours yet. Set them with { "waymark capacity mon=2h wed=2h sat=2h" }.
terminal-capacity-week = A week
terminal-no-roadmap = There is no roadmap.
terminal-planning-recall = Kept for recall each day
terminal-planning-recall-none = nothing
terminal-planning-sitting = Smallest sitting
terminal-planning-tracks = Tracks side by side
terminal-planning-tracks-count = { $count ->
    [1] one
   *[other] { $count }
  }
terminal-running = Running since { $since }: { $time } on "{ $title }".
terminal-target = You want to be ready by { $day }.
terminal-target-none = You have no target. Set one with { "waymark target 2027-06-30" }.

## Time off
terminal-time-off-hours = { $days }, { $hours } of your hours
terminal-time-off-none = There is no time off. Add some with { "waymark timeoff add" }.
terminal-calendar-changed = Changed: { NUMBER($count) }
terminal-calendar-new = New: { NUMBER($count) }
terminal-calendar-no-calendar = "{ $file }" is no calendar file: it is not text in { "UTF-8" }.
terminal-calendar-no-calendar-hint = Export the calendar as { "iCalendar" }, which is a file that ends in { ".ics" }.
terminal-calendar-not-read = "{ $file }" cannot be read: { $error }.
terminal-calendar-not-yet = Nothing is changed yet; take it in with { "--apply" }.
terminal-calendar-nothing = There is nothing to take in.
terminal-calendar-repeats = repeats; only its first time is taken
terminal-calendar-same = There already: { NUMBER($count) }
terminal-calendar-too-large = A calendar file can have at most 10 MB; this one is larger.
terminal-calendar-too-large-hint = Export only the calendar that holds your days off.
terminal-calendar-untitled = without a title
terminal-calendar-was = was { $occasion }

## Plan, forecast and progress
terminal-plan-done-with-it = done with it
terminal-plan-due = due: { $title }
terminal-plan-misses = Due dates that cannot be met
terminal-plan-miss = due { $due }, planned for { $planned }. { $cause }
terminal-plan-miss-for-long = due { $due }, planned for beyond thirty years. { $cause }
terminal-plan-off = off
terminal-forecast-dues = Due dates
terminal-forecast-everything = Everything
terminal-forecast-futures = { $count ->
    [one] { $count } future drawn from seed { $seed }.
   *[other] { $count } futures drawn from seed { $seed }.
  }
# The head of a column: the day that is kept in so many of ten futures, or of two.
terminal-forecast-in = { NUMBER($count) } in { NUMBER($total) }
terminal-forecast-never = never
# In a column: both figures are filled up with spaces to stand below those of other lines.
terminal-progress-done = { $done } of { $total }
terminal-progress-logged = { $logged } of { $planned }
terminal-progress-ticked = { $hours }, { NUMBER($count) } ticked

## History
terminal-history-gone = "{ $title }" is gone now; bring it back with { "waymark revert" } { $id } { "--to" } { $change }.
terminal-history-no-change = There is no such change.
terminal-history-none = Nothing has been changed yet.
terminal-history-older = There are older changes; go on with { "--before" } { $change }.
terminal-history-undone = undone
terminal-history-things-more = { $count ->
    [1] And one thing more.
   *[other] And { $count } things more.
  }
terminal-revert-how-it-was = How it was after change { $change }, { $time }:
terminal-revert-looked-back = { $count ->
    [one] Looked back over { $count } change, to { $time }.
   *[other] Looked back over { $count } changes, to { $time }.
  }
terminal-revert-not-yet = Nothing is changed yet; do it with { "waymark revert" } { $id } { "--to" } { $change } { "--apply" }.

## The library
terminal-library-figures = { $count ->
    [one] { $count } milestone, { $time }
   *[other] { $count } milestones, { $time }
  }
terminal-library-figures-sentence = { $count ->
    [one] { $count } milestone, { $time }.
   *[other] { $count } milestones, { $time }.
  }
terminal-library-from-file = from { $file }
terminal-library-no-track = The library has no track "{ $id }".
terminal-library-no-track-hint = See { "waymark library list" }.
terminal-library-nothing = The library has nothing with these words.
terminal-library-on-roadmap = { NUMBER($count) } on your roadmap
terminal-library-or-the-like = { $title } ({ $id } or the like)
terminal-library-shown = { NUMBER($shown) } of { $total ->
    [one] { $total } milestone
   *[other] { $total } milestones
  } in { $tracks ->
    [one] { $tracks } track
   *[other] { $tracks } tracks
  }.
terminal-library-problems = { $count ->
    [1] One problem.
   *[other] { $count } problems.
  }
terminal-news-changed = reworded
terminal-news-field-edited = { $field }, which you changed
terminal-news-milestone = new, { $time }
terminal-news-none = Your roadmap is up to date with version { $version } of the library.
terminal-news-removed = no longer in the library
terminal-news-removed-begun = no longer in the library; yours stays, because you have begun it
terminal-news-take-in = Take it in with { "--accept ID" }, { "--accept-all" }, or leave it with { "--leave" }.
terminal-news-track = { $count ->
    [one] new track, { $count } milestone, { $time }
   *[other] new track, { $count } milestones, { $time }
  }

## Backups
terminal-backup-cause = { $cause ->
    [hourly] hourly
    [daily] daily
    [weekly] weekly
    [by-hand] you asked for it
    [before-library-update] before news of the library
    [before-removal] before a removal
    [before-restore] before a restore
    [before-migration] before a new version
    [before-mending] before mending
   *[unknown] named by hand
  }
terminal-backup-cause-and-size = { $cause }, { $size }
terminal-backup-failed = The automatic backup could not be made: { $problem }
terminal-backup-left-out = "{ $file }" cannot be read, so it is not in the backup.
terminal-backup-made = { $files ->
    [one] Made a backup of { $files } file, { $size }, and read it back.
   *[other] Made a backup of { $files } files, { $size }, and read it back.
  }
terminal-backup-none = There is no backup yet. Make one with { "waymark backup" }.
terminal-backup-room = { $count ->
    [1] One backup, { $size } of { NUMBER($megabytes) } MB, in { $folder }
   *[other] { $count } backups, { $size } of { NUMBER($megabytes) } MB, in { $folder }
  }
terminal-backup-too-large = "{ $file }" is not in it: such files take at most a tenth of the room for backups. They stay in your data folder; give backups more room with { "waymark backup keep" }.
terminal-backup-too-large-several = { $count ->
    [one] { $count } file of your proof and notes is not in it: such files take at most a tenth of the room for backups. They stay in your data folder; give backups more room with { "waymark backup keep" }.
   *[other] { $count } files of your proof and notes are not in it: such files take at most a tenth of the room for backups. They stay in your data folder; give backups more room with { "waymark backup keep" }.
  }
terminal-not-folded = Saved in the journal, but not yet in the other files: { $error }

## Restoring
terminal-restore-aspect = { $aspect ->
    [status] status
    [wording] wording
    [planning] effort and dates
    [prerequisites] prerequisites
    [steps] steps
    [resources] resources
    [proof] proof
    [time] time
    [note] note
    [place] place
   *[details] details
  }
terminal-restore-files = { $count ->
    [1] One file of your proof or notes would be put back.
   *[other] { $count } files of your proof or notes would be put back.
  }
terminal-restore-holds = It holds { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
  }, { NUMBER($done) } done.
terminal-restore-made = Made { $time }.
terminal-restore-milestones-added = Milestones that would come: { NUMBER($count) }
terminal-restore-milestones-changed = Milestones that would change: { NUMBER($count) }
terminal-restore-milestones-removed = Milestones that would go: { NUMBER($count) }
terminal-restore-not-yet = Nothing has been changed. Restore it with { "--apply" }, which undo takes back; or unpack it with { "--to DIR" }.
terminal-restore-same = Your roadmap is the same; there is nothing to restore.
terminal-restore-settings = The title, your hours or your settings would change.
terminal-restore-tracks-added = Tracks that would come: { NUMBER($count) }
terminal-restore-tracks-changed = Tracks that would change: { NUMBER($count) }
terminal-restore-tracks-removed = Tracks that would go: { NUMBER($count) }
terminal-restore-unpacked = { $files ->
    [one] Unpacked { $files } file. Look at it with { "waymark --data" } { $folder } { "list" }.
   *[other] Unpacked { $files } files. Look at them with { "waymark --data" } { $folder } { "list" }.
  }

## The doctor
terminal-doctor-can-be-mended = Can be mended
terminal-doctor-good-to-know = Good to know
terminal-doctor-mendable = { $count ->
    [1] One can be mended with { "waymark doctor --mend" }.
   *[other] { $count } can be mended with { "waymark doctor --mend" }.
  }
terminal-doctor-mended = Mended
terminal-doctor-needs-you = Needs you
terminal-doctor-nothing-to-do = Nothing has to be done.
terminal-doctor-nothing-to-mend = There was nothing to mend.
# Before each thing that was looked at and is well.
terminal-doctor-ok = ok
terminal-doctor-stopped = It could not go on.
terminal-doctor-the-folder = the folder
terminal-doctor-things-need-you = { $count ->
    [1] One thing needs you.
   *[other] { $count } things need you.
  }

## The window
terminal-window-not-started = The window would not start: { $error }.
terminal-window-not-started-hint = Install the { "Waymark" } desktop app, or put { "waymark-desktop" } on your path.

## Values that were typed and cannot be taken. They follow a colon, or become a sentence.
terminal-value-no-date = "{ $text }" is no date; write it as { "2026-11-23" }
terminal-value-no-day = { $month } has no day { $day }
terminal-value-no-duration = "{ $text }" is no length of time; write it as { "90" }, { "90m" }, { "1.5h" } or { "1h30m" }
terminal-value-no-equals = "{ $text }" has no "="; write it as { $example }
terminal-value-no-estimate = "{ $text }" is no estimate; write it as { "3h" } or as { "2h/3h/5h" }
terminal-value-no-hours = "{ $text }" is no number of hours from 0 to 24
terminal-value-no-number = "{ $text }" is no whole number
terminal-value-no-number-between = "{ $text }" is no whole number from { NUMBER($least) } to { NUMBER($most) }
terminal-value-no-week = { $count ->
    [one] a week has seven days from Monday to Sunday; { $count } was given
   *[other] a week has seven days from Monday to Sunday; { $count } were given
  }
terminal-value-no-weekday = "{ $text }" is no weekday; write { "mon" }, { "tue" }, { "wed" }, { "thu" }, { "fri" }, { "sat" } or { "sun" }
terminal-value-too-many-hours = a week has 168 hours

## Wrong usage
terminal-usage-error = error:
terminal-usage-tip = tip:
terminal-usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
terminal-usage-conflicts = the argument '{ $argument }' cannot be used with:
terminal-usage-subcommand-conflict = the subcommand '{ $command }' cannot be used with '{ $other }'
terminal-usage-subcommand-conflicts = the subcommand '{ $command }' cannot be used with:
terminal-usage-for-more = For more information, try '{ $option }'.
terminal-usage-missing = the following required arguments were not provided:
terminal-usage-missing-subcommand = '{ $command }' requires a subcommand but one was not provided
terminal-usage-more-than-once = the argument '{ $argument }' cannot be used multiple times
terminal-usage-no-utf8 = invalid { "UTF-8" } was detected in one or more arguments
terminal-usage-no-value = a value is required for '{ $argument }' but none was supplied
terminal-usage-not-understood = what was typed cannot be understood
terminal-usage-subcommands = {"["}subcommands: { $commands }]
terminal-usage-too-many-values = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
terminal-usage-unknown-argument = unexpected argument '{ $argument }' found
terminal-usage-unknown-subcommand = unrecognized subcommand '{ $command }'
terminal-usage-wrong-value = invalid value '{ $value }' for '{ $argument }'
terminal-usage-wrong-value-because = invalid value '{ $value }' for '{ $argument }': { $reason }
terminal-usage-as-value = to pass '{ $argument }' as a value, use '{ $instead }'
terminal-usage-command-exists = subcommand '{ $command }' exists; to use it, remove the '{ "--" }' before it
terminal-usage-other-command = '{ $command }' exists
terminal-usage-similar-argument = a similar argument exists: '{ $argument }'
terminal-usage-similar-subcommands = { $count ->
    [1] a similar subcommand exists: { $commands }
   *[other] some similar subcommands exist: { $commands }
  }
terminal-usage-similar-value = a similar value exists: '{ $value }'
