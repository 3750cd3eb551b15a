### What is not there
refusal-no-milestone = There is no milestone "{ $id }" on this roadmap.
refusal-no-track = There is no track "{ $id }" on this roadmap.
refusal-no-track-yet = There is no track yet to put a milestone in.
refusal-no-item = { $kind ->
    [step] This milestone has no step "{ $id }".
    [resource] This milestone has no resource "{ $id }".
    [evidence] This milestone has no piece of evidence "{ $id }".
   *[session] This milestone has no session "{ $id }".
  }
refusal-no-goal = The library has no goal "{ $id }".
refusal-not-in-library = The library has no milestone and no track "{ $id }".
refusal-no-news = The library has nothing new about "{ $id }".
refusal-no-time-off = There is no time off "{ $id }".
refusal-no-view = There is no view "{ $name }".
# $when is such as "on 12 November" or "at 14:02 today".
refusal-not-there = "{ $title }" was not on the roadmap { $when }.
refusal-no-address = "{ $title }" is a file, and has no address.
refusal-nothing-named = No milestone was named.

## What is chosen for a new roadmap
# $choice is a name from the library, such as "language".
refusal-no-choice = The goal "{ $goal }" does not ask for a { $choice }.
refusal-choice-open = The goal "{ $goal }" needs a { $choice }.
refusal-too-many-picks = Only one { $choice } can be picked; { NUMBER($count) } were given.
refusal-no-option = "{ $pick }" is no { $choice } of this goal.
refusal-unknown-known = "{ $id }" is neither a track nor a milestone of this goal.

## What is there already
refusal-duplicate-milestone = There is a milestone "{ $id }" already.
refusal-duplicate-track = There is a track "{ $id }" already.
refusal-duplicate-item = { $kind ->
    [step] This milestone has a step "{ $id }" already.
    [resource] This milestone has a resource "{ $id }" already.
    [evidence] This milestone has a piece of evidence "{ $id }" already.
   *[session] This milestone has a session "{ $id }" already.
  }
refusal-duplicate-view = There is a view "{ $name }" already.
refusal-too-many-views = A roadmap can keep at most { NUMBER($max) } views.

## Places
refusal-no-sibling = "{ $id }" is not in the track "{ $track }", so nothing can be placed after it there.
refusal-after-itself = "{ $id }" cannot be placed after itself.
refusal-track-not-empty = The track "{ $id }" still has milestones.

## Prerequisites
refusal-missing-prerequisite = The milestone "{ $milestone }" waits for "{ $on }", which does not exist.
refusal-already-waits = "{ $title }" waits for "{ $on }" already.
refusal-does-not-wait = "{ $title }" does not wait for "{ $on }".
refusal-no-circle-of-one = A milestone cannot wait for itself.
refusal-circle-of-one = "{ $title }" cannot wait for itself.
# $path is such as "Join" → "Index" → "Join".
refusal-circle = That would make a circle: { $path }.
refusal-large-circle = That would make a circle of { NUMBER($count) }: { $path }.

## Time
refusal-session-minutes = A session has 1 to 1,440 minutes; { NUMBER($minutes) } is outside that.
refusal-future-day = Time can be logged up to today, { $today }; { $day } is still to come.
refusal-timer-on-closed = { $state ->
    [done] "{ $title }" is done, so no timer can run on it.
   *[skipped] "{ $title }" is skipped, so no timer can run on it.
  }
refusal-no-timer = No timer is running.
refusal-target-passed = A target is today, { $today }, or later; { $day } has passed.
refusal-no-shares = No day of your week has hours yet, so there is nothing to share them out by.
refusal-time-off-too-long = Time off can have at most { NUMBER($max) } days, which are ten years; this has { NUMBER($days) }.
refusal-time-off-reversed = Time off goes from its first day to its last, but { $last } is before { $first }.
refusal-day-too-long = A day has 1,440 minutes; { NUMBER($minutes) } on day { NUMBER($day) } of the week (Monday is 1) is too many.
refusal-tracks-at-once = A week can be mixed from 1 to 10 tracks; { NUMBER($count) } is outside that.
refusal-smallest-sitting = The smallest sitting can have 5 to 240 minutes; { NUMBER($minutes) } is outside that.
refusal-recall-minutes = Recall can take up to 240 minutes of a day; { NUMBER($minutes) } is outside that.
refusal-estimate-not-in-order = An estimate goes from low to likely to high, but { NUMBER($low) }, { NUMBER($likely) }, { NUMBER($high) } minutes do not.
refusal-estimate-of-nothing = An estimate is at least one minute; skip the milestone if there is nothing to do.
refusal-estimate-too-long = An estimate of { NUMBER($minutes) } minutes is too long; the longest is 600,000 minutes (10,000 hours).

