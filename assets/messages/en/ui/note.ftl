### The note of a milestone, and the editor of notes.

note-heading = Notes
note-empty = Nothing written yet.
note-edit = Edit the note
note-write-note = Write a note
note-write = Write
note-bring-back = Bring back what you wrote
note-mentioned-in = Mentioned in

## A link to a milestone that is not there

note-wanted = There is no milestone called { $title } yet.
note-wanted-make = Make it in { $track }
note-wanted-not-now = Not now

## The editor

note-field = Note, in Markdown
note-placeholder = Write in Markdown. { "[[" } links to a milestone.
note-hint = { "Ctrl+Enter" } or { "Esc" } saves, { "Ctrl+E" } shows it. { "[[" } links a milestone.
note-save = Save note
note-goes-on = This is what you wrote last time. It is not saved yet.
note-editor-failed = The editor could not be read. Close the window and open it again.
note-larger = Larger
note-smaller = Smaller
note-shown = What is shown of the note
note-both = Both
note-preview = Preview
note-preview-empty = There is nothing to show yet.

## Pictures

note-picture-add = Add a picture
# Words to write over, in a picture that was just put in.
note-picture-words = Picture
note-picture-missing = The picture "{ $name }" is not in { "notes/files" }.
note-picture-unreadable = The picture could not be read.

## The note was changed elsewhere

note-conflict = This note was changed elsewhere while you wrote. Which text should it have?
note-conflict-mine = Keep mine
note-conflict-theirs = Take the other
note-conflict-both = Keep both, one below the other

## Finding and replacing within the note

note-find = Find
note-find-all = all
note-find-by-word = by word
note-find-close = close
note-find-match-case = match case
note-find-next = next
note-find-previous = previous
note-find-regexp = regexp
note-find-replace = Replace
note-find-replace-all = replace all
note-find-replace-one = replace
note-line = Go to line
note-line-go = go

## What a screen reader is told while one writes

note-told-completions = Completions
# The match and the words around it follow, then the next message and the number of the line.
note-told-match = current match
note-told-match-line = on line
note-told-deleted = Selection deleted
# A number takes the place of the sign.
note-told-replaced = replaced { "$" } matches
note-told-replaced-on-line = replaced match on line { "$" }
