### Names within a sentence

doctor-name = "{ $name }"
doctor-folder-itself = the folder itself
# Stands last in a list of names: "a", "b", "c" and 4 more.
doctor-more = { NUMBER($count) } more
doctor-gigabytes = { NUMBER($count) } GB

## What was looked at

doctor-looked-nothing = There is no roadmap yet.
doctor-looked-files = { "roadmap.json" } and { $tracks ->
    [one] { $tracks } track
   *[other] { $tracks } tracks
  } with { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
  }.
doctor-looked-notes = { $count ->
    [one] { $count } note.
   *[other] { $count } notes.
  }
doctor-looked-journal = { $count ->
    [0] { "journal.jsonl" }; every change in it is in the other files.
    [one] { "journal.jsonl" } with { $count } change not yet in the other files.
   *[other] { "journal.jsonl" } with { $count } changes not yet in the other files.
  }
doctor-looked-history = { $count ->
    [one] The history with { $count } change, the latest number { $last }.
   *[other] The history with { $count } changes, the latest number { $last }.
  }
doctor-looked-history-empty = The history, which holds no change yet.
doctor-looked-proof = { $count ->
    [one] { $count } file of your proof.
   *[other] { $count } files of your proof.
  }
doctor-looked-writing = The folder can be written to.
doctor-looked-no-backup = There is no backup yet.
doctor-looked-whole-backups = { $count ->
    [one] The one backup, which reads back whole and opens.
   *[other] All { $count } backups; each reads back whole and opens.
  }
doctor-looked-some-whole-backups = { $count ->
    [one] { $count } backup, { NUMBER($whole) } of them whole.
   *[other] { $count } backups, { NUMBER($whole) } of them whole.
  }
doctor-looked-space = { $free } free on the disk.

## The files of the roadmap

doctor-unreadable = It cannot be read: { $error }.
doctor-unreadable-at-column = It cannot be read: { $reason } (column { $column }).
doctor-older-remedy = It is brought up to date when { "Waymark" } opens it; the files as they are stay beside it.
doctor-circle = Its milestones wait for each other in a circle: { $milestones }.
doctor-circle-remedy = Take one of these prerequisites away, such as with { "waymark after" } { $waiting } { "--on" } { $before } { "--remove" }.
doctor-merge-markers = { "Git" } could not merge it and left both sides in it.
doctor-merge-markers-remedy = Keep the side you want, take the lines with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" } out, and save it.
doctor-track-twice = It names the track "{ $track }" twice.
doctor-track-twice-remedy = Take one of them out.
doctor-milestone-twice = The milestone "{ $milestone }" stands twice; also in "{ $file }".
doctor-milestone-twice-remedy = Take one of them out, or give it another id.
doctor-no-prerequisite = The milestone "{ $milestone }" waits for "{ $on }", which does not exist.
doctor-no-prerequisite-of-two = The milestones "{ $first }" and "{ $second }" wait for "{ $on }", which does not exist.
# count is that of the others, two or more.
doctor-no-prerequisite-of-many = The milestone "{ $first }" and { NUMBER($count) } others wait for "{ $on }", which does not exist.
doctor-no-prerequisite-remedy = Take "{ $on }" out of "{ "after" }", or add a milestone with that id.

## What Waymark remembers of the files

doctor-remembers-nothing = { "Waymark" } remembers none of its files, so it could not tell an edit of yours from its own writing.
doctor-remembers-nothing-remedy = Mending remembers them as they are now.
doctor-gone = It is gone, but { "Waymark" } remembers what was in it.
doctor-gone-remedy = Mending writes it again.
doctor-unremembered = { "Waymark" } does not remember it as it wrote it last, and cannot open the folder without that.
doctor-unremembered-remedy = Mending remembers it as it is now.
doctor-edit-held = Somebody changed so much in it that { "Waymark" } waits for your word.
doctor-edit-held-remedy = Take it in with { "waymark outside --take" }, or put the files back with { "waymark outside --put-back" }; the window asks too.
doctor-edit-waits = It was edited since { "Waymark" } last wrote it.
doctor-edit-waits-remedy = { "Waymark" } takes it in when it next opens the folder, as one change that undo takes back.

## Files that belong to nothing

