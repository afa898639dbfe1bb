// Writes the table of layout quality into lib/plan/copies/README.md: `npm run report:copies`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutReport } from "../../lib/plan/copies";

const MARK = /(<!-- layout-report -->\n)[\s\S]*?(\n<!-- \/layout-report -->)/;
const file = join(__dirname, "..", "..", "lib", "plan", "copies", "README.md");
const text = readFileSync(file, "utf8");
if (!MARK.test(text)) throw new Error(`${file} has no marks for the report`);
writeFileSync(
  file,
  text.replace(MARK, (_whole, begin: string, end: string) => `${begin}\n${layoutReport().trim()}\n${end}`),
);
