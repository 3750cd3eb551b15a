### What went wrong: sentences

store-no-home = This computer names no folder for your data.
store-not-a-folder = "{ $path }" is a file, not a folder.
store-unreadable = "{ $file }" cannot be read: line { $line }, column { $column }: { $reason }
store-inconsistent = The files do not fit together: { $refusal }
# reason is one of the two below.
store-missing = "{ $file }" is missing, although { $reason }.
store-missing-although-there = "{ $name }" is there
store-missing-although-named = "{ $file }" names it
store-newer = This roadmap was written by a newer { "Waymark" } (format { $found }; this one knows { $known }).
store-older = This roadmap is in the form of an earlier { "Waymark" } (format { $found }; this one writes { $known }).
# reason is what the system says, or one of "Why the system refused something".
store-io = { $doing ->
    [find] Could not find "{ $path }": { $reason }.
    [finish] Could not finish writing "{ $path }": { $reason }.
    [open] Could not open "{ $path }": { $reason }.
    [read] Could not read "{ $path }": { $reason }.
    [remove] Could not remove "{ $path }": { $reason }.
   *[write] Could not write "{ $path }": { $reason }.
  }
# reason is a sentence.
store-unsettled = { $reason } What was written of the change could not be taken away again.
store-busy = Another program has been writing to this roadmap for five seconds.
# reason is a sentence.
store-read-only = This roadmap is open for looking only: { $reason }
store-no-roadmap = There is no roadmap in "{ $path }" yet.
store-roadmap-exists = There is a roadmap in "{ $path }" already.
store-backup = "{ $file }" cannot be used: { $fault }.
store-no-backup = There is no backup "{ $name }".
store-no-picture = There is no picture "{ $name }" in "{ "notes/files" }".
store-not-empty = "{ $path }" is not empty.
store-file-exists = There is a file "{ $path }" already.
store-not-elsewhere = "{ $path }" is inside the folder of your present roadmap.
# fault is one of "Why a file was not copied in".
store-not-kept = "{ $file }" was not attached: { $fault }.
store-evidence-gone = "{ $file }" is not there any more.
store-evidence-outside = "{ $file }" is a link that leads out of your data folder, so it is not opened.
store-no-held-edit = No edit of the files is waiting.
store-nothing-to-undo = There is nothing to undo.
store-not-the-latest = Something else was changed after that.
store-nothing-to-redo = There is nothing to redo.
store-no-change = There is no change { $change }; the latest is { $last }.
store-history-gap = The history does not reach back so far: change { $change } is missing or cannot be undone.

## Why the system refused something

store-disk-full = the disk is full
# To do what is said before it, such as to write a file.
store-no-permission = you have no permission to
store-disk-read-only = the disk is read-only
store-not-found = it does not exist

## Why a file cannot be read

store-not-text = it is not { "UTF-8" } text
store-too-deep = it is nested more than { NUMBER($levels) } levels deep
store-other-id = its id is "{ $id }", which does not fit its name
store-outside = it is a link to a place outside the folder

## Why a file was not copied in

store-kept-gone = it is not there
store-kept-folder = it is a folder
store-kept-no-file = it is no ordinary file
store-kept-empty = it is empty
store-kept-too-large = it is larger than { NUMBER($megabytes) } MB
store-kept-unreadable = it cannot be read: { $reason }
store-kept-elsewhere = "{ $shelf }" is a link to a place outside of your data folder

## What was kept

store-left-as-it-was = The file was left as it is, and nothing else was changed.
store-nothing-changed = Nothing was changed.
store-not-made = The change was not made; everything saved before is still there.
store-perhaps-made = Whether the change was saved shows when the folder is opened again; everything saved before is still there.

## What to do about it

store-no-home-hint = Name a folder with { "--data" }.
store-not-a-folder-hint = Name another folder with { "--data" }, or move that file away.
store-unreadable-hint = Mend that place in a text editor, or put an earlier copy of the file in its place; { "Waymark" } takes it in as soon as it reads.
store-inconsistent-hint = Mend the file in a text editor, or put an earlier copy in its place.
store-missing-hint = Put the file back from a copy of the folder.
store-newer-hint = Install the newer { "Waymark" } to change it.
store-older-hint = Open it with { "Waymark" } in a place where you can write.
store-disk-full-hint = Free some space, then try again.
store-no-permission-hint = Give yourself the right to write there, or name another folder with { "--data" }.
store-io-hint = Check that the disk is connected and sound, then try again.
store-busy-hint = Close other programs that use this folder, then try again.
store-read-only-hint = Copy the folder to a place where you can write, and open that.
store-no-roadmap-hint = Make one: open the window, or run { "waymark init" }.
store-roadmap-exists-hint = Name another folder with { "--data" } to make a second one.
store-backup-unverified-hint = Check that the disk is sound, then make the backup again.
store-backup-hint = Choose another backup; { "waymark backup list" } shows them.
store-no-backup-hint = The latest is "{ $latest }"; { "waymark backup list" } shows all.
store-no-backups-hint = Name the path of a backup; this folder has none.
store-no-picture-hint = Put the file back, or paste the picture again.
store-not-empty-hint = Name a folder that is new or empty; nothing is ever unpacked over files.
store-file-exists-hint = Name another file; nothing is ever written over one.
store-not-elsewhere-hint = Name a folder outside of it, or restore in place with { "--apply" }.
store-evidence-gone-hint = Put it back where it was, such as from a backup, or remove it from the milestone.
store-evidence-outside-hint = Put the file itself in the link's place.
store-kept-gone-hint = Look whether it was moved or renamed, and choose it again.
store-kept-folder-hint = Leave it where it is and link it, or pack it into one file first.
store-kept-too-large-hint = Leave it where it is and link it, or add a link to where it can be seen.
store-kept-elsewhere-hint = Put a folder in the link's place.
store-kept-hint = Choose another file.
store-not-the-latest-hint = Undo the later changes first, with { "Ctrl+Z" } or { "waymark undo" }.
store-no-change-hint = The history lists every change with its number.
store-history-gap-hint = Choose a change after { $change }.

## What the history calls an edit of the files that somebody made outside of Waymark

store-edited = Edited outside: { $file }
# count is never one.
store-edited-several = Edited outside: { NUMBER($count) } files
store-kept-both = Kept what you had changed here too
