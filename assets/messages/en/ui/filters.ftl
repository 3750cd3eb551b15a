### What the roadmap is filtered and ordered by, and the views that keep it.

filters-search = Search milestones
filters-matches = { $count ->
    [one] { $count } match
   *[other] { $count } matches
  }
filters-filter = Filter
filters-asked = What is filtered by
# A button that takes away a part of the filter, such as "Done".
filters-without = { $part }: show the others too
filters-show-everything = Show everything

## What one filters by

filters-kinds = Kind of track
filters-others = Only what
filters-all-tracks = All tracks

filters-status = { $status ->
    [doing] In progress
    [done] Done
    [skipped] Skipped
   *[todo] To do
  }
filters-due = { $window ->
    [late] Late
    [soon] Late or due within a week
   *[any] Has a due date
  }
filters-level = { $level ->
    [foundation] Foundation
    [advanced] Advanced
   *[core] Core
  }
filters-ready = Ready
filters-ready-now = Can be started now
filters-required = Required
filters-with-note = With a note

## The order

filters-order = Order
filters-sort = { $sort ->
    [due] Due first
    [hours] Shortest first
    [title] By title
    [recent] Last worked on
   *[own] In your order
  }

## Views: filters with a name

filters-views = Views
filters-view = View: { $name }
filters-everything = Everything
# In the menu of views.
filters-view-save = Save this view…
filters-view-save-changes = Save changes to "{ $name }"
filters-view-rename = Rename "{ $name }"…
filters-view-remove = Remove "{ $name }"
filters-view-new = Save this view
filters-view-new-hint = It keeps what is filtered, the order and the shape.
filters-view-other-name = Rename the view
filters-view-name = What is it called?
