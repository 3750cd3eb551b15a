### What is kept to show for a milestone, and what one thinks of it afterwards.

proof-what = What to keep
proof-what-hint = What will you keep to show for it?
proof-empty = Nothing attached yet. You can also drag files onto this panel.

## Adding evidence

proof-add-files = Add files
proof-link-files = Link files where they are
proof-add-link = Add a link
proof-add-this-link = Add link
proof-waiting = Waiting for your files
proof-address = Address
proof-title-hint = Left empty, it is named after its address.

## A piece of evidence

proof-copy = File, { $size }, { $day }
proof-left = Left where it is, { $day }
proof-link = Link to { $host }, { $day }
proof-missing = missing
proof-more = More for { $title }
proof-show = Show in its folder
proof-title = Title of the evidence

## The reflection

proof-reflection-edit = Edit the reflection
proof-reflection-field = Reflection, in Markdown
proof-reflection-help = Markdown. { "Ctrl+Enter" } saves.
proof-reflection-hint = What went well, what surprised you, what would you do otherwise?
proof-reflection-save = Save reflection
proof-reflection-write = Write
proof-reflection-write-one = Write a reflection
