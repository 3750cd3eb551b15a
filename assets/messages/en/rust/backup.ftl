### Why a file is no backup that can be used. Each stands within "…" cannot be used: ….

backup-foreign = it is no backup of { "Waymark" }
backup-damaged = it is damaged or cut off ({ $reason })
# Why a backup is damaged.
backup-file-cut-off = "{ $name }" is cut off
backup-leads-out = it holds the name "{ $name }", which leads out of the folder
backup-no-file = it holds "{ $name }", which is no plain file
backup-twice = it holds "{ $name }" twice
backup-too-large = unpacked it is larger than { NUMBER($mebibytes) } MiB, which no backup of its length is
backup-unverified = what was read back is not what was written
backup-roadmap = the roadmap in it cannot be opened: { $error }
