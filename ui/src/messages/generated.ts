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
}
