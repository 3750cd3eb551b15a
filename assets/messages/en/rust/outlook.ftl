### Days and shares

# Stands where a day would.
outlook-beyond = more than thirty years from now
outlook-chance-low = less than { NUMBER($percent) }%
outlook-chance = { NUMBER($percent) }%
outlook-chance-high = more than { NUMBER($percent) }%

## The forecast

outlook-no-milestone = There is no milestone yet, so there is nothing to forecast.
outlook-nothing-left = Nothing is left to plan.
outlook-no-date = There are no hours in your week, so no date can be given.
outlook-hours-as-planned = That is at { $hours } a week, as planned; until there are weeks of yours to go by, some are taken to come to nothing.
outlook-hours-used = { $weeks ->
    [1] That is at { $hours } a week, going by the one full week behind you.
   *[other] That is at { $hours } a week, of which you have used { NUMBER($percent) }% over the last { $weeks } weeks.
  }
outlook-finish-beyond = It would take more than thirty years.
outlook-finish-mostly-beyond = Most likely it takes more than thirty years; one time in ten it is done by { $day }.
outlook-finish = Most likely you are done on { $likely }; in 8 of 10 futures between { $first } and { $last }.
outlook-target-passed = Your target, { $day }, has passed.
outlook-target = The chance to make { $day } is { $chance }.
outlook-target-hours = The chance to make { $day } is { $chance }; { $hours } a week would make it { NUMBER($percent) }%.
outlook-target-both-hours = The chance to make { $day } is { $chance }; { $hours } a week would make it 80%, { $more } a week would make it 90%.
outlook-speed-unknown = Until you have finished milestones with time logged on them, they are taken to need { $factor } times their estimates.
outlook-speed = { $count ->
    [1] You take { $factor } times as long as estimated, going by the one milestone finished with time logged.
   *[other] You take { $factor } times as long as estimated, going by the { $count } milestones finished with time logged.
  }
outlook-effect = likely { $day }
outlook-effect-on-target = likely { $day }, { $chance } for { $target }

## What moved since a week ago; $length is a number of days or weeks

outlook-range-wider = Since { $since } the range has become { $length } wider: more is open than was.
outlook-range-narrower = Since { $since } the range has become { $length } narrower: more is known of how you work.
outlook-moved-later = Since { $since } the likely finish has moved { $length } later, from { $from } to { $to }: { $why }.
outlook-moved-earlier = Since { $since } the likely finish has moved { $length } earlier, from { $from } to { $to }: { $why }.
outlook-both-causes = { $first }, and { $second }
outlook-fewer-hours = you have fewer hours
outlook-more-hours = you have more hours
outlook-another-order = what is to be done comes in another order
outlook-work-came = { $work } of work came in
outlook-work-went = { $work } of work fell away
outlook-logged = { $logged } was logged
outlook-logged-of = { $logged } of { $planned } was logged
outlook-took-longer = what you finished took longer than expected
outlook-took-less = what you finished took less time than expected
outlook-weeks-less = your weeks came to less than expected
outlook-weeks-more = your weeks came to more than expected

## A plan that has slipped, and what can be done

outlook-slipped = Your plan has slipped by { $length }: on { $then } you were likely to be done on { $was }, now it is { $is }.
outlook-slipped-beyond = Your plan has slipped: on { $then } you were likely to be done on { $was }, now it would take more than thirty years.
outlook-do-more = { $hours } a week instead of { $present }
outlook-leave-out-optional = { $count ->
    [one] Leave out { $count } optional milestone that nothing else needs, { $work } of work
   *[other] Leave out { $count } optional milestones that nothing else needs, { $work } of work
  }
outlook-leave-out-advanced = { $count ->
    [one] Leave out { $count } advanced milestone that nothing else needs, { $work } of work
   *[other] Leave out { $count } advanced milestones that nothing else needs, { $work } of work
  }
outlook-be-later = Be ready by { $day } instead of { $present }
outlook-be-ready = Be ready by { $day }

## The way to one milestone

outlook-path-closed = { $status ->
    [skipped] "{ $title }" is skipped, so nothing is needed for it.
   *[done] "{ $title }" is done, so nothing is needed for it.
  }
