/** A report for tests: seven months of a roadmap of ten tracks. */
import type { ReportView } from "../../api";
import { addDays } from "../../state/days";

const TODAY = "2026-11-23";
const SINCE = "2026-04-27";
const TRACKS = [
  "Python",
  "PostgreSQL",
  "HTTP and APIs",
  "Testing",
  "Servers and hosting",
  "Security",
  "Redis",
  "Working in a team",
  "Design of systems",
  "Finding the job",
];

/** Numbers that look like chance and are the same each time, 0 to 1. */
function chance(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

const progress = {
  done: 38,
  total: 122,
  skipped: 1,
  optional: 2,
  minutes_done: 9_840,
  minutes_total: 31_200,
  percent: 31,
};

export function report(over: Partial<ReportView> = {}): ReportView {
  const next = chance();
  const weeks = Array.from({ length: 31 }, (_, index) => {
    const by = TRACKS.map((_, track) =>
      Math.abs(index / 4 - track) < 2.4 && next() > 0.35 ? Math.round(next() * 9) * 15 : 0,
    );
    return {
      starts: addDays(SINCE, index * 7),
      planned: index < 12 ? 300 : 360,
      logged: by.reduce((sum, one) => sum + one, 0),
      ticked: Math.floor(next() * 3),
      finished: Math.floor(next() * 5) * 120,
      by_track: by,
    };
  });
  const burn = weeks.map((week, index) => ({
    day: index === weeks.length - 1 ? TODAY : addDays(week.starts, 6),
    done: Math.round((9_840 * (index + 1) ** 1.15) / 31 ** 1.15),
    total: index < 9 ? 27_000 : index < 20 ? 29_400 : 31_200,
  }));
  return {
    revision: 41,
    today: TODAY,
    since: SINCE,
    logged: 9_890,
    sessions: 86,
    progress,
    tracks: TRACKS.map((title, index) => ({
      id: title.toLowerCase().replace(/\W+/g, "-"),
      title,
      kind: "skill",
      logged: weeks.reduce((sum, week) => sum + (week.by_track[index] ?? 0), 0),
      progress,
    })),
    weeks,
    burn_up: burn,
    finish: { p10: "2027-05-20", p50: "2027-06-14", p80: "2027-07-12", p90: "2027-07-30" },
    year: Array.from({ length: 365 }, (_, index) => {
      const studies = index > 154 && next() > 0.55;
      return {
        day: addDays("2025-11-24", index),
        minutes: studies ? Math.round(next() * 10) * 15 : 0,
        ticked: studies && next() > 0.8 ? 1 : 0,
      };
    }),
    accuracy: Array.from({ length: 24 }, (_, index) => {
      const likely = [60, 120, 180, 240, 300, 360, 480][index % 7] ?? 60;
      return {
        id: `m${index}`,
        title: `Milestone ${index + 1}`,
        estimate: { low: likely / 2, likely, high: likely * 2 },
        actual: Math.round(likely * (0.6 + next() * 1.3)),
        day: addDays(SINCE, index * 8),
      };
    }),
    speed: { factor: 1.2, low: 0.9, high: 1.7, evidence: 24 },
    velocity_4: 270,
    velocity_12: 240,
    streak: 5,
    longest_streak: 9,
    says: {
      burn_up: "164 of 520 h are done. The rest is likely done on 14 June 2027.",
      weeks: "You logged 5 h 19 min a week on average, of 5 h 36 min planned.",
      year: "164 h 50 min on 98 days, and 38 milestones ticked.",
      accuracy: "24 finished milestones took 1.2 times as long as you thought.",
      velocity: "4 h 30 min of milestones a week in the last 4 weeks, 4 h in the last 12.",
      streak: "5 weeks in a row. The longest was 9.",
    },
    ...over,
  };
}

/** The report of a roadmap that was made today. */
export function fresh(): ReportView {
  const nothing = { p10: null, p50: null, p80: null, p90: null };
  return report({
    since: TODAY,
    logged: 0,
    sessions: 0,
    progress: { ...progress, done: 0, minutes_done: 0, percent: 0 },
    weeks: [{ starts: TODAY, planned: 0, logged: 0, ticked: 0, finished: 0, by_track: [] }],
    burn_up: [{ day: TODAY, done: 0, total: 31_200 }],
    finish: nothing,
    year: [],
    accuracy: [],
    velocity_4: null,
    velocity_12: null,
    streak: 0,
    longest_streak: 0,
  });
}
