### The settings: the week, the look, the keys, the history and the folder.

settings-roadmap = Your roadmap
# Stands under all the settings.
settings-about = { "Waymark" } { $version }. Free software under the { "MIT" } or { "Apache 2.0" } licence. It asks no other computer for anything.

## Your week

settings-week = Your week
settings-time-off = Time off
settings-tracks-at-once = Tracks side by side
settings-smallest-sitting = Smallest sitting
settings-recall = Kept for recall on each day
settings-recall-none = Nothing

## Look

settings-look = Look
settings-theme = Theme
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-system = As the system
settings-density = Density
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-text-size = Size of text
settings-week-starts = The week starts on
settings-week-starts-usual = As usual where you live
settings-doing-limit = Milestones in progress at once
settings-doing-limit-hint = You are told when there are more, and can go on all the same.
settings-doing-limit-none = As many as you like
settings-doing-limit-some = At most { NUMBER($limit) }

## Keys

settings-keys = Keys
settings-keys-about = Every action has a key, and you can give it another.
settings-keys-listed = They are listed with { $key } on every screen.
settings-keys-changed = { $count ->
    [one] You have changed the keys of { $count } action.
   *[other] You have changed the keys of { $count } actions.
  }
settings-keys-show = Show and change the keys
settings-keys-reset = Reset all keys

## History

settings-history-about = Every change is kept with what was there before. Anything can be brought back to how it was.
# $key is a key, such as Ctrl+Z, or the word for undo where it has no key; $change is what was done, such as “Tick off Git”.
settings-undoes = { $key } undoes: { $change }.
settings-redoes = { $key } redoes: { $change }.
settings-history-show = Show the history

## Your data

settings-folder = Your data
settings-folder-about = Everything is in this folder, as files you can read, copy and keep.
settings-folder-show = Show in file manager
