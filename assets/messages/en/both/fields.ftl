### What a milestone has, as the names of fields and columns.

fields-after = After
fields-due = Due
fields-effort = Effort
fields-kind = Kind
fields-learn-from = Learn from
fields-level = Level
fields-milestone = Milestone
fields-not-before = Not before
fields-note = Note
fields-outcome = Outcome
fields-proof = Proof
fields-reflection = Reflection
fields-status = Status
fields-steps = Steps
fields-time = Time
fields-title = Title
fields-track = Track
fields-why = Why
