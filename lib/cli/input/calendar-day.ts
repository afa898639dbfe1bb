import { unusable } from "../errors";

/** Reads `2026-11-22`; rejects days that do not exist. */
export function calendarDay(text: string, option: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts !== null) {
    const date = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text) return text;
  }
  throw unusable({
    code: "bad-option",
    path: option,
    message: "is not a calendar day",
    got: JSON.stringify(text),
    expected: "year, month and day as in 2026-11-22",
    remedy: `write ${option} 2026-11-22`,
  });
}
