### Backups: what there is, how one is made, and what restoring one would change.

backups-title = Backups
backups-about = Made every hour in which something changes, every day and every week, and before much is removed. Each is one file that is read back when it is made. It takes along the files of your proof and notes, the smallest first, as long as they fill no more than a tenth of the room.
backups-none = There is none yet. The first one comes after your next change.
# A sentence that says why follows.
backups-not-made = The last automatic backup could not be made.
backups-show-all = Show all { NUMBER($count) }
backups-together = { $size } together, in { $folder }

## One in the list

backups-cause = { $cause ->
    [hourly] Hourly
    [daily] Daily
    [weekly] Weekly
    [before_library_update] Before news of the library
    [before_removal] Before a removal
    [before_restore] Before a restore
    [before_migration] Before a new version
    [before_mending] Before mending
   *[by_hand] You asked for it
  }
# $cause is why it was made, or the name of its file.
backups-cause-and-size = { $cause }, { $size }
backups-restore = Restore
backups-restore-this = Restore the backup of { $when }

## Making one

backups-make = Make one now
backups-made = { $files ->
    [one] Made a backup of { $files } file, { $size }, and read it back.
   *[other] Made a backup of { $files } files, { $size }, and read it back.
  }
backups-left-out = "{ $name }" cannot be read, so it is not in the backup.
backups-too-large = { $count ->
    [one] { $count } file of your proof and notes found no room in it. It stays in your data folder; with more room for backups it is taken along.
   *[other] { $count } files of your proof and notes found no room in it. They stay in your data folder; with more room for backups they are taken along.
  }
backups-room = Room they may take, in MB
backups-room-refused = Write a whole number from { NUMBER($least) } to { NUMBER($most) }.

## One that is elsewhere

backups-elsewhere = A backup that is elsewhere
backups-elsewhere-hint = The path of its file.
backups-look = Look at it…

## What restoring one would change

backups-restore-one = Restore a backup
backups-leave = Leave it
# $done are the milestones of it that are done.
backups-holds = { $milestones ->
    [one] It holds { $milestones } milestone, { NUMBER($done) } done.
   *[other] It holds { $milestones } milestones, { NUMBER($done) } done.
  }
backups-same = Your roadmap is the same. There is nothing to restore.
# A list of what would be lost follows.
backups-lost = You would lose
backups-tracks-come = { $count ->
    [one] { $count } track would come
   *[other] { $count } tracks would come
  }
backups-tracks-go = { $count ->
    [one] { $count } track would go
   *[other] { $count } tracks would go
  }
backups-tracks-change = { $count ->
    [one] { $count } track would change
   *[other] { $count } tracks would change
  }
backups-milestones-come = { $count ->
    [one] { $count } milestone would come
   *[other] { $count } milestones would come
  }
backups-milestones-go = { $count ->
    [one] { $count } milestone would go
   *[other] { $count } milestones would go
  }
backups-milestones-change = { $count ->
    [one] { $count } milestone would change
   *[other] { $count } milestones would change
  }
backups-files-back = { $count ->
    [one] { $count } file of your proof or notes would be put back.
   *[other] { $count } files of your proof or notes would be put back.
  }
backups-settings-change = The title, your hours or your settings would change.
backups-undo = A backup of now is made first, and one undo takes the restore back. Your own library files stay as they are.
# What of a milestone would change, in a row with others.
backups-aspect = { $aspect ->
    [status] status
    [wording] wording
    [planning] effort and dates
    [prerequisites] prerequisites
    [steps] steps
    [resources] resources
    [proof] proof
    [time] time
    [note] note
    [place] place
   *[details] details
  }
