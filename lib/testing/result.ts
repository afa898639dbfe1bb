/** What a matcher answers, as jest and vitest want it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** `no` is said when it should have held and does not, `yes` after `.not`. Lists are cut after what a screen holds. */
export function answer(
  pass: boolean,
  texts: { readonly whenPassed: string; readonly whenFailed: () => string },
): MatcherResult {
  return { pass, message: () => (pass ? texts.whenPassed : texts.whenFailed()) };
}

const mostLines = 12;

/** Indented lines; of many the first ones and how many more there are. */
export function lines(texts: readonly string[]): string {
  const more = texts.length > mostLines ? [`and ${texts.length - mostLines} more`] : [];
  return [...texts.slice(0, mostLines), ...more].map((text) => `  ${text}`).join("\n");
}
