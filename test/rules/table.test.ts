// Proves that the table of all rules stands in its file as the code makes it, and that it leaves out no rule.
import { readFileSync } from "node:fs";
import { allRules, catalogue } from "../../lib/rules";
import { rulesTable, tableFile } from "../tools/rules-table";

const written = readFileSync(tableFile, "utf8");

test("the file is what the command writes", () => {
  expect(written.trim()).toBe(rulesTable().trim());
});

test("every rule of the catalogue and of the library has one row, and no row is without a status", () => {
  const rows = [...written.matchAll(/^\| ([a-z0-9-]+) \|.*\| (.*) \|$/gm)].filter(
    ([, id]) => id !== "rule" && id !== "---",
  );
  const ids = rows.map(([, id]) => id);
  expect([...ids].sort()).toEqual([...new Set([...catalogue(), ...allRules].map((one) => one.id))].sort());
  expect(rows.filter(([, , status]) => status === "" || status === "open").map(([, id]) => id)).toEqual([]);
});
