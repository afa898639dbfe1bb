import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { apartBySet, azureClusters, isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, membersOf, named } from "../support/lookup";
import type { Subject } from "../types";

export const azAvailability = catalogueRule("az-availability", {
  why: "Members in one zone, or a witness in the zone of members, fail together: the DAG loses quorum with one zone.",
  fix: "place the members and the witness in different zones",
  reading:
    "Members may share zones unless all of them are in one; the witness has a zone without members. In a region without zones, an availability set keeps members apart.",
  check: (subject) => {
    const apart = apartBySet(subject);
    return eachOf(azureClusters(subject), (cluster) => {
      const voters = votersOf(subject, cluster);
      const isWitness = (i: number) => voters[i]?.name === cluster.witness?.name;
      const places = voters.map(({ name, datacenter, zone }, i) =>
        zone === undefined && !isWitness(i) && apart.has(name) ? name : placeIn(datacenter, zone),
      );
      const members = places.filter((_, i) => !isWitness(i));
      const witness = places.find((_, i) => isWitness(i));
      const together = members.length > 1 && new Set(members).size === 1;
      const beside = witness !== undefined && members.includes(witness);
      if (!places.includes(undefined) && !together && !beside) return undefined;
      return breach(clusterPath(subject, cluster, "members"), {
        ...named(cluster),
        message: "voters of the DAG in Azure share a zone, or have none",
        got: voters.map(({ name, zone }) => `${name} in ${zone ?? "none"}`).join(", "),
        expected: "members in at least two zones, the witness in another",
        ...remedyFor(subject, cluster),
      });
    });
  },
});

/** An entry with `count` places its members by `zones`. */
function remedyFor(subject: Subject, cluster: ClusterPlan): { readonly remedy?: string } {
  const isShared = designOf(subject, cluster).members.some(
    ({ count, datacenter }) => count > 1 && isAzure(subject, datacenter),
  );
  return isShared ? { remedy: "give the entry `zones`: its members get them in turn" } : {};
}

function placeIn(datacenter: string, zone: string | undefined): string | undefined {
  return zone === undefined ? undefined : `${datacenter} ${zone}`;
}

interface Voter {
  readonly name: string;
  readonly datacenter: string;
  readonly zone?: string;
}

/** Members of a DAG in Azure, and its witness there if the deployment creates it. */
function votersOf(subject: Subject, cluster: ClusterPlan): readonly Voter[] {
  const witness = subject.plan.machines.filter((machine) => machine.name === cluster.witness?.name);
  return [...membersOf(subject, cluster), ...witness].filter((machine) => isAzure(subject, machine.datacenter));
}
