// Builds what users run: the command bundled into one file with its dependencies, plus V8's code cache for it. Loading some 900
// files would take longer than reading, planning and checking a deployment. Programs still import the files that `tsc` writes.
// In dist/command: main.js (launcher), command.<hash>.js (bundle), a cache for the Node that built it, THIRD-PARTY.txt.
"use strict";
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const output = path.join(root, "dist", "command");
/** Peer dependencies: the user's own cdktf must be loaded, and only once. */
const peers = ["cdktf", "constructs", "@cdktf/*"];

/** Loaded from the output of `tsc`: the rehearsal, whose packages serve a single verb, and what V8's cache cannot hold. */
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

/** commander would start programs for verbs that are programs of their own. There are none, and Node loads for them what is slow. */
const startNoPrograms = {
  name: "start-no-programs",
  setup: (build) => {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: "node:child_process", namespace: "empty" }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
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
    plugins: [leaveOutside, startNoPrograms],
    // Keeps identifiers readable in the stack trace of an internal error.
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

/** Code loaded from V8's cache has no `import()`; only a user's module would reveal it. */
function refuseDynamicImports(source) {
  const found = /.{0,60}\bimport\(.{0,60}/.exec(source);
  if (found !== null) throw new Error(`the bundle may not import(): ${found[0]}`);
}

/** Runs the command on an example in a separate Node process; the cache holds what V8 has compiled by then. */
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

/** Every package in the bundle with its licence text, as the licences require. */
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
