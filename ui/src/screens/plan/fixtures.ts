/** A backend roadmap for tests: ten tracks, with bars one after another as a plan of six hours a week has them. */
import type { AgendaDay, Bar, ForecastView, PlanTrack, PlanView } from "../../api";
import { addDays } from "../../state/days";

export const TODAY = "2026-11-23";

type Lot = [title: string, kind: PlanTrack["kind"], done: number, titles: string[]];

const LOTS: Lot[] = [
  [
    "Python",
    "language",
    8,
    ["Handle many requests with asyncio", "Profile a slow program", "Write type hints that help"],
  ],
  [
    "PostgreSQL",
    "database",
    4,
    [
      "Make a slow query fast with an index",
      "Keep data right with transactions and locks",
      "Back up, restore and prove it",
      "Full-text search",
    ],
  ],
  [
    "HTTP and APIs",
    "skill",
    2,
    [
      "Serve a JSON API with pagination",
      "Authenticate users without rolling your own",
      "Version an API",
      "Limit rates and answer errors well",
    ],
  ],
  [
    "Testing",
    "skill",
    0,
    ["Write tests that hit a real database", "Run everything on each push", "Test what can fail"],
  ],
  [
    "Servers and hosting",
    "skill",
    0,
    ["Put nginx in front of your service", "Deploy with one command", "Watch it and be woken"],
  ],
  [
    "Security",
    "skill",
    0,
    ["Know the OWASP top ten by trying them", "Keep secrets out of the code"],
  ],
  ["Redis", "database", 0, ["Run Redis and find your way", "Cache without serving stale data"]],
  ["Working in a team", "skill", 0, ["Give a code review that helps", "Split a large change"]],
  ["Design of systems", "skill", 0, ["Draw a system of three services", "Queue work for later"]],
  ["Finding the job", "skill", 0, ["Show a portfolio of three things", "Apply to ten places"]],
];

export function bar(over: Partial<Bar> = {}): Bar {
  return {
    id: "postgresql.index",
    title: "Make a slow query fast with an index",
    kind: "planned",
    first: "2026-11-24",
    last: "2026-11-28",
    minutes: 300,
    due: null,
    late: false,
    not_before: null,
    optional: false,
    ...over,
  };
}

/** The tracks, with every list of titles as often as asked for. */
export function tracks(times = 3): PlanTrack[] {
  let first = TODAY;
  return LOTS.map(([title, kind, done, titles], lot) => {
    const id = title.toLowerCase().replace(/\W+/g, "-");
    const all = Array.from({ length: times }, (_, round) =>
      titles.map((name) => (round === 0 ? name : `${name}, part ${round + 1}`)),
    ).flat();
    let day = addDays(first, lot === 0 ? -4 : 0);
    const bars = all.map((name, index): Bar => {
      const days = 3 + ((lot * 5 + index * 3) % 6);
      const start = day;
      const last = addDays(start, days);
      day = addDays(last, index % 3 === 2 ? 5 : 1);
      const dueIn = lot === 2 && index === 1 ? -2 : lot === 4 && index === 0 ? 9 : null;
      return bar({
        id: `${id}.${index}`,
        title: name,
        kind: lot < 3 && index === 0 ? "now" : "planned",
        first: start,
        last,
        minutes: (2 + ((lot + index) % 6)) * 60,
        due: dueIn === null ? null : addDays(last, dueIn),
        late: dueIn !== null && dueIn < 0,
        not_before: lot === 3 && index === 1 ? start : null,
        optional: lot === 1 && index === 3,
      });
    });
    first = addDays(first, 16 + lot * 2);
    const past: Bar[] =
      done === 0
        ? []
        : [
            bar({
              id: null,
              title: `${done} done`,
              kind: "done",
              first: addDays("2026-10-01", lot * 11),
              last: addDays("2026-11-18", lot),
              minutes: done * 270,
            }),
          ];
    const end = bars.at(-1)?.last ?? TODAY;
    return {
      id,
      title,
      kind,
      parked: lot === 6,
      bars: [...past, ...bars],
      p50: addDays(end, 6 + lot),
      p80: addDays(end, 14 + lot * 3),
    };
  });
}

function agenda(): AgendaDay[] {
  return Array.from({ length: 14 }, (_, index): AgendaDay => {
    const day = addDays(TODAY, index);
    const studies = [0, 2, 5].includes(index % 7);
    const off = index === 9 ? "At my parents'" : null;
    return {
      day,
      minutes: studies && off === null ? 120 : 0,
      off,
      sittings:
        studies && off === null
          ? [
              {
                id: "postgresql.0",
                title: "Make a slow query fast with an index",
                track_title: "PostgreSQL",
                minutes: 75,
                finishes: index === 5,
              },
              {
                id: "http-and-apis.0",
                title: "Serve a JSON API with pagination",
                track_title: "HTTP and APIs",
                minutes: 45,
                finishes: false,
              },
            ]
          : [],
      due: index === 8 ? ["Authenticate users without rolling your own"] : [],
    };
  });
}

export function forecast(over: Partial<ForecastView> = {}): ForecastView {
  const curve = Array.from({ length: 30 }, (_, index) => {
    const height = Math.exp(
      -(((index - 12 - (index > 12 ? 1.4 : 0)) / (index > 12 ? 6 : 4.2)) ** 2),
    );
    return { day: addDays("2027-04-20", index * 5), share: height / 9.1 };
  });
  return {
    revision: 41,
    today: TODAY,
    runs: 10_000,
    seed: 1,
    weekly: 360,
    minutes_left: 11_400,
    milestones_left: 81,
    finish: { p10: "2027-05-20", p50: "2027-06-14", p80: "2027-07-12", p90: "2027-07-30" },
    beyond: 0,
    curve,
    tracks: [],
    dues: [],
    target: { date: "2027-06-30", chance: 64, weekly_80: 400, weekly_90: 450 },
    speed: { factor: 1.2, low: 0.9, high: 1.7, evidence: 14 },
    used: 88,
    weeks: 8,
    says: ["Likely 14 June 2027.", "You do 88 % of the hours you plan."],
    moved: "Four days earlier than a week ago: you ticked three milestones.",
    ...over,
  };
}

export function plan(over: Partial<PlanView> = {}): PlanView {
  return {
    revision: 41,
    today: TODAY,
    capacity: [120, 0, 120, 0, 0, 120, 0],
    end: "2027-05-30",
    tracks: tracks(),
    misses: [
      {
        id: "http-and-apis.1",
        title: "Authenticate users without rolling your own",
        due: "2026-12-01",
        end: "2026-12-03",
        cause: 'It waits for "Serve a JSON API with pagination", which ends on 28 November.',
      },
    ],
    left_out: [
      { id: "redis.0", title: "Run Redis and find your way", because: "Its track is set aside." },
      {
        id: "redis.1",
        title: "Cache without serving stale data",
        because: "Its track is set aside.",
      },
    ],
    agenda: agenda(),
    notes: ['"Deploy with one command" begins only in March, when what it needs is done.'],
    forecast: forecast(),
    tries: [],
    ...over,
  };
}
