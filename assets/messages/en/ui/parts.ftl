### Charts; $title is the title of one

parts-chart = Chart
parts-chart-of = Chart: { $title }
parts-table = Table
parts-table-of = Table: { $title }
parts-as-table = { $title } as a table
parts-picture = Save { $title } as a picture
parts-picture-save = Save as { $format }
parts-picture-failed = The picture could not be drawn.
parts-picture-failed-do = The other kind of picture may work.

## Dates; $field is the name of the field

parts-date-set = Set a date
parts-date-set-for = { $field }: set a date
parts-date-remove = { $field }: take the date away
# Said where what was typed is no day of the calendar; $day is the one from before.
parts-date-impossible = There is no such day, so it stays { $day }.

## Hours of a week

parts-week = Hours on each weekday
parts-week-day = Hours on { $weekday }
# $hours is the figure from before, which the field shows again.
parts-week-unread = Write { "0" } to { "24" } hours for { $weekday }, such as { "2.5" }. It stays { $hours }.
parts-week-total = { $hours } a week

## Menus, messages, ticks, files

parts-menu = What to do with it
# Said of the entry of a menu that holds now.
parts-menu-chosen = chosen
parts-messages = Messages
parts-skipped = { $title } (skipped)
parts-drop-here = Attach here
