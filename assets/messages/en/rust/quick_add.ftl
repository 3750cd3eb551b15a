### What cannot be meant in a line for a new milestone.

quick_add-no-track = There is no track "{ $name }".
quick_add-several-tracks = "{ $name }" could be several tracks.
quick_add-no-milestone = There is no milestone "{ $name }".
quick_add-several-milestones = Several milestones are called "{ $name }".
quick_add-given-already = { $part ->
    [track] A track is given already.
    [effort] An effort is given already.
    [due] A due date is given already.
    [not-before] A first day is given already.
    [optional] "Optional" is given already.
   *[level] A level is given already.
  }

## What to do about it
quick_add-put-a-backslash = Put a backslash before { "#" } to keep it in the title.
quick_add-quote-the-milestone = Put it in quotes to name a milestone by its title.
quick_add-quote-the-title = Put it in quotes to keep it in the title.
# $names are such as "git", "go" or "gin".
quick_add-write-one-of = Write { $names }.
quick_add-name-by-id = Name it by its id: { $names }.
