/** Whatever went wrong, as a refusal in words. */
import type { ErrorView } from "./generated";

function isErrorView(error: unknown): error is ErrorView {
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/** The refusal of the Rust side, or a sentence for when it did not answer. */
export function asErrorView(error: unknown): ErrorView {
  if (isErrorView(error)) return error;
  return {
    code: "not_saved",
    message: "Waymark did not answer.",
    kept: "Everything that was saved before is still there.",
    hints: ["Close the window and open it again."],
  };
}
