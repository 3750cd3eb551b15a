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
  /** To do */
  "words-status-alone": { status: string };
  /** Skill */
  "words-kind": { kind: string };
  /** Skills */
  "words-kinds": { kind: string };
  /** skill */
  "words-kind-within": { kind: string };
  /** Core */
  "words-level": { level: string };
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
  /** All kinds */
  "common-all-kinds": null;
  /** `screen` · Waymark */
  "frame-window-title": { screen: string };
  /** Screens */
  "frame-screens": null;
  /** new */
  "frame-library-news": null;
  /** Open for looking only */
  "frame-looking-only": null;
  /** Saving… */
  "frame-saving": null;
  /** Saved on this computer */
  "frame-saved": null;
  /** Saved on this computer · `time` */
  "frame-saved-at": { time: string };
  /** Not saved: `reason` */
  "frame-not-saved": { reason: string };
  /** `count` changes not saved */
  "frame-changes-not-saved": { count: number };
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
  /** Show the keys */
  "keys-show": null;
  /** In lists */
  "keys-in-lists": null;
  /** Search the list */
  "keys-list-search": null;
  /** Go through the list */
  "keys-list-walk": null;
  /** Go to the first or the last */
  "keys-list-ends": null;
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
  /** Track */
  "palette-track": null;
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
  /** Hours on each weekday */
  "parts-week": null;
  /** Hours on `weekday` */
  "parts-week-day": { weekday: string };
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
  /** Tab takes the suggestion. */
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
}
