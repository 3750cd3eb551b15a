### The plan, and calendars that it comes from or goes to.

plan-forecast-cancelled = The forecast was cancelled.

## The plan in the calendar of another program
plan-calendar-name = { "Waymark" }: { $title }
plan-calendar-sitting = { $title } ({ $duration })
plan-calendar-due = Due: { $title }

## Time off from a calendar
plan-nothing-in-calendar = This calendar has no time off that is not there already.
plan-took-in-new = Took in time off from a calendar: { NUMBER($new) } new
plan-took-in-changed = Took in time off from a calendar: { NUMBER($changed) } changed
plan-took-in-new-and-changed = Took in time off from a calendar: { NUMBER($new) } new, { NUMBER($changed) } changed
