### What the time off says.

timeoff-title = Time off
timeoff-hint = On these days nothing is planned.

## What there is

timeoff-ahead = Time off ahead
timeoff-none-ahead = No time off is ahead.
timeoff-over = Time off that is over
timeoff-over-count = { $count ->
    [one] { $count } time off that is over
   *[other] { $count } times off that are over
  }
timeoff-weight = { $count ->
    [one] { $count } day, { $time } of your hours
   *[other] { $count } days, { $time } of your hours
  }
timeoff-weight-none = { $count ->
    [one] { $count } day, none of your hours
   *[other] { $count } days, none of your hours
  }
# $weight is one of the two messages above.
timeoff-from-calendar = { $weight }, from a calendar
timeoff-remove = Remove { $name }

## To add some

timeoff-add = Add time off
timeoff-first-day = First day
timeoff-last-day = Last day, if another
timeoff-first-missing = Set the first day.
timeoff-last-before = The last day is before the first.
timeoff-label = What for, if you like

## From a calendar

timeoff-import = Time off from a calendar
timeoff-import-hint = Days off that are in a calendar can come from its file. What it would bring is shown first.
timeoff-import-choose = Choose a calendar file
timeoff-import-file = Calendar file
timeoff-too-large = A calendar file can have at most { $size }; this one is larger.
timeoff-no-calendar = "{ $name }" is no calendar file: it cannot be read as text in { "UTF-8" }.
timeoff-new = { $count ->
    [one] { $count } new time off
   *[other] { $count } new times off
  }
timeoff-changed = { NUMBER($count) } changed
timeoff-same = { $count ->
    [one] { $count } of its times off is there already.
   *[other] { $count } of its times off are there already.
  }
timeoff-nothing = There is nothing in this calendar to take in.
timeoff-untitled = without a title
timeoff-repeats = It repeats; only its first time is taken.
timeoff-was = was { $days }
timeoff-was-called = was { $days } { $label }
timeoff-quoted = "{ $title }"
timeoff-leave = Leave it
timeoff-take-in = Take in
