// Proves that what a remedy for a value of the wrong kind says to write is accepted when it is typed as printed, at every
// key and item of the three documents; that items are shown as items; and that a misspelt key is one problem.
import { parse } from "yaml";
import { problemText, type Problem } from "../../lib/base/problem";
import { formatPath } from "../../lib/model/reading/document-path";
import { documentSchema } from "../../lib/model/schema/deployment";
import { problemsOf } from "../../lib/model/schema/issues";
import { readDeployment } from "../../lib/model";
import { changed, documentNames, documentObject, type DocumentName } from "./documents";

type Path = readonly (string | number)[];

const wrongValues: readonly unknown[] = [5, "7", true, [5], { a: 1 }];

/** The first place in the documents of every key and item, as places of one shape: `hosts[0].name` and `hosts[1].name`. */
function places(): [DocumentName, Path][] {
  const seen = new Map<string, [DocumentName, Path]>();
  const visit = (name: DocumentName, value: unknown, path: Path): void => {
    const shape = path.map((segment) => (typeof segment === "number" ? "[]" : segment)).join(".");
    if (!seen.has(shape)) seen.set(shape, [name, path]);
    if (value === null || typeof value !== "object") return;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value as Record<string, unknown>);
    for (const [key, below] of entries) visit(name, below, [...path, key]);
  };
  for (const name of documentNames) visit(name, documentObject(name), []);
  seen.delete("");
  return [...seen.values()];
}

/** What the schema alone has against the document, as `readDeployment` tells it. */
function refused(document: object): Problem[] {
  const parsed = documentSchema.safeParse(document, { jitless: true });
  return parsed.success ? [] : problemsOf(parsed.error.issues, document, documentSchema).map(({ problem }) => problem);
}

function problemAt(document: object, path: Path): Problem | undefined {
  return refused(document).find((problem) => problem.path === formatPath(path));
}

/** The value that the remedy shows, typed in place; `undefined` where it shows none. */
function typed(remedy: string, key: string | number): { readonly value: unknown } | undefined {
  const text = /^(?:write|.*: write|.*; write|[^`]*:) `([^`]+)`/.exec(remedy)?.[1];
  if (text === undefined) return undefined;
  const value: unknown = parse(text);
  if (typeof key === "number" && text.startsWith("- ")) return { value: (value as unknown[])[0] };
  const isPair = typeof key === "string" && text.startsWith(`${key}: `);
  return { value: isPair ? (value as Record<string, unknown>)[key] : value };
}

test("every value that a remedy shows is taken where it is typed", () => {
  const stillRefused: string[] = [];
  let shown = 0;
  for (const [name, path] of places()) {
    for (const wrong of wrongValues) {
      const problem = problemAt(changed(name, path, wrong), path);
      const answer = problem && typed(problem.remedy ?? "", path.at(-1) ?? "");
      if (problem === undefined || answer === undefined) continue;
      shown++;
      const again = problemAt(changed(name, path, answer.value), path);
      if (again !== undefined) stillRefused.push(`${JSON.stringify(wrong)}: ${problemText(problem)}`);
    }
  }
  expect(stillRefused).toEqual([]);
  expect(shown).toBeGreaterThan(300);
});

test("a key that the remedy lets be removed can be", () => {
  const missed: string[] = [];
  for (const [name, path] of places()) {
    const problem = problemAt(changed(name, path, null), path);
    if (problem?.remedy?.includes("remove the key") !== true) continue;
    if (problemAt(changed(name, path, undefined), path) !== undefined) missed.push(problemText(problem));
  }
  expect(missed).toEqual([]);
});

describe("the remedy shows", () => {
  it.each<[string, Path, unknown, string | undefined]>([
    ["an item as an item", ["requirements", "survive"], [5], 'if the value is right, put it in quotes: `- "5"`'],
    ["a key as a key", ["organization", "name"], 5, 'if the value is right, put it in quotes: `name: "5"`'],
    ["a list as a list", ["requirements", "survive"], 5, "write `[ any-member ]`"],
    ["an empty item", ["clusters", 0, "users"], ["staff", null], "write the item after its `-`, or remove it"],
    ["a key that may be empty", ["requirements", "survive"], null, "give `survive` a value, or remove the key"],
    ["a key that must have a value", ["organization"], null, "give `organization` a value"],
    ["a word that YAML takes for a number, in quotes", ["exchange", "version"], "2018", 'write `"2016"`'],
    [
      "no quotes where what is in them is refused",
      ["clusters", 0, "users"],
      ["staff", 5],
      "write a name of letters, digits, `_` and `-` that begins with a letter or `_`",
    ],
    ["no number that is refused", ["users", 0, "mailboxes"], "0", "write a whole number from 1 to 10000000"],
  ])("%s", (_, path, value, remedy) => {
    const [problem] = readDeployment(changed("town", path, value)).problems;
    expect(problem?.remedy).toBe(remedy);
  });
});

describe("a misspelt key that must be there", () => {
  it("is one problem", () => {
    expect(readDeployment(changed("town", ["growth"], { perYer: "5%", years: 3 })).problems.map(problemText)).toEqual([
      "growth.perYer: unknown key, expected one of perYear, years; write `perYear`, which is missing",
    ]);
  });

  it("twice is one that means it and one to remove", () => {
    const problems = readDeployment(changed("town", ["growth"], { perYer: "5%", perYeer: "5%", years: 3 })).problems;
    expect(problems.map(({ path, remedy }) => [path, remedy])).toEqual([
      ["growth.perYer", "write `perYear`, which is missing"],
      ["growth.perYeer", "write `perYear` if you mean that, else remove the key"],
    ]);
  });

  it("is two beside another that is missing", () => {
    const problems = readDeployment(changed("town", ["growth"], { perYer: "5%" })).problems;
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["growth.years", "missing-key"],
      ["growth.perYer", "unknown-key"],
    ]);
  });
});

test.each([
  ["datacenters[0].hosts[0].storage", ["datacenters", 0, "hosts", 0, "storage"]],
  ["datacenters[0].activeDirectory.domainControllers", ["datacenters", 0, "activeDirectory", "domainControllers"]],
  ["gateways", ["gateways"]],
  ["proxies", ["proxies"]],
] as const)("what is shown for %s needs no key besides those shown", (key, path) => {
  const [problem] = readDeployment(changed("town", path, 5)).problems.filter((found) => found.path === key);
  const answer = typed(problem?.remedy ?? "", path.at(-1) ?? "");
  const { problems } = readDeployment(changed("town", path, answer?.value));
  expect(problems.filter(({ code }) => code !== "unknown-reference").map(problemText)).toEqual([]);
  expect(problems.map((found) => found.path).filter((found) => found.startsWith(key))).toEqual([]);
});
