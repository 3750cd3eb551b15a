### What the progress says.

progress-reading = Reading how far you are
progress-so-far = { $total ->
    [one] { $logged } logged and { NUMBER($done) } of { $total } milestone done since { $since }
   *[other] { $logged } logged and { NUMBER($done) } of { $total } milestones done since { $since }
  }
progress-empty = Nothing to show yet
progress-empty-hint = Your hours a week, how far you are and how good your estimates are will be here. Log some time on a milestone, or tick the first one off.
progress-see-next = See what is next

## The figures

progress-done = Done
progress-done-of = { $total ->
    [one] { NUMBER($done) } of { $total } milestone, { $spent } of { $effort }
   *[other] { NUMBER($done) } of { $total } milestones, { $spent } of { $effort }
  }
progress-logged = Logged
progress-sessions = { $count ->
    [one] in { $count } session
   *[other] in { $count } sessions
  }
progress-velocity = Finished a week
progress-streak = Weeks in a row

## How far you are

progress-burn-up = How far you are
progress-burn-up-total = All there is to do
progress-burn-up-futures = 8 of 10 futures
progress-burn-up-likely = The likely way
progress-column-day = Day
progress-column-all = All there is

## Hours a week

progress-weeks = Hours a week
progress-week-of = Week of
progress-planned = Planned
progress-other-tracks = Others
# The first day of a week, the time logged in it and the time that was planned.
progress-week = { $day }: { $logged } of { $planned }

## Estimates

progress-accuracy = Your estimates
# What the two axes of the chart are.
progress-accuracy-axes = Estimated along, actual up
progress-accuracy-empty = Tick a milestone with time on it, and it stands here.
progress-accuracy-milestone = A milestone
progress-accuracy-even = As estimated
progress-accuracy-learnt = As you usually do
progress-accuracy-point = { $title }: { $estimate } estimated, { $actual } taken
progress-column-estimated = Estimated
progress-column-took = Took
progress-column-ticked-on = Ticked on

## The year

progress-year = Your year
progress-column-ticked = Ticked
progress-day = { $day }: { $logged }
progress-day-ticked = { $count ->
    [one] { $day }: { $logged }, { $count } milestone ticked
   *[other] { $day }: { $logged }, { $count } milestones ticked
  }
# The two ends of a row of shades: little time and much time.
progress-year-less = Less
progress-year-more = More
progress-year-ticked = A milestone ticked
