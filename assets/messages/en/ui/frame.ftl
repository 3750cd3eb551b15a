### The frame around the screens: navigation, notices, what is waited for, and what is said when something breaks.

frame-window-title = { $screen } · { "Waymark" }
frame-screens = Screens
# Stands at the library in the navigation, where it has grown since the person looked last.
frame-library-news = new

# What a screen reader says of the figures at today and at the roadmap in the navigation.
frame-ready = { $count ->
    [one] { $count } milestone ready
   *[other] { $count } milestones ready
  }
frame-done = { $percent } done

## Whether all is saved

frame-looking-only = Open for looking only
frame-saving = Saving…
frame-saved = Saved on this computer
frame-saved-at = Saved on this computer at { $time }
frame-not-saved = Not saved: { $reason }
frame-changes-not-saved = { $count ->
    [one] { $count } change not saved
   *[other] { $count } changes not saved
  }

## What every screen offers at the foot of the navigation

frame-tools = Everywhere
# A tooltip: what a button does, and its key.
frame-tool-and-key = { $does } ({ $key })
frame-undo = Undo: { $what }
frame-undo-none = There is nothing to undo
frame-redo = Redo: { $what }
frame-redo-none = There is nothing to redo

## What is waited for, said to screen readers

frame-wait-goals = Reading the goals
frame-wait-roadmap = Reading your roadmap
frame-wait-plan = Making the plan
frame-wait-progress = Reading how far you are
frame-wait-library = Reading the library
frame-wait-history = Reading the history
frame-wait-settings = Reading the settings

## Where there is nothing to show

frame-cannot-show = { "Waymark" } cannot show your roadmap
frame-cannot-open = { "Waymark" } cannot open your roadmap
frame-folder = The folder is { $path }
frame-screen-unread = This screen could not be read.
frame-screen-unread-kept = Everything that was saved is still there.
frame-no-answer = { "Waymark" } did not answer.
frame-no-answer-kept = Everything that was saved before is still there.
frame-open-again = Close the window and open it again.

## What broke

frame-broken = { $what ->
    [window] Something in the window went wrong
    [dialog] Something in this dialog went wrong
   *[screen] Something in this screen went wrong
  }
frame-broken-kept = Everything that was shown as saved is on the disk. Nothing of it is lost.
frame-broken-do = Try again first. If it fails again, reload the window; the log says what happened.
frame-broken-why = What happened
frame-reload = Reload
frame-mishap = Something in this window went wrong.
frame-mishap-do = Everything that was shown as saved is on the disk. You can go on, or reload the window.

## Files that another program has edited

frame-edit-put-back = Put the files back
frame-edit-take-in = Take it in

## Changes that could not be saved

frame-unsaved-try-again = Try again now
frame-unsaved-elsewhere = Save a copy elsewhere…
frame-unsaved-title = Save a copy elsewhere
frame-unsaved-closing = Close although something is not saved?
# $reason is a sentence, or more.
frame-unsaved-why = { $count ->
    [one] { $count } change could not be written. { $reason }
   *[other] { $count } changes could not be written. { $reason }
  }
frame-unsaved-file = A file for your whole roadmap, with these changes
frame-unsaved-hint = A backup like any other. When your disk can be written again, take it in from Settings, under Backups.
frame-unsaved-done = Everything is in "{ $path }" too.
frame-unsaved-done-hint = Settings takes it in again, under Backups.
frame-unsaved-lose = Close and lose them
frame-unsaved-save = Save there
frame-unsaved-save-and-close = Save there and close
