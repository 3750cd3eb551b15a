### Words that stand alone, in lists, chips and columns.

words-status = { $status ->
    [doing] in progress
    [done] done
    [skipped] skipped
   *[todo] to do
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
words-of = { NUMBER($done) } of { NUMBER($total) }