outlook-path-alone = Nothing stands before it, and it is about { $work } of work.
outlook-path-steps = { $count ->
    [one] { $count } milestone with itself, about { $work } of work.
   *[other] { $count } milestones with itself, about { $work } of work.
  }
outlook-path-ready = You can work on { NUMBER($count) } of them now.
outlook-path-finish = Going straight there, you are most likely done on { $likely }; in 8 of 10 futures between { $first } and { $last }.
outlook-path-planned = Your plan as it is has it done on { $day }.

## The plan

outlook-bar-done = { NUMBER($count) } done
outlook-no-plan = There is no milestone yet, so there is nothing to plan.
outlook-all-closed = Everything is done or skipped; nothing is left to plan.
outlook-all-needed-done = All that is not optional is done.
outlook-all-aside = All that is open is set aside, so nothing is planned.
outlook-no-hours = There are no hours in your week, so nothing can be planned. Say how many you have.
outlook-plan-cut = The plan ends after thirty years, on { $day }, before everything is done.
outlook-optional-unplanned = { $count ->
    [one] { $count } optional milestone of { $work } is not planned; it counts once it is begun or has a due date.
   *[other] { $count } optional milestones of { $work } are not planned; each counts once it is begun or has a due date.
  }
outlook-aside-unplanned = { $count ->
    [one] { $count } milestone is not planned, because a track is set aside.
   *[other] { $count } milestones are not planned, because a track is set aside.
  }

## Why a milestone is late or not planned

outlook-track-aside = Its track is set aside.
outlook-waits-for-aside = It waits for "{ $title }", whose track is set aside.
outlook-day-passed = That day has passed.
outlook-week-empty = There are no hours in your week.
outlook-waits-for = It waits for "{ $title }".
outlook-waits-for-due = It waits for "{ $title }", which is due { $day }.
outlook-start-put = You have put the start of "{ $title }" at { $day }.
outlook-too-little-time = It and what comes before it need { $needed }, and until then you have { $available }.
outlook-other-work = Other milestones that are due no later take the time.
outlook-waits-for-unplanned = It waits for "{ $title }", which is not planned.

## The report

outlook-done = { $total ->
    [one] You have done { NUMBER($done) } of { $total } milestone, { $time_done } of { $time_total } estimated.
   *[other] You have done { NUMBER($done) } of { $total } milestones, { $time_done } of { $time_total } estimated.
  }
outlook-grown = Since { $since } it has grown by { $by }.
outlook-shrunk = Since { $since } it has shrunk by { $by }.
outlook-all-done = Most likely all of it is done on { $likely }; in 8 of 10 futures between { $first } and { $last }.
outlook-nothing-logged = Nothing is logged yet.
outlook-days-logged = { $days ->
    [one] You logged time on { $days } day of the last year, { $time } in all since you began.
   *[other] You logged time on { $days } days of the last year, { $time } in all since you began.
  }
outlook-this-week = This week: { $logged } logged.
outlook-this-week-of = This week: { $logged } of { $planned } logged.
outlook-last-weeks = { $weeks ->
    [1] Last week: { $logged } of { $planned } a week.
   *[other] Over the last { $weeks } weeks, on average: { $logged } of { $planned } a week.
  }
outlook-accuracy-unknown = No milestone with time logged on it is finished yet, so nothing is known of your estimates.
outlook-accuracy = { $count ->
    [one] Going by { $count } milestone finished with time logged, things take you { $factor } times their estimates; it is between { $low } and { $high } with a certainty of 80%.
   *[other] Going by { $count } milestones finished with time logged, things take you { $factor } times their estimates; it is between { $low } and { $high } with a certainty of 80%.
  }
outlook-velocity-unknown = There is no full week behind you yet.
outlook-velocity = { $weeks ->
    [1] Last week you finished { $work } of estimated work.
   *[other] Over the last { $weeks } weeks you finished { $work } of estimated work a week.
  }
outlook-velocity-both = Over the last { NUMBER($weeks) } weeks you finished { $work } of estimated work a week, over the last { NUMBER($more_weeks) } weeks { $more_work }.
outlook-longest-streak = Your longest row of weeks with something done is { NUMBER($longest) }.
outlook-streak-longest = You have done something in each of the last { NUMBER($streak) } weeks, your longest row so far.
outlook-streak = You have done something in each of the last { NUMBER($streak) } weeks; your longest row is { NUMBER($longest) }.
