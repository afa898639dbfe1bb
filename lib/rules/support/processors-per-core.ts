import type { ClusterPlan } from "../../plan";
import { undecided } from "../engine/answers";
import type { Subject, Undecided } from "../types";
import { datacenterNamed, datacentersOf, named } from "./lookup";

/**
 * The answer if the processor load of a DAG is undecided: the figure of its members' first host would decide it. Members
 * without a host have no figure that a document could specify, so nothing is reported.
 */
export function unknownProcessors(subject: Subject, cluster: ClusterPlan): Undecided | undefined {
  const hosts = datacentersOf(cluster).flatMap((name) => datacenterNamed(subject, name)?.hosts ?? []);
  const [host] = hosts.filter((host) => host.specintRate2006 === undefined && host.megacyclesPerCore === undefined);
  if (host === undefined) return undefined;
  const key = subject.pathOf(host, "specintRate2006");
  return undecided(key, `how fast the processors of ${cluster.name}'s hosts are`, named(cluster).name);
}
