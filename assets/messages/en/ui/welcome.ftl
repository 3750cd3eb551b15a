### The questions of the first start, from which a roadmap is made.

welcome-step = { "Waymark" } · step { NUMBER($step) } of { NUMBER($steps) }
welcome-next = Next
welcome-make = Make my roadmap
welcome-folder = Everything stays on this computer, in files you can open: { $folder }

## The goal

welcome-goal = Where do you want to go?
welcome-goal-about = You get a roadmap of milestones in a sensible order, with honest hours. You can change all of it later.
welcome-goals-reading = Reading the goals
welcome-goals = Goal
welcome-goal-hours = { NUMBER($least) } to { NUMBER($most) } h
welcome-empty = Start empty
welcome-empty-about = A roadmap of your own, with no milestone until you add one.

## A choice that the goal leaves open

welcome-not-now = Not now
welcome-not-now-about = You can add it later.
welcome-option-effort = about { $effort }

## The hours

welcome-hours = How many hours do you have?
welcome-hours-about = An honest week, with the evenings you will really have. You can change it at any time.
# $weeks is a number of weeks with its word.
welcome-outlook = { $milestones ->
    [one] { $milestones } milestone of about { $effort }. Most likely you are there in { $weeks } at this pace: most things take longer than estimated.
   *[other] { $milestones } milestones of about { $effort }. Most likely you are there in { $weeks } at this pace: most things take longer than estimated.
  }
welcome-outlook-beyond = { $milestones ->
    [one] { $milestones } milestone of about { $effort }. At this pace that takes more than thirty years.
   *[other] { $milestones } milestones of about { $effort }. At this pace that takes more than thirty years.
  }
welcome-outlook-without-hours = { $milestones ->
    [one] { $milestones } milestone, about { $effort }. Give yourself some hours to see how long that takes.
   *[other] { $milestones } milestones, about { $effort }. Give yourself some hours to see how long that takes.
  }
welcome-outlook-optional = { $count ->
    [one] { $count } more is optional and can wait.
   *[other] { $count } more are optional and can wait.
  }

## What is known already

welcome-known = What do you know already?
welcome-known-about = Tick what you could show somebody today. Leave the rest; nothing is lost by doing it again.
welcome-left = { $milestones ->
    [one] { $milestones } milestone and { $effort } left to do.
   *[other] { $milestones } milestones and { $effort } left to do.
  }
welcome-left-and-optional = { $milestones ->
    [one] { $milestones } milestone and { $effort } left to do
   *[other] { $milestones } milestones and { $effort } left to do
  }, and { $optional ->
    [one] { $optional } that is optional
   *[other] { $optional } that are optional
  }.
welcome-known-track = All of { $track }
welcome-known-of = { $milestones ->
    [one] { NUMBER($known) } of { $milestones } milestone
   *[other] { NUMBER($known) } of { $milestones } milestones
  }
