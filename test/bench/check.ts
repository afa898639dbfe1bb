import { measureCommand } from "./child";
import { median, type BenchRow } from "./row";

/** The whole process of `check` of the town, from its start to its end. */
export function benchCheck(): BenchRow[] {
  const runs = Array.from({ length: 7 }, () => measureCommand(["check", "examples/town/town.yaml"]));
  const nothing = Array.from({ length: 7 }, () => measureCommand(["--version"]));
  return [
    { what: "mail-constructs --version, by the clock", measured: median(nothing.map((one) => one.clock)), unit: "ms" },
    {
      what: "check of the town, processor time",
      measured: median(runs.map((one) => one.processor)),
      unit: "ms",
      limit: 700,
    },
    { what: "check of the town, by the clock", measured: median(runs.map((one) => one.clock)), unit: "ms", limit: 700 },
  ];
}
