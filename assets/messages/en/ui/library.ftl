### The library: its tracks and milestones, taking from it, and its news.

library-whole = The library
library-search = Search the library
library-kind-of-track = Kind of track
library-size = { $count ->
    [one] { $count } milestone to take from.
   *[other] { $count } milestones to take from.
  }
library-size-and-here = { $count ->
    [one] { $count } milestone to take from, { NUMBER($here) } of them on your roadmap.
   *[other] { $count } milestones to take from, { NUMBER($here) } of them on your roadmap.
  }
library-matches = { $count ->
    [one] { $count } match
   *[other] { $count } matches
  }
library-no-match = Nothing matches
library-no-match-hint = No milestone of the library holds all these words. Adverts spell skills in many ways; try one word.
library-show-everything = Show everything

## A track

library-track-close = Close the track
library-track-milestones = Milestones of { $track }
library-track-gone = The library has no track "{ $id }" with these words.
library-track-gone-hint = Show everything to find it.
library-milestones = Milestones
# Stands alone beside a track.
library-kind = { $kind ->
    [language] language
    [database] database
   *[skill] skill
  }
library-track-here = on your roadmap
library-track-partly-here = { NUMBER($here) } of { NUMBER($total) } on your roadmap
library-own-file = from { $file }

## A milestone

library-milestone = Milestone of the library
library-milestone-close = Close the milestone
library-level = { $level ->
    [foundation] foundation
    [core] core
   *[advanced] advanced
  }
# Where a milestone that is on the roadmap stands.
library-standing = { $status ->
    [doing] in progress
    [done] done
    [skipped] skipped
   *[todo] on your roadmap
  }
library-here = On your roadmap
# $here is the link “On your roadmap”.
library-here-and-standing = { $here }, { $standing }
# The least, the likely and the most.
library-effort = { $low } – { $likely } – { $high }
# No milestone that comes before; beside the word “After”.
library-after-nothing = nothing
library-twin = { $track }, or its twin in another track
# $track is the title of a track, or “Git, or its twin in another track”.
library-track-and-standing = { $track }, { $standing }
library-resource = { $kind ->
    [official] official
    [book] book
    [course] course
    [video] video
   *[article] article
  }
# It costs nothing.
library-resource-free = { $kind }, free

## What a milestone of the library has

library-you-can = You can
library-to-remember = To remember
library-in-adverts = In adverts

## Taking from it

library-take = Add to my roadmap · { $effort }
library-take-needed = With what { $wanted ->
    [one] it needs
   *[other] they need
  }: { $needed ->
    [one] { $needed } milestone
   *[other] { $needed } milestones
  } more, { $effort }
library-take-see = See which
library-track-and-effort = { $track }, { $effort }
library-all-here = All of it is on your roadmap.

## Its news

library-news = What is new
library-news-title = What is new in the library
library-news-none = Your roadmap is up to date with version { $version } of the library. There is nothing to take in.
library-news-about = Your roadmap keeps its own words until you say so. Your ticks, time, notes and edits stay in any case, and one undo takes all of it back.
library-news-leave = Leave all of it
library-news-take = { $count ->
    [one] Take in { $count } change
   *[other] Take in { $count } changes
  }
library-news-track = { $milestones ->
    [one] A new track of your goal: { $milestones } milestone, { $effort }.
   *[other] A new track of your goal: { $milestones } milestones, { $effort }.
  }
library-news-milestone = A new milestone, { $effort }.
library-news-changed = It says something else now.
library-news-removed = The library has it no longer. Take it off your roadmap too?
library-news-removed-begun = The library has it no longer. Yours stays, because you have begun it.
# $track is the title of a track, $news one of the sentences above.
library-news-of-track = { $track }. { $news }
library-news-edited = { $field }, which you changed
library-news-add = Add it
library-news-take-off = Take it off

## The person's own files

library-own-broken = Some of your own library files cannot be used whole.
library-own-untouched = They were left as they are.
library-own-about = Tracks and goals of your own go into { $folder } as { "JSON" } files, and appear here beside the others. { $command } names every mistake in one.
# A command line, not for translation.
library-own-check = { "waymark library check FILE" }
