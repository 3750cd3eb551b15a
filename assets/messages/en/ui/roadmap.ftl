### The roadmap: its outline, what is chosen in it, its menus and its dialogs.

roadmap-figures = { $headline } · { $milestones } · { $hours }
roadmap-figures-with-optional = { $headline } · { $milestones } · { $hours } · { $optional }
roadmap-milestones-done = { $total ->
    [one] { NUMBER($done) } of { $total } milestone
   *[other] { NUMBER($done) } of { $total } milestones
  }
# Both are durations, such as "12 h".
roadmap-hours-done = { $done } of { $total }
roadmap-optional = { NUMBER($count) } optional
roadmap-drawing-map = Drawing the map

## The shapes it is shown in

roadmap-shape = Shape
# What the list of the outline is called.
roadmap-outline = Tracks and milestones
roadmap-shape-outline = Outline
roadmap-shape-board = Board
roadmap-shape-map = Map

## Where there is nothing to show

roadmap-nothing-matches = Nothing matches
roadmap-nothing-matches-why = No milestone on your roadmap fits these words and filters.
roadmap-no-track = There is no track yet
roadmap-no-track-why = A track is something to learn: a language, a database or a skill. It holds milestones in order.
roadmap-no-milestone = No milestone yet.
roadmap-no-milestone-press = No milestone yet. Press { $key } to add one.

## Adding

# In the menu "Add".
# In the menu "Add".
roadmap-add-a-track = Add a track
roadmap-add-track = Add track
roadmap-what-to-learn = What will you learn?
roadmap-kind = Kind

## The heading of a track, and its menu

roadmap-track-title = Track title
# A mark beside the title of the track.
roadmap-track-kind = { $kind ->
    [language] language
    [database] database
   *[skill] skill
  }
roadmap-done-in = Done in { $track }
roadmap-more-for = More for { $track }
roadmap-make-it = { $kind ->
    [language] Make it a language
    [database] Make it a database
   *[skill] Make it a skill
  }
roadmap-set-aside = Set aside
roadmap-take-up-again = Take up again
roadmap-remove-track = Remove track

## The menu of a milestone, or of several that are chosen

roadmap-untick = Take the tick back
roadmap-start-timer = Start timer
roadmap-stop-timer = Stop timer
roadmap-move-to-track = Move to track
roadmap-copy-titles = { $count ->
    [one] Copy title
   *[other] Copy titles
  }
roadmap-copied-titles = { $count ->
    [one] Copied the title.
   *[other] Copied the titles.
  }
roadmap-not-copied = The title could not be copied.
roadmap-not-copied-hint = Open the milestone and copy its title there.

## When a milestone is due

roadmap-due-today = Today
roadmap-due-tomorrow = Tomorrow
roadmap-due-in-a-week = In a week
roadmap-due-in-two-weeks = In two weeks
roadmap-due-other = Choose a day…
roadmap-due-never = No due date
roadmap-due-set = Set

## The bar of the chosen milestones

roadmap-chosen-bar = The chosen milestones
roadmap-chosen = { $count ->
    [one] { $count } milestone chosen
   *[other] { $count } milestones chosen
  }
roadmap-untick-several = Take ticks back
roadmap-choose-none = Choose none

## What a screen reader says of a milestone after its title, parted by commas

roadmap-is-chosen = chosen
roadmap-spoken-state = { $look ->
    [done] done
    [now] in progress
    [next] next
    [ready] ready
    [aside] set aside
   *[skipped] skipped
  }
roadmap-spoken-waits = { $count ->
    [one] waits for { $count } other
   *[other] waits for { $count } others
  }
# Where it stands in the list, or in a list that has a name: a track, or a column of the board.
roadmap-spoken-place = { NUMBER($at) } of { NUMBER($of) }
roadmap-spoken-place-in = { NUMBER($at) } of { NUMBER($of) } in { $within }
# Of a track, after its title.
roadmap-spoken-done = { NUMBER($done) } of { NUMBER($total) } done
# Said when a milestone is opened beside the list, the board or the map, where the focus stays.
roadmap-spoken-opened = { $title } is open in the panel beside.
