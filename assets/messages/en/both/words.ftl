### Words that stand alone, in lists, chips and columns.

words-status = { $status ->
    [doing] in progress
    [done] done
    [skipped] skipped
   *[todo] to do
  }
words-status-alone = { $status ->
    [doing] In progress
    [done] Done
    [skipped] Skipped
   *[todo] To do
  }
words-kind = { $kind ->
    [language] Language
    [database] Database
   *[skill] Skill
  }
words-kinds = { $kind ->
    [language] Languages
    [database] Databases
   *[skill] Skills
  }
# Within a line, such as "Python · language".
words-kind-within = { $kind ->
    [language] language
    [database] database
   *[skill] skill
  }
words-level = { $level ->
    [foundation] Foundation
    [advanced] Advanced
   *[core] Core
  }
words-next = next
words-ready = ready
words-optional = optional
words-set-aside = set aside
words-due = due { $day }
words-unlocks = unlocks { NUMBER($count) }
words-after-others = { $count ->
    [one] after { $count } other
   *[other] after { $count } others
  }
words-days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
  }
words-milestones = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
  }
words-tracks = { $count ->
    [one] { $count } track
   *[other] { $count } tracks
  }
words-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
  }
words-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
words-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
words-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
words-of = { NUMBER($done) } of { NUMBER($total) }
