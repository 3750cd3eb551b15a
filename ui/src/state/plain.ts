/** Text with ordinary spaces, for tests that compare what people read. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
