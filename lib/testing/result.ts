/** A matcher's result, in the form that jest and vitest expect. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** `no` is the message if the assertion fails, `yes` if it fails after `.not`. Lists are cut to about a screen. */
export function answer(
  pass: boolean,
  texts: { readonly whenPassed: string; readonly whenFailed: () => string },
): MatcherResult {
  return { pass, message: () => (pass ? texts.whenPassed : texts.whenFailed()) };
}

const mostLines = 12;

/** Indented lines; of a long list the first ones and the number of the rest. */
export function lines(texts: readonly string[]): string {
  const more = texts.length > mostLines ? [`and ${texts.length - mostLines} more`] : [];
  return [...texts.slice(0, mostLines), ...more].map((text) => `  ${text}`).join("\n");
}
