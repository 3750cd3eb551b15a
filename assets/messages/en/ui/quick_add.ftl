### The dialog that adds a milestone from one line.

quick_add-title = Add a milestone
quick_add-line = What will you do?
# What the program reads, "#postgresql 3h due friday", stays as it is.
quick_add-example = Read chapter 7 { "#postgresql 3h due friday" }
quick_add-suggestions = Suggestions
quick_add-hint = Add { "#track" }, { "3h" }, { "due friday" }, { "from monday" }, { "after another" } or { "!optional" } where you like.
quick_add-hint-suggestion = { "Tab" } takes the suggestion; { "↑" } and { "↓" } choose another, which { "Enter" } takes.
quick_add-goes-to = It goes to { $track }.
# $because is a sentence.
quick_add-goes-to-because = It goes to { $track }. { $because }

## What can be chosen beside the line

quick_add-outcome = What will you be able to do?
quick_add-outcome-hint = Something another person could check.
# The line above says it already.
quick_add-as-above = As above
quick_add-new-track = A new track
quick_add-new-track-title = What is the new track called?
quick_add-hours = Likely hours
quick_add-hours-unread = Give the effort in hours, such as 3 or 1.5.
quick_add-due = Due, if it is
