import { measureInChild } from "./child";
import { median, type BenchRow } from "./row";

interface Cost {
  readonly milliseconds: number;
  readonly residentMB: number;
}

const script = `
  const begin = process.cpuUsage();
  require(process.argv[1]);
  const used = process.cpuUsage(begin);
  const milliseconds = (used.user + used.system) / 1000;
  console.log(JSON.stringify({ milliseconds, residentMB: process.memoryUsage().rss / 2 ** 20 }));
`;

/** `require` of the library and of cdktf alone, alternating so that both see the same machine conditions. */
export function benchImports(): BenchRow[] {
  const cdktf: Cost[] = [];
  const ours: Cost[] = [];
  for (let turn = 0; turn < 7; turn++) {
    cdktf.push(measureInChild<Cost>(script, ["cdktf"]));
    ours.push(measureInChild<Cost>(script, ["mail-constructs"]));
  }
  const of = (costs: readonly Cost[], key: keyof Cost): number => median(costs.map((cost) => cost[key]));
  const time = (costs: readonly Cost[]): number => of(costs, "milliseconds");
  const memory = (costs: readonly Cost[]): number => of(costs, "residentMB");
  return [
    { what: 'require("cdktf") alone', measured: time(cdktf), unit: "ms" },
    { what: 'require("mail-constructs") beyond it', measured: time(ours) - time(cdktf), unit: "ms", limit: 150 },
    { what: 'memory of require("cdktf") alone', measured: memory(cdktf), unit: "MB" },
    {
      what: 'memory of require("mail-constructs") beyond it',
      measured: memory(ours) - memory(cdktf),
      unit: "MB",
      limit: 30,
    },
  ];
}
