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
  /** Milestone */
  "plan-column-milestone": null;
  /** State */
  "plan-column-state": null;
  /** First day */
  "plan-column-first-day": null;
  /** Last day */
  "plan-column-last-day": null;
  /** Time */
  "plan-column-time": null;
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
  /** Chance for a date */
  "plan-compare-chance-no-date": null;
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
  /** Print */
  "progress-print": null;
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
  /** Milestone */
  "progress-column-milestone": null;
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
  /** `logged` logged and `count` milestones ticked in 12 weeks */
  "today-recent-said": { count: number; logged: string };
  /** `weeks`-week streak */
  "today-streak": { weeks: number };
  /** `day`: `logged` */
  "today-day": { day: string; logged: string };
  /** `day`: `logged` of `planned` */
  "today-day-planned": { day: string; logged: string; planned: string };
}
