/** `12,345.6`: at most one decimal. Own code, because the first number of a locale costs 25 ms. */
export function grouped(number: number): string {
  return withCommas(String(Math.round(number * 10) / 10));
}

/** `12,346`. */
export function whole(number: number): string {
  return withCommas(String(Math.round(number)));
}

/** `1 machine`, `2 machines`; irregular plurals are given. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

function withCommas(digits: string): string {
  return digits.replace(/^(-?\d+)/, (integer) => integer.replace(/\B(?=(\d{3})+$)/g, ","));
}
