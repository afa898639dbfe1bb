/** Prefixes that disambiguate a name shared by several kinds: `host:NAME`. */
export const namedKinds = ["datacenter", "zone", "host", "server", "member"] as const;

const word = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
/** Separates steps; an entry with this name is written with its kind: `datacenter:then`. */
export const stepWord = "then";

/** A longer text is no requirement. */
export const longestRequirement = 500;

/** Kinds in upper or lower case: a pattern of JSON Schema has no flag for that. */
const kinds = ["link", "vpn", "nat", "vault", ...namedKinds].map((kind) =>
  kind.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`),
);
const term = `(?:(?:${kinds.join("|")}):${word}|(?!${stepWord}(?![A-Za-z0-9_.-]))${word})`;
const step = `${term}(?: *\\+ *${term})*`;

/** The grammar of a requirement as a regular expression for the JSON Schema. */
export const requirementPattern = `^ *${step}(?: +${stepWord} +${step})* *$`;

export const requirementExamples = [
  "any-member",
  "dc1 + witness",
  "north then any-member",
  "cloud.zone-1",
  "link:dc1-dc2",
] as const;

/** Describes a requirement in messages. */
export const requirementExpected =
  "a requirement such as any-member, with + between what fails at the same time and then between what fails one after the other";

const whole = new RegExp(requirementPattern);

/** The terms of each step as written; `undefined` for text that does not match the grammar. */
export function splitRequirement(text: string): string[][] | undefined {
  if (text.length > longestRequirement || !whole.test(text)) return undefined;
  return text
    .trim()
    .split(/ +then +/)
    .map((part) => part.split("+").map((term) => term.trim()));
}