## Files
refusal-no-calendar = This is no calendar file: it has no line { "BEGIN:VCALENDAR" }.
refusal-calendar-too-large = A calendar file can have at most { NUMBER($megabytes) } MB; this one is larger.
refusal-not-in-proof = "{ $path }" is no copied file: it has to be "{ "proof/" }", a milestone and a name, and can lead nowhere else.
refusal-no-whole-path = "{ $path }" is not the whole path of a file.

## Notes
refusal-note-too-long = A note can have at most { NUMBER($max) } bytes; this one has { NUMBER($length) }.
refusal-note-changed = The note of "{ $title }" was changed while you wrote.
refusal-no-task = There is no box to tick at that place in the note of "{ $title }" any more.
refusal-no-picture = This is no picture that a note can show.
refusal-picture-too-large = A picture in a note can have at most { NUMBER($megabytes) } MB; this one is larger.

## Texts and ids
refusal-empty-title = A title cannot be empty.
refusal-text-too-long = { $kind ->
    [title] A title can have at most { NUMBER($max) } characters; this one has { NUMBER($length) }.
   *[paragraph] This text can have at most { NUMBER($max) } characters; this one has { NUMBER($length) }.
  }
# $code is such as U+0007.
refusal-control-character = { $kind ->
    [title] A title cannot hold the invisible control character { $code } (at character { NUMBER($position) }).
   *[paragraph] This text cannot hold the invisible control character { $code } (at character { NUMBER($position) }).
  }
refusal-no-web-address = "{ $url }" is not a web address; it must start with { "https://" } or { "http://" } and name a host.
refusal-empty-id = An id cannot be empty.
refusal-long-id = The id "{ $start }…" has { NUMBER($length) } characters; at most { NUMBER($max) } are allowed.
refusal-no-id = "{ $id }" is no id: an id is made of { "a-z" }, { "0-9" } and "{ "-" }", such as "{ $example }".
refusal-reserved-id = The id "{ $id }" is a name that { "Windows" } keeps for a device; add a word to it.

## Settings
refusal-backup-size = Backups can take 1 to 100,000 MB; { NUMBER($megabytes) } is outside that.
refusal-text-size = Text can be 90, 100, 115, 130 or 150% of its usual size; { NUMBER($percent) } is none of these.
refusal-doing-limit = The limit on milestones in progress can be 0, for none, to 99; { NUMBER($limit) } is outside that.
refusal-too-many-actions = Keys can be given to at most { NUMBER($max) } actions; these are { NUMBER($count) }.
refusal-too-many-keys = An action can have at most { NUMBER($max) } keys; "{ $action }" would have { NUMBER($count) }.
refusal-no-key = "{ $shown }" is neither a key nor the name of an action.

## What would work instead
refusal-did-you-mean = Did you mean { $names }?
refusal-pick-one-of = Pick { $names }.
refusal-keep-the-first = Keep the first; another can be added as a track later.
refusal-give-another-title = Give it another title.
refusal-give-another-name = Give it another name.
refusal-remove-a-view = Remove one that you do not use any more.
refusal-choose-later-change = Choose a later change; its history lists them.
refusal-place-elsewhere = Place it first, last, or after one of its new neighbours.
refusal-empty-the-track = Remove or move its milestones first.
refusal-choose-another-milestone = Choose another milestone.
refusal-break-the-circle = Remove one of these prerequisites first, such as "{ $first }" from "{ $second }".
refusal-take-out-prerequisite = Take "{ $on }" out of the milestone's "{ "after" }", or add that milestone.
refusal-log-several-sessions = Log a longer stretch as several sessions.
refusal-log-earlier = Log it on { $today } or earlier.
refusal-reopen-first = Reopen it first.
refusal-start-a-timer = Start one on the milestone you work on.
refusal-set-hours-first = Set the hours of some days first.
refusal-export-calendar = Export the calendar as { "iCalendar" }, which is a file that ends in { ".ics" }.
refusal-export-less = Export only the calendar that holds your days off.
refusal-add-a-link = Add the address as a link of its own.
refusal-add-a-track = Add a track first.
refusal-name-one = Name at least one.
refusal-link-to-the-rest = Keep the rest in a file of its own and link to it.
refusal-choose-which-note = Choose which to keep; what you wrote is still in the editor.
refusal-look-at-note-again = Look at the note again; it was changed meanwhile.
refusal-use-another-picture = Use a { "PNG" }, { "JPEG" }, { "GIF" } or { "WebP" } picture.
refusal-make-picture-smaller = Make it smaller, or link to it.

## Names among which one is chosen: "a", "b" or "c"
refusal-quoted = "{ $name }"
refusal-another-name = { $names }, { $next }
refusal-last-name = { $names } or { $last }