doctor-orphan-note = It belongs to no milestone of this roadmap.
doctor-orphan-note-remedy = Move its text into another note, or leave it; { "Waymark" } keeps it as it is.
doctor-unlisted-track = "{ "roadmap.json" }" does not name it.
doctor-unlisted-track-remedy = Nothing is lost: the track stands after the others. Add its id to "{ "tracks" }" there to place it.
doctor-misnamed-track = Its name is no id, so { "Waymark" } does not read it.
doctor-misnamed-track-remedy = To have it as a track, rename it in the form of the others: { "a-z" }, { "0-9" } and "{ "-" }", as its "{ "id" }" says.
doctor-orphan-proof = No milestone has it as evidence.
doctor-orphan-proof-remedy = Nothing has to be done: evidence that was removed stays here, so that this can be undone. Delete it yourself if you need it no more.

## The journal and the history

doctor-journal-gone = It is gone, and with it any change that was not in the other files yet.
doctor-journal-gone-remedy = If you have a copy of the folder, put its { "journal.jsonl" } back first. Mending begins a new one.
doctor-line-damaged = This line is damaged: { $reason }.
doctor-journal-damaged-remedy = Mending keeps the changes around it, and puts the journal as it is into "{ "damaged" }".
doctor-journal-torn = Its last line was never finished, so that change was never told to be saved.
doctor-journal-torn-remedy = Nothing has to be done; the next change takes its place.
doctor-journal-behind = It says that the files hold changes up to { $folded }, but the history goes up to { $last }.
doctor-journal-behind-remedy = An older journal was put in its place. Look whether your latest changes are on the roadmap; if not, restore the latest backup.
doctor-history-torn = Its last line was never finished.
doctor-history-torn-remedy = Nothing has to be done; it is written again with the next changes.
doctor-history-twice = Change { $change } stands in the history twice; also in "{ $file }", line { $line }.
doctor-history-twice-remedy = Nothing has to be done; undo takes the one that is read last.
doctor-history-gap = Change { $change } is missing from it.
doctor-history-gaps = Changes { $first } to { $last } are missing from it.
doctor-history-remedy = The roadmap itself is whole; only undo and the history need it. A backup from before may have the file whole: { "waymark restore FILE --to DIR" } unpacks one.

## A writing of the files that was interrupted

doctor-interrupted = Writing the files was interrupted after it had been decided.
doctor-interrupted-remedy = Nothing is lost. Mending carries it to its end, and so does the next opening of the folder.
doctor-interrupted-unreadable = Writing the files was interrupted, and what was decided cannot be read any more.
doctor-interrupted-unreadable-remedy = Copy the whole folder to a safe place, then move this file out of it; should changes be missing then, restore the latest backup.

## Leftovers

doctor-leftover-temporary = It is a temporary file that was left behind.
doctor-leftover-staged = It was written for a checkpoint that never came about.
doctor-leftover-remembered = It remembers a file that { "Waymark" } does not have.
doctor-leftover-unfinished = It is a copy that was never finished.
doctor-goes-aside = Mending puts it into "{ "damaged" }".

## Second copies of a file

doctor-copy-same = It is a second copy of "{ $file }" and says nothing else.
# What differs is one of the sentences below.
doctor-copy-differs = It is a second copy of "{ $file }". { $difference }
doctor-copy-differs-remedy = Decide what should stay. To take it, rename it to "{ $file }": { "Waymark" } takes that in as one change that undo takes back. To leave it, move it out of the folder.
doctor-copy-of-patch = It holds what a patch could not change.
doctor-copy-of-none = There is no "{ $file }" beside it.
doctor-copy-otherwise = It says something else.
doctor-copy-changes = { $count ->
    [one] { $count } change in it is neither in the journal nor in the history.
   *[other] { $count } changes in it are neither in the journal nor in the history.
  }
doctor-copy-not-comparable = It cannot be compared until the other files can be read.
doctor-copy-no-roadmap = It holds no roadmap.
doctor-copy-unreadable = It cannot be read: { $reason } (line { $line }, column { $column }).
doctor-copy-inconsistent = It does not fit with the other files: { $refusal }
doctor-copy-outdated = It changes something that is not on the roadmap any more.
doctor-copy-note = { $count ->
    [0] Every line in it stands in the note too, which says more or says it in another order.
    [one] One line in it is not in the note.
   *[other] { $count } lines in it are not in the note.
  }

