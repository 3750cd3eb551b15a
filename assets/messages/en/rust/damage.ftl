### What is wrong: sentences

damage-line = Line { $line }: { $reason }.
damage-refused = "{ $label }" (change { $change }) does not fit: { $refusal }
damage-journal-gone = "{ "journal.jsonl" }" is gone, and with it any change that was not in the other files yet.

## Why a line is damaged

damage-no-checksum = it has no checksum
damage-wrong-checksum = its checksum does not fit
damage-too-high = its number is higher than any change has
damage-too-deep = it is nested more than { NUMBER($levels) } levels deep
damage-empty = it is empty
damage-twice = change { $change } stands there twice
damage-misplaced = change { $change } does not belong here
damage-gap = before it change { $change } is missing

## What stands in the history in the place of a change that was lost

damage-lost = A change that was damaged
damage-lost-label = { $label } (lost)

## The page beside the journal; the sentences of what is wrong stand between the beginning and the end

damage-page-beginning =
    The journal beside this page did not check whole when { "Waymark" } opened the folder.
    { $kept ->
        [one] { $kept } change in it did, and was kept. The rest could not be used:
       *[other] { $kept } changes in it did, and were kept. The rest could not be used:
    }
damage-page-end = Each line of the journal is one change as { "JSON" } behind its checksum, so it can still be read.
