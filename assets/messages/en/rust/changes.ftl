### Status. $title is of the one milestone, where $count is 1.
changes-ticked = { $count ->
    [1] Ticked "{ $title }"
   *[other] Ticked { $count } milestones
  }
changes-unticked = { $count ->
    [1] Unticked "{ $title }"
   *[other] Unticked { $count } milestones
  }
changes-started = { $count ->
    [1] Started "{ $title }"
   *[other] Started { $count } milestones
  }
changes-skipped = { $count ->
    [1] Skipped "{ $title }"
   *[other] Skipped { $count } milestones
  }
changes-reopened = { $count ->
    [1] Reopened "{ $title }"
   *[other] Reopened { $count } milestones
  }
changes-not-ticked = { $count ->
    [1] "{ $title }" is not ticked.
   *[other] { $count } milestones are not ticked.
  }
changes-done-already = { $count ->
    [1] "{ $title }" is done already.
   *[other] { $count } milestones are done already.
  }
changes-to-do-already = { $count ->
    [1] "{ $title }" is to do already.
   *[other] { $count } milestones are to do already.
  }
changes-in-progress-already = { $count ->
    [1] "{ $title }" is in progress already.
   *[other] { $count } milestones are in progress already.
  }
changes-skipped-already = { $count ->
    [1] "{ $title }" is skipped already.
   *[other] { $count } milestones are skipped already.
  }
# $titles are such as "Join" and "Index"; $count is how many they are.
changes-open-before-it = { $count ->
    [1] { $titles } is still open before it.
   *[other] { $titles } are still open before it.
  }
changes-open-before = { $count ->
    [1] { $titles } is still open before "{ $title }".
   *[other] { $titles } are still open before "{ $title }".
  }
changes-more-open-before = { $count ->
    [1] One more has something open before it.
   *[other] { $count } more have something open before them.
  }
changes-too-many-in-progress = { $doing ->
    [one] You have { $doing } milestone in progress now; you meant to have at most { NUMBER($limit) }.
   *[other] You have { $doing } milestones in progress now; you meant to have at most { NUMBER($limit) }.
  }

## The board
changes-there-already = { $count ->
    [1] "{ $title }" is there already.
   *[other] They are there already.
  }
changes-wait-for-nothing = { $count ->
    [1] "{ $title }" waits for nothing, so it is ready.
   *[other] They wait for nothing, so they are ready.
  }
changes-ready-decided-by-others = What they wait for decides when they are ready.
changes-some-wait-for-others = { NUMBER($count) } of them wait for others first.
changes-some-wait-for-nothing = { NUMBER($count) } of them wait for nothing, so they are ready.
changes-ready-with-track = "{ $title }" becomes ready when you take its track "{ $track }" up again.
changes-ready-after = { $count ->
    [1] "{ $title }" becomes ready when { $titles } is done or skipped.
   *[other] "{ $title }" becomes ready when { $titles } are done or skipped.
  }

## Time and the timer
changes-logged = Logged { $duration } on "{ $title }"
changes-session-says-that = The session says that already.
changes-session-moved = Moved { $duration } on "{ $title }" to { $day }
changes-session-changed = Changed { $old } on "{ $title }" to { $new }
changes-session-removed = Removed { $duration } from "{ $title }"
changes-over-a-day = That makes { $duration } on { $day }, which is more than a day has.
changes-timer-started = Started the timer on "{ $title }"
changes-timer-runs = The timer on "{ $title }" is running already.
changes-timer-stopped = Stopped the timer on "{ $title }"
changes-timer-discarded = Discarded the timer on "{ $title }"
changes-timer-removed = The timer that ran on "{ $title }" was stopped.
changes-timer-from-the-future = The clock says that the timer on "{ $title }" starts later than now, so nothing was logged.
changes-timer-under-a-minute = Less than a minute had passed, so nothing was logged.
changes-timer-over-a-day = The timer on "{ $title }" ran for { NUMBER($hours) } h; 24 h of it were logged, which is the longest session.
# $change is another change, such as: Ticked "Join".
changes-and-logged = { $change } and logged { $duration } on "{ $title }"
changes-and-logged-on-it = { $change } and logged { $duration } on it

## Milestones
changes-added = Added "{ $title }"
changes-moved = { $count ->
    [1] Moved "{ $title }"
   *[other] Moved { $count } milestones
  }
