### What commands answer.

# $words has no full stop.
views-sentence = { $words }.
# $change is what the history says of a change, such as: Ticked off "Git".
views-undone = Undone: { $change }
views-redone = Done again: { $change }
views-not-saved-yet = It is not saved yet.
views-saved = { $count ->
    [0] Everything is saved.
    [1] Saved the change that was waiting.
   *[other] Saved the { $count } changes that were waiting.
  }
views-took-in = Took in what was changed outside.
views-put-back = Put the files back; the edited ones are kept in "{ "damaged" }".
views-made-roadmap = Made the roadmap "{ $title }" with { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
  }, { $effort } in all{ $optional ->
    [0] {""}
    [one] , and { $optional } that is optional
   *[other] , and { $optional } that are optional
  }.
# Stands behind: Brought "Git" back to how it was …
views-on-day = on { $day }
views-on-day-at = on { $day } at { $time }
views-library-remedy = Mend that place in a text editor; your roadmap opens all the same.
# $reason says what was found there, such as: begins a table that was begun before.
views-here = Here { $reason }.

## Files

views-attach-to = Attach files to "{ $title }"
views-choose-backup = Choose a backup
views-choose-folder-for-copy = Choose a folder for the copy
views-shows-only = { "Waymark" } does not open files that may run something. It shows where this one is.
# Names of files.
views-plan-file = { "Waymark" } plan
views-map-file = { "Waymark" } map
views-picture-file = { "Waymark" } { $title }
views-wrote-plan = Wrote the plan to { $path }.
views-saved-picture = Saved the picture as { $path }.
views-saved-map = Saved the map as { $path }.

## Notes

views-picture = Picture
views-wanted-link = No milestone is called that yet

## A milestone in one line: why it goes to a track, and what its parts mean

views-track-in-sight = The milestone you look at is in it.
views-track-next = Your next milestone is in it.
views-track-first = It is your first track.
views-means-track = In { $track }
views-means-effort = { $likely } likely, { $low } to { $high }
views-means-due = Due { $day }
views-means-not-before = Not before { $day }
views-means-after = After "{ $title }"
views-means-optional = Optional
views-means-level = { $level ->
    [foundation] Foundation
    [advanced] Advanced
   *[core] Core
  }

## What restoring a backup takes away; $names are milestones

# Stands behind: Restored …
views-backup-of = the backup of { $at }
views-backup-named = "{ $name }"
views-name = "{ $title }"
views-names-more = { NUMBER($count) } more
views-lost-ticks = { $count ->
    [1] The tick of { $names } would be gone.
   *[other] { $count } ticks would be gone: { $names }.
  }
views-lost-time = { $time } of logged time would be gone.
views-lost-notes = { $count ->
    [1] The note of { $names } would be gone or say something older.
   *[other] { $count } notes would be gone or say something older: { $names }.
  }
views-lost-proof = { $count ->
    [1] Some proof of { $names } would be gone or say something older; its files stay in your data folder.
   *[other] Some proof of { $count } milestones would be gone or say something older: { $names }; its files stay in your data folder.
  }
views-lost-milestones = { $count ->
    [1] { $names } would be gone with all that is in it.
   *[other] { $count } milestones would be gone with all that is in them: { $names }.
  }
views-files-put-back = { $count ->
    [1] One file of your proof or notes was put back.
   *[other] { $count } files of your proof or notes were put back.
  }

## Events of a calendar that are not taken as time off

views-left-out = { $why ->
    [cancelled] { $count ->
        [1] One event was cancelled.
       *[other] { $count } events were cancelled.
      }
    [one-of-many] { $count ->
        [1] One event is one date of an event that repeats.
       *[other] { $count } events are single dates of events that repeat.
      }
    [repeats-from-before] { $count ->
        [1] One event repeats from before you began; repeats are not taken.
       *[other] { $count } events repeat from before you began; repeats are not taken.
      }
    [over] { $count ->
        [1] One event was over before you began.
       *[other] { $count } events were over before you began.
      }
    [no-start] { $count ->
        [1] One event does not say when it begins.
       *[other] { $count } events do not say when they begin.
      }
    [ends-before-start] { $count ->
        [1] One event ends before it begins.
       *[other] { $count } events end before they begin.
      }
    [too-long] { $count ->
        [1] One event has more than ten years.
       *[other] { $count } events have more than ten years.
      }
    [said-again] { $count ->
        [1] One event is in the file again, further down.
       *[other] { $count } events are in the file again, further down.
      }
    [too-many] { $count ->
        [1] One event comes after the first { NUMBER($taken) }.
       *[other] { $count } events come after the first { NUMBER($taken) }.
      }
   *[timed] { $count ->
        [1] One event takes no whole day.
       *[other] { $count } events take no whole day.
      }
  }
