### The timer, and time that is logged by hand.

timer-name = Timer
timer-since = Since { $time }
timer-stop = Stop
timer-more = More for the timer
timer-discard = Stop and log nothing
timer-start-on = Start timer
timer-stop-on = Stop timer

## Time that is logged by hand

timer-log = Log
timer-log-time = Log time
timer-length = How long
timer-length-unread = Write it as { "45" }, { "1.5 h" } or { "1 h 30 min" }.
timer-length-range = One session has 1 minute to 24 hours.
timer-day = Day
timer-day-ahead = Choose today or a day before.
