// Proves that each key and each word of the document's schema, when misspelt or cut short, is named in the remedy; and that
// every price key is described with what its price is multiplied by, in the schema and in the help of `cost`.
import { priceKeys } from "../../lib/facts/price-keys";
import { nearest } from "../../lib/base/nearest";
import { documentJsonSchema, readDeployment } from "../../lib/model";
import { command } from "../cli/support/command";
import { changed } from "./documents";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly description?: string;
}

/** The lists of words between which a document has to choose: keys of maps, and values of enumerations. */
function choicesIn(schema: unknown): string[][] {
  if (schema === null || typeof schema !== "object") return [];
  const { properties, enum: words } = schema as Schema;
  const own = [properties === undefined ? [] : Object.keys(properties), (words ?? []).map(String)];
  return [...own.filter((list) => list.length > 0), ...Object.values(schema).flatMap(choicesIn)];
}

const choices = choicesIn(documentJsonSchema());

test("a doubled letter and a missing one lead to the word that was meant", () => {
  const slips = (word: string): string[] => {
    const middle = Math.floor(word.length / 2);
    return [`${word.slice(0, middle)}${word.slice(middle - 1)}`, `${word.slice(0, middle)}${word.slice(middle + 1)}`];
  };
  const lost: string[] = [];
  let tried = 0;
  for (const words of choices) {
    for (const word of words.filter((candidate) => /^[A-Za-z-]{5,}$/.test(candidate))) {
      for (const slip of slips(word).filter((candidate) => !words.includes(candidate))) {
        tried++;
        if (nearest(slip, words) !== word) lost.push(`${slip}: ${nearest(slip, words) ?? "nothing"}, not ${word}`);
      }
    }
  }
  expect(lost).toEqual([]);
  expect(tried).toBeGreaterThan(1000);
});

test.each([
  ["operation", "operationsPerMailbox"],
  ["volumesGb", "volumeGB"],
  ["datacentre", "datacenter"],
])("the price %s is refused, and %s suggested", (written, meant) => {
  const costs = { currency: "EUR", perYear: { [written]: 1 } };
  expect(readDeployment(changed("town", ["costs"], costs)).problems.map(({ path, remedy }) => [path, remedy])).toEqual([
    [`costs.perYear.${written}`, `write \`${meant}\` if you mean that, else remove the key`],
  ]);
});

describe("each price key", () => {
  const costs = (documentJsonSchema() as Schema).properties?.["costs"]?.properties?.["perYear"]?.properties ?? {};

  test("is in the schema, with what its price is multiplied by", () => {
    expect(Object.keys(costs).sort()).toEqual(Object.keys(priceKeys).sort());
    for (const [key, { counted }] of Object.entries(priceKeys)) {
      expect(costs[key]?.description).toMatch(/^Price per year, multiplied by the /);
      expect(costs[key]?.description).toContain(counted);
    }
  });

  test("is in the help of `cost`, too", async () => {
    const { stdout } = await command(["cost", "--help"]);
    const help = stdout.replace(/\s+/g, " ");
    for (const [key, { counted }] of Object.entries(priceKeys)) {
      expect(stdout).toMatch(new RegExp(`^  ${key}  `, "m"));
      expect(help).toContain(counted);
    }
  });
});
