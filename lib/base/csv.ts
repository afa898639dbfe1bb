type Cell = string | number | boolean | undefined | readonly string[];

/**
 * A CSV text after RFC 4180 with a heading line; lists are joined by spaces. A cell that a spreadsheet would read as a
 * formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe in front, as OWASP recommends
 * (https://owasp.org/www-community/attacks/CSV_Injection, read 2026-11), because users open these files in spreadsheets.
 */
export function csv(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heading, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function cell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join(" ");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
