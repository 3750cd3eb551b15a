/** The pictures of notes, from and to the Rust side. */
import { commands, type ErrorView } from "../../../../api";
import { say } from "../../../../messages";
import { refuse } from "../../../../state/act";

/** How many pictures are kept at hand. */
const AT_HAND = 24;
/** What is sent of a picture at most, in bytes: a little more than is taken, so that the Rust side says so. */
const SENT = 10_000_001;

const loaded = new Map<string, Promise<string>>();

/** Gives what shows a picture of a note. A name always means the same picture. */
export function loadPicture(name: string): Promise<string> {
  const known = loaded.get(name);
  if (known) return known;
  const source = commands
    .picture({ name })
    .then(({ kind, content }) => `data:${kind};base64,${content}`);
  loaded.set(name, source);
  source.catch(() => loaded.delete(name));
  for (const oldest of loaded.keys()) {
    if (loaded.size <= AT_HAND) break;
    loaded.delete(oldest);
  }
  return source;
}

function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(new Error(say("note-picture-unreadable"))));
    reader.readAsDataURL(file);
  });
}

/** Keeps a picture beside the notes and gives its address; null when it was refused, which is shown. */
export async function keepPicture(id: string, picture: File | string): Promise<string | null> {
  try {
    const kept =
      typeof picture === "string"
        ? commands.keep_picture_file({ id, path: picture })
        : commands.keep_picture({ id, content: await base64(picture.slice(0, SENT)) });
    return (await kept).address;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    refuse(message ? { code: "refused", message, kept: "", hints: [] } : (error as ErrorView));
    return null;
  }
}