# The sentence that is made of the parts below; several are put together first.
doctor-copy-says = It { $parts }.
doctor-copy-parts = { $parts }, { $next }
doctor-copy-last-part = { $parts }, and { $last }
doctor-copy-ticks = has a tick at { $milestones }
doctor-copy-unticks = has no tick at { $milestones }
doctor-copy-holds = holds { $milestones }
doctor-copy-lacks = lacks { $milestones }
doctor-copy-milestones = { $count ->
    [one] says something else of { $count } milestone
   *[other] says something else of { $count } milestones
  }
doctor-copy-other-milestones = { $count ->
    [one] says something else of { $count } other milestone
   *[other] says something else of { $count } other milestones
  }
doctor-copy-header = has another title, hours or settings
doctor-copy-tracks = orders or names its tracks otherwise

## Proof

doctor-proof-missing = It is not there, although it is evidence of "{ $milestone }".
doctor-proof-missing-remedy = Put it back from a copy; restoring a backup that has it does that too. Or remove it with { "waymark proof remove" } { $id }.
doctor-proof-unreadable-remedy = Check that the disk is sound, or put it back from a copy.
doctor-proof-changed = It is not as it was when it was attached to "{ $milestone }".
doctor-proof-changed-remedy = If you changed it, nothing has to be done. Else put it back from a copy.

## Pictures

doctor-picture-missing = It is not there, although the note of "{ $milestone }" shows it.
doctor-picture-missing-remedy = Put it back from a copy; restoring a backup that has it does that too. Or take it out of the note.

## Backups

doctor-backup-damaged-remedy = Make a new one with { "waymark backup" }, and move this one away so that nobody relies on it.

## The disk, the clock and the rights

doctor-no-room = The disk has { $free } free; the next checkpoint and backup may need { $needed }.
doctor-no-room-remedy = Free some space. Until then changes may be refused; what is saved stays saved.
doctor-link-outside = It is a link to "{ $target }", which is outside the folder.
doctor-link-to-nothing = It is a link that leads nowhere.
doctor-link-remedy = Put the file itself in its place: a copy of the folder would not hold what is behind the link, so { "Waymark" } does not follow it.
doctor-link-of-proof-remedy = Put the folder itself in its place: { "Waymark" } opens nothing of your proof that is behind a link.
doctor-link-of-folder-remedy = Nothing has to be done; but a copy of the folder does not hold what is there.
doctor-change-in-future = The latest change, "{ $label }", is dated { $when } { "UTC" }, which is still to come.
doctor-file-in-future = It is dated later than now.
# count is two or more.
doctor-files-in-future = { NUMBER($count) } files are dated later than now: { $names }.
doctor-future-remedy = Look at the date and time of this computer. If they are right, the clock was wrong then, and nothing has to be done.
doctor-closed-to-you = Its rights keep you yourself from reading or writing it.
doctor-closed-to-you-remedy = Mending gives you back the right to.
doctor-open = Its rights let others on this computer read or write it.
doctor-open-within = Its rights let others on this computer read or write it; only the folder around keeps them out.
# count is two or more.
doctor-several-open = The rights of { NUMBER($count) } files and folders, { $names }, let others on this computer read or write them.
doctor-several-open-within = The rights of { NUMBER($count) } files and folders, { $names }, let others on this computer read or write them; only the folder around keeps them out.
doctor-open-remedy = Mending leaves you alone with the right to.

## What was mended

doctor-mended-older = Brought the files up to date, and kept them as they were beside it.
doctor-mended-closed-to-you = Gave you back the right to { $names }.
doctor-mended-open = Closed to others { $names }.
doctor-mended-interrupted = Carried the interrupted writing of the files to its end.
doctor-mended-gone = Wrote "{ $file }" again from what { "Waymark" } remembers of it.
doctor-mended-unremembered = Remembers { $names } again.
doctor-mended-leftovers = { $count ->
    [one] Put { $count } leftover into "{ "damaged" }": { $names }.
   *[other] Put { $count } leftovers into "{ "damaged" }": { $names }.
  }
doctor-mended-backup = Made a backup first: "{ $backup }".
doctor-mended-copy = Put "{ $copy }" into "{ "damaged" }"; "{ $file }" says all that it says.
doctor-mended-journal = { $count ->
    [one] Kept { $count } change of the damaged journal, and put it as it was into "{ $file }".
   *[other] Kept { $count } changes of the damaged journal, and put it as it was into "{ $file }".
  }
doctor-mended-no-journal = Began a new journal.
doctor-mended-edits = Took in what was edited in { $names }.
