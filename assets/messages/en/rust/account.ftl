### What a change did: what of something was altered, and its value before and after.

account-roadmap = Your roadmap

## What was altered

account-several = Several things
account-place = Place
account-waits-for = Waits for
account-step = Step
account-evidence = Evidence
account-time-spent = Time spent
account-hours = Hours
account-hours-before = Hours before
account-time-off = Time off
account-week-filling = How a week is filled
account-ready-by = Ready by
account-slip-answered = Answered a slip
account-timer = Timer
account-theme = Theme
account-week-start = The week starts on
account-library = Compared with library
account-goal = Goal
account-picked = Picked
account-made = Made
account-lists = Lists
account-text-size = Size of text
account-doing-limit = Limit on milestones in progress
account-views = Views
account-backup-room = Room for backups
account-keys = Keys
account-unknown-fields = Fields not known here
account-set-aside = Set aside
account-weight = Weight
account-recall = To remember
account-aliases = In adverts

## A step; where it is gone its id is all that is known of it

account-one-step = { $known ->
    [yes] Step "{ $step }"
   *[no] Step { $step }
  }
account-place-of-step = { $known ->
    [yes] Place of step "{ $step }"
   *[no] Place of step { $step }
  }
account-step-text-done = { $text }, done

## Where something stands among its like

account-place-first = first
account-place-last = last
account-place-after = after "{ $title }"
account-place-after-step = { $known ->
    [yes] after step "{ $step }"
   *[no] after step { $step }
  }
account-place-in-track = { $place ->
    [first] first in { $track }
    [last] last in { $track }
   *[after] after "{ $title }" in { $track }
  }

## Values

account-yes = yes
account-no = no
account-none = none
account-percent = { NUMBER($percent) }%
account-megabytes = { NUMBER($megabytes) } MB
account-version = version { $version }
account-required = required
account-level-value = { $level ->
    [foundation] foundation
    [advanced] advanced
   *[core] core
  }
account-kind-value = { $kind ->
    [language] language
    [database] database
   *[skill] skill
  }
account-theme-value = { $theme ->
    [light] light
    [dark] dark
   *[system] as the system
  }
account-density-value = { $density ->
    [compact] compact
   *[comfortable] comfortable
  }
account-usual-week-start = as usual where you live
account-day-and-hours = { $day ->
    [monday] Mon { $hours }
    [tuesday] Tue { $hours }
    [wednesday] Wed { $hours }
    [thursday] Thu { $hours }
    [friday] Fri { $hours }
    [saturday] Sat { $hours }
   *[sunday] Sun { $hours }
  }
# What stands between values that have commas themselves.
account-semicolon = {"; "}
account-hours-until = { $hours } until { $day }
account-filling = { $tracks ->
    [1] one track at a time
   *[other] { $tracks } tracks side by side
  }, sittings from { NUMBER($sitting) } min{ $recall ->
    [0] {""}
   *[other] , { $recall } min a day for recall
  }
account-timer-since = on "{ $title }", since { $day } { $time }
account-status-since = { $status }, since { $day } { $time }
account-key-without = { $action } without a key
account-key-with = { $action } with { $keys }
account-key-or = { $first } or { $second }
account-day-off = { $day } ({ $label })
account-days-off = { $first } to { $last }
account-days-off-for = { $first } to { $last } ({ $label })
account-efforts = { $low } – { $likely } – { $high }
account-whole-track = { $kind ->
    [language] { $title }, language
    [database] { $title }, database
   *[skill] { $title }, skill
  }
account-time-on = { $time } on { $day }
account-in-track = in { $track }
account-logged = { $time } logged

## What a saved view shows

account-view = { $name } ({ $shows })
account-view-board = board
account-view-map = map
account-view-late = late
account-view-soon = late or due within seven days
account-view-dated = with a due date
account-view-kind = { $kind ->
    [language] tracks of kind language
    [database] tracks of kind database
   *[skill] tracks of kind skill
  }
# $track is an id.
account-view-track = track { $track }
account-view-noted = with a note
account-view-search = "{ $words }"
account-view-by-due = by due date
account-view-by-hours = shortest first
account-view-by-title = by title
account-view-by-recent = last worked on first
