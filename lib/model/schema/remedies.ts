import { stringify } from "yaml";
import { commaRemedy } from "../reading/commas";

/** Factors from units that people write after a number to the unit at the end of a key's name. */
const factors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  GB: { TB: 1024, TIB: 1024, GB: 1, GIB: 1, G: 1, MB: 1 / 1024, MIB: 1 / 1024 },
  MB: { GB: 1024, GIB: 1024, MB: 1, MIB: 1, M: 1, KB: 1 / 1024 },
  KB: { MB: 1024, MIB: 1024, KB: 1, KIB: 1, K: 1 },
  Ms: { MS: 1, S: 1000 },
  mbps: { MBPS: 1, "MBIT/S": 1, GBPS: 1000, "GBIT/S": 1000 },
  Days: { D: 1, DAY: 1, DAYS: 1, WEEKS: 7, WEEK: 7 },
  Seconds: { S: 1, SECONDS: 1, MIN: 60, MINUTES: 60, H: 3600 },
};

/** A value that is likely meant, and the words before it. */
export interface Correction {
  readonly lead: string;
  readonly value: unknown;
}

/**
 * The intended value of text where a number belongs: `128GB` for `memoryGB` is 128; or only words, if there is no
 * number.
 */
export function numberCorrection(key: string, text: string, expected: string): Correction | string {
  const match = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z/%]*)\s*$/.exec(text);
  if (match === null) return commaRemedy(text.trim()) ?? `write ${expected}`;
  const [, digits = "", unit = ""] = match;
  const number = Number(digits);
  if (unit === "") return { lead: "write it without quotes:", value: number };
  if (unit === "%") return `write ${expected}, not a percentage`;
  const ending = Object.keys(factors).find((candidate) => key.endsWith(candidate));
  const factor = ending === undefined ? undefined : factors[ending]?.[unit.toUpperCase()];
  if (factor === undefined) return { lead: "write the number without its unit:", value: number };
  return { lead: "the key says the unit; write", value: number * factor };
}

/** As written in a document: `- "5"` in a list, else `key: "5"`. */
export function written(segments: readonly (string | number)[], value: unknown): string {
  const key = segments.at(-1);
  const item = stringify(typeof key === "string" ? { [key]: value } : [value], { lineWidth: 0 });
  return item.trim();
}
