// Runs jest with the tools under .tools on the PATH, passing its arguments through, and after jest's own summary lists what could
// not be checked and why. Fails if jest fails; with CI=true also if anything could not be checked.
"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const tools = path.join(root, ".tools");
const unchecked = path.join(tools, "not-checked");
const results = path.join(tools, "jest.json");

fs.mkdirSync(tools, { recursive: true });
fs.rmSync(unchecked, { recursive: true, force: true });
fs.mkdirSync(unchecked);
fs.rmSync(results, { force: true });

const jest = require.resolve("jest/bin/jest");
const report = ["--json", `--outputFile=${results}`];
const environment = {
  ...process.env,
  PATH: `${tools}${path.delimiter}${process.env.PATH ?? ""}`,
  MAIL_CONSTRUCTS_UNCHECKED: unchecked,
};
// jest writes its report and its JSON to different streams; only the JSON file is needed.
const run = spawnSync(process.execPath, [jest, ...report, ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: ["inherit", "ignore", "inherit"],
});

const lines = new Set();
for (const file of fs.readdirSync(unchecked)) {
  for (const line of fs.readFileSync(path.join(unchecked, file), "utf8").split("\n")) if (line !== "") lines.add(line);
}
for (const line of [...lines].sort()) process.stderr.write(`not checked: ${line}\n`);

const failed = run.status !== 0 || run.error !== undefined;
const incomplete = process.env.CI === "true" && lines.size > 0;
if (!failed && incomplete) process.stderr.write("With CI=true everything must be checked.\n");
process.exitCode = failed || incomplete ? 1 : 0;
