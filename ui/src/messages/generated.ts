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
