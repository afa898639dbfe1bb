/** The fraction that a percentage stands for: `85%` gives 0.85; `undefined` for anything else or more than 1000 %. */
export function parsePercentage(text: string): number | undefined {
  const match = /^(\d{1,4}(?:\.\d{1,6})?)\s?%$/.exec(text);
  if (match === null) return undefined;
  const percent = Number(match[1]);
  return percent <= 1000 ? divideByHundred(match[1] as string) : undefined;
}

/** Shifts the decimal point in the text, so that `33.3%` gives 0.333 and not 0.33299999999999996. */
function divideByHundred(percent: string): number {
  return Number(`${percent}e-2`);
}
