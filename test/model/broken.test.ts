// Proves that no broken document, however broken, makes reading throw, hang or return half a deployment.
import fc from "fast-check";
import { stringify } from "yaml";
import { problemText } from "../../lib/base/problem";
import { instantiateClusters, readDeployment } from "../../lib/model";
import { documentNames, documentObject, documentText } from "./documents";

type Path = (string | number)[];

const originals = documentNames.map((name) => ({ text: documentText(name), paths: pathsIn(documentObject(name), []) }));

const junk = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "auto",
    "10.1.10.21",
    "10.1.10.9-10.1.10.1",
    "0.0.0.0-255.255.255.255",
    "${x}",
    "{00}",
    "128GB",
    "\u0000",
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, Infinity, -0, 1e308, Number.MAX_SAFE_INTEGER),
  fc.object({ maxDepth: 2 }),
  fc.array(fc.anything(), { maxLength: 3 }),
);
const keys = fc.oneof(
  fc.string(),
  fc.constantFrom("__proto__", "constructor", "toString", "naem", "password", "count", "<<"),
);
const mutation = fc.record({
  kind: fc.constantFrom("delete", "replace", "rename", "duplicate", "swap", "insert"),
  at: fc.nat(),
  other: fc.nat(),
  value: junk,
  key: keys,
});
const broken = fc.record({
  document: fc.constantFrom(0, 1, 2),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  asText: fc.nat(3).map((number) => number === 0),
});

describe("a broken document", () => {
  it("gives problems or a whole deployment, for 1,000 mutations of the three documents", () => {
    fc.assert(
      fc.property(broken, ({ document, mutations, asText }) => {
        const value = mutate(document, mutations);
        const result = readDeployment(asText ? textOf(value) : value);
        if (result.problems.length > 0) {
          expect(result.deployment).toBeUndefined();
          expect(result.document).toBeUndefined();
          expect(result.problems.map(problemText).join("\n")).not.toMatch(/undefined|\[object|NaN/);
          // Anything caught by the reader's last resort would be a bug of its own.
          expect(result.problems.map((problem) => problem.code)).not.toContain("unreadable");
        } else {
          const { deployment } = result;
          if (deployment === undefined) throw new Error("neither problems nor a deployment");
          expect(JSON.parse(JSON.stringify(deployment))).toEqual(deployment);
          const counts = Object.fromEntries(deployment.clusters.map((design) => [design.name, 2]));
          expect(() => instantiateClusters(deployment, counts)).not.toThrow();
        }
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });

  it("gives problems if its text is cut, duplicated or has random characters inserted", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2),
        fc.nat(),
        fc.constantFrom(
          "\t",
          "{",
          "}",
          "[",
          "*x",
          "&x",
          "%",
          '"',
          "'",
          "---\n",
          "\u0000",
          "!!binary x",
          "\n",
          "<<: ",
          "? ",
          "|",
        ),
        (which, at, characters) => {
          const text = originals[which]?.text ?? "";
          const cut = at % text.length;
          const result = readDeployment(text.slice(0, cut) + characters + text.slice(cut));
          expect(result.deployment === undefined).toBe(result.problems.length > 0);
          expect(() => readDeployment(text.slice(0, cut))).not.toThrow();
        },
      ),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it("may be any value", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const result = readDeployment(value);
          expect(result.deployment).toBeUndefined();
          expect(result.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });
});

type Mutation = { kind: string; at: number; other: number; value: unknown; key: string };

function mutate(which: number, mutations: readonly Mutation[]): unknown {
  const document = documentObject(documentNames[which as 0 | 1 | 2]);
  const paths = originals[which]?.paths ?? [];
  for (const mutation of mutations) {
    const path = paths[mutation.at % paths.length] ?? [];
    const parent = valueAt(document, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
    if (typeof parent !== "object" || parent === null) continue;
    change(parent, path.at(-1) ?? "", mutation, valueAt(document, paths[mutation.other % paths.length] ?? []));
  }
  return document;
}

function change(
  parent: Record<string | number, unknown>,
  key: string | number,
  mutation: Mutation,
  other: unknown,
): void {
  const item = parent[key];
  if (mutation.kind === "delete") delete parent[key];
  else if (mutation.kind === "replace") parent[key] = mutation.value;
  else if (mutation.kind === "swap") parent[key] = structuredClone(other);
  else if (mutation.kind === "duplicate" && Array.isArray(parent)) parent.push(structuredClone(item));
  else if (mutation.kind === "rename" && !Array.isArray(parent)) {
    delete parent[key];
    define(parent, mutation.key, item);
  } else if (!Array.isArray(parent)) define(parent, mutation.key, mutation.value);
}

function define(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function textOf(value: unknown): string {
  try {
    return stringify(value, { aliasDuplicateObjects: false });
  } catch {
    return String(value);
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, segment) => (at as Record<string | number, unknown> | undefined)?.[segment], value);
}

function pathsIn(value: unknown, path: Path): Path[] {
  const entries = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, item]) => [[...path, key], ...pathsIn(item, [...path, key])]);
}
