// Proves that everything generated from the rule files is up to date: lists of the folders, table, pinned levels, counts in the
// pages; that every rule has its cases; and reports what is missing and how to fix it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules, areas, catalogue } from "../../lib/rules";
import { changedLevels, pageFiles } from "../tools/rule-files";
import { command, exportName, listFiles, root, ruleIdsIn } from "../tools/rule-lists";
import { idsIn } from "./support/cases";

test("nothing is missing and nothing is out of date", () => {
  expect([...wrongLists(), ...levels(), ...wrongPages(), ...wrongCases()]).toEqual([]);
});

test("rules are sorted by id, every id occurs once, and is the name of its file and export", () => {
  const ids = allRules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const area of areas) {
    for (const id of ruleIdsIn(`lib/rules/${area}`)) {
      const found = jest.requireActual<Readonly<Record<string, unknown>>>(join(root, "lib", "rules", area, id));
      expect(found[exportName(id)]).toMatchObject({ id, area });
    }
  }
});

test("every rule of the catalogue and of the library has one row in the table, and no row is without a status", () => {
  const written = readFileSync(join(root, "lib/rules/TABLE.md"), "utf8");
  const rows = [...written.matchAll(/^\| ([a-z0-9-]+) \|.*\| (.*) \|$/gm)].filter(
    ([, id]) => id !== "rule" && id !== "---",
  );
  const ids = rows.map(([, id]) => id);
  expect([...ids].sort()).toEqual([...new Set([...catalogue(), ...allRules].map((one) => one.id))].sort());
  expect(rows.filter(([, , status]) => status === "" || status === "open").map(([, id]) => id)).toEqual([]);
});

/** Missing and superfluous rules of a list, by name; otherwise that the list is formatted differently. */
function wrongLists(): readonly string[] {
  return listFiles().flatMap(({ path, text }) => {
    const written = read(path);
    if (written === text) return [];
    const isIn = (id: string) => written.includes(`"./${id}"`);
    const area = path.replace("lib/rules/", "").replace("/index.ts", "");
    const missing = ruleIdsIn(`lib/rules/${area}`).filter((id) => !isIn(id));
    const what = missing.length === 0 ? "is out of date" : `lacks ${missing.join(", ")}`;
    return [`${path} ${what}: run ${command}`];
  });
}

function levels(): readonly string[] {
  return changedLevels().map((level) => `level of ${level}: run ${command} -- --levels if that is meant`);
}

function wrongPages(): readonly string[] {
  return pageFiles()
    .filter(({ path, text }) => read(path) !== text)
    .map(({ path }) => `${path} is out of date: run ${command}`);
}

function wrongCases(): readonly string[] {
  return areas.flatMap((area) => {
    const rules = ruleIdsIn(`lib/rules/${area}`);
    const cases = idsIn(join(root, "test/rules", area));
    return [
      ...rules
        .filter((id) => !cases.includes(id))
        .map((id) => `test/rules/${area}/${id}.ts is missing: write its cases`),
      ...cases
        .filter((id) => !rules.includes(id))
        .map((id) => `test/rules/${area}/${id}.ts has cases of no rule: move or remove them`),
    ];
  });
}

function read(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}
