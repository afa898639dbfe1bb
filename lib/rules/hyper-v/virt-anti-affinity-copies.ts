import type { ClusterPlan, MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberPath, pairsOf, vhdsOf } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const virtAntiAffinityCopies = catalogueRule("virt-anti-affinity-copies", {
  why: "Copies that share a host or a shared volume fail together: two copies protect no better than one.",
  fix: "give the hosts separate volumes and place the copies on different hosts",
  reading: "Chassis and arrays behind the hosts are not in the document; hosts and Cluster Shared Volumes are judged.",
  check: (subject) => eachOf(subject.plan.clusters, (cluster) => verdictsOf(subject, cluster)),
});

/** One finding per shared host or volume, however many databases have copies there. */
function verdictsOf(subject: Subject, cluster: ClusterPlan): readonly Verdict[] {
  const servers = new Map(subject.plan.machines.map((machine) => [machine.name, machine]));
  const found = new Map<string, { readonly first: Meeting; others: number }>();
  for (const database of cluster.databases) {
    for (const [a, b] of pairsOf(database.copies.map((copy) => copy.server))) {
      const shared = sharedPart(servers.get(a), servers.get(b), database.name);
      if (shared === undefined) continue;
      const path = memberPath(subject, cluster, b);
      const place = `${path} ${shared.name}`;
      const known = found.get(place);
      if (known === undefined) found.set(place, { first: { a, b, shared, path, database: database.name }, others: 0 });
      else known.others++;
    }
  }
  return [...found.values()].map(({ first: { a, b, shared, path, database }, others }) =>
    breach(path, {
      name: database,
      message: `two copies of a database are on one ${shared.kind}${others === 0 ? "" : `, and so are those of ${others} more`}`,
      got: `${a} and ${b} on ${shared.name}`,
      expected: `different ${shared.kind}s`,
    }),
  );
}

interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly shared: Shared;
  readonly path: string;
  readonly database: string;
}

interface Shared {
  readonly kind: "host" | "Cluster Shared Volume";
  readonly name: string;
}

function sharedPart(a: MachinePlan | undefined, b: MachinePlan | undefined, database: string): Shared | undefined {
  if (a?.host === undefined || b?.host === undefined || a.datacenter !== b.datacenter) return undefined;
  if (a.host === b.host) return { kind: "host", name: a.host };
  const volume = sharedVolume(a, database);
  return volume !== undefined && volume === sharedVolume(b, database)
    ? { kind: "Cluster Shared Volume", name: volume }
    : undefined;
}

/** `c:\clusterstorage\volume1` of a path on a Cluster Shared Volume; such a path is the same volume on every host. */
function sharedVolume(machine: MachinePlan, database: string): string | undefined {
  const disk = vhdsOf(machine).find((candidate) => candidate.databases.includes(database));
  return /^[a-z]:\\clusterstorage\\[^\\]+/.exec(disk?.path.toLowerCase() ?? "")?.[0];
}
