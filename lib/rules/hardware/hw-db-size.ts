import { largestDatabaseGB } from "../../facts/dag-limits";
import { volumePerDatabase } from "../../facts/server-limits";
import { preferredDatabaseGB } from "../../facts/sizing";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { sizesOf } from "../support/cluster-sizes";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, fewestCopies, named } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const hwDbSize = catalogueRule("hw-db-size", {
  why: "A large database takes days to reseed or restore, and at the limit of the product it cannot grow at all.",
  fix: "use more databases, or set their number to `auto`",
  reading:
    "A fifth of free space next to the database is part of disk sizing; it is judged where the document specifies the size (`dataDiskGB`).",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => [sizeOfDatabases(subject, cluster), roomBeside(subject, cluster)]),
});

function sizeOfDatabases(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const copies = fewestCopies(cluster);
  const limit = preferredDatabaseGB(copies);
  const largest = Math.max(0, ...cluster.databases.map((database) => database.sizeGB));
  if (largest <= limit) return undefined;
  const beyond = largest > largestDatabaseGB ? `, beyond the limit of ${largestDatabaseGB} GB` : "";
  return breach(clusterPath(subject, cluster, "databases"), {
    ...named(cluster),
    message: `a database with ${copies} ${copies === 1 ? "copy" : "copies"} (not counting lagged ones) grows too large${beyond}`,
    got: `${Math.round(largest)} GB`,
    expected: `at most ${limit} GB`,
  });
}

/** Data disks of a specified size, compared with their databases plus a fifth. */
function roomBeside(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  if (designOf(subject, cluster).machine.dataDiskGB === undefined) return undefined;
  const [worst] = sizesOf(subject, cluster)
    .dataDisks.map(({ sizeGB, databasesGB }) => ({ sizeGB, needed: Math.ceil(databasesGB * volumePerDatabase) }))
    .sort((a, b) => b.needed - a.needed);
  if (worst === undefined || worst.sizeGB >= worst.needed) return undefined;
  return breach(clusterPath(subject, cluster, "machine", "dataDiskGB"), {
    ...named(cluster),
    message: "the data disks leave less than a fifth of free space next to their databases",
    got: `${worst.sizeGB} GB`,
    expected: `at least ${worst.needed} GB`,
    remedy: "make the data disks larger, or remove `dataDiskGB`",
  });
}
