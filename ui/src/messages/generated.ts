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
}
