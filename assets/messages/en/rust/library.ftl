### A new roadmap
library-own-title = My roadmap
# $picks are names of tracks: Backend developer with Python and PostgreSQL.
library-headline = { $title } with { $picks }

## Taking more from the library
library-nothing-to-add = That is on your roadmap already.
# $duration is how long all of it likely takes.
library-added-track = { $others ->
    [0] Added the track "{ $title }" from the library, { $duration }
    [1] Added the track "{ $title }" and one milestone it needs from the library, { $duration }
   *[other] Added the track "{ $title }" and { $others } milestones it needs from the library, { $duration }
  }
library-added-milestone = { $others ->
    [0] Added "{ $title }" from the library, { $duration }
    [1] Added "{ $title }" and one milestone it needs from the library, { $duration }
   *[other] Added "{ $title }" and { $others } milestones it needs from the library, { $duration }
  }
library-added-milestones = { $others ->
    [0] Added { NUMBER($count) } milestones from the library, { $duration }
    [1] Added { NUMBER($count) } milestones and one milestone it needs from the library, { $duration }
   *[other] Added { NUMBER($count) } milestones and { $others } milestones it needs from the library, { $duration }
  }
library-would-be-a-circle = "{ $milestone }" does not wait for "{ $on }" here: with your own prerequisites that would be a circle.

## What a newer library changes
library-nothing-new = There is nothing new.
library-left-as-it-was = Left the roadmap as it was beside library { $version }
library-took-changes = { $count ->
    [1] Took one change from library { $version }
   *[other] Took { $count } changes from library { $version }
  }
library-stays = "{ $title }" stays, because you have begun it.
# $why is a sentence.
library-prerequisite-left-out = One new prerequisite was left out. { $why }
library-level = { $level ->
    [foundation] foundation
    [core] core
   *[advanced] advanced
  }
library-efforts = { $low } - { $likely } - { $high }

## Why a file cannot be read
# $why comes from the program that reads JSON, and is English.
library-no-json = This is not JSON: { $why }.
library-no-object = This must be an object in curly brackets.
library-no-field = It has no "{ $field }".
library-wrong-field = "{ $field }": { $why }
library-unknown-field = "{ $field }" is not known here.
library-unknown-field-near = "{ $field }" is not known here. Did you mean "{ $near }"?
# The place of a problem, before a colon.
library-place-of-milestone = milestone { NUMBER($number) }

## What is wrong with a milestone
library-twice = There is another milestone with this id.
library-same-title = "{ $twin }" has the same title.
library-same-alias = "{ $other }" has the alias "{ $alias }" too.
library-id-begins-otherwise = The id does not begin with "{ $beginning }".
library-title-too-long = The title has { NUMBER($length) } characters; it must have fewer than { NUMBER($max) }.
library-outcome-begins-otherwise = The outcome does not begin with "{ $beginning }".
# $field is a name in the file, such as "why".
library-empty-field = There is no { $field }.
library-number-of-steps = { $count ->
    [one] It has { $count } step; 3 to 6 are right.
   *[other] It has { $count } steps; 3 to 6 are right.
  }
library-number-of-resources = { $count ->
    [one] It has { $count } resource; 2 to 4 are right.
   *[other] It has { $count } resources; 2 to 4 are right.
  }
library-none-is-free = None of its resources is free.
library-official-not-first = The official documentation is not its first resource.
library-no-https = "{ $url }" is not an { "https" } address.
library-number-of-questions = { $count ->
    [one] It has { $count } recall question; 3 to 6 are right.
   *[other] It has { $count } recall questions; 3 to 6 are right.
  }
library-length-of-answer = { $length ->
    [one] The answer to "{ $question }" has { $length } character; 1 to { NUMBER($max) } are right.
   *[other] The answer to "{ $question }" has { $length } characters; 1 to { NUMBER($max) } are right.
  }
library-likely-time = { $minutes ->
    [one] It likely takes { $minutes } minute; 180 to 960 (3 to 16 hours) are right.
   *[other] It likely takes { $minutes } minutes; 180 to 960 (3 to 16 hours) are right.
  }
library-no-prerequisite = It waits for "{ $need }", which does not exist.
library-stands-in-another = { NUMBER($percent) }% of it stands in "{ $other }" too.

## What is wrong with a goal
library-too-many-combinations = Its choices can be combined in more ways than can be looked at.
library-no-track-or-choice = "{ $id }" is neither a track nor a choice.
library-choice-without-place = The choice "{ $choice }" has no place among the tracks.
library-choice-without-track = The choice "{ $choice }" offers "{ $track }", which does not exist.
library-no-milestone = "{ $id }" does not exist.
# $picks are names of tracks, of which there are $count; $why is a sentence.
library-no-roadmap = { $count ->
    [0] Without any pick: { $why }
   *[other] With { $picks }: { $why }
  }
library-other-hours = { $count ->
    [0] Without any pick it takes { NUMBER($hours) } h; { NUMBER($least) } to { NUMBER($most) } h are promised.
   *[other] With { $picks } it takes { NUMBER($hours) } h; { NUMBER($least) } to { NUMBER($most) } h are promised.
  }
library-apart = "{ $id }" has to do with nothing else of the goal: it needs a prerequisite, or something that waits for it.
library-long-chain = { NUMBER($count) } milestones wait for one another in a row, from "{ $first }" to "{ $last }"; { NUMBER($max) } are enough.
