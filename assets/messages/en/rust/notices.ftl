### What Waymark tells by itself: why something comes next, what went wrong, and what became of it.

# What stands between parts that are only told one after the other.
notices-comma = {", "}

## Why a milestone comes next

notices-late = { $days ->
    [1] It was due yesterday.
   *[other] It is { $days } days late.
  }
# $day is a day of the week, where it is near, or a date.
notices-due = { $when ->
    [today] It is due today.
    [tomorrow] It is due tomorrow.
   *[later] It is due on { $day }.
  }
notices-needed-for = { $when ->
    [late] "{ $title }" is late and waits for it.
    [today] "{ $title }" is due today and waits for it.
    [tomorrow] "{ $title }" is due tomorrow and waits for it.
   *[later] "{ $title }" is due on { $day } and waits for it.
  }
notices-begun = You have begun it.
notices-leads-to = It leads to "{ $title }".
notices-unlocks = { $count ->
    [1] One milestone waits for it.
   *[other] { $count } milestones wait for it.
  }
notices-foundation = Much of the rest stands on it.
notices-next-in = It comes next in { $track }.

## Changes that are not saved

notices-unsaved = { $count ->
    [1] Your last change is not saved.
   *[other] Your last { $count } changes are not saved.
  }
notices-unsaved-kept = What waits stays here while { "Waymark" } is open, and is saved by itself as soon as that is possible.
notices-overtaken = Some of what was not saved could not be done any more.
notices-overtaken-kept = Everything else is saved.
# $change is what the history says of a change, such as: Ticked off "Git".
notices-overtaken-change = { $change }: another program had changed the same meanwhile.

## Files that are gone, damaged or edited

notices-gone = Your roadmap is not in "{ $folder }" any more.
notices-gone-kept = What you see is what was read last; { "Waymark" } has removed nothing.
notices-gone-hint = Connect the disk again, or put the folder back; { "Waymark" } goes on by itself.
notices-damage = The journal of your latest changes was damaged.
notices-damage-kept = { $count ->
    [0] Everything in the other files is as it was.
    [1] One change in it was whole and was kept; so is everything in the other files.
   *[other] { $count } changes in it were whole and were kept; so is everything in the other files.
  }
notices-damage-aside = The journal as it was lies in "{ $file }", with a report beside it.
notices-unreadable = A file was edited and cannot be taken in: { $reason }
notices-unreadable-kept = The file was left as it is, and you go on with what was there before.
notices-held = Somebody changed much in { $files }.
notices-held-kept = Nothing of it has been taken in yet.
notices-held-removes = It would remove { $milestones }.
notices-held-removes-more = It would remove { $milestones } and { NUMBER($count) } more.
notices-held-changes = { $count ->
    [one] It would change { $count } milestone.
   *[other] It would change { $count } milestones.
  }
notices-held-hint = Take it in, or put the files back: in the window, or with { "waymark outside --take" } or { "--put-back" }.
# Stands in a list of milestones.
notices-title = "{ $title }"

## Milestones that wait for themselves

notices-circle-of-one = "{ $a }" waits for itself.
notices-circle-of-two = "{ $a }" waits for "{ $b }", and "{ $b }" waits for "{ $a }".
notices-circle-of-three = "{ $a }" waits for "{ $b }", "{ $b }" for "{ $c }", and "{ $c }" for "{ $a }".
notices-circle-of-four = "{ $a }" waits for "{ $b }", "{ $b }" for "{ $c }", "{ $c }" for "{ $d }", and "{ $d }" for "{ $a }".
notices-circle-of-five = "{ $a }" waits for "{ $b }", "{ $b }" for "{ $c }", "{ $c }" for "{ $d }", "{ $d }" for "{ $e }", and "{ $e }" for "{ $a }".
notices-circle-of-six = "{ $a }" waits for "{ $b }", "{ $b }" for "{ $c }", "{ $c }" for "{ $d }", "{ $d }" for "{ $e }", "{ $e }" for "{ $f }", and "{ $f }" for "{ $a }".
notices-circle-of-many = { $others ->
    [one] "{ $a }" waits for "{ $b }", which waits for "{ $a }" by way of { $others } other.
   *[other] "{ $a }" waits for "{ $b }", which waits for "{ $a }" by way of { $others } others.
  }
notices-circle-kept = { $count ->
    [1] It stays as it is until you decide; until then that does not block it.
    [2] Both stay as they are until you decide; until then "{ $waiting }" does not have to wait for "{ $before }".
   *[other] All of them stay as they are until you decide; until then "{ $waiting }" does not have to wait for "{ $before }".
  }
# $before and $waiting are ids, as commands take them.
notices-circle-hint = Take one of these prerequisites away: with the cross beside it in a milestone's panel, or with a command such as { "waymark after" } { $waiting } { "--on" } { $before } { "--remove" }.
notices-circles-more = { $count ->
    [1] There is one more circle like this.
   *[other] There are { $count } more circles like this.
  }

## Why a command was not done

# $reason is a whole sentence.
notices-no-backup-made = No backup was made. { $reason }
notices-no-backup-made-kept = Your roadmap and the older backups are as they were.
notices-cannot-open = Could not open it: { $reason }.
notices-address-kept = The link is kept as it is.
notices-take-address = Copy the address and open it in the program you use for it.
notices-file-kept = It is kept where it is.
notices-take-path = Open it from your file manager: { $path }
notices-broken = { "Waymark" } made a mistake and stopped what it was doing.
notices-broken-kept = Everything that was shown as saved is on the disk and was read from there again.
notices-broken-hint = Try it once more. If it happens again, the log says what went wrong.
notices-bad-request = The request of "{ $command }" cannot be understood: { $reason }.
notices-unknown-command = There is no command "{ $command }".
notices-known-commands = The commands are { $commands }.

## Reasons, which stand behind a colon

notices-picture-encoding = the picture is not in { "base64" }
notices-no-log = this program keeps no log
notices-no-browser = this program opens no browser; the address is { $address }
notices-no-file-manager-folder = this program opens no file manager; the folder is { $folder }
notices-no-file-manager-file = this program opens no file manager; the file is { $file }
notices-no-other-program = this program opens no other; the file is { $file }
notices-no-choosing = this program shows no files to choose from; name them
