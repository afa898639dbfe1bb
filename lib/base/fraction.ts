/** The fraction of a percentage as people write it: `85%` gives 0.85; `undefined` for anything else or more than 1000 %. */
export function parsePercentage(text: string): number | undefined {
  const match = /^(\d{1,4}(?:\.\d{1,6})?)\s?%$/.exec(text);
  if (match === null) return undefined;
  const percent = Number(match[1]);
  return percent <= 1000 ? divideByHundred(match[1] as string) : undefined;
}

/** Decimal shift by text: 0.1 and not 0.10000000000000002 comes out of `10%`. */
function divideByHundred(percent: string): number {
  return Number(`${percent}e-2`);
}
