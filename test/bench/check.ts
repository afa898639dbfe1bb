import * as path from "node:path";
import { command, processorTimes } from "./child";
import type { BenchRow } from "./row";

const document = (name: string): string => path.join("examples", name, `${name}.yaml`);

/** Processor time of whole processes of `check`, compared with an idle Node process in the same run. */
export function benchCheck(): BenchRow[] {
  const check = (name: string): string[] => [command, "check", document(name), "--date", "2026-11-22"];
  const times = processorTimes(
    {
      nothing: ["-e", "0"],
      version: [command, "--version"],
      town: check("town"),
      government: check("government"),
      school: check("school"),
    },
    5,
    3,
  );
  const against = (name: "version" | "town" | "school" | "government", limit?: number): BenchRow => ({
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
    against("school"),
    { what: "check of the government", measured: times.government, unit: "ms" },
    against("government", 10),
  ];
}
