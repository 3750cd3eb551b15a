### What keys are called, what they do, and the sheet on which they are changed.

# What stands on a key that is named by more than a letter; what is not listed is shown as it is.
keys-name = { $key ->
    [ArrowUp] ↑
    [ArrowDown] ↓
    [ArrowLeft] ←
    [ArrowRight] →
    [Escape] { "Esc" }
    [Alt] { "Alt" }
    [Ctrl] { "Ctrl" }
    [Delete] { "Delete" }
    [End] { "End" }
    [Enter] { "Enter" }
    [Home] { "Home" }
    [Shift] { "Shift" }
    [Space] { "Space" }
   *[plain] { $key }
  }

## The sheet

keys-title = Keys
keys-search = Search the keys
keys-hint = Choose a key to change it.
keys-none-found = No key does that.
keys-reset = Reset all keys
# Said by screen readers of a key; $action is what it does, such as "Go to Today".
keys-key-for = { $key }, the key for { $action }
keys-none = no key
keys-none-for = no key for { $action }
keys-change = A key for { $action }
keys-press = Press the new key.
keys-press-pair = Press the new key, or two after each other.
keys-press-second = { $key } and then? Wait a moment for { $key } alone.
keys-taken = { $key } is the key for “{ $action }” already.
keys-swap = Swap them
keys-choose-another = Choose another
keys-take-away = Take { $key } away
keys-as-at-first = As it was at first

## Everywhere

keys-everywhere = Everywhere
keys-go-today = Go to Today
keys-go-roadmap = Go to Roadmap
keys-go-plan = Go to Plan
keys-go-progress = Go to Progress
keys-go-library = Go to Library
keys-go-history = Go to History
keys-go-settings = Go to Settings
keys-find = Find anything
keys-timer = Start or stop the timer
keys-milestone-add = Add a milestone
keys-print = Print the plan or your progress
keys-show = Show the keys
keys-zoom-in = Show everything larger
keys-zoom-out = Show everything smaller
keys-zoom-usual = Show everything in its usual size

## In lists

keys-in-lists = In lists
keys-list-search = Search the list
keys-list-walk = Go through the list
keys-list-ends = Go to the first or the last
keys-list-fold = Show the milestones of a track, or hide them
keys-list-open = Open what is chosen
keys-list-close = Close what is open

## On a milestone

keys-on-milestone = On a milestone
keys-outline-tick = Tick off, or take the tick back
keys-outline-skip = Skip, or reopen
keys-outline-timer = Start the timer on it, or stop it there
keys-choose-one = Choose it, or no longer
keys-choose-all = Choose all that are shown
keys-choose-up-to = Choose up to the one above or below
keys-choose-none = Choose none
keys-menu = Show what can be done with it

## On the board

keys-on-board = On the board
keys-board-walk = Go to the next column
keys-board-before = Move it to the column before
keys-board-after = Move it to the next column

## In the map and the timeline

keys-larger = Show it larger
keys-smaller = Show more at once

keys-in-map = In the map
keys-map-walk = Go along a track, and from track to track
keys-map-before = Go to what it waits for
keys-map-after = Go to what waits for it
keys-map-path = Show the path to it
keys-map-needed = Show everything it needs
keys-map-track = Show only its track
keys-map-fit = Show all of it
keys-map-back = Show everything again

keys-in-timeline = In the timeline
keys-timeline-walk = Go from track to track, and along one
keys-timeline-open = Open the milestone
keys-timeline-earlier = Begin it earlier
keys-timeline-later = Begin it later
keys-timeline-free = Let the plan choose its first day

## In a note

keys-in-note = In a note
keys-note-save = Save the note
keys-note-leave = Save it and leave
keys-note-preview = Show what it will look like
keys-note-bold = Bold
keys-note-italics = Italics
keys-note-link = Make a link
keys-note-find = Find in the note
