import { buildSync } from "esbuild";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { command, processorTimes, root } from "./child";
import { benchPhases } from "./phases";
import type { BenchRow } from "./row";

/** Synthesis of the government by the command and by plain loops over cdktf: whole processes, alternating. */
export function benchGovernment(): BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), "mail-constructs-bench-"));
  try {
    const document = path.join(folder, "government.yaml");
    writeFileSync(document, withExistingWitness());
    const ours = path.join(folder, "ours");
    const synth = [command, "synth", document, "--out", ours, "--date", "2026-11-22"];
    processorTimes({ synth }, 1);
    const plain = path.join(folder, "plain");
    const program = compiled(folder);
    const loops = [program, path.join(root, "dist", "lib", "bindings", "hyperv"), path.join(ours, "plan.json"), plain];
    const times = processorTimes({ synth, loops }, 5);
    refuseUnlike(countResources(ours), countResources(plain));
    const resources = Object.values(countResources(ours)).reduce((sum, count) => sum + count, 0);
    return [
      { what: `synth of the government, ${resources} resources`, measured: times.synth, unit: "ms" },
      { what: "  the same resources by plain loops over cdktf", measured: times.loops, unit: "ms" },
      { what: "  ratio of whole processes", measured: times.synth / times.loops, unit: "x", limit: 2 },
      ...benchPhases(path.join(root, "dist", "lib"), document, path.join(folder, "phases")),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The example with an existing witness: its own is in Azure, where nothing is created yet. */
function withExistingWitness(): string {
  const document = parseDocument(readFileSync(path.join(root, "examples", "government", "government.yaml"), "utf8"));
  document.setIn(["clusters", 0, "witness"], {
    existing: true,
    name: "FSW1",
    address: "10.30.0.20",
    datacenter: "witness",
    directory: "C:\\DAGWitness\\DAG{cluster}",
  });
  const datacenters = (document.get("datacenters") as YAMLSeq<YAMLMap>).items;
  const witness = datacenters.find((datacenter) => datacenter.get("name") === "witness");
  if (witness === undefined) throw new Error("the government has no datacenter for its witness");
  witness.set("platform", "existing");
  witness.delete("vpn");
  witness.setIn(["activeDirectory", "domainControllers", 0, "existing"], true);
  return String(document);
}

/** The plain program as a file that Node starts without a compiler, where it finds cdktf. */
function compiled(folder: string): string {
  const source = path.join(root, "test", "bench", "plain-government.ts");
  const built = buildSync({ entryPoints: [source], write: false, platform: "node", format: "cjs", target: "node20" });
  const tools = path.join(root, ".tools", "bench");
  mkdirSync(tools, { recursive: true });
  const program = path.join(tools, `${path.basename(folder)}.js`);
  writeFileSync(program, built.outputFiles[0]?.text ?? "");
  return program;
}

/** Resources by stack and type, to ensure that both have written the same. */
function countResources(outdir: string): Record<string, number> {
  const stacks = readdirSync(path.join(outdir, "stacks")).sort();
  return Object.fromEntries(
    stacks.flatMap((stack) => {
      const file = path.join(outdir, "stacks", stack, "cdk.tf.json");
      const { resource } = JSON.parse(readFileSync(file, "utf8")) as { resource: Record<string, object> };
      return Object.entries(resource).map(([type, named]) => [`${stack} ${type}`, Object.keys(named).length]);
    }),
  );
}

/** Refuses to compare different outputs. */
function refuseUnlike(ours: object, plain: object): void {
  const [left, right] = [JSON.stringify(plain), JSON.stringify(ours)];
  if (left !== right) throw new Error(`plain loops make other resources than the library: ${left} against ${right}`);
}
