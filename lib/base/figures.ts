/** `12,345.6`: at most one decimal. Not `Intl`, whose first formatted number costs 25 ms. */
export function grouped(number: number): string {
  return withCommas(String(Math.round(number * 10) / 10));
}

/** `12,346`. */
export function whole(number: number): string {
  return withCommas(String(Math.round(number)));
}

/** `1 machine`, `2 machines`; irregular plurals are passed in. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

function withCommas(digits: string): string {
  return digits.replace(/^(-?\d+)/, (integer) => integer.replace(/\B(?=(\d{3})+$)/g, ","));
}
