import { readFileSync } from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";
import { readDeployment } from "../../lib/model";
import { planDeployment } from "../../lib/plan";
import { root } from "./child";
import { median, type BenchRow } from "./row";

/** Reading and planning: the government, one that lacks processors, with what would fit, and one of a million mailboxes. */
export function benchDecide(): BenchRow[] {
  const usual = planning(() => undefined, true);
  const short = planning((government) => {
    for (const host of hostsOf(government)) Object.assign(host, { cores: 8, specintRate2006: 320 });
  }, false);
  const million = planning(toMillion, true);
  return [
    { what: "reading and planning the government", measured: usual, unit: "ms" },
    { what: "  with hosts too small: what would fit", measured: short, unit: "ms" },
    { what: "  times that of the government", measured: short / usual, unit: "x", limit: 10 },
    { what: "  a million mailboxes in 17 DAGs", measured: million, unit: "ms" },
    { what: "  times that of the government", measured: million / usual, unit: "x", limit: 8 },
  ];
}

interface GovernmentDocument {
  users: { mailboxes: number }[];
  datacenters: {
    hosts?: { name: string; address: string; count: number }[];
    networks?: { name: string; assign?: string }[];
  }[];
}

function hostsOf({ datacenters }: GovernmentDocument) {
  return datacenters.flatMap(({ hosts = [] }) => hosts);
}

function toMillion(government: GovernmentDocument): void {
  for (const tier of government.users) tier.mailboxes *= 10;
  for (const host of hostsOf(government)) {
    Object.assign(host, {
      count: 400,
      name: host.name.replace("{00}", "{000}"),
      address: host.address.replace("{00}", "{000}"),
    });
  }
  for (const network of government.datacenters.flatMap(({ networks = [] }) => networks)) {
    if (network.name === "mail") network.assign = network.assign?.replace(/17\.250$/, "31.250") ?? "";
  }
}

/** Milliseconds of processor time. */
function planning(change: (government: GovernmentDocument) => void, fits: boolean): number {
  const document = parse(
    readFileSync(path.join(root, "examples", "government", "government.yaml"), "utf8"),
  ) as GovernmentDocument;
  change(document);
  return median(
    Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      const { deployment, paths, problems } = readDeployment(document);
      if (deployment === undefined) throw new Error(JSON.stringify(problems));
      const { plan } = planDeployment(deployment, { paths });
      if ((plan !== undefined) !== fits) throw new Error("the government was expected to fit, or not to");
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}
