// Run in a separate Node process by synth.ts with `raw` or `ours`: imports, synthesizes the town, prints the time taken.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import type * as library from "../../lib";
import { synthesizeRawTown, type Bindings } from "./raw-town";

const root = path.resolve(__dirname, "..", "..");
const compiled = path.join(root, "dist", "lib");

function main(kind: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "mail-constructs-bench-"));
  try {
    const importing = clock();
    const synthesize = kind === "raw" ? raw() : ours();
    const imported = clock();
    synthesize(path.join(folder, "first"));
    const first = clock();
    synthesize(path.join(folder, "second"));
    const second = clock();
    const result = {
      importMs: imported - importing,
      firstMs: first - imported,
      secondMs: second - first,
      resources: countResources(path.join(folder, "first")),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function raw(): (outdir: string) => void {
  const load = (name: string): unknown => require(path.join(compiled, "bindings", "hyperv", name));
  const bindings = {
    cdktf: require("cdktf"),
    machine: load("machine-instance"),
    provider: load("provider"),
    vhd: load("vhd"),
  } as Bindings;
  return (outdir) => synthesizeRawTown(bindings, outdir);
}

/** The whole path: reading the document, planning, judging, wiring. */
function ours(): (outdir: string) => void {
  const { App, MailDeployment, readDeployment } = require(compiled) as typeof library;
  const text = readFileSync(path.join(root, "examples", "town", "town.yaml"), "utf8");
  return (outdir) => {
    const { document } = readDeployment(text);
    if (document === undefined) throw new Error("the town's document has problems");
    const app = new App({ outdir });
    new MailDeployment(app, "town", document, { date: "2026-11-22" });
    app.synth();
  };
}

/** Resources by type, to ensure that both have written the same. */
function countResources(outdir: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const stack of readdirSync(path.join(outdir, "stacks")).sort()) {
    const file = path.join(outdir, "stacks", stack, "cdk.tf.json");
    const { resource } = JSON.parse(readFileSync(file, "utf8")) as { resource: Record<string, object> };
    for (const [type, named] of Object.entries(resource)) {
      counts[`${stack} ${type}`] = Object.keys(named).length;
    }
  }
  return counts;
}

function clock(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

main(process.argv[2] ?? "");
