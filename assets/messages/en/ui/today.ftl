### The head

today-reading = Reading your roadmap
today-planned = { $planned } planned this week, { $logged } done.
today-unplanned = { $logged } done this week.
today-goal = You are on the way to { $title }.
# With the key that opens the palette, in which anything can be found.
today-anything = Anything { $key }

## When nothing is next

today-empty = Your roadmap is empty
today-empty-hint = Add the first thing you want to be able to do.
today-done = Everything is done
today-done-hint = { $count ->
    [one] { $count } milestone ticked off. What you can do now is on your roadmap, ready to show.
   *[other] { $count } milestones ticked off. What you can do now is on your roadmap, ready to show.
  }
today-done-roadmap = Look at the roadmap

## The next milestone

today-next = Next on your path · { $track }
today-time-of = { $logged } of { $effort }
today-steps-done = { $total ->
    [one] { NUMBER($done) } of { $total } step
   *[other] { NUMBER($done) } of { $total } steps
  }

## Also ready

today-ready = Also ready
today-effort-left = { $effort }, { $left } left
today-effort-logged = { $effort }, { $logged } logged
# $roadmap is the next message, as a link.
today-more-ready = { NUMBER($count) } more on the { $roadmap }.
today-more-ready-roadmap = roadmap

## The forecast

today-finish = Ready, most likely
today-finish-no-hours = No hours yet
today-finish-beyond = Beyond 30 years
today-range = Between { $first } and { $last } in 8 of 10 futures, at { $hours } a week.
today-range-open = Before { $day } in 1 of 10 futures, beyond thirty years in others, at { $hours } a week.
today-range-beyond = Beyond thirty years at { $hours } a week.
today-range-no-hours = A plan is made from the hours of your week.
today-finish-nothing = Nothing to plan yet
today-finish-nothing-do = Once your roadmap has milestones, you see here when you are most likely ready.
today-finish-done = All done
today-finish-done-do = There is nothing left to plan.
today-chance = { $chance } to be ready by { $day }.
today-set-hours = Set your hours
# $ends is a list of the two clauses below.
today-curve = When the futures end: { $ends }.
today-curve-chance = When the futures end: { $ends }. { $chance } by { $day }.
today-curve-first = { NUMBER($count) } of 100 futures end by { $day }
today-curve-further = { NUMBER($count) } by { $day }

## The slip

today-slip = Your plan has moved
today-slip-do = Do this
today-slip-do-named = Do this: { $does }
today-slip-keep = Keep the plan

## The week

today-week = This week
today-week-planned = of { $planned } planned
today-week-unplanned = no hours planned yet
# $week is one of the two messages above.
today-week-ticked = { $count ->
    [one] { $week } · { $count } milestone ticked
   *[other] { $week } · { $count } milestones ticked
  }
today-week-empty = Nothing logged this week yet.
today-week-day = { $day } { $logged }
today-week-day-planned = { $day } { $logged } of { $planned }

## The last twelve weeks

today-recent = 12 weeks
today-recent-line = { $count ->
    [one] { $logged } logged · { $count } milestone ticked
   *[other] { $logged } logged · { $count } milestones ticked
  }
today-streak = { NUMBER($weeks) }-week streak
# Where all the weeks that are shown are in it: there may be more before them.
today-streak-at-least = { NUMBER($weeks) }+ week streak

## A day of a chart

today-day = { $day }: { $logged }
today-day-planned = { $day }: { $logged } of { $planned }
