import { readFileSync } from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";
import { readDeployment, type Deployment } from "../../lib/model";
import { planDeployment, type Plan } from "../../lib/plan";
import { judge } from "../../lib/rules";
import { root } from "./child";
import { median, type BenchRow } from "./row";

/** Every rule over the government's deployment: once in a fresh process, then warm, and over twice and four times its mailboxes and hosts. */
export function benchJudge(): BenchRow[] {
  const first = measured(1, 1);
  const [single, two, four] = [1, 2, 4].map((times) => measured(times, 5)) as [Measured, Measured, Measured];
  const growth = (of: Measured): number => of.milliseconds / single.milliseconds / (of.machines / single.machines);
  return [
    {
      what: `judging the government once, ${first.machines} machines`,
      measured: first.milliseconds,
      unit: "ms",
      limit: 1000,
    },
    { what: `  again in the same process`, measured: single.milliseconds, unit: "ms" },
    { what: `  ${two.machines} machines`, measured: two.milliseconds, unit: "ms" },
    { what: "  time per machine against that", measured: growth(two), unit: "x", limit: 1.5 },
    { what: `  ${four.machines} machines`, measured: four.milliseconds, unit: "ms" },
    { what: "  time per machine against that", measured: growth(four), unit: "x", limit: 1.5 },
  ];
}

interface Measured {
  readonly machines: number;
  readonly milliseconds: number;
}

function measured(times: number, runCount: number): Measured {
  const { deployment, plan } = governmentTimes(times);
  const runs = Array.from({ length: runCount }, () => {
    // Cached look-ups of one judgement must not help the next.
    const input = structuredClone({ deployment, plan });
    const begin = performance.now();
    judge({ ...input, date: "2026-11-22" });
    return performance.now() - begin;
  });
  return { machines: plan.machines.length + hostsOf(deployment), milliseconds: median(runs) };
}

function hostsOf(deployment: Deployment): number {
  return deployment.datacenters.reduce((sum, { hosts }) => sum + hosts.length, 0);
}

interface GovernmentDocument {
  users: { mailboxes: number }[];
  clusters: { instances: number | "auto" }[];
  datacenters: { hosts?: { count: number }[]; networks?: { name: string; assign?: string }[] }[];
}

function governmentTimes(times: number): { deployment: Deployment; plan: Plan } {
  const file = path.join(root, "examples", "government", "government.yaml");
  const document = parse(readFileSync(file, "utf8")) as GovernmentDocument;
  for (const tier of document.users) tier.mailboxes *= times;
  // Two DAGs carry the government; this measures the judging, not the search for their number.
  for (const cluster of document.clusters) cluster.instances = 2 * times;
  for (const { hosts = [], networks = [] } of document.datacenters) {
    for (const host of hosts) host.count *= times;
    // The network is a /20; the document's range is only as long as one government needs.
    for (const network of networks)
      if (network.name === "mail" && network.assign !== undefined) network.assign = wider(network.assign);
  }
  const { deployment, problems } = readDeployment(document);
  if (deployment === undefined) throw new Error(JSON.stringify(problems));
  const planned = planDeployment(deployment);
  if (planned.plan === undefined) throw new Error(JSON.stringify(planned.problems));
  return { deployment: planned.deployment, plan: planned.plan };
}

function wider(range: string): string {
  return range.replace(/-(\d+\.\d+)\..*$/, "-$1.31.250");
}
