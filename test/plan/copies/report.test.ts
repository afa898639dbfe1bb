// Proves that the table in the module's README is what the command prints.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layoutReport } from "../../../lib/plan/copies";

it("shows the measured table", () => {
  const readme = readFileSync(join(__dirname, "../../../lib/plan/copies/README.md"), "utf8");
  const between = /<!-- layout-report -->\n\n([\s\S]*)\n<!-- \/layout-report -->/.exec(readme)?.[1] ?? "";
  const cells = (table: string): string[] => table.split("\n").map((line) => line.replace(/\s*\|\s*|-{3,}/g, "|"));
  expect(cells(between)).toEqual(cells(layoutReport()));
});
