### What is written on the map that is saved as a picture.

maps-subtitle = { $total ->
    [one] { $day } · { NUMBER($done) } of { $total } milestone · { NUMBER($hours_done) } of { NUMBER($hours_total) } h
   *[other] { $day } · { NUMBER($done) } of { $total } milestones · { NUMBER($hours_done) } of { NUMBER($hours_total) } h
  }
maps-no-track = There is no track yet.
maps-no-milestone = no milestone yet
maps-progress-set-aside = { NUMBER($done) } of { NUMBER($total) } · set aside

## What the marks mean

maps-done = Done
maps-doing = In progress
maps-next = Next
maps-ready = Ready
maps-waits = Waits for others
maps-set-aside = Set aside
maps-skipped = Skipped
maps-optional = Optional
maps-late = Late

## Why there is no picture

maps-too-large = The map is too large for a picture of pixels.
maps-not-made = The map could not be made into this kind of file: { $reason }.
maps-hint = Save it as { "SVG" }, which has no limit.
