import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { command, processorTimes } from "./child";
import type { BenchRow } from "./row";

const document = (name: string): string => path.join("examples", name, `${name}.yaml`);

/** Processor time of whole processes of `check` and of one `synth`, compared with an idle Node process in the same run. */
export function benchCheck(): BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), "mail-constructs-bench-"));
  try {
    return rows(measure(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Times = ReturnType<typeof measure>;

function measure(folder: string) {
  const check = (name: string): string[] => [command, "check", document(name), "--date", "2026-11-22"];
  const synth = [command, "synth", document("school"), "--out", path.join(folder, "school"), "--date", "2026-11-22"];
  return processorTimes(
    {
      nothing: ["-e", "0"],
      version: [command, "--version"],
      town: check("town"),
      government: check("government"),
      school: check("school"),
      synth,
    },
    5,
    3,
  );
}

function rows(times: Times): BenchRow[] {
  const against = (name: keyof Times, limit?: number): BenchRow => ({
    what: `  times that of node -e 0`,
    measured: times[name] / times.nothing,
    unit: "x",
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    { what: "node -e 0", measured: times.nothing, unit: "ms" },
    { what: "mail-constructs --version", measured: times.version, unit: "ms" },
    against("version"),
    { what: "check of the town", measured: times.town, unit: "ms" },
    against("town", 4.5),
    { what: "check of the school", measured: times.school, unit: "ms" },
    against("school", 6),
    { what: "synth of the school, whose stack is in Azure", measured: times.synth, unit: "ms" },
    against("synth", 15),
    { what: "check of the government", measured: times.government, unit: "ms" },
    against("government", 10),
  ];
}
