### The map of the roadmap.

map-name = Map
map-drawing = Drawing the map
map-legend = What the marks mean
map-sign = { $sign ->
    [done] Done
    [now] In progress
    [next] Next
    [ready] Ready
    [waits] Waits for others
    [aside] Set aside
    [skipped] Skipped
    [optional] Optional
   *[late] Late
  }

## Its tools

map-find = Find
map-find-hint = Find a milestone
map-find-label = Find a milestone on the map
map-fit = Show all of it
map-larger = Larger
map-smaller = Smaller
map-needed = All it needs
map-path = Path to here
map-choose-first = Choose a milestone on the map first
map-track = Its track
map-save = Save the map
map-save-pdf = As { "PDF" }, to print
map-save-png = As { "PNG" }
map-save-svg = As { "SVG" }

## What of it is shown clearly

map-only-needed = Needed for { $title }
map-only-path = Path to { $title }
map-only-track = Only { $title }
# The hole has one of the three above. It shows everything again.
map-only-end = { $only } · show all
map-path-close = Show everything again

## Its tracks

map-tracks = Tracks
map-track-empty = no milestone yet
map-track-set-aside = { NUMBER($done) } of { NUMBER($total) } · set aside
map-track-spoken = { $title }, { NUMBER($done) } of { NUMBER($total) }
