/** Whatever went wrong, as a refusal in words. */
import { say } from "../messages";
import type { ErrorView } from "./generated";

function isErrorView(error: unknown): error is ErrorView {
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/** The refusal of the Rust side, or a sentence for when it did not answer. */
export function asErrorView(error: unknown): ErrorView {
  if (isErrorView(error)) return error;
  return {
    code: "not_saved",
    message: say("frame-no-answer"),
    kept: say("frame-no-answer-kept"),
    hints: [say("frame-open-again")],
  };
}
