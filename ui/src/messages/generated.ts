// Generated from assets/messages by `cargo xtask types`. Changes here are lost.

/** What each message takes; null where that is nothing. */
export interface Messages {
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
  /** `count` tracks */
  "words-tracks": { count: number };
  /** `count` steps */
  "words-steps": { count: number };
  /** `count` days */
  "words-days": { count: number };
  /** `count` weeks */
  "words-weeks": { count: number };
  /** `count` hours */
  "words-hours": { count: number };
  /** `done` of `total` */
  "words-of": { done: number; total: number };
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
  /** Change */
  "common-change": null;
  /** Close */
  "common-close": null;
  /** Copy */
  "common-copy": null;
  /** Done */
  "common-done": null;
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
  /** New */
  "common-new": null;
  /** Open */
  "common-open": null;
  /** Open the log */
  "common-open-log": null;
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
  /** Show */
  "common-show": null;
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
  /** Title */
  "common-title": null;
  /** Track */
  "common-track": null;
  /** Due */
  "common-due": null;
  /** Due date */
  "common-due-date": null;
  /** Effort */
  "common-effort": null;
  /** Outcome */
  "common-outcome": null;
  /** Steps */
  "common-steps": null;
  /** Learn from */
  "common-learn-from": null;
  /** Note */
  "common-note": null;
  /** Optional */
  "common-optional": null;
  /** Proof */
  "common-proof": null;
  /** Why */
  "common-why": null;
  /** Milestone */
  "detail-milestone": null;
  /** Close the milestone */
  "detail-close": null;
  /** `track` · skill */
  "detail-place": { kind: string; track: string };
  /** `track` · skill · set aside */
  "detail-place-set-aside": { kind: string; track: string };
  /** `name`: `text`. Edit */
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
  /** Status */
  "detail-status": null;
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
  /** Not before */
  "detail-not-before": null;
  /** Low: one time in ten it takes less (hours) */
  "detail-effort-low": null;
  /** Likely: half the time it takes less (hours) */
  "detail-effort-likely": null;
  /** High: nine times in ten it takes less (hours) */
  "detail-effort-high": null;
  /** Give hours, such as 3 or 1.5. */
  "detail-effort-problem": null;
  /** Save the estimate */
  "detail-effort-save": null;
  /** After */
  "detail-after": null;
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
  /** More for this step */
  "detail-step-more": null;
  /** Remove step */
  "detail-step-remove": null;
  /** Add a resource */
  "detail-resource-add": null;
  /** Address */
  "detail-resource-address": null;
  /** It costs nothing */
  "detail-resource-costs-nothing": null;
  /** Kind */
  "detail-resource-kind": null;
  /** Article */
  "detail-resource-kinds": { kind: string };
  /** More for `title` */
  "detail-resource-more": { title: string };
  /** article, free */
  "detail-resource-free": { kind: string };
  /** article */
  "detail-resource-paid": { kind: string };
  /** Time */
  "detail-time": null;
  /** Change `length` on `day` */
  "detail-session-change": { day: string; length: string };
  /** Remove `length` on `day` */
  "detail-session-remove": { day: string; length: string };
  /** All changes of this milestone */
  "detail-all-changes": null;
  /** `when`, undone */
  "detail-undone": { when: string };
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
  /** Status */
  "filters-statuses": null;
  /** Level */
  "filters-levels": null;
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
  /** skipped */
  "map-spoken-state": { look: string };
  /** waits for `count` others */
  "map-spoken-waits": { count: number };
  /** `said`, `more` */
  "map-spoken-more": { more: string; said: string };
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
  /** Reflection */
  "proof-reflection": null;
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
  /** Milestone */
  "roadmap-new-milestone": null;
  /** Track */
  "roadmap-new-track": null;
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
}
