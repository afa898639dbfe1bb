import { commaRemedy } from "../reading/commas";

/** Conversion factors from units that people append to a number, to the unit in the key's name. */
const factors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  GB: { TB: 1024, TIB: 1024, GB: 1, GIB: 1, G: 1, MB: 1 / 1024, MIB: 1 / 1024 },
  MB: { GB: 1024, GIB: 1024, MB: 1, MIB: 1, M: 1, KB: 1 / 1024 },
  KB: { MB: 1024, MIB: 1024, KB: 1, KIB: 1, K: 1 },
  Ms: { MS: 1, S: 1000 },
  mbps: { MBPS: 1, "MBIT/S": 1, GBPS: 1000, "GBIT/S": 1000 },
  Days: { D: 1, DAY: 1, DAYS: 1, WEEKS: 7, WEEK: 7 },
  Seconds: { S: 1, SECONDS: 1, MIN: 60, MINUTES: 60, H: 3600 },
};

/** The number to write instead of text: `128GB` for `memoryGB` is 128. */
export function numberRemedy(key: string, value: string, expected: string): string {
  const match = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z/%]*)\s*$/.exec(value);
  if (match === null) return commaRemedy(value.trim()) ?? `write ${expected}`;
  const [, number = "", unit = ""] = match;
  if (unit === "") return `write it without quotes: \`${key}: ${number}\``;
  if (unit === "%") return `write ${expected}, not a percentage`;
  const ending = Object.keys(factors).find((candidate) => key.endsWith(candidate));
  const factor = ending === undefined ? undefined : factors[ending]?.[unit.toUpperCase()];
  if (ending === undefined || factor === undefined) return `write the number without its unit: \`${key}: ${number}\``;
  return `the key says the unit; write \`${key}: ${Number(number) * factor}\``;
}

/** What to write instead of a number or boolean where text or another number is expected. */
export function textRemedy(key: string, value: number | boolean, expected: string): string {
  return expected.includes("number")
    ? `write ${expected}`
    : `if the value is right, put it in quotes: \`${key}: "${String(value)}"\``;
}
