// Proves that without the Azure provider's package a deployment in Azure is refused in one sentence with exit code 3 and nothing
// is written, that one without Azure neither needs nor loads it, and that each of its classes is loaded only when it is used.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Folders, MAIN, ROOT } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

/** A resolver that does not find the package, as if it were not installed. */
const withoutPackage = `
  const Module = require("node:module");
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    if (!request.startsWith("@cdktf/provider-azurerm")) return resolve.call(this, request, ...rest);
    throw Object.assign(new Error("Cannot find module '" + request + "'"), { code: "MODULE_NOT_FOUND" });
  };
`;

/** Prints, at the end, the files of the package that were loaded. */
const listing = `
  process.on("exit", () => {
    const files = Object.keys(require.cache).filter((file) => file.includes("/@cdktf/provider-azurerm/"));
    require("node:fs").writeFileSync(process.env.LOADED_FILES, JSON.stringify(files));
  });
`;

function synth(example: string, before: string) {
  const folder = folders.make({ "before.cjs": before });
  const out = join(folder, "out");
  const loaded = join(folder, "loaded.json");
  const document = join(ROOT, "examples", example, `${example}.yaml`);
  const args = ["--require", join(folder, "before.cjs"), MAIN, "synth", document, "--out", out, "--date", "2026-11-22"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, LOADED_FILES: loaded },
  });
  return { status, stderr, out, loaded };
}

function stacksIn(out: string): { readonly resource: object; readonly data?: object }[] {
  const stacks = join(out, "stacks");
  return readdirSync(stacks).map(
    (stack) => JSON.parse(readFileSync(join(stacks, stack, "cdk.tf.json"), "utf8")) as { readonly resource: object },
  );
}

/** Folders of the package's classes that were loaded: `subnet`. */
function classesIn(loaded: string): string[] {
  const files = JSON.parse(readFileSync(loaded, "utf8")) as string[];
  return [...new Set(files.map((file) => /provider-azurerm\/lib\/([\w-]+)\//.exec(file)?.[1] ?? file))].sort();
}

test("a deployment in Azure is refused in one sentence, and nothing is written", () => {
  const { status, stderr, out } = synth("school", withoutPackage);
  expect(stderr).toBe(
    "missing a datacenter in Azure needs the package @cdktf/provider-azurerm, which is not installed; " +
      "run `npm install @cdktf/provider-azurerm@14`.\n",
  );
  expect(status).toBe(3);
  expect(existsSync(out)).toBe(false);
}, 60_000);

test("a deployment without Azure needs none of it", () => {
  expect(synth("town", withoutPackage)).toMatchObject({ status: 0 });
}, 60_000);

test("a deployment without Azure loads none of it", () => {
  const { status, loaded } = synth("town", listing);
  expect(status).toBe(0);
  expect(classesIn(loaded)).toEqual([]);
}, 60_000);

test("the school loads exactly the classes of the resources that it has", () => {
  const { status, out, loaded } = synth("school", listing);
  expect(status).toBe(0);
  const used = stacksIn(out).flatMap(({ resource, data = {} }) => [
    ...Object.keys(resource).map((type) => type.replace("azurerm_", "")),
    ...Object.keys(data).map((type) => `data_${type}`),
  ]);
  const classes = [...new Set(used)].map((type) => type.replaceAll("_", "-"));
  expect(classesIn(loaded)).toEqual([...classes, "provider"].sort());
}, 60_000);
