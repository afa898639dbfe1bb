import type { ParsedEntry } from "../schema/parsed";
import type { Checking } from "./checking";
import { checkPlace, onHost } from "./places";
import { createsOn, creatingPlatforms } from "./platforms/check-platforms";

type ParsedCluster = ParsedEntry<"clusters">;

export function checkClusters(checking: Checking): void {
  checking.document.clusters.forEach((cluster, i) => {
    const path = `clusters[${i}]`;
    checkUsers(cluster, path, checking);
    checkMembers(cluster, path, checking);
    checkModel(cluster, path, checking);
    checkCopies(cluster, path, checking);
    checkStorage(cluster, path, checking);
    for (const key of ["witness", "alternateWitness"] as const) {
      const witness = cluster[key];
      if (witness === undefined) continue;
      const { host, ...place } = witness;
      checkPlace({ ...place, ...onHost(host) }, `${path}.${key}`, checking);
    }
  });
  checkServed(checking);
}

function checkUsers(cluster: ParsedCluster, path: string, checking: Checking): void {
  const tiers = checking.document.users.filter((tier) => tier.location === "cluster").map((tier) => tier.name);
  cluster.users.forEach((tier, i) => checking.knows(`${path}.users[${i}]`, "user tier in clusters", tier, tiers));
}

function checkServed(checking: Checking): void {
  const served = new Set(checking.document.clusters.flatMap((cluster) => cluster.users));
  checking.document.users.forEach((tier, i) => {
    if (tier.location !== "cluster" || served.has(tier.name)) return;
    checking.report({
      code: "users-not-served",
      path: `users[${i}]`,
      message: `no cluster holds the mailboxes of ${tier.name}`,
      expected: "the tier among the `users` of a cluster, or `location: cloud`",
      remedy: `add \`${tier.name}\` to the \`users\` of a cluster`,
    });
  });
}

function checkMembers(cluster: ParsedCluster, path: string, checking: Checking): void {
  for (const [name, members] of Object.entries(cluster.members)) {
    const below = `${path}.members.${name}`;
    const datacenter = checking.datacenter(below, name);
    if (datacenter === undefined) continue;
    if (!createsOn(datacenter.platform)) {
      checking.report({
        code: "nothing-created-here",
        path: below,
        message: "members are to be created in a datacenter where nothing is created",
        got: `platform ${datacenter.platform} of ${name}`,
        expected: `a datacenter of platform ${creatingPlatforms}`,
        remedy: "write the platform on which the members run, or place them elsewhere",
      });
      continue;
    }
    members.forEach(({ host, ...member }, i) => {
      checkPlace({ ...member, ...onHost(host), datacenter: name }, `${below}[${i}]`, checking);
      if (cluster.instances === 1 || member.name.includes("{cluster}")) return;
      checking.report({
        code: "missing-pattern",
        path: `${below}[${i}].name`,
        message: "members of several clusters would have the same name",
        got: JSON.stringify(member.name),
        expected: "a pattern with {cluster} in it",
        remedy: "write {cluster} where the cluster's number stands",
      });
    });
  }
}

function checkModel(cluster: ParsedCluster, path: string, checking: Checking): void {
  const datacenters = Object.keys(cluster.members);
  for (const name of Object.keys(cluster.autoActivation ?? {})) {
    checking.knows(`${path}.autoActivation`, "datacenter with members of the cluster", name, datacenters);
  }
  if (cluster.primary !== undefined) {
    checking.knows(`${path}.primary`, "datacenter with members of the cluster", cluster.primary, datacenters);
  } else if (cluster.model === "active-passive") {
    checking.report({
      code: "missing-key",
      path: `${path}.primary`,
      message: "an active-passive cluster needs the name of its active datacenter",
      expected: `one of ${datacenters.join(", ")}`,
      remedy: "add `primary`",
    });
  }
  if (cluster.model === "single-datacenter" && datacenters.length > 1) {
    checking.report({
      code: "wrong-model",
      path: `${path}.model`,
      message: "a cluster in a single datacenter has members in several",
      got: `members in ${datacenters.join(", ")}`,
      expected: "active-active or active-passive",
      remedy: "write the intended model, or remove members",
    });
  }
}

function checkCopies(cluster: ParsedCluster, path: string, checking: Checking): void {
  const { perDatacenter } = cluster.copies;
  const below = `${path}.copies.perDatacenter`;
  const datacenters = Object.keys(cluster.members);
  const counts = datacenters.map((name) => (typeof perDatacenter === "number" ? perDatacenter : perDatacenter[name]));
  if (counts.length > 0 && counts.every((count) => count === 0)) {
    checking.report({
      code: "no-copies",
      path: below,
      message: "no datacenter holds a copy of any database",
      got: datacenters.map((name) => `0 in ${name}`).join(", "),
      expected: "at least 1 copy in one of them",
      remedy: `write \`perDatacenter: 1\``,
    });
  }
  if (typeof perDatacenter === "number") return;
  for (const name of Object.keys(perDatacenter)) {
    checking.knows(`${below}.${name}`, "datacenter with members of the cluster", name, datacenters);
  }
}

/** The named storage must be on the host of every member that names one, otherwise on some host of its datacenter. */
function checkStorage(cluster: ParsedCluster, path: string, checking: Checking): void {
  for (const key of ["dataDisk", "systemDisk"] as const) {
    const wanted = cluster.machine[key];
    if (wanted === undefined) continue;
    const lacking = Object.entries(cluster.members).find(([name, members]) => {
      const hosts = checking.datacenters.get(name)?.hosts ?? [];
      const named = hosts.filter((host) => members.some((member) => member.host === host.name));
      const has = (host: (typeof hosts)[number]): boolean => host.storage.some((storage) => storage.name === wanted);
      return hosts.length > 0 && (named.length > 0 ? !named.every(has) : !hosts.some(has));
    });
    if (lacking === undefined) continue;
    const hosts = checking.datacenters.get(lacking[0])?.hosts ?? [];
    const names = hosts
      .flatMap((host) => host.storage.map((storage) => storage.name))
      .filter((name) => name !== wanted);
    checking.knows(`${path}.machine.${key}`, `storage on the hosts of ${lacking[0]}`, wanted, [...new Set(names)]);
  }
}
