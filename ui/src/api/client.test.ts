import { expect, it } from "vitest";

import { makeClient } from "./client";

it("sends the command of that name with its request as JSON", async () => {
  const sent: string[] = [];
  const client = makeClient({
    call: (name, request) => {
      sent.push(name, request);
      return Promise.resolve({ html: "<p>a</p>" });
    },
    onChange: () => Promise.resolve(),
    onDrag: () => undefined,
  });
  expect(await client.render_markdown({ markdown: "a" })).toEqual({ html: "<p>a</p>" });
  expect(sent).toEqual(["render_markdown", '{"markdown":"a"}']);
});

it("rejects with the refusal, or with a sentence when nobody answered", async () => {
  const failing = (error: unknown) =>
    makeClient({
      call: () => Promise.reject(error),
      onChange: () => Promise.resolve(),
      onDrag: () => undefined,
    });
  const refusal = { code: "refused", message: "A title cannot be empty.", kept: "", hints: [] };
  await expect(failing(refusal).undo({})).rejects.toEqual(refusal);
  await expect(failing(new TypeError("network")).undo({})).rejects.toMatchObject({
    code: "not_saved",
    message: "Waymark did not answer.",
  });
});
