import { zoneNames, type Deployment } from "../../model";
import type { CaseSource } from "./cases";
import { failureParts, type SingleFailure } from "./sets";
import { nothingFails, type FailureCluster } from "./types";

/** Everything in a deployment from which the cases of a requirement are taken, including hosts that carry nothing. */
export function caseSource(deployment: Deployment, clusters: readonly FailureCluster[]): CaseSource {
  const { datacenters, links } = deployment;
  const places: SingleFailure[] = [
    ...datacenters.flatMap(({ hosts }) => hosts).map(({ name }) => hosting("host", name)),
    ...zoneNames(deployment).map((name) => hosting("zone", name)),
    ...datacenters.map(({ name }) => ({
      kind: "datacenter" as const,
      failure: { ...nothingFails, datacenters: [name] },
    })),
    ...links.map(({ between }) => ({ kind: "link" as const, failure: { ...nothingFails, links: [between] } })),
  ];
  return {
    parts: [...clusters.flatMap((cluster) => failureParts(cluster)), ...places],
    members: clusters.map(({ members }) => members.map(({ name }) => name)),
  };
}

function hosting(kind: "host" | "zone", name: string): SingleFailure {
  return { kind, failure: { ...nothingFails, hosts: [name] } };
}
