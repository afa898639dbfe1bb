import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const dagWitnessPrimaryDc = catalogueRule("dag-witness-primary-dc", {
  why: "If one datacenter must lose quorum together with the witness, it should be the one with fewer users.",
  fix: "place the witnesses of all DAGs in the datacenter with the most users",
  check: (subject) =>
    eachOf(subject.plan.clusters.filter(hasWitnessInside), (cluster) => {
      const place = cluster.witness?.datacenter ?? "";
      const users = datacentersOf(cluster).map((name) => ({ name, mailboxes: mailboxesIn(cluster, name) }));
      const most = Math.max(...users.map(({ mailboxes }) => mailboxes));
      const best = users.filter(({ mailboxes }) => mailboxes === most).map(({ name }) => name);
      if (best.includes(place)) return undefined;
      return breach(clusterPath(subject, cluster, "witness", "datacenter"), {
        ...named(cluster),
        message: "the witness is not in the datacenter with the most users",
        got: place,
        expected: best.join(" or "),
      });
    }),
});

function hasWitnessInside(cluster: ClusterPlan): boolean {
  const datacenters = datacentersOf(cluster);
  return cluster.votes.witness && datacenters.length > 1 && datacenters.includes(cluster.witness?.datacenter ?? "");
}

/** Mailboxes whose database is active in the datacenter in normal operation. */
function mailboxesIn(cluster: ClusterPlan, datacenter: string): number {
  return cluster.databases
    .filter((database) => database.copies.some((copy) => copy.preference === 1 && copy.datacenter === datacenter))
    .reduce((sum, database) => sum + database.mailboxes, 0);
}
