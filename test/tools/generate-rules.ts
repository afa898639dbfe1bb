// Writes everything that is derived from the rule files: `npm run generate:rules`. A level that differs from the pinned one is only
// written on request: `npm run generate:rules -- --levels`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as ruleFiles from "./rule-files";
import { listFiles, root, type WrittenFile } from "./rule-lists";

function write({ path, text }: WrittenFile): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
  process.stdout.write(`wrote ${path}\n`);
}

/** The lists first: the rules can only be loaded with them. */
function main(): void {
  listFiles().forEach(write);
  const { changedLevels, pageFiles } = require("./rule-files") as typeof ruleFiles;
  const changed = changedLevels();
  if (changed.length > 0 && !process.argv.includes("--levels")) {
    process.stderr.write(`levels changed; if that is meant, add -- --levels\n${changed.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  pageFiles().forEach(write);
}

main();
