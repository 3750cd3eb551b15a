// Generated from assets/messages by `cargo xtask types`. Changes here are lost.

/** What each message takes; null where that is nothing. */
export interface Messages {
  /** After */
  "fields-after": null;
  /** Due */
  "fields-due": null;
  /** Effort */
  "fields-effort": null;
  /** Kind */
  "fields-kind": null;
  /** Learn from */
  "fields-learn-from": null;
  /** Level */
  "fields-level": null;
  /** Milestone */
  "fields-milestone": null;
  /** Not before */
  "fields-not-before": null;
  /** Note */
  "fields-note": null;
  /** Outcome */
  "fields-outcome": null;
  /** Proof */
  "fields-proof": null;
  /** Reflection */
  "fields-reflection": null;
  /** Status */
  "fields-status": null;
  /** Steps */
  "fields-steps": null;
  /** Time */
  "fields-time": null;
  /** Title */
  "fields-title": null;
  /** Track */
  "fields-track": null;
  /** Why */
  "fields-why": null;
  /** `value`% */
  "units-percent": { value: number };
  /** `minutes` min */
  "units-minutes": { minutes: number };
  /** `hours` h */
  "units-hours": { hours: number };
  /** `hours` h `minutes` min */
  "units-hours-and-minutes": { hours: number; minutes: number };
  /** `count` bytes */
  "units-bytes": { count: number };
  /** `value` kB */
  "units-kilobytes": { value: string };
  /** `value` MB */
  "units-megabytes": { value: string };
  /** <`value` */
  "units-less-than": { value: string };
  /** >`value` */
  "units-more-than": { value: string };
  /** ½ h */
  "units-half-hour": null;
  /** `hours`½ h */
  "units-hours-and-a-half": { hours: number };
  /** `day`, `time` */
  "units-day-and-time": { day: string; time: string };
  /** to do */
  "words-status": { status: string };
  /** Skill */
  "words-kind": { kind: string };
  /** Skills */
  "words-kinds": { kind: string };
  /** next */
  "words-next": null;
  /** ready */
  "words-ready": null;
  /** optional */
  "words-optional": null;
  /** set aside */
  "words-set-aside": null;
  /** due `day` */
  "words-due": { day: string };
  /** unlocks `count` */
  "words-unlocks": { count: number };
  /** after `count` others */
  "words-after-others": { count: number };
  /** `count` days late */
  "words-days-late": { count: number };
  /** `count` milestones */
  "words-milestones": { count: number };
  /** `count` steps */
  "words-steps": { count: number };
  /** `count` days */
  "words-days": { count: number };
  /** `count` weeks */
  "words-weeks": { count: number };
  /** `done` of `total` */
  "words-of": { done: number; total: number };
  /** Backups */
  "backups-title": null;
  /** Made every hour in which something changes, every day and every week, and before much is removed. Each is one file that is read back when it is made. It takes along the files of your proof and notes, the smallest first, as long as they fill no more than a tenth of the room. */
  "backups-about": null;
  /** There is none yet. The first one comes after your next change. */
  "backups-none": null;
  /** The last automatic backup could not be made. */
  "backups-not-made": null;
  /** Show all `count` */
  "backups-show-all": { count: number };
  /** `size` together, in `folder` */
  "backups-together": { folder: string; size: string };
  /** You asked for it */
  "backups-cause": { cause: string };
  /** `cause`, `size` */
  "backups-cause-and-size": { cause: string; size: string };
  /** Restore */
  "backups-restore": null;
  /** Restore the backup of `when` */
  "backups-restore-this": { when: string };
  /** Make one now */
  "backups-make": null;
  /** Made a backup of `files` files, `size`, and read it back. */
  "backups-made": { files: number; size: string };
  /** "`name`" cannot be read, so it is not in the backup. */
  "backups-left-out": { name: string };
  /** `count` files of your proof and notes found no room in it. They stay in your data folder; with more room for backups they are taken along. */
  "backups-too-large": { count: number };
  /** Room they may take, in MB */
  "backups-room": null;
  /** Write a whole number from `least` to `most`. */
  "backups-room-refused": { least: number; most: number };
  /** A backup that is elsewhere */
  "backups-elsewhere": null;
  /** The path of its file. */
  "backups-elsewhere-hint": null;
  /** Look at it… */
  "backups-look": null;
  /** Restore a backup */
  "backups-restore-one": null;
  /** Leave it */
  "backups-leave": null;
  /** It holds `milestones` milestones, `done` done. */
  "backups-holds": { done: number; milestones: number };
  /** Your roadmap is the same. There is nothing to restore. */
  "backups-same": null;
  /** You would lose */
  "backups-lost": null;
  /** `count` tracks would come */
  "backups-tracks-come": { count: number };
  /** `count` tracks would go */
  "backups-tracks-go": { count: number };
  /** `count` tracks would change */
  "backups-tracks-change": { count: number };
  /** `count` milestones would come */
  "backups-milestones-come": { count: number };
  /** `count` milestones would go */
  "backups-milestones-go": { count: number };
  /** `count` milestones would change */
  "backups-milestones-change": { count: number };
  /** `count` files of your proof or notes would be put back. */
  "backups-files-back": { count: number };
  /** The title, your hours or your settings would change. */
  "backups-settings-change": null;
  /** A backup of now is made first, and one undo takes the restore back. Your own library files stay as they are. */
  "backups-undo": null;
  /** details */
  "backups-aspect": { aspect: string };
  /** Columns */
  "board-columns": null;
  /** By status */
  "board-by-status": null;
  /** By track */
  "board-by-track": null;
  /** To do */
  "board-title": { column: string };
  /** Nothing waits for something else. */
  "board-empty": { column: string };
  /** How many at once */
  "board-limit": null;
  /** No limit */
  "board-no-limit": null;
  /** At most `limit` */
  "board-at-most": { limit: number };
  /** `count` · max `limit` */
  "board-count-and-limit": { count: number; limit: number };
  /** More than the `limit` you meant to have in hand. */
  "board-over-limit": { limit: number };
  /** Moved "`title`" to `column`. */
  "board-moved": { column: string; title: string };
  /** Moved `count` milestones to `column`. */
  "board-moved-several": { column: string; count: number };
  /** Add */
  "common-add": null;
  /** Add milestone */
  "common-add-milestone": null;
  /** Back */
  "common-back": null;
  /** Cancel */
  "common-cancel": null;
  /** Choose… */
  "common-choose": null;
  /** Close */
  "common-close": null;
  /** Copied the address. */
  "common-copied-address": null;
  /** Copied the path. */
  "common-copied-path": null;
  /** Copy address */
  "common-copy-address": null;
  /** Copy path */
  "common-copy-path": null;
  /** Edit */
  "common-edit": null;
  /** Less */
  "common-less": null;
  /** More */
  "common-more": null;
  /** Move down */
  "common-move-down": null;
  /** Move up */
  "common-move-up": null;
  /** This could not be copied. */
  "common-not-copied": null;
  /** Open */
  "common-open": null;
  /** Open the log */
  "common-open-log": null;
  /** Print */
  "common-print": null;
  /** Redo */
  "common-redo": null;
  /** Remove */
  "common-remove": null;
  /** Rename */
  "common-rename": null;
  /** Reopen */
  "common-reopen": null;
  /** Save */
  "common-save": null;
  /** Skip */
  "common-skip": null;
  /** Tick off */
  "common-tick-off": null;
  /** Try again */
  "common-try-again": null;
  /** Undo */
  "common-undo": null;
  /** Today */
  "common-today": null;
  /** Roadmap */
  "common-roadmap": null;
  /** Plan */
  "common-plan": null;
  /** Progress */
  "common-progress": null;
  /** Library */
  "common-library": null;
  /** History */
  "common-history": null;
  /** Settings */
  "common-settings": null;
  /** Due date */
  "common-due-date": null;
  /** Optional */
  "common-optional": null;
  /** All kinds */
  "common-all-kinds": null;
  /** Close the milestone */
  "detail-close": null;
  /** `track` · skill */
  "detail-place": { kind: string; track: string };
  /** `track` · skill · set aside */
  "detail-place-set-aside": { kind: string; track: string };
  /** `name`: `text` (edit) */
  "detail-edit-text": { name: string; text: string };
  /** More for this milestone */
  "detail-more": null;
  /** Mark as in progress */
  "detail-start": null;
  /** Make it optional */
  "detail-make-optional": null;
  /** Make it required */
  "detail-make-required": null;
  /** Remove milestone */
  "detail-remove": null;
  /** To do */
  "detail-state": { state: string };
  /** since `day` */
  "detail-since": { day: string };
  /** You can */
  "detail-you-can": null;
  /** Say what you will be able to do. */
  "detail-outcome-hint": null;
  /** Say where it matters. */
  "detail-why-hint": null;
  /** · `time` logged */
  "detail-logged": { time: string };
  /** Low: one time in ten it takes less (hours) */
  "detail-effort-low": null;
  /** Likely: half the time it takes less (hours) */
  "detail-effort-likely": null;
  /** High: nine times in ten it takes less (hours) */
  "detail-effort-high": null;
  /** Give hours, such as 3 or 1.5. */
  "detail-effort-problem": null;
  /** Effort, low, likely and high: `low` – `likely` – `high` (edit) */
  "detail-effort-spoken": { high: string; likely: string; low: string };
  /** Save the estimate */
  "detail-effort-save": null;
  /** Add another */
  "detail-after-add": null;
  /** Nothing. Add a prerequisite */
  "detail-after-add-first": null;
  /** Find the milestone that comes first */
  "detail-after-find": null;
  /** What comes first? */
  "detail-after-hint": null;
  /** Do not wait for `title` any more */
  "detail-after-remove": { title: string };
  /** in a circle */
  "detail-circle": null;
  /** `circle` Until you take one of these away, this one does not block. */
  "detail-circle-help": { circle: string };
  /** Unlocks */
  "detail-unlocks": null;
  /** nothing else */
  "detail-unlocks-nothing": null;
  /** Step */
  "detail-step": null;
  /** Add a step */
  "detail-step-add": null;
  /** More for step `number` */
  "detail-step-more": { number: number };
  /** Remove step */
  "detail-step-remove": null;
  /** Add a resource */
  "detail-resource-add": null;
  /** Address */
  "detail-resource-address": null;
  /** It costs nothing */
  "detail-resource-costs-nothing": null;
  /** Article */
  "detail-resource-kinds": { kind: string };
  /** More for `title` */
  "detail-resource-more": { title: string };
  /** article, free */
  "detail-resource-free": { kind: string };
  /** article */
  "detail-resource-paid": { kind: string };
  /** Change `length` on `day` */
  "detail-session-change": { day: string; length: string };
  /** Remove `length` on `day` */
  "detail-session-remove": { day: string; length: string };
  /** All changes of this milestone */
  "detail-all-changes": null;
  /** `when`, undone */
  "detail-undone": { when: string };
  /** Check the files */
  "doctor-check": null;
  /** Check again */
  "doctor-check-again": null;
  /** Checking… */
  "doctor-checking": null;
  /** What was looked at */
  "doctor-checked": null;
  /** All is well. */
  "doctor-well": null;
  /** Nothing has to be done. */
  "doctor-nothing-to-do": null;
  /** `count` things need you. */
  "doctor-needs-you": { count: number };
  /** `count` things can be mended. */
  "doctor-mendable": { count: number };
  /** `yours` things need you, `mendable` things can be mended. */
  "doctor-needs-you-and-mendable": { mendable: number; yours: number };
  /** Good to know */
  "doctor-severity": { severity: string };
  /** The folder */
  "doctor-folder": null;
  /** `place`, line `line` */
  "doctor-line": { line: number; place: string };
  /** Show all `count` */
  "doctor-show-all": { count: number };
  /** Mend what can be mended */
  "doctor-mend": null;
  /** Mending… */
  "doctor-mending": null;
  /** Mended */
  "doctor-mended": null;
  /** What was mended */
  "doctor-what-was-mended": null;
  /** It could not go on. */
  "doctor-stopped": null;
  /** Search milestones */
  "filters-search": null;
  /** `count` matches */
  "filters-matches": { count: number };
  /** Filter */
  "filters-filter": null;
  /** What is filtered by */
  "filters-asked": null;
  /** `part`: show the others too */
  "filters-without": { part: string };
  /** Show everything */
  "filters-show-everything": null;
  /** Kind of track */
  "filters-kinds": null;
  /** Only what */
  "filters-others": null;
  /** All tracks */
  "filters-all-tracks": null;
  /** To do */
  "filters-status": { status: string };
  /** Has a due date */
  "filters-due": { window: string };
  /** Core */
  "filters-level": { level: string };
  /** Ready */
  "filters-ready": null;
  /** Can be started now */
  "filters-ready-now": null;
  /** Required */
  "filters-required": null;
  /** With a note */
  "filters-with-note": null;
  /** Order */
  "filters-order": null;
  /** In your order */
  "filters-sort": { sort: string };
  /** Views */
  "filters-views": null;
  /** View: `name` */
  "filters-view": { name: string };
  /** Everything */
  "filters-everything": null;
  /** Save this view… */
  "filters-view-save": null;
  /** Save changes to "`name`" */
  "filters-view-save-changes": { name: string };
  /** Rename "`name`"… */
  "filters-view-rename": { name: string };
  /** Remove "`name`" */
  "filters-view-remove": { name: string };
  /** Save this view */
  "filters-view-new": null;
  /** It keeps what is filtered, the order and the shape. */
  "filters-view-new-hint": null;
  /** Rename the view */
  "filters-view-other-name": null;
  /** What is it called? */
  "filters-view-name": null;
  /** `screen` · Waymark */
  "frame-window-title": { screen: string };
  /** Screens */
  "frame-screens": null;
  /** new */
  "frame-library-news": null;
  /** `count` milestones ready */
  "frame-ready": { count: number };
  /** `percent` done */
  "frame-done": { percent: string };
  /** Open for looking only */
  "frame-looking-only": null;
  /** Saving… */
  "frame-saving": null;
  /** Saved on this computer */
  "frame-saved": null;
  /** Saved on this computer at `time` */
  "frame-saved-at": { time: string };
  /** Not saved: `reason` */
  "frame-not-saved": { reason: string };
  /** `count` changes not saved */
  "frame-changes-not-saved": { count: number };
  /** Everywhere */
  "frame-tools": null;
  /** `does` (`key`) */
  "frame-tool-and-key": { does: string; key: string };
  /** Undo: `what` */
  "frame-undo": { what: string };
  /** There is nothing to undo */
  "frame-undo-none": null;
  /** Redo: `what` */
  "frame-redo": { what: string };
  /** There is nothing to redo */
  "frame-redo-none": null;
  /** Reading the goals */
  "frame-wait-goals": null;
  /** Reading your roadmap */
  "frame-wait-roadmap": null;
  /** Making the plan */
  "frame-wait-plan": null;
  /** Reading how far you are */
  "frame-wait-progress": null;
  /** Reading the library */
  "frame-wait-library": null;
  /** Reading the history */
  "frame-wait-history": null;
  /** Reading the settings */
  "frame-wait-settings": null;
  /** Waymark cannot show your roadmap */
  "frame-cannot-show": null;
  /** Waymark cannot open your roadmap */
  "frame-cannot-open": null;
  /** The folder is `path` */
  "frame-folder": { path: string };
  /** This screen could not be read. */
  "frame-screen-unread": null;
  /** Everything that was saved is still there. */
  "frame-screen-unread-kept": null;
  /** Waymark did not answer. */
  "frame-no-answer": null;
  /** Everything that was saved before is still there. */
  "frame-no-answer-kept": null;
  /** Close the window and open it again. */
  "frame-open-again": null;
  /** Something in this screen went wrong */
  "frame-broken": { what: string };
  /** Everything that was shown as saved is on the disk. Nothing of it is lost. */
  "frame-broken-kept": null;
  /** Try again first. If it fails again, reload the window; the log says what happened. */
  "frame-broken-do": null;
  /** What happened */
  "frame-broken-why": null;
  /** Reload */
  "frame-reload": null;
  /** Something in this window went wrong. */
  "frame-mishap": null;
  /** Everything that was shown as saved is on the disk. You can go on, or reload the window. */
  "frame-mishap-do": null;
  /** Put the files back */
  "frame-edit-put-back": null;
  /** Take it in */
  "frame-edit-take-in": null;
  /** Try again now */
  "frame-unsaved-try-again": null;
  /** Save a copy elsewhere… */
  "frame-unsaved-elsewhere": null;
  /** Save a copy elsewhere */
  "frame-unsaved-title": null;
  /** Close although something is not saved? */
  "frame-unsaved-closing": null;
  /** `count` changes could not be written. `reason` */
  "frame-unsaved-why": { count: number; reason: string };
  /** A file for your whole roadmap, with these changes */
  "frame-unsaved-file": null;
  /** A backup like any other. When your disk can be written again, take it in from Settings, under Backups. */
  "frame-unsaved-hint": null;
  /** Everything is in "`path`" too. */
  "frame-unsaved-done": { path: string };
  /** Settings takes it in again, under Backups. */
  "frame-unsaved-done-hint": null;
  /** Close and lose them */
  "frame-unsaved-lose": null;
  /** Save there */
  "frame-unsaved-save": null;
  /** Save there and close */
  "frame-unsaved-save-and-close": null;
  /** The history */
  "history-whole": null;
  /** Every change, latest first. Open one to see what it did, and to bring things back. */
  "history-about": null;
  /** Search the history */
  "history-search": null;
  /** Nothing has been changed yet */
  "history-none": null;
  /** Tick a milestone, log some time or write a note, and it is listed here with what was there before. */
  "history-none-hint": null;
  /** Go to the roadmap */
  "history-none-go": null;
  /** Nothing matches */
  "history-no-match": null;
  /** No change fits these words and this milestone. */
  "history-no-match-hint": null;
  /** Show everything */
  "history-show-everything": null;
  /** undone */
  "history-undone": null;
  /** Reading older changes… */
  "history-reading-older": null;
  /** There is nothing before this. */
  "history-nothing-older": null;
  /** Of any milestone */
  "history-of-any": null;
  /** Find the milestone whose changes to show */
  "history-find": null;
  /** Which milestone? */
  "history-find-which": null;
  /** `milestone` alone; show the changes of everything */
  "history-alone": { milestone: string };
  /** Change */
  "history-change": null;
  /** Close the change */
  "history-change-close": null;
  /** The change */
  "history-change-reading": null;
  /** Change `change` */
  "history-change-number": { change: number };
  /** undone since */
  "history-undone-since": null;
  /** All its changes */
  "history-all-changes": null;
  /** And `count` things more. */
  "history-more": { count: number };
  /** Bring it back */
  "history-bring-back": null;
  /** Bring “`title`” back */
  "history-bring-back-this": { title: string };
  /** To how it was */
  "history-to": null;
  /** Before this change */
  "history-to-before": null;
  /** After this change */
  "history-to-after": null;
  /** So it was on `when`. */
  "history-so-it-was": { when: string };
  /** So it was on `when`, `count` changes ago. */
  "history-so-it-was-ago": { count: number; when: string };
  /** It is that way now. There is nothing to bring back. */
  "history-same": null;
  /** Looking back over `count` changes… */
  "history-looking-back": { count: number };
  /** How it was */
  "history-how-it-was": null;
  /** Leave it */
  "history-leave": null;
  /** `key` */
  "keys-name": { key: string };
  /** Keys */
  "keys-title": null;
  /** Search the keys */
  "keys-search": null;
  /** Choose a key to change it. */
  "keys-hint": null;
  /** No key does that. */
  "keys-none-found": null;
  /** Reset all keys */
  "keys-reset": null;
  /** `key`, the key for `action` */
  "keys-key-for": { action: string; key: string };
  /** no key */
  "keys-none": null;
  /** no key for `action` */
  "keys-none-for": { action: string };
  /** A key for `action` */
  "keys-change": { action: string };
  /** Press the new key. */
  "keys-press": null;
  /** Press the new key, or two after each other. */
  "keys-press-pair": null;
  /** `key` and then? Wait a moment for `key` alone. */
  "keys-press-second": { key: string };
  /** `key` is the key for “`action`” already. */
  "keys-taken": { action: string; key: string };
  /** Swap them */
  "keys-swap": null;
  /** Choose another */
  "keys-choose-another": null;
  /** Take `key` away */
  "keys-take-away": { key: string };
  /** As it was at first */
  "keys-as-at-first": null;
  /** Everywhere */
  "keys-everywhere": null;
  /** Go to Today */
  "keys-go-today": null;
  /** Go to Roadmap */
  "keys-go-roadmap": null;
  /** Go to Plan */
  "keys-go-plan": null;
  /** Go to Progress */
  "keys-go-progress": null;
  /** Go to Library */
  "keys-go-library": null;
  /** Go to History */
  "keys-go-history": null;
  /** Go to Settings */
  "keys-go-settings": null;
  /** Find anything */
  "keys-find": null;
  /** Start or stop the timer */
  "keys-timer": null;
  /** Add a milestone */
  "keys-milestone-add": null;
  /** Print the plan or your progress */
  "keys-print": null;
  /** Show the keys */
  "keys-show": null;
  /** Show everything larger */
  "keys-zoom-in": null;
  /** Show everything smaller */
  "keys-zoom-out": null;
  /** Show everything in its usual size */
  "keys-zoom-usual": null;
  /** In lists */
  "keys-in-lists": null;
  /** Search the list */
  "keys-list-search": null;
  /** Go through the list */
  "keys-list-walk": null;
  /** Go to the first or the last */
  "keys-list-ends": null;
  /** Show the milestones of a track, or hide them */
  "keys-list-fold": null;
  /** Open what is chosen */
  "keys-list-open": null;
  /** Close what is open */
  "keys-list-close": null;
  /** On a milestone */
  "keys-on-milestone": null;
  /** Tick off, or take the tick back */
  "keys-outline-tick": null;
  /** Skip, or reopen */
  "keys-outline-skip": null;
  /** Start the timer on it, or stop it there */
  "keys-outline-timer": null;
  /** Choose it, or no longer */
  "keys-choose-one": null;
  /** Choose all that are shown */
  "keys-choose-all": null;
  /** Choose up to the one above or below */
  "keys-choose-up-to": null;
  /** Choose none */
  "keys-choose-none": null;
  /** Show what can be done with it */
  "keys-menu": null;
  /** On the board */
  "keys-on-board": null;
  /** Go to the next column */
  "keys-board-walk": null;
  /** Move it to the column before */
  "keys-board-before": null;
  /** Move it to the next column */
  "keys-board-after": null;
  /** Show it larger */
  "keys-larger": null;
  /** Show more at once */
  "keys-smaller": null;
  /** In the map */
  "keys-in-map": null;
  /** Go along a track, and from track to track */
  "keys-map-walk": null;
  /** Go to what it waits for */
  "keys-map-before": null;
  /** Go to what waits for it */
  "keys-map-after": null;
  /** Show the path to it */
  "keys-map-path": null;
  /** Show everything it needs */
  "keys-map-needed": null;
  /** Show only its track */
  "keys-map-track": null;
  /** Show all of it */
  "keys-map-fit": null;
  /** Show everything again */
  "keys-map-back": null;
  /** In the timeline */
  "keys-in-timeline": null;
  /** Go from track to track, and along one */
  "keys-timeline-walk": null;
  /** Open the milestone */
  "keys-timeline-open": null;
  /** Begin it earlier */
  "keys-timeline-earlier": null;
  /** Begin it later */
  "keys-timeline-later": null;
  /** Let the plan choose its first day */
  "keys-timeline-free": null;
  /** In a note */
  "keys-in-note": null;
  /** Save the note */
  "keys-note-save": null;
  /** Save it and leave */
  "keys-note-leave": null;
  /** Show what it will look like */
  "keys-note-preview": null;
  /** Bold */
  "keys-note-bold": null;
  /** Italics */
  "keys-note-italics": null;
  /** Make a link */
  "keys-note-link": null;
  /** Find in the note */
  "keys-note-find": null;
  /** The library */
  "library-whole": null;
  /** Search the library */
  "library-search": null;
  /** Kind of track */
  "library-kind-of-track": null;
  /** `count` milestones to take from. */
  "library-size": { count: number };
  /** `count` milestones to take from, `here` of them on your roadmap. */
  "library-size-and-here": { count: number; here: number };
  /** `count` matches */
  "library-matches": { count: number };
  /** Nothing matches */
  "library-no-match": null;
  /** No milestone of the library holds all these words. Adverts spell skills in many ways; try one word. */
  "library-no-match-hint": null;
  /** Show everything */
  "library-show-everything": null;
  /** Close the track */
  "library-track-close": null;
  /** Milestones of `track` */
  "library-track-milestones": { track: string };
  /** The library has no track "`id`" with these words. */
  "library-track-gone": { id: string };
  /** Show everything to find it. */
  "library-track-gone-hint": null;
  /** Milestones */
  "library-milestones": null;
  /** skill */
  "library-kind": { kind: string };
  /** on your roadmap */
  "library-track-here": null;
  /** `here` of `total` on your roadmap */
  "library-track-partly-here": { here: number; total: number };
  /** from `file` */
  "library-own-file": { file: string };
  /** Milestone of the library */
  "library-milestone": null;
  /** Close the milestone */
  "library-milestone-close": null;
  /** advanced */
  "library-level": { level: string };
  /** on your roadmap */
  "library-standing": { status: string };
  /** On your roadmap */
  "library-here": null;
  /** `here`, `standing` */
  "library-here-and-standing": { here: string; standing: string };
  /** `low` – `likely` – `high` */
  "library-effort": { high: string; likely: string; low: string };
  /** nothing */
  "library-after-nothing": null;
  /** `track`, or its twin in another track */
  "library-twin": { track: string };
  /** `track`, `standing` */
  "library-track-and-standing": { standing: string; track: string };
  /** article */
  "library-resource": { kind: string };
  /** `kind`, free */
  "library-resource-free": { kind: string };
  /** You can */
  "library-you-can": null;
  /** To remember */
  "library-to-remember": null;
  /** In adverts */
  "library-in-adverts": null;
  /** Add to my roadmap · `effort` */
  "library-take": { effort: string };
  /** With what they need: `needed` milestones more, `effort` */
  "library-take-needed": { effort: string; needed: number; wanted: number };
  /** See which */
  "library-take-see": null;
  /** `track`, `effort` */
  "library-track-and-effort": { effort: string; track: string };
  /** All of it is on your roadmap. */
  "library-all-here": null;
  /** What is new */
  "library-news": null;
  /** What is new in the library */
  "library-news-title": null;
  /** Your roadmap is up to date with version `version` of the library. There is nothing to take in. */
  "library-news-none": { version: string };
  /** Your roadmap keeps its own words until you say so. Your ticks, time, notes and edits stay in any case, and one undo takes all of it back. */
  "library-news-about": null;
  /** Leave all of it */
  "library-news-leave": null;
  /** Take in `count` changes */
  "library-news-take": { count: number };
  /** A new track of your goal: `milestones` milestones, `effort`. */
  "library-news-track": { effort: string; milestones: number };
  /** A new milestone, `effort`. */
  "library-news-milestone": { effort: string };
  /** It says something else now. */
  "library-news-changed": null;
  /** The library has it no longer. Take it off your roadmap too? */
  "library-news-removed": null;
  /** The library has it no longer. Yours stays, because you have begun it. */
  "library-news-removed-begun": null;
  /** `track`. `news` */
  "library-news-of-track": { news: string; track: string };
  /** `field`, which you changed */
  "library-news-edited": { field: string };
  /** Add it */
  "library-news-add": null;
  /** Take it off */
  "library-news-take-off": null;
  /** Some of your own library files cannot be used whole. */
  "library-own-broken": null;
  /** They were left as they are. */
  "library-own-untouched": null;
  /** Tracks and goals of your own go into `folder` as JSON files, and appear here beside the others. `command` names every mistake in one. */
  "library-own-about": { command: string; folder: string };
  /** waymark library check FILE */
  "library-own-check": null;
  /** Map */
  "map-name": null;
  /** Drawing the map */
  "map-drawing": null;
  /** What the marks mean */
  "map-legend": null;
  /** Late */
  "map-sign": { sign: string };
  /** Find */
  "map-find": null;
  /** Find a milestone */
  "map-find-hint": null;
  /** Find a milestone on the map */
  "map-find-label": null;
  /** Show all of it */
  "map-fit": null;
  /** Larger */
  "map-larger": null;
  /** Smaller */
  "map-smaller": null;
  /** All it needs */
  "map-needed": null;
  /** Path to here */
  "map-path": null;
  /** Choose a milestone on the map first */
  "map-choose-first": null;
  /** Its track */
  "map-track": null;
  /** Save the map */
  "map-save": null;
  /** As PDF, to print */
  "map-save-pdf": null;
  /** As PNG */
  "map-save-png": null;
  /** As SVG */
  "map-save-svg": null;
  /** Needed for `title` */
  "map-only-needed": { title: string };
  /** Path to `title` */
  "map-only-path": { title: string };
  /** Only `title` */
  "map-only-track": { title: string };
  /** `only` · show all */
  "map-only-end": { only: string };
  /** Show everything again */
  "map-path-close": null;
  /** Tracks */
  "map-tracks": null;
  /** no milestone yet */
  "map-track-empty": null;
  /** `done` of `total` · set aside */
  "map-track-set-aside": { done: number; total: number };
  /** `title`, `done` of `total` */
  "map-track-spoken": { done: number; title: string; total: number };
  /** Notes */
  "note-heading": null;
  /** Nothing written yet. */
  "note-empty": null;
  /** Edit the note */
  "note-edit": null;
  /** Write a note */
  "note-write-note": null;
  /** Write */
  "note-write": null;
  /** Bring back what you wrote */
  "note-bring-back": null;
  /** Mentioned in */
  "note-mentioned-in": null;
  /** There is no milestone called `title` yet. */
  "note-wanted": { title: string };
  /** Make it in `track` */
  "note-wanted-make": { track: string };
  /** Not now */
  "note-wanted-not-now": null;
  /** Note, in Markdown */
  "note-field": null;
  /** Write in Markdown. [[ links to a milestone. */
  "note-placeholder": null;
  /** Ctrl+Enter or Esc saves, Ctrl+E shows it. [[ links a milestone. */
  "note-hint": null;
  /** Save note */
  "note-save": null;
  /** This is what you wrote last time. It is not saved yet. */
  "note-goes-on": null;
  /** The editor could not be read. Close the window and open it again. */
  "note-editor-failed": null;
  /** Larger */
  "note-larger": null;
  /** Smaller */
  "note-smaller": null;
  /** What is shown of the note */
  "note-shown": null;
  /** Both */
  "note-both": null;
  /** Preview */
  "note-preview": null;
  /** There is nothing to show yet. */
  "note-preview-empty": null;
  /** Add a picture */
  "note-picture-add": null;
  /** Picture */
  "note-picture-words": null;
  /** The picture "`name`" is not in notes/files. */
  "note-picture-missing": { name: string };
  /** The picture could not be read. */
  "note-picture-unreadable": null;
  /** This note was changed elsewhere while you wrote. Which text should it have? */
  "note-conflict": null;
  /** Keep mine */
  "note-conflict-mine": null;
  /** Take the other */
  "note-conflict-theirs": null;
  /** Keep both, one below the other */
  "note-conflict-both": null;
  /** Find */
  "note-find": null;
  /** all */
  "note-find-all": null;
  /** by word */
  "note-find-by-word": null;
  /** close */
  "note-find-close": null;
  /** match case */
  "note-find-match-case": null;
  /** next */
  "note-find-next": null;
  /** previous */
  "note-find-previous": null;
  /** regexp */
  "note-find-regexp": null;
  /** Replace */
  "note-find-replace": null;
  /** replace all */
  "note-find-replace-all": null;
  /** replace */
  "note-find-replace-one": null;
  /** Go to line */
  "note-line": null;
  /** go */
  "note-line-go": null;
  /** Completions */
  "note-told-completions": null;
  /** current match */
  "note-told-match": null;
  /** on line */
  "note-told-match-line": null;
  /** Selection deleted */
  "note-told-deleted": null;
  /** replaced $ matches */
  "note-told-replaced": null;
  /** replaced match on line $ */
  "note-told-replaced-on-line": null;
  /** Find anything */
  "palette-title": null;
  /** Find a milestone, a screen or an action */
  "palette-field": null;
  /** Suggestions */
  "palette-list": null;
  /** Nothing is called that. */
  "palette-none": null;
  /** Type > for actions and settings alone, # for tracks alone. */
  "palette-hint": null;
  /** Enter opens it. Ctrl+Enter ticks it off. */
  "palette-hint-tick": null;
  /** Enter opens it. Ctrl+Enter takes the tick back. */
  "palette-hint-untick": null;
  /** Setting */
  "palette-setting": null;
  /** Library */
  "palette-library": null;
  /** Library · `detail` */
  "palette-library-detail": { detail: string };
  /** Action */
  "palette-action": null;
  /** Theme: light */
  "palette-theme-light": null;
  /** appearance colours mode */
  "palette-theme-light.also": null;
  /** Theme: dark */
  "palette-theme-dark": null;
  /** appearance colours mode */
  "palette-theme-dark.also": null;
  /** Theme: as the system */
  "palette-theme-system": null;
  /** appearance colours mode */
  "palette-theme-system.also": null;
  /** Title of your roadmap */
  "palette-roadmap-title": null;
  /** name rename */
  "palette-roadmap-title.also": null;
  /** Hours of your week */
  "palette-week": null;
  /** capacity minutes */
  "palette-week.also": null;
  /** Ready by */
  "palette-target": null;
  /** target goal date finish */
  "palette-target.also": null;
  /** Time off */
  "palette-time-off": null;
  /** holiday vacation calendar */
  "palette-time-off.also": null;
  /** Tracks side by side, sittings and recall */
  "palette-planning": null;
  /** plan */
  "palette-planning.also": null;
  /** The week starts on */
  "palette-first-weekday": null;
  /** monday sunday first day */
  "palette-first-weekday.also": null;
  /** Density: comfortable */
  "palette-density-comfortable": null;
  /** appearance colours mode */
  "palette-density-comfortable.also": null;
  /** Density: compact */
  "palette-density-compact": null;
  /** appearance colours mode */
  "palette-density-compact.also": null;
  /** Size of text */
  "palette-text-size": null;
  /** font zoom larger smaller */
  "palette-text-size.also": null;
  /** Limit on milestones in progress */
  "palette-doing-limit": null;
  /** board doing wip */
  "palette-doing-limit.also": null;
  /** Keys */
  "palette-keys": null;
  /** shortcuts keyboard hotkeys rebind */
  "palette-keys.also": null;
  /** Data folder */
  "palette-folder": null;
  /** files doctor check */
  "palette-folder.also": null;
  /** Backups */
  "palette-backups": null;
  /** restore copy */
  "palette-backups.also": null;
  /** Chart */
  "parts-chart": null;
  /** Chart: `title` */
  "parts-chart-of": { title: string };
  /** Table */
  "parts-table": null;
  /** Table: `title` */
  "parts-table-of": { title: string };
  /** `title` as a table */
  "parts-as-table": { title: string };
  /** Save `title` as a picture */
  "parts-picture": { title: string };
  /** Save as `format` */
  "parts-picture-save": { format: string };
  /** The picture could not be drawn. */
  "parts-picture-failed": null;
  /** The other kind of picture may work. */
  "parts-picture-failed-do": null;
  /** Set a date */
  "parts-date-set": null;
  /** `field`: set a date */
  "parts-date-set-for": { field: string };
  /** `field`: take the date away */
  "parts-date-remove": { field: string };
  /** There is no such day, so it stays `day`. */
  "parts-date-impossible": { day: string };
  /** Hours on each weekday */
  "parts-week": null;
  /** Hours on `weekday` */
  "parts-week-day": { weekday: string };
  /** Write 0 to 24 hours for `weekday`, such as 2.5. It stays `hours`. */
  "parts-week-unread": { hours: string; weekday: string };
  /** `hours` a week */
  "parts-week-total": { hours: string };
  /** What to do with it */
  "parts-menu": null;
  /** chosen */
  "parts-menu-chosen": null;
  /** Messages */
  "parts-messages": null;
  /** `title` (skipped) */
  "parts-skipped": { title: string };
  /** Attach here */
  "parts-drop-here": null;
  /** Making the plan */
  "plan-making": null;
  /** Nothing is left to plan. */
  "plan-nothing-left": null;
  /** `count` milestones left, about `effort` */
  "plan-left": { count: number; effort: string };
  /** Playing the futures */
  "plan-playing": null;
  /** `playing`, `share` */
  "plan-playing-share": { playing: string; share: string };
  /** How far the forecast is */
  "plan-playing-progress": null;
  /** How much is shown */
  "plan-zoom": null;
  /** Weeks */
  "plan-zoom-weeks": null;
  /** Months */
  "plan-zoom-months": null;
  /** Show as */
  "plan-show-as": null;
  /** Timeline */
  "plan-timeline": null;
  /** Agenda */
  "plan-agenda": null;
  /** Table */
  "plan-table": null;
  /** Print or export */
  "plan-take-along": null;
  /** Export calendar */
  "plan-export": null;
  /** There is nothing to plan yet */
  "plan-empty": null;
  /** Add the first thing you want to be able to do, and how long it may take. */
  "plan-empty-hint": null;
  /** Everything is done */
  "plan-done": null;
  /** What you have come through is under Progress. */
  "plan-done-hint": null;
  /** Look at your progress */
  "plan-done-progress": null;
  /** Say how many hours a week you have */
  "plan-no-hours": null;
  /** A plan is made from the hours of each weekday. Two on three days are a good beginning. */
  "plan-no-hours-hint": null;
  /** Hours a week */
  "plan-hours": null;
  /** `day` `hours` */
  "plan-hours-day": { day: string; hours: string };
  /** Likely finish */
  "plan-finish": null;
  /** After `year` */
  "plan-finish-after": { year: string };
  /** Between `first` and `last` in 8 of 10 futures */
  "plan-range": { first: string; last: string };
  /** 1 of 10 futures end before `day` */
  "plan-range-open": { day: string };
  /** The futures end beyond thirty years */
  "plan-range-beyond": null;
  /** Chance to make `day` */
  "plan-chance": { day: string };
  /** Your hours are enough for that */
  "plan-chance-enough": null;
  /** `hours` a week would make it `chance` */
  "plan-chance-hours": { chance: string; hours: string };
  /** More hours than a week has room for would make it `chance` */
  "plan-chance-out-of-reach": { chance: string };
  /** Chance to make a date */
  "plan-chance-no-date": null;
  /** Then you see how sure it is */
  "plan-chance-no-date-hint": null;
  /** Set a date */
  "plan-set-date": null;
  /** Your estimates */
  "plan-estimates": null;
  /** assumed until you have finished milestones with time on them */
  "plan-estimates-assumed": null;
  /** `speed`, learnt from `count` milestones */
  "plan-estimates-learnt": { count: number; speed: string };
  /** you take as long as planned */
  "plan-speed-as-planned": null;
  /** you take twice as long as planned */
  "plan-speed-twice": null;
  /** you take half as long again as planned */
  "plan-speed-longer": { part: string };
  /** you take `percent` longer than planned */
  "plan-speed-longer-percent": { percent: string };
  /** you take half as long as planned */
  "plan-speed-shorter": { part: string };
  /** you take `percent` less than planned */
  "plan-speed-shorter-percent": { percent: string };
  /** What to know about the plan */
  "plan-remarks": null;
  /** `title` is due `due` and planned for `end`. */
  "plan-miss": { due: string; end: string; title: string };
  /** `title` is due `due` and planned for beyond thirty years. */
  "plan-miss-beyond": { due: string; title: string };
  /** `count` more milestones that cannot be in time */
  "plan-more-misses": { count: number };
  /** `count` open milestones not in the plan */
  "plan-left-out": { count: number };
  /** Arrow keys go from milestone to milestone, Enter opens one. Shift with an arrow key moves its first day, Delete lets the plan choose it again. */
  "plan-timeline-keys": null;
  /** Not before `day` */
  "plan-moved-to": { day: string };
  /** `title`: `days`, `effort` */
  "plan-bar": { days: string; effort: string; title: string };
  /** `title`, in progress: `days`, `effort` */
  "plan-bar-in-progress": { days: string; effort: string; title: string };
  /** `first` to `last` */
  "plan-bar-days": { first: string; last: string };
  /** `effort` and late */
  "plan-bar-late": { effort: string };
  /** due `day` and late */
  "plan-bar-due-late": { day: string };
  /** not before `day` */
  "plan-bar-not-before": { day: string };
  /** The next days */
  "plan-next-days": null;
  /** today */
  "plan-day-today": null;
  /** Time off: `label` */
  "plan-day-off": { label: string };
  /** `time` free */
  "plan-day-free": { time: string };
  /** No hours */
  "plan-day-no-hours": null;
  /** finishes */
  "plan-finishes": null;
  /** `title` is due */
  "plan-is-due": { title: string };
  /** The plan as a table */
  "plan-as-table": null;
  /** State */
  "plan-column-state": null;
  /** First day */
  "plan-column-first-day": null;
  /** Last day */
  "plan-column-last-day": null;
  /** planned */
  "plan-state-planned": null;
  /** late */
  "plan-late": null;
  /** `day`, late */
  "plan-due-late": { day: string };
  /** What if */
  "plan-what-if": null;
  /** Close what if */
  "plan-what-if-close": null;
  /** Try something. Nothing is changed before you apply it. */
  "plan-what-if-hint": null;
  /** Shown as it would be. Nothing is changed yet. */
  "plan-what-if-shown": null;
  /** Stopped. Change something to try again. */
  "plan-what-if-stopped": null;
  /** To be ready by */
  "plan-what-if-ready-by": null;
  /** Tracks */
  "plan-what-if-tracks": null;
  /** Discard */
  "plan-what-if-discard": null;
  /** Apply */
  "plan-what-if-apply": null;
  /** Ready, most likely */
  "plan-compare-finish": null;
  /** beyond 30 years */
  "plan-compare-beyond": null;
  /** Chance for `day` */
  "plan-compare-chance": { day: string };
  /** no date */
  "plan-compare-no-date": null;
  /** now `now`, with this `then` */
  "plan-compare-change": { now: string; then: string };
  /** Keep */
  "plan-fate-keep": null;
  /** Set aside */
  "plan-fate-park": null;
  /** Leave out */
  "plan-fate-drop": null;
  /** Reading how far you are */
  "progress-reading": null;
  /** `logged` logged and `done` of `total` milestones done since `since` */
  "progress-so-far": { done: number; logged: string; since: string; total: number };
  /** Nothing to show yet */
  "progress-empty": null;
  /** Your hours a week, how far you are and how good your estimates are will be here. Log some time on a milestone, or tick the first one off. */
  "progress-empty-hint": null;
  /** See what is next */
  "progress-see-next": null;
  /** Done */
  "progress-done": null;
  /** `done` of `total` milestones, `spent` of `effort` */
  "progress-done-of": { done: number; effort: string; spent: string; total: number };
  /** Logged */
  "progress-logged": null;
  /** in `count` sessions */
  "progress-sessions": { count: number };
  /** Finished a week */
  "progress-velocity": null;
  /** Weeks in a row */
  "progress-streak": null;
  /** How far you are */
  "progress-burn-up": null;
  /** All there is to do */
  "progress-burn-up-total": null;
  /** 8 of 10 futures */
  "progress-burn-up-futures": null;
  /** The likely way */
  "progress-burn-up-likely": null;
  /** Day */
  "progress-column-day": null;
  /** All there is */
  "progress-column-all": null;
  /** Hours a week */
  "progress-weeks": null;
  /** Week of */
  "progress-week-of": null;
  /** Planned */
  "progress-planned": null;
  /** Others */
  "progress-other-tracks": null;
  /** `day`: `logged` of `planned` */
  "progress-week": { day: string; logged: string; planned: string };
  /** Your estimates */
  "progress-accuracy": null;
  /** Estimated along, actual up */
  "progress-accuracy-axes": null;
  /** Tick a milestone with time on it, and it stands here. */
  "progress-accuracy-empty": null;
  /** A milestone */
  "progress-accuracy-milestone": null;
  /** As estimated */
  "progress-accuracy-even": null;
  /** As you usually do */
  "progress-accuracy-learnt": null;
  /** `title`: `estimate` estimated, `actual` taken */
  "progress-accuracy-point": { actual: string; estimate: string; title: string };
  /** Estimated */
  "progress-column-estimated": null;
  /** Took */
  "progress-column-took": null;
  /** Ticked on */
  "progress-column-ticked-on": null;
  /** Your year */
  "progress-year": null;
  /** Ticked */
  "progress-column-ticked": null;
  /** `day`: `logged` */
  "progress-day": { day: string; logged: string };
  /** `day`: `logged`, `count` milestones ticked */
  "progress-day-ticked": { count: number; day: string; logged: string };
  /** Less */
  "progress-year-less": null;
  /** More */
  "progress-year-more": null;
  /** A milestone ticked */
  "progress-year-ticked": null;
  /** What to keep */
  "proof-what": null;
  /** What will you keep to show for it? */
  "proof-what-hint": null;
  /** Nothing attached yet. You can also drag files onto this panel. */
  "proof-empty": null;
  /** Add files */
  "proof-add-files": null;
  /** Link files where they are */
  "proof-link-files": null;
  /** Add a link */
  "proof-add-link": null;
  /** Add link */
  "proof-add-this-link": null;
  /** Waiting for your files */
  "proof-waiting": null;
  /** Address */
  "proof-address": null;
  /** Left empty, it is named after its address. */
  "proof-title-hint": null;
  /** File, `size`, `day` */
  "proof-copy": { day: string; size: string };
  /** Left where it is, `day` */
  "proof-left": { day: string };
  /** Link to `host`, `day` */
  "proof-link": { day: string; host: string };
  /** missing */
  "proof-missing": null;
  /** More for `title` */
  "proof-more": { title: string };
  /** Show in its folder */
  "proof-show": null;
  /** Title of the evidence */
  "proof-title": null;
  /** Edit the reflection */
  "proof-reflection-edit": null;
  /** Reflection, in Markdown */
  "proof-reflection-field": null;
  /** Markdown. Ctrl+Enter saves. */
  "proof-reflection-help": null;
  /** What went well, what surprised you, what would you do otherwise? */
  "proof-reflection-hint": null;
  /** Save reflection */
  "proof-reflection-save": null;
  /** Write */
  "proof-reflection-write": null;
  /** Write a reflection */
  "proof-reflection-write-one": null;
  /** Add a milestone */
  "quick_add-title": null;
  /** What will you do? */
  "quick_add-line": null;
  /** Read chapter 7 #postgresql 3h due friday */
  "quick_add-example": null;
  /** Suggestions */
  "quick_add-suggestions": null;
  /** Add #track, 3h, due friday, from monday, after another or !optional where you like. */
  "quick_add-hint": null;
  /** Tab takes the suggestion; ↑ and ↓ choose another, which Enter takes. */
  "quick_add-hint-suggestion": null;
  /** It goes to `track`. */
  "quick_add-goes-to": { track: string };
  /** It goes to `track`. `because` */
  "quick_add-goes-to-because": { because: string; track: string };
  /** What will you be able to do? */
  "quick_add-outcome": null;
  /** Something another person could check. */
  "quick_add-outcome-hint": null;
  /** As above */
  "quick_add-as-above": null;
  /** A new track */
  "quick_add-new-track": null;
  /** What is the new track called? */
  "quick_add-new-track-title": null;
  /** Likely hours */
  "quick_add-hours": null;
  /** Give the effort in hours, such as 3 or 1.5. */
  "quick_add-hours-unread": null;
  /** Due, if it is */
  "quick_add-due": null;
  /** `headline` · `milestones` · `hours` */
  "roadmap-figures": { headline: string; hours: string; milestones: string };
  /** `headline` · `milestones` · `hours` · `optional` */
  "roadmap-figures-with-optional": { headline: string; hours: string; milestones: string; optional: string };
  /** `done` of `total` milestones */
  "roadmap-milestones-done": { done: number; total: number };
  /** `done` of `total` */
  "roadmap-hours-done": { done: string; total: string };
  /** `count` optional */
  "roadmap-optional": { count: number };
  /** Drawing the map */
  "roadmap-drawing-map": null;
  /** Shape */
  "roadmap-shape": null;
  /** Tracks and milestones */
  "roadmap-outline": null;
  /** Outline */
  "roadmap-shape-outline": null;
  /** Board */
  "roadmap-shape-board": null;
  /** Map */
  "roadmap-shape-map": null;
  /** Nothing matches */
  "roadmap-nothing-matches": null;
  /** No milestone on your roadmap fits these words and filters. */
  "roadmap-nothing-matches-why": null;
  /** There is no track yet */
  "roadmap-no-track": null;
  /** A track is something to learn: a language, a database or a skill. It holds milestones in order. */
  "roadmap-no-track-why": null;
  /** No milestone yet. */
  "roadmap-no-milestone": null;
  /** No milestone yet. Press `key` to add one. */
  "roadmap-no-milestone-press": { key: string };
  /** Add a track */
  "roadmap-add-a-track": null;
  /** Add track */
  "roadmap-add-track": null;
  /** What will you learn? */
  "roadmap-what-to-learn": null;
  /** Kind */
  "roadmap-kind": null;
  /** Track title */
  "roadmap-track-title": null;
  /** skill */
  "roadmap-track-kind": { kind: string };
  /** Done in `track` */
  "roadmap-done-in": { track: string };
  /** More for `track` */
  "roadmap-more-for": { track: string };
  /** Make it a skill */
  "roadmap-make-it": { kind: string };
  /** Set aside */
  "roadmap-set-aside": null;
  /** Take up again */
  "roadmap-take-up-again": null;
  /** Remove track */
  "roadmap-remove-track": null;
  /** Take the tick back */
  "roadmap-untick": null;
  /** Start timer */
  "roadmap-start-timer": null;
  /** Stop timer */
  "roadmap-stop-timer": null;
  /** Move to track */
  "roadmap-move-to-track": null;
  /** Copy titles */
  "roadmap-copy-titles": { count: number };
  /** Copied the titles. */
  "roadmap-copied-titles": { count: number };
  /** The title could not be copied. */
  "roadmap-not-copied": null;
  /** Open the milestone and copy its title there. */
  "roadmap-not-copied-hint": null;
  /** Today */
  "roadmap-due-today": null;
  /** Tomorrow */
  "roadmap-due-tomorrow": null;
  /** In a week */
  "roadmap-due-in-a-week": null;
  /** In two weeks */
  "roadmap-due-in-two-weeks": null;
  /** Choose a day… */
  "roadmap-due-other": null;
  /** No due date */
  "roadmap-due-never": null;
  /** Set */
  "roadmap-due-set": null;
  /** The chosen milestones */
  "roadmap-chosen-bar": null;
  /** `count` milestones chosen */
  "roadmap-chosen": { count: number };
  /** Take ticks back */
  "roadmap-untick-several": null;
  /** Choose none */
  "roadmap-choose-none": null;
  /** chosen */
  "roadmap-is-chosen": null;
  /** skipped */
  "roadmap-spoken-state": { look: string };
  /** waits for `count` others */
  "roadmap-spoken-waits": { count: number };
  /** `at` of `of` */
  "roadmap-spoken-place": { at: number; of: number };
  /** `at` of `of` in `within` */
  "roadmap-spoken-place-in": { at: number; of: number; within: string };
  /** `done` of `total` done */
  "roadmap-spoken-done": { done: number; total: number };
  /** `title` is open in the panel beside. */
  "roadmap-spoken-opened": { title: string };
  /** Your roadmap */
  "settings-roadmap": null;
  /** Waymark `version`. Free software under the MIT or Apache 2.0 licence. It asks no other computer for anything. */
  "settings-about": { version: string };
  /** Your week */
  "settings-week": null;
  /** Time off */
  "settings-time-off": null;
  /** Tracks side by side */
  "settings-tracks-at-once": null;
  /** Smallest sitting */
  "settings-smallest-sitting": null;
  /** Kept for recall on each day */
  "settings-recall": null;
  /** Nothing */
  "settings-recall-none": null;
  /** Look */
  "settings-look": null;
  /** Theme */
  "settings-theme": null;
  /** Light */
  "settings-theme-light": null;
  /** Dark */
  "settings-theme-dark": null;
  /** As the system */
  "settings-theme-system": null;
  /** Density */
  "settings-density": null;
  /** Comfortable */
  "settings-density-comfortable": null;
  /** Compact */
  "settings-density-compact": null;
  /** Size of text */
  "settings-text-size": null;
  /** The week starts on */
  "settings-week-starts": null;
  /** As usual where you live */
  "settings-week-starts-usual": null;
  /** Milestones in progress at once */
  "settings-doing-limit": null;
  /** You are told when there are more, and can go on all the same. */
  "settings-doing-limit-hint": null;
  /** As many as you like */
  "settings-doing-limit-none": null;
  /** At most `limit` */
  "settings-doing-limit-some": { limit: number };
  /** Keys */
  "settings-keys": null;
  /** Every action has a key, and you can give it another. */
  "settings-keys-about": null;
  /** They are listed with `key` on every screen. */
  "settings-keys-listed": { key: string };
  /** You have changed the keys of `count` actions. */
  "settings-keys-changed": { count: number };
  /** Show and change the keys */
  "settings-keys-show": null;
  /** Reset all keys */
  "settings-keys-reset": null;
  /** Every change is kept with what was there before. Anything can be brought back to how it was. */
  "settings-history-about": null;
  /** `key` undoes: `change`. */
  "settings-undoes": { change: string; key: string };
  /** `key` redoes: `change`. */
  "settings-redoes": { change: string; key: string };
  /** Show the history */
  "settings-history-show": null;
  /** Your data */
  "settings-folder": null;
  /** Everything is in this folder, as files you can read, copy and keep. */
  "settings-folder-about": null;
  /** Show in file manager */
  "settings-folder-show": null;
  /** Time off */
  "timeoff-title": null;
  /** On these days nothing is planned. */
  "timeoff-hint": null;
  /** Time off ahead */
  "timeoff-ahead": null;
  /** No time off is ahead. */
  "timeoff-none-ahead": null;
  /** Time off that is over */
  "timeoff-over": null;
  /** `count` times off that are over */
  "timeoff-over-count": { count: number };
  /** `count` days, `time` of your hours */
  "timeoff-weight": { count: number; time: string };
  /** `count` days, none of your hours */
  "timeoff-weight-none": { count: number };
  /** `weight`, from a calendar */
  "timeoff-from-calendar": { weight: string };
  /** Remove `name` */
  "timeoff-remove": { name: string };
  /** Add time off */
  "timeoff-add": null;
  /** First day */
  "timeoff-first-day": null;
  /** Last day, if another */
  "timeoff-last-day": null;
  /** Set the first day. */
  "timeoff-first-missing": null;
  /** The last day is before the first. */
  "timeoff-last-before": null;
  /** What for, if you like */
  "timeoff-label": null;
  /** Time off from a calendar */
  "timeoff-import": null;
  /** Days off that are in a calendar can come from its file. What it would bring is shown first. */
  "timeoff-import-hint": null;
  /** Choose a calendar file */
  "timeoff-import-choose": null;
  /** Calendar file */
  "timeoff-import-file": null;
  /** A calendar file can have at most `size`; this one is larger. */
  "timeoff-too-large": { size: string };
  /** "`name`" is no calendar file: it cannot be read as text in UTF-8. */
  "timeoff-no-calendar": { name: string };
  /** `count` new times off */
  "timeoff-new": { count: number };
  /** `count` changed */
  "timeoff-changed": { count: number };
  /** `count` of its times off are there already. */
  "timeoff-same": { count: number };
  /** There is nothing in this calendar to take in. */
  "timeoff-nothing": null;
  /** without a title */
  "timeoff-untitled": null;
  /** It repeats; only its first time is taken. */
  "timeoff-repeats": null;
  /** was `days` */
  "timeoff-was": { days: string };
  /** was `days` `label` */
  "timeoff-was-called": { days: string; label: string };
  /** "`title`" */
  "timeoff-quoted": { title: string };
  /** Leave it */
  "timeoff-leave": null;
  /** Take in */
  "timeoff-take-in": null;
  /** Timer */
  "timer-name": null;
  /** Since `time` */
  "timer-since": { time: string };
  /** Stop */
  "timer-stop": null;
  /** More for the timer */
  "timer-more": null;
  /** Stop and log nothing */
  "timer-discard": null;
  /** Start timer */
  "timer-start-on": null;
  /** Stop timer */
  "timer-stop-on": null;
  /** Log */
  "timer-log": null;
  /** Log time */
  "timer-log-time": null;
  /** How long */
  "timer-length": null;
  /** Write it as 45, 1.5 h or 1 h 30 min. */
  "timer-length-unread": null;
  /** One session has 1 minute to 24 hours. */
  "timer-length-range": null;
  /** Day */
  "timer-day": null;
  /** Choose today or a day before. */
  "timer-day-ahead": null;
  /** Reading your roadmap */
  "today-reading": null;
  /** `planned` planned this week, `logged` done. */
  "today-planned": { logged: string; planned: string };
  /** `logged` done this week. */
  "today-unplanned": { logged: string };
  /** You are on the way to `title`. */
  "today-goal": { title: string };
  /** Anything `key` */
  "today-anything": { key: string };
  /** Your roadmap is empty */
  "today-empty": null;
  /** Add the first thing you want to be able to do. */
  "today-empty-hint": null;
  /** Everything is done */
  "today-done": null;
  /** `count` milestones ticked off. What you can do now is on your roadmap, ready to show. */
  "today-done-hint": { count: number };
  /** Look at the roadmap */
  "today-done-roadmap": null;
  /** Next on your path · `track` */
  "today-next": { track: string };
  /** `logged` of `effort` */
  "today-time-of": { effort: string; logged: string };
  /** `done` of `total` steps */
  "today-steps-done": { done: number; total: number };
  /** Also ready */
  "today-ready": null;
  /** `effort`, `left` left */
  "today-effort-left": { effort: string; left: string };
  /** `effort`, `logged` logged */
  "today-effort-logged": { effort: string; logged: string };
  /** `count` more on the `roadmap`. */
  "today-more-ready": { count: number; roadmap: string };
  /** roadmap */
  "today-more-ready-roadmap": null;
  /** Ready, most likely */
  "today-finish": null;
  /** No hours yet */
  "today-finish-no-hours": null;
  /** Beyond 30 years */
  "today-finish-beyond": null;
  /** Between `first` and `last` in 8 of 10 futures, at `hours` a week. */
  "today-range": { first: string; hours: string; last: string };
  /** Before `day` in 1 of 10 futures, beyond thirty years in others, at `hours` a week. */
  "today-range-open": { day: string; hours: string };
  /** Beyond thirty years at `hours` a week. */
  "today-range-beyond": { hours: string };
  /** A plan is made from the hours of your week. */
  "today-range-no-hours": null;
  /** Nothing to plan yet */
  "today-finish-nothing": null;
  /** Once your roadmap has milestones, you see here when you are most likely ready. */
  "today-finish-nothing-do": null;
  /** All done */
  "today-finish-done": null;
  /** There is nothing left to plan. */
  "today-finish-done-do": null;
  /** `chance` to be ready by `day`. */
  "today-chance": { chance: string; day: string };
  /** Set your hours */
  "today-set-hours": null;
  /** When the futures end: `ends`. */
  "today-curve": { ends: string };
  /** When the futures end: `ends`. `chance` by `day`. */
  "today-curve-chance": { chance: string; day: string; ends: string };
  /** `count` of 100 futures end by `day` */
  "today-curve-first": { count: number; day: string };
  /** `count` by `day` */
  "today-curve-further": { count: number; day: string };
  /** Your plan has moved */
  "today-slip": null;
  /** Do this */
  "today-slip-do": null;
  /** Do this: `does` */
  "today-slip-do-named": { does: string };
  /** Keep the plan */
  "today-slip-keep": null;
  /** This week */
  "today-week": null;
  /** of `planned` planned */
  "today-week-planned": { planned: string };
  /** no hours planned yet */
  "today-week-unplanned": null;
  /** `week` · `count` milestones ticked */
  "today-week-ticked": { count: number; week: string };
  /** Nothing logged this week yet. */
  "today-week-empty": null;
  /** `day` `logged` */
  "today-week-day": { day: string; logged: string };
  /** `day` `logged` of `planned` */
  "today-week-day-planned": { day: string; logged: string; planned: string };
  /** 12 weeks */
  "today-recent": null;
  /** `logged` logged · `count` milestones ticked */
  "today-recent-line": { count: number; logged: string };
  /** `weeks`-week streak */
  "today-streak": { weeks: number };
  /** `weeks`+ week streak */
  "today-streak-at-least": { weeks: number };
  /** `day`: `logged` */
  "today-day": { day: string; logged: string };
  /** `day`: `logged` of `planned` */
  "today-day-planned": { day: string; logged: string; planned: string };
  /** Waymark · step `step` of `steps` */
  "welcome-step": { step: number; steps: number };
  /** Next */
  "welcome-next": null;
  /** Make my roadmap */
  "welcome-make": null;
  /** Everything stays on this computer, in files you can open: `folder` */
  "welcome-folder": { folder: string };
  /** Where do you want to go? */
  "welcome-goal": null;
  /** You get a roadmap of milestones in a sensible order, with honest hours. You can change all of it later. */
  "welcome-goal-about": null;
  /** Reading the goals */
  "welcome-goals-reading": null;
  /** Goal */
  "welcome-goals": null;
  /** `least` to `most` h */
  "welcome-goal-hours": { least: number; most: number };
  /** Start empty */
  "welcome-empty": null;
  /** A roadmap of your own, with no milestone until you add one. */
  "welcome-empty-about": null;
  /** Not now */
  "welcome-not-now": null;
  /** You can add it later. */
  "welcome-not-now-about": null;
  /** about `effort` */
  "welcome-option-effort": { effort: string };
  /** How many hours do you have? */
  "welcome-hours": null;
  /** An honest week, with the evenings you will really have. You can change it at any time. */
  "welcome-hours-about": null;
  /** `milestones` milestones of about `effort`. Most likely you are there in `weeks` at this pace: most things take longer than estimated. */
  "welcome-outlook": { effort: string; milestones: number; weeks: string };
  /** `milestones` milestones of about `effort`. At this pace that takes more than thirty years. */
  "welcome-outlook-beyond": { effort: string; milestones: number };
  /** `milestones` milestones, about `effort`. Give yourself some hours to see how long that takes. */
  "welcome-outlook-without-hours": { effort: string; milestones: number };
  /** `count` more are optional and can wait. */
  "welcome-outlook-optional": { count: number };
  /** What do you know already? */
  "welcome-known": null;
  /** Tick what you could show somebody today. Leave the rest; nothing is lost by doing it again. */
  "welcome-known-about": null;
  /** `milestones` milestones and `effort` left to do. */
  "welcome-left": { effort: string; milestones: number };
  /** `milestones` milestones and `effort` left to do, and `optional` that are optional. */
  "welcome-left-and-optional": { effort: string; milestones: number; optional: number };
  /** All of `track` */
  "welcome-known-track": { track: string };
  /** `known` of `milestones` milestones */
  "welcome-known-of": { known: number; milestones: number };
}