changes-moved-to-track = { $count ->
    [1] Moved "{ $title }" to { $track }
   *[other] Moved { $count } milestones to { $track }
  }
changes-removed = { $count ->
    [1] Removed "{ $title }"
   *[other] Removed { $count } milestones
  }
changes-renamed = Renamed "{ $old }" to "{ $new }"
changes-milestone-says-that = "{ $title }" says that already.
changes-edited = { $part ->
    [outcome] Changed the outcome of "{ $title }"
    [reason] Changed the reason of "{ $title }"
    [proof] Changed the proof of "{ $title }"
    [estimate] Changed the estimate of "{ $title }"
    [due] Changed the due date of "{ $title }"
    [not-before] Changed the earliest day of "{ $title }"
    [level] Changed the level of "{ $title }"
    [weight] Changed the weight of "{ $title }"
   *[details] Changed the details of "{ $title }"
  }
changes-made-to-wait = Made "{ $title }" wait for "{ $on }"
changes-made-to-wait-no-longer = Made "{ $title }" wait for "{ $on }" no longer

## Due dates
changes-due-set = { $count ->
    [1] Set the due date of "{ $title }" to { $day }
   *[other] Set the due date of { $count } milestones to { $day }
  }
changes-due-taken-away = { $count ->
    [1] Took the due date of "{ $title }" away
   *[other] Took the due date of { $count } milestones away
  }
changes-due-that-day = That is the due date already.
changes-no-due-date = There is no due date to take away.
changes-due-before-begun = It is due before the day on which you mean to begin it.
changes-some-due-before-begun = { $count ->
    [1] One of them is due before the day on which you mean to begin it.
   *[other] { $count } of them are due before the day on which you mean to begin them.
  }

## Notes and reflections
changes-note-written = Wrote a note for "{ $title }"
changes-note-changed = Changed the note of "{ $title }"
changes-note-removed = Removed the note of "{ $title }"
changes-note-says-that = The note says that already.
changes-box-ticked = Ticked a box in the note of "{ $title }"
changes-box-unticked = Took a tick back in the note of "{ $title }"
changes-reflection-written = Wrote a reflection on "{ $title }"
changes-reflection-changed = Changed the reflection on "{ $title }"
changes-reflection-removed = Removed the reflection on "{ $title }"
changes-reflection-says-that = The reflection says that already.

## Steps, resources and evidence
changes-step-added = Added the step "{ $step }"
changes-step-changed = Changed the step "{ $step }"
changes-step-ticked = Ticked the step "{ $step }"
changes-step-unticked = Unticked the step "{ $step }"
changes-step-moved = Moved the step "{ $step }"
changes-step-removed = Removed the step "{ $step }"
changes-step-is-that-way = The step "{ $step }" is that way already.
changes-resource-added = Added the resource "{ $title }"
changes-resource-changed = Changed the resource "{ $title }"
changes-resource-removed = Removed the resource "{ $title }"
changes-resource-is-that-way = The resource "{ $title }" is that way already.
changes-evidence-attached = Attached "{ $evidence }" to "{ $title }"
changes-evidence-attached-to-one = { $count ->
    [one] Attached { $count } piece of evidence to "{ $title }"
   *[other] Attached { $count } pieces of evidence to "{ $title }"
  }
changes-evidence-attached-to-several = { $count ->
    [one] Attached evidence to { $count } milestone
   *[other] Attached evidence to { $count } milestones
  }
changes-evidence-there-already = That is attached already.
changes-evidence-changed = Changed the evidence "{ $title }"
changes-evidence-removed = Removed the evidence "{ $title }"
changes-evidence-is-that-way = "{ $title }" is that way already.
# The title of evidence that has no name that can be shown.
changes-link-without-name = Link
changes-file-without-name = File

## Tracks
changes-track-added = Added the track "{ $title }"
changes-track-moved = Moved the track "{ $title }"
changes-track-removed = { $count ->
    [0] Removed the track "{ $title }"
    [1] Removed the track "{ $title }" with its milestone
   *[other] Removed the track "{ $title }" with its { $count } milestones
  }
changes-track-renamed = Renamed the track "{ $old }" to "{ $new }"
changes-track-set-aside = Set the track "{ $title }" aside
changes-track-taken-up = Took the track "{ $title }" up again
changes-track-kind-changed = Changed the kind of the track "{ $title }"
changes-track-says-that = The track "{ $title }" says that already.

