import type { MachinePlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberPath, pairsOf } from "../support/lookup";

export const virtAntiAffinityCopies = catalogueRule("virt-anti-affinity-copies", {
  why: "Copies that share a host or a shared volume fail together: they are one copy that costs two.",
  fix: "give the hosts volumes of their own and the copies different hosts",
  reading: "Chassis and arrays behind the hosts are not in the document; hosts and cluster shared volumes are judged.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const servers = new Map(subject.plan.machines.map((machine) => [machine.name, machine]));
      return cluster.databases.flatMap((database) =>
        pairsOf(database.copies.map((copy) => copy.server)).map(([a, b]) => {
          const shared = sharedPart(servers.get(a), servers.get(b), database.name);
          if (shared === undefined) return undefined;
          return breach(memberPath(subject, cluster, b), {
            name: database.name,
            message: `two copies of a database are on one ${shared.kind}`,
            got: `${a} and ${b} on ${shared.name}`,
            expected: `different ${shared.kind}s`,
          });
        }),
      );
    }),
});

interface Shared {
  readonly kind: "host" | "cluster shared volume";
  readonly name: string;
}

function sharedPart(a: MachinePlan | undefined, b: MachinePlan | undefined, database: string): Shared | undefined {
  if (a?.host === undefined || b?.host === undefined || a.datacenter !== b.datacenter) return undefined;
  if (a.host === b.host) return { kind: "host", name: a.host };
  const volume = sharedVolume(a, database);
  return volume !== undefined && volume === sharedVolume(b, database)
    ? { kind: "cluster shared volume", name: volume }
    : undefined;
}

/** `c:\clusterstorage\volume1` of a path on a cluster shared volume; such a path is the same volume on every host. */
function sharedVolume(machine: MachinePlan, database: string): string | undefined {
  const disk = machine.disks.find((candidate) => candidate.databases.includes(database));
  return /^[a-z]:\\clusterstorage\\[^\\]+/.exec(disk?.path.toLowerCase() ?? "")?.[0];
}
