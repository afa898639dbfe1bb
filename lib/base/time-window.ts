/** A time window such as `22:00-05:00` as its start and its length in minutes; it may include midnight. */
export function parseTimeWindow(window: string): { readonly start: string; readonly minutes: number } {
  const [start = "", end = ""] = window.split("-");
  return { start, minutes: (minuteOf(end) - minuteOf(start) + dayMinutes) % dayMinutes };
}

const dayMinutes = 24 * 60;

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
