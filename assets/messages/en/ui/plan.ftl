### The head

plan-making = Making the plan
plan-nothing-left = Nothing is left to plan.
plan-left = { $count ->
    [one] { $count } milestone left, about { $effort }
   *[other] { $count } milestones left, about { $effort }
  }
plan-playing = Playing the futures
# $playing is "Playing the futures".
plan-playing-share = { $playing }, { $share }
plan-playing-progress = How far the forecast is
plan-zoom = How much is shown
plan-zoom-weeks = Weeks
plan-zoom-months = Months
plan-show-as = Show as
plan-timeline = Timeline
plan-agenda = Agenda
plan-table = Table
plan-take-along = Print or export
plan-export = Export calendar

## When there is nothing to plan

plan-empty = There is nothing to plan yet
plan-empty-hint = Add the first thing you want to be able to do, and how long it may take.
plan-done = Everything is done
plan-done-hint = What you have come through is under Progress.
plan-done-progress = Look at your progress
plan-no-hours = Say how many hours a week you have
plan-no-hours-hint = A plan is made from the hours of each weekday. Two on three days are a good beginning.

## The figures

plan-hours = Hours a week
# A short weekday and its hours, in a row such as "Mon 2 · Wed 2 · Sat 1.5".
plan-hours-day = { $day } { $hours }
plan-finish = Likely finish
plan-finish-after = After { $year }
plan-range = Between { $first } and { $last } in 8 of 10 futures
plan-range-open = 1 of 10 futures end before { $day }
plan-range-beyond = The futures end beyond thirty years
plan-chance = Chance to make { $day }
plan-chance-enough = Your hours are enough for that
plan-chance-hours = { $hours } a week would make it { $chance }
plan-chance-out-of-reach = More hours than a week has room for would make it { $chance }
plan-chance-no-date = Chance to make a date
plan-chance-no-date-hint = Then you see how sure it is
plan-set-date = Set a date
plan-estimates = Your estimates
plan-estimates-assumed = assumed until you have finished milestones with time on them
# $speed is one of the messages below, such as "you take a fifth longer than planned".
plan-estimates-learnt = { $count ->
    [one] { $speed }, learnt from { $count } milestone
   *[other] { $speed }, learnt from { $count } milestones
  }
plan-speed-as-planned = you take as long as planned
plan-speed-twice = you take twice as long as planned
plan-speed-longer = { $part ->
    [tenth] you take a tenth longer than planned
    [fifth] you take a fifth longer than planned
    [quarter] you take a quarter longer than planned
    [third] you take a third longer than planned
   *[half] you take half as long again as planned
  }
plan-speed-longer-percent = you take { $percent } longer than planned
plan-speed-shorter = { $part ->
    [tenth] you take a tenth less than planned
    [fifth] you take a fifth less than planned
    [quarter] you take a quarter less than planned
    [third] you take a third less than planned
   *[half] you take half as long as planned
  }
plan-speed-shorter-percent = you take { $percent } less than planned

## The remarks

plan-remarks = What to know about the plan
plan-miss = { $title } is due { $due } and planned for { $end }.
plan-miss-beyond = { $title } is due { $due } and planned for beyond thirty years.
plan-more-misses = { $count ->
    [one] { $count } more milestone that cannot be in time
   *[other] { $count } more milestones that cannot be in time
  }
plan-left-out = { $count ->
    [one] { $count } open milestone not in the plan
   *[other] { $count } open milestones not in the plan
  }

## The timeline

plan-timeline-keys = Arrow keys go from milestone to milestone, { "Enter" } opens one. { "Shift" } with an arrow key moves its first day, { "Delete" } lets the plan choose it again.
plan-moved-to = Not before { $day }
# A bar: what it is, when, and how much time it takes. Clauses may follow, in a list with commas.
plan-bar = { $title }: { $days }, { $effort }
plan-bar-in-progress = { $title }, in progress: { $days }, { $effort }
plan-bar-days = { $first } to { $last }
plan-bar-late = { $effort } and late
plan-bar-due-late = due { $day } and late
plan-bar-not-before = not before { $day }

## The agenda

plan-next-days = The next days
plan-day-today = today
plan-day-off = Time off: { $label }
plan-day-free = { $time } free
plan-day-no-hours = No hours
# Said of the milestone that ends on this day.
plan-finishes = finishes
plan-is-due = { $title } is due

## The table

plan-as-table = The plan as a table
plan-column-state = State
plan-column-first-day = First day
plan-column-last-day = Last day
plan-state-planned = planned
plan-late = late
plan-due-late = { $day }, late

## What if

plan-what-if = What if
plan-what-if-close = Close what if
plan-what-if-hint = Try something. Nothing is changed before you apply it.
plan-what-if-shown = Shown as it would be. Nothing is changed yet.
plan-what-if-stopped = Stopped. Change something to try again.
plan-what-if-ready-by = To be ready by
plan-what-if-tracks = Tracks
plan-what-if-discard = Discard
plan-what-if-apply = Apply
plan-compare-finish = Ready, most likely
plan-compare-beyond = beyond 30 years
plan-compare-chance = Chance for { $day }
plan-compare-no-date = no date
# Read aloud in place of an arrow between two figures.
plan-compare-change = now { $now }, with this { $then }

## What becomes of a track

plan-fate-keep = Keep
plan-fate-park = Set aside
plan-fate-drop = Leave out
