### The roadmap's board.

board-columns = Columns
board-by-status = By status
board-by-track = By track

## Its columns

board-title = { $column ->
    [ready] Ready
    [doing] Doing
    [done] Done
    [skipped] Skipped
   *[todo] To do
  }
# What a column says that is empty.
board-empty = { $column ->
    [ready] Nothing can be begun right now.
    [doing] Drag here what you begin.
    [done] Nothing is ticked off yet.
    [skipped] Nothing is left out.
   *[todo] Nothing waits for something else.
  }

## How many milestones may be in hand

board-limit = How many at once
board-no-limit = No limit
board-at-most = At most { NUMBER($limit) }
# How many there are, and how many there may be.
board-count-and-limit = { NUMBER($count) } · max { NUMBER($limit) }
board-over-limit = More than the { NUMBER($limit) } you meant to have in hand.

## What is read out

board-moved = Moved "{ $title }" to { $column }.
board-moved-several = { $count ->
    [one] Moved { $count } milestone to { $column }.
   *[other] Moved { $count } milestones to { $column }.
  }
