import { spawnSync } from "node:child_process";
import * as path from "node:path";
import { root } from "./child";
import { median, type BenchRow } from "./row";

interface Synthesis {
  readonly importMs: number;
  readonly firstMs: number;
  readonly secondMs: number;
  readonly resources: Readonly<Record<string, number>>;
}

/** Synthesis of the town by the library and by plain loops over cdktf, alternating, each in a separate process. */
export function benchSynth(): BenchRow[] {
  const raw: Synthesis[] = [];
  const ours: Synthesis[] = [];
  for (let turn = 0; turn < 5; turn++) {
    raw.push(synthesize("raw"));
    ours.push(synthesize("ours"));
  }
  refuseUnlike(raw[0], ours[0]);
  const of = (runs: readonly Synthesis[], ms: (run: Synthesis) => number): number => median(runs.map(ms));
  const whole = (run: Synthesis): number => run.importMs + run.firstMs;
  const first = (run: Synthesis): number => run.firstMs;
  const again = (run: Synthesis): number => run.secondMs;
  return [
    { what: "synth of the town after import", measured: of(ours, first), unit: "ms", limit: 1000 },
    { what: "  the same resources by plain loops over cdktf", measured: of(raw, first), unit: "ms" },
    { what: "synth of the town with import", measured: of(ours, whole), unit: "ms" },
    { what: "  the same resources by plain loops over cdktf", measured: of(raw, whole), unit: "ms" },
    { what: "  ratio of whole synth time to plain loops", measured: of(ours, whole) / of(raw, whole), unit: "x" },
    { what: "synth of the town a second time in one process", measured: of(ours, again), unit: "ms" },
    { what: "  the same resources by plain loops over cdktf", measured: of(raw, again), unit: "ms" },
    { what: "  ratio", measured: of(ours, again) / of(raw, again), unit: "x" },
  ];
}

function synthesize(kind: "raw" | "ours"): Synthesis {
  const script = path.join(__dirname, "synth-child.ts");
  const args = ["-r", "ts-node/register/transpile-only", script, kind];
  const child = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (child.status !== 0) throw new Error(`synthesis (${kind}) failed: ${child.stderr || child.stdout}`);
  return JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "") as Synthesis;
}

/** Refuses to compare different outputs. */
function refuseUnlike(raw: Synthesis | undefined, ours: Synthesis | undefined): void {
  const [left, right] = [JSON.stringify(raw?.resources), JSON.stringify(ours?.resources)];
  if (left !== right) throw new Error(`plain loops make other resources than the library: ${left} against ${right}`);
}
