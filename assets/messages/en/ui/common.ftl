### What buttons, dialogs and fields of several screens say.

common-add = Add
common-add-milestone = Add milestone
common-back = Back
common-cancel = Cancel
common-choose = Choose…
common-close = Close
common-copied-address = Copied the address.
common-copied-path = Copied the path.
common-copy-address = Copy address
common-copy-path = Copy path
common-edit = Edit
common-less = Less
common-more = More
common-move-down = Move down
common-move-up = Move up
common-not-copied = This could not be copied.
common-open = Open
common-open-log = Open the log
common-print = Print
common-redo = Redo
common-remove = Remove
common-rename = Rename
common-reopen = Reopen
common-save = Save
common-skip = Skip
common-tick-off = Tick off
common-try-again = Try again
common-undo = Undo

## The screens

common-today = Today
common-roadmap = Roadmap
common-plan = Plan
common-progress = Progress
common-library = Library
common-history = History
common-settings = Settings

## What a milestone has

common-due-date = Due date
common-optional = Optional

## Filters

common-all-kinds = All kinds
