### The check of the files: what was found, and what was mended.

doctor-check = Check the files
doctor-check-again = Check again
doctor-checking = Checking…
doctor-checked = What was looked at

## What it comes to

doctor-well = All is well.
doctor-nothing-to-do = Nothing has to be done.
doctor-needs-you = { $count ->
    [one] { $count } thing needs you.
   *[other] { $count } things need you.
  }
doctor-mendable = { $count ->
    [one] { $count } thing can be mended.
   *[other] { $count } things can be mended.
  }
# $yours are the things that need the person, $mendable those that the program can mend.
doctor-needs-you-and-mendable = { $yours ->
    [one] { $yours } thing needs you
   *[other] { $yours } things need you
  }, { $mendable ->
    [one] { $mendable } thing can be mended
   *[other] { $mendable } things can be mended
  }.

## What was found

doctor-severity = { $severity ->
    [needs_you] Needs you
    [mendable] Can be mended
   *[note] Good to know
  }
doctor-folder = The folder
doctor-line = { $place }, line { NUMBER($line) }
doctor-show-all = Show all { NUMBER($count) }

## Mending

doctor-mend = Mend what can be mended
doctor-mending = Mending…
doctor-mended = Mended
doctor-what-was-mended = What was mended
# A sentence that says why follows.
doctor-stopped = It could not go on.
