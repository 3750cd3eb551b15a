### The history: every change, what it did, and bringing things back.

history-whole = The history
history-about = Every change, latest first. Open one to see what it did, and to bring things back.
history-search = Search the history
history-none = Nothing has been changed yet
history-none-hint = Tick a milestone, log some time or write a note, and it is listed here with what was there before.
history-none-go = Go to the roadmap
history-no-match = Nothing matches
history-no-match-hint = No change fits these words and this milestone.
history-show-everything = Show everything
# Of a change that was taken back.
history-undone = undone
history-reading-older = Reading older changes…
history-nothing-older = There is nothing before this.

## The changes of one milestone

history-of-any = Of any milestone
history-find = Find the milestone whose changes to show
history-find-which = Which milestone?
# A button that shows the title of a milestone, as it is read aloud.
history-alone = { $milestone } alone; show the changes of everything

## One change

history-change = Change
history-change-close = Close the change
history-change-reading = The change
history-change-number = Change { NUMBER($change) }
history-undone-since = undone since
history-all-changes = All its changes
history-more = { $count ->
    [one] And { $count } thing more.
   *[other] And { $count } things more.
  }

## Bringing something back

history-bring-back = Bring it back
history-bring-back-this = Bring “{ $title }” back
history-to = To how it was
history-to-before = Before this change
history-to-after = After this change
history-so-it-was = So it was on { $when }.
history-so-it-was-ago = { $count ->
    [one] So it was on { $when }, { $count } change ago.
   *[other] So it was on { $when }, { $count } changes ago.
  }
history-same = It is that way now. There is nothing to bring back.
history-looking-back = { $count ->
    [one] Looking back over { $count } change…
   *[other] Looking back over { $count } changes…
  }
history-how-it-was = How it was
history-leave = Leave it
