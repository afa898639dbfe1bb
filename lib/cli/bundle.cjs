// Makes what users run: the command in one file, with the packages it needs, and V8's code cache of it. Loading some 900
// files would cost more than reading, planning and judging a deployment. The files of `tsc` stay what programs import.
// In dist/command: main.js (starts), command.<hash>.js (the bundle), a cache for the Node that built it, THIRD-PARTY.txt.
"use strict";
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const output = path.join(root, "dist", "command");
/** The user's own cdktf must be loaded, and once. */
const peers = ["cdktf", "constructs", "@cdktf/*"];

/** Loaded from what `tsc` wrote: the rehearsal, whose packages serve one verb, and what V8's cache cannot hold. */
const outside = [
  { filter: /^\.\.\/rehearsal$/, path: "../lib/rehearsal/index.js" },
  { filter: /^\.\/import-module$/, path: "../lib/constructs/custom-rules/import-module.js" },
];
const leaveOutside = {
  name: "leave-outside",
  setup: (build) => {
    for (const { filter, path } of outside) build.onResolve({ filter }, () => ({ path, external: true }));
  },
};

async function main() {
  const { outputFiles, metafile } = await require("esbuild").build({
    absWorkingDir: root,
    entryPoints: [path.join("lib", "cli", "main.ts")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node20.9",
    format: "cjs",
    external: peers,
    plugins: [leaveOutside],
    // Names stay, so that the stack of a fault can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  });
  const source = outputFiles[0].text.replace(/^#!.*\n/, "");
  refuseDynamicImports(source);
  const name = `command.${createHash("sha256").update(source).digest("hex").slice(0, 16)}.js`;
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  fs.writeFileSync(path.join(output, name), source);
  fs.writeFileSync(path.join(output, "THIRD-PARTY.txt"), notices(Object.keys(metafile.inputs)));
  const start = fs.readFileSync(path.join(__dirname, "start.cjs"), "utf8").replaceAll("command.js", name);
  fs.writeFileSync(path.join(output, "main.js"), start, { mode: 0o755 });
  writeCache();
}

/** Code out of V8's cache has no `import()`; only a user's module would show it. */
function refuseDynamicImports(source) {
  const found = /.{0,60}\bimport\(.{0,60}/.exec(source);
  if (found !== null) throw new Error(`the bundle may not import(): ${found[0]}`);
}

/** Runs the command over an example in a Node of its own; what V8 has compiled by then is what the cache holds. */
function writeCache() {
  const args = [__filename, "check", path.join("examples", "government", "government.yaml"), "--date", "2026-11-22"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the bundled command fails: ${stderr}`);
}

function runAndWriteCache() {
  let started;
  process.on("exit", () => fs.writeFileSync(started.cache, started.script.createCachedData()));
  started = require(path.join(output, "main.js"));
}

/** Every package in the bundle, with its licence as it asks for. */
function notices(inputs) {
  const folders = inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []);
  const packages = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, "package.json"), "utf8"));
    const file = fs.readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file to hand on`);
    const text = fs.readFileSync(path.join(root, folder, file), "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const intro = "The command contains these packages, unchanged but for their form.\n";
  return [intro, ...packages.sort()].join(`\n${"-".repeat(80)}\n\n`);
}

if (process.argv.length > 2) runAndWriteCache();
else {
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
