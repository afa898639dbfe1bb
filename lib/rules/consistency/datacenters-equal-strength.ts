import type { Datacenter, Host } from "../../model";
import type { ClusterPlan } from "../../plan";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { clusterPath, datacenterNamed, datacentersOf, membersOf, named } from "../support/lookup";
import type { Breach, Subject } from "../types";

export const datacentersEqualStrength = defineRule({
  id: "datacenters-equal-strength",
  area: "consistency",
  title: "The datacenters of a DAG have the same capacity: members, hosts, proxies and gateways.",
  why: "The weaker datacenter must carry all users when the other one is lost.",
  level: "risk",
  appliesTo: ["dag", "hyper-v", "proxy", "edge"],
  versions: "any",
  sources: ["PA"],
  derived: true,
  fix: "give both datacenters members of the same number and size",
  reading:
    "Members and hosts are compared by their totals, so a few larger ones may equal several smaller ones. A datacenter without any proxy or gateway is judged by proxy-two-per-dc and ns-mx.",
  check: (subject) => {
    const clusters = subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1);
    if (clusters.length === 0) return doesNotApply;
    return answerOf([
      ...clusters.map((cluster) => unequalMembers(subject, cluster)),
      ...groupsOf(clusters).flatMap((names) => [
        unequalHosts(subject, names),
        unequalFronts(subject, names, "proxies"),
        unequalFronts(subject, names, "gateways"),
      ]),
    ]);
  },
});

/** Datacenters that back each other up, listed once however many DAGs they share. */
function groupsOf(clusters: readonly ClusterPlan[]): readonly (readonly string[])[] {
  return [...new Map(clusters.map((cluster) => [datacentersOf(cluster).join(" "), datacentersOf(cluster)])).values()];
}

interface Strength {
  readonly datacenter: string;
  readonly text: string;
}

function isEqual(strengths: readonly Strength[]): boolean {
  return new Set(strengths.map(({ text }) => text)).size < 2;
}

function gotOf(strengths: readonly Strength[]): string {
  return strengths.map(({ datacenter, text }) => `${datacenter}: ${text}`).join("; ");
}

function unequalMembers(subject: Subject, cluster: ClusterPlan): Breach | undefined {
  const strengths = datacentersOf(cluster).map((datacenter): Strength => {
    const members = membersOf(subject, cluster).filter((machine) => machine.datacenter === datacenter);
    const disks = members.flatMap((machine) => machine.disks.filter(({ purpose }) => purpose === "database"));
    const [processors, memoryGB] = [
      sum(members, (member) => member.processors),
      sum(members, (member) => member.memoryGB),
    ];
    return {
      datacenter,
      text: `${processors} processors, ${memoryGB} GB, ${sum(disks, (disk) => disk.sizeGB)} GB of disks`,
    };
  });
  if (isEqual(strengths)) return undefined;
  return breach(clusterPath(subject, cluster, "members"), {
    ...named(cluster),
    message: "the datacenters of the DAG differ in capacity",
    got: gotOf(strengths),
    expected: "the same in each",
  });
}

function unequalHosts(subject: Subject, names: readonly string[]): Breach | undefined {
  const datacenters = names.flatMap((name) => datacenterNamed(subject, name) ?? []);
  if (datacenters.length < names.length || datacenters.some(({ hosts }) => hosts.length === 0)) return undefined;
  const rated = datacenters.flatMap(({ hosts }) => hosts).every((host) => ratingOf(host) !== undefined);
  const strengths = datacenters.map((datacenter): Strength => ({
    datacenter: datacenter.name,
    text: hostsText(datacenter, rated),
  }));
  if (isEqual(strengths)) return undefined;
  const weaker = [...datacenters].sort((a, b) => weight(a) - weight(b))[0];
  return breach(weaker === undefined ? "datacenters" : subject.pathOf(weaker, "hosts"), {
    message: "the hosts of the datacenters differ in capacity",
    got: gotOf(strengths),
    expected: "the same in each",
    remedy: "give both datacenters hosts of the same number and size",
  });
}

function hostsText({ hosts }: Datacenter, rated: boolean): string {
  const storage = hosts.flatMap((host) => host.storage);
  return [
    `${hosts.length} ${hosts.length === 1 ? "host" : "hosts"}`,
    `${sum(hosts, (host) => host.cores)} cores`,
    ...(rated ? [`rated ${Math.round(sum(hosts, (host) => ratingOf(host) ?? 0))}`] : []),
    `${sum(hosts, (host) => host.memoryGB)} GB`,
    `${Math.round(sum(storage, (volume) => volume.usableGB))} GB of storage`,
  ].join(", ");
}

/** SPECint rate of the host, or megacycles of its cores; a document uses one of the two. */
function ratingOf({ specintRate2006, megacyclesPerCore, cores }: Host): number | undefined {
  return specintRate2006 ?? (megacyclesPerCore === undefined ? undefined : megacyclesPerCore * cores);
}

function weight({ hosts }: Datacenter): number {
  return sum(
    hosts,
    (host) => (ratingOf(host) ?? host.cores) + host.memoryGB + sum(host.storage, (storage) => storage.usableGB),
  );
}

function unequalFronts(subject: Subject, names: readonly string[], key: "proxies" | "gateways"): Breach | undefined {
  const all = subject.deployment[key];
  const counts = names.map((datacenter) => ({
    datacenter,
    count: all.filter((candidate) => candidate.datacenter === datacenter).length,
  }));
  const strengths = counts.map(({ datacenter, count }): Strength => ({ datacenter, text: String(count) }));
  if (counts.some(({ count }) => count === 0) || isEqual(strengths)) return undefined;
  return breach(subject.pathOf(subject.deployment, key), {
    message: `the datacenters have different numbers of ${key}`,
    got: gotOf(strengths),
    expected: "the same in each",
    remedy: `run the same number of ${key} in each datacenter`,
  });
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