## Hours, time off and the plan
changes-hours-set = Set your hours to { $duration } a week
changes-hours-are-that = Your hours are that already.
# $how is one or more of the clauses below, in a row.
changes-week-filled = Set how a week is filled: { $how }
changes-week-is-filled-so = Your weeks are filled like that already.
changes-tracks-at-once = { $count ->
    [1] one track at a time
   *[other] { $count } tracks side by side
  }
changes-smallest-sitting = sittings from { $duration }
changes-no-recall = nothing kept for recall
changes-recall = { $duration } a day kept for recall
changes-another-clause = { $clauses }, { $next }
changes-target-set = Set your target to { $day }
changes-target-taken-away = Took your target away
changes-target-is-that-day = Your target is that day already.
changes-no-target = You have no target.
# $days is a day, or such as: 21 December 2026 to 3 January 2027. $off is that, or with a name before it.
changes-time-off-added = Added time off, { $off }
changes-time-off-removed = Removed time off, { $off }
changes-time-off-overlaps = It overlaps { $off }.
changes-time-off-named = "{ $label }", { $days }
changes-time-off-days = { $first } to { $last }
changes-plan-kept = Kept the plan
changes-plan-is-that-way = The plan is that way already.
changes-left-out-of-track = Left out what is open of { $track }
# $change is another change, such as: Set your hours to 7 h a week.
changes-and-more = { $count ->
    [1] { $change } and one more thing
   *[other] { $change } and other things
  }

## Bringing back what was
# $when is such as "on 12 November" or "at 14:02 today".
changes-brought-back = Brought "{ $title }" back to how it was { $when }
changes-is-as-it-was = "{ $title }" is now as it was { $when }.
changes-track-brought-back = { $gone ->
    [0] Brought the track "{ $title }" back to how it was { $when }
    [1] Brought the track "{ $title }" back to how it was { $when } with the milestone that was gone
   *[other] Brought the track "{ $title }" back to how it was { $when } with the { $gone } milestones that were gone
  }
changes-track-is-as-it-was = The track "{ $title }" is now as it was { $when }.
changes-track-comes-back = The track "{ $track }" was removed since; it comes back with this milestone alone.
changes-stays-in-track = The track "{ $gone }" was removed since, so the milestone stays in "{ $track }".
changes-stay-in-other-tracks = { $count ->
    [1] One of its milestones is in another track now and stays there.
   *[other] { $count } of its milestones are in other tracks now and stay there.
  }
changes-prerequisite-gone = "{ $on }" is gone from the roadmap, so "{ $title }" does not wait for it.
changes-prerequisite-waits = "{ $on }" waits for "{ $title }" now, so "{ $title }" does not wait for it.
changes-prerequisites-left-out = { $count ->
    [1] One more prerequisite is left out.
   *[other] { $count } more prerequisites are left out.
  }
# $what is such as "the backup of 24 November".
changes-restored = Restored { $what }
changes-is-the-backup = Your roadmap is what the backup holds already.

## Views
changes-view-saved = Saved the view "{ $name }"
changes-view-changed = Changed the view "{ $name }"
changes-view-shows-that = The view "{ $name }" shows that already.
changes-view-renamed = Renamed the view "{ $old }" to "{ $new }"
changes-view-is-called-that = The view is called "{ $name }" already.
changes-view-removed = Removed the view "{ $name }"

## Settings
changes-settings = Changed the settings
changes-settings-are-that-way = The settings are that way already.
changes-roadmap-renamed = Renamed the roadmap to "{ $title }"
changes-theme = Changed the theme
changes-first-weekday = Changed the first day of the week
changes-room-for-backups = Changed the room for backups to { NUMBER($megabytes) } MB
changes-keys = Changed the keys
changes-keys-reset = Reset the keys
changes-lists-comfortable = Made lists comfortable
changes-lists-compact = Made lists compact
changes-text-size = Changed the size of text to { NUMBER($percent) }%
changes-doing-limit = Set the limit on milestones in progress to { NUMBER($limit) }
changes-no-doing-limit = Took the limit on milestones in progress away

## Titles in a row: "a", "b" and 3 more
changes-quoted = "{ $title }"
changes-more = { NUMBER($count) } more
