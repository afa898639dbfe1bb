import type { Deployment, SurvivalRequirement } from "../../model";
import { caseSource, casesOf, failureClusterOf, outcomeInCluster, type FailureResult } from "../failures";
import type { DiskBase, Plan } from "../types";
import { singleFailureLoads } from "./failures";
import { workingsOf, type ClusterWorkings } from "./workings";

/** Number of cases of one kind of failure that every DAG survives. */
export interface Survived {
  readonly failure: string;
  readonly cases: number;
  /** Automatically, with every database mounted. */
  readonly survived: number;
  /** After manual steps by an operator, with every database mounted. */
  readonly manually: number;
}

/** Key figures of one design, comparable with those of another. */
export interface DesignSummary {
  readonly deployment: string;
  readonly mailboxesToday: number;
  readonly mailboxesPlanned: number;
  readonly datacenters: number;
  readonly dags: number;
  readonly mailboxServers: number;
  readonly databases: number;
  /** Copies of one database; the smallest and the largest number where DAGs differ. */
  readonly copies: readonly [number, number];
  readonly laggedCopies: number;
  readonly failures: readonly Survived[];
  /** Highest processor load in any single failure, percent; null where no host gives a figure. */
  readonly worstSinglePercent: number | null;
  /** Highest load in the worst failure that the document requires to be survived, percent. */
  readonly worstAllowedPercent: number | null;
  readonly hosts: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly dataDisks: number;
  readonly diskGB: number;
}

/** Evaluated for every design, whether its document requires them or not. */
const comparedRequirements: readonly SurvivalRequirement[] = [
  ...(["any-member", "any-host", "any-datacenter", "any-link", "witness", "any-two-members"] as const).map(
    (kind): SurvivalRequirement => ({ text: kind, steps: [[{ kind }]] }),
  ),
  { text: "any-datacenter then any-member", steps: [[{ kind: "any-datacenter" }], [{ kind: "any-member" }]] },
];

export function summarize(deployment: Deployment, plan: Plan): DesignSummary {
  const workings = workingsOf(deployment, plan);
  const copies = plan.clusters.flatMap((cluster) => cluster.databases.map((database) => database.copies.length));
  const lagged = plan.clusters.flatMap(({ databases }) =>
    databases.map((database) => database.copies.filter((copy) => copy.lagged).length),
  );
  const disks = plan.machines.flatMap((machine): readonly DiskBase[] => machine.disks);
  return {
    deployment: deployment.name,
    mailboxesToday: sum(plan.sizes.tiers.map((tier) => tier.mailboxes)),
    mailboxesPlanned: sum(plan.sizes.tiers.map((tier) => tier.plannedMailboxes)),
    datacenters: plan.datacenters.length,
    dags: plan.clusters.length,
    mailboxServers: sum(plan.clusters.map((cluster) => cluster.members.length)),
    databases: sum(plan.clusters.map((cluster) => cluster.databases.length)),
    copies: [Math.min(...(copies.length > 0 ? copies : [0])), Math.max(0, ...copies)],
    laggedCopies: Math.max(0, ...lagged),
    failures: survivals(deployment, plan),
    worstSinglePercent: worstSingle(workings),
    worstAllowedPercent: worstAllowed(workings),
    hosts: plan.datacenters.flatMap((datacenter) => datacenter.hosts).filter((host) => host.machines.length > 0).length,
    processors: sum(plan.machines.map((machine) => machine.processors)),
    memoryGB: sum(plan.machines.map((machine) => machine.memoryGB)),
    dataDisks: disks.filter((disk) => disk.purpose !== "system").length,
    diskGB: sum(disks.map((disk) => disk.sizeGB)),
  };
}

function survivals(deployment: Deployment, plan: Plan): Survived[] {
  const clusters = plan.clusters.map((cluster) => failureClusterOf(cluster));
  if (clusters.length === 0) return [];
  const source = caseSource(deployment, clusters);
  return comparedRequirements.map((requirement) => {
    const cases = casesOf(requirement, source);
    const dags = clusters.map((cluster) => outcomeInCluster(cluster, cases));
    const broken = [...new Set(dags.flatMap((dag) => dag.broken))];
    const isRepaired = (place: number): boolean =>
      dags.every((dag) => !dag.broken.includes(place) || isManual(dag.resultOf(place)));
    return {
      failure: requirement.text,
      cases: cases.length,
      survived: cases.length - broken.length,
      manually: broken.filter(isRepaired).length,
    };
  });
}

function isManual(broken: FailureResult): boolean {
  return broken.activation === "manual" && broken.lost.length === 0;
}

function worstSingle(workings: readonly ClusterWorkings[]): number | null {
  const percents = workings.flatMap((working) =>
    singleFailureLoads(working).flatMap((load) => load.peakCpuPercent ?? []),
  );
  return percents.length === 0 ? null : Math.max(...percents);
}

function worstAllowed(workings: readonly ClusterWorkings[]): number | null {
  const loads = workings.flatMap(({ sizes }) => sizes.processorLoad.worst ?? []);
  return loads.length === 0 ? null : Math.max(...loads) * 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
