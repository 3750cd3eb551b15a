### The panel of a milestone.

detail-close = Close the milestone
# Where it stands: its track, and what kind of track that is.
detail-place = { $kind ->
    [language] { $track } · language
    [database] { $track } · database
   *[skill] { $track } · skill
  }
detail-place-set-aside = { $kind ->
    [language] { $track } · language · set aside
    [database] { $track } · database · set aside
   *[skill] { $track } · skill · set aside
  }
# What a screen reader says of a text that is changed in its place.
detail-edit-text = { $name }: { $text } (edit)

## What can be done with it

detail-more = More for this milestone
detail-start = Mark as in progress
detail-make-optional = Make it optional
detail-make-required = Make it required
detail-remove = Remove milestone

## What is known of it

detail-state = { $state ->
    [doing] In progress
    [done] Done
    [ready] Ready
    [skipped] Skipped
    [waiting] Waiting
   *[todo] To do
  }
detail-since = since { $day }
# Stands before what one will be able to do.
detail-you-can = You can
detail-outcome-hint = Say what you will be able to do.
detail-why-hint = Say where it matters.
detail-logged = · { $time } logged

## Its estimate

detail-effort-low = Low: one time in ten it takes less (hours)
detail-effort-likely = Likely: half the time it takes less (hours)
detail-effort-high = High: nine times in ten it takes less (hours)
detail-effort-problem = Give hours, such as 3 or 1.5.
# What a screen reader says of the button that shows the three.
detail-effort-spoken = Effort, low, likely and high: { $low } – { $likely } – { $high } (edit)
detail-effort-save = Save the estimate

## What it comes after, and what comes after it

detail-after-add = Add another
detail-after-add-first = Nothing. Add a prerequisite
detail-after-find = Find the milestone that comes first
detail-after-hint = What comes first?
detail-after-remove = Do not wait for { $title } any more
detail-circle = in a circle
# The first sentence tells which milestones wait for each other.
detail-circle-help = { $circle } Until you take one of these away, this one does not block.
detail-unlocks = Unlocks
detail-unlocks-nothing = nothing else

## Its steps

detail-step = Step
detail-step-add = Add a step
detail-step-more = More for step { NUMBER($number) }
detail-step-remove = Remove step

## What to learn from

detail-resource-add = Add a resource
detail-resource-address = Address
detail-resource-costs-nothing = It costs nothing
detail-resource-kinds = { $kind ->
    [official] Official
    [book] Book
    [course] Course
    [video] Video
   *[article] Article
  }
detail-resource-more = More for { $title }
# After the title of a resource: what it is, and that it costs nothing.
detail-resource-free = { $kind ->
    [official] official, free
    [book] book, free
    [course] course, free
    [video] video, free
   *[article] article, free
  }
detail-resource-paid = { $kind ->
    [official] official
    [book] book
    [course] course
    [video] video
   *[article] article
  }

## The time given to it

detail-session-change = Change { $length } on { $day }
detail-session-remove = Remove { $length } on { $day }

## What was changed

detail-all-changes = All changes of this milestone
detail-undone = { $when }, undone
