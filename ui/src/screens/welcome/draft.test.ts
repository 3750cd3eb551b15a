import { expect, it } from "vitest";

import type { GoalView } from "../../api";
import { Draft } from "./draft.svelte";

const goal: GoalView = {
  id: "backend-developer",
  hours: [450, 700],
  title: "Backend developer",
  summary: "",
  choices: [
    { id: "language", ask: "Which language first?", hint: "", optional: false, options: [] },
    { id: "second", ask: "And a second?", hint: "", optional: true, options: [] },
  ],
};

it("asks for just what the goal offers and was picked", () => {
  const draft = new Draft();
  draft.goals = [goal];
  draft.picks = { language: "python", second: "", cloud: "fog" };
  draft.setKnown(["git", "sql.joins"], true);
  draft.setKnown(["git"], false);
  expect(draft.request()).toEqual({
    goal: "backend-developer",
    picks: { language: ["python"] },
    capacity: [90, 0, 90, 0, 0, 180, 0],
    known: ["sql.joins"],
  });
});

it("never offers one track to two choices", () => {
  const draft = new Draft();
  draft.picks = { language: "python" };
  expect(draft.takenElsewhere("second")).toEqual(["python"]);
  expect(draft.takenElsewhere("language")).toEqual([]);
});

it("starts empty without a goal, whatever was picked before", () => {
  const draft = new Draft();
  draft.goals = [goal];
  draft.picks = { language: "python" };
  draft.known = ["git"];
  draft.goalId = "";
  expect(draft.request()).toMatchObject({ goal: null, picks: {}, known: [] });
});
