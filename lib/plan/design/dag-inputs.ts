import type { Cluster, Deployment } from "../../model";
import type { KeptCluster } from "../lock/kept";
import type { TierShare } from "../mailboxes/spread";
import type { DagInputs, Load } from "../sizing";
import { slowestHost } from "./host-figures";
import type { WorstCase } from "./worst";

/** Inputs of the sizing of a DAG: its draft, and the load of its members after failures once that is known. */
export interface SizingQuestion {
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly databases: number;
  readonly deployment: Deployment;
  /** Number of DAGs of the same design, used in explanations only. Default 1. */
  readonly instances?: number;
  readonly worst?: WorstCase;
  readonly kept?: KeptCluster;
}

/**
 * The sizing inputs of one DAG. Copies in other datacenters, deployed disks and the directory are known only after all
 * DAGs are planned.
 */
export function dagInputsOf(question: SizingQuestion): DagInputs {
  const { cluster, shares, load, databases, deployment, kept, instances = 1 } = question;
  const worst = question.worst ?? nothingCarried(cluster.members.length);
  const host = slowestHost(cluster, deployment);
  return {
    deployment,
    design: cluster.design,
    settings: cluster,
    members: cluster.members.length,
    instances,
    shares,
    load,
    databases,
    databasesDecided: cluster.databases === "auto",
    worst,
    serversLeft: worst.serversLeft,
    normal: worst.normal,
    failed: worst.failed,
    ...(host === undefined ? {} : { slowestHost: host }),
    remote: { copies: 0, lagged: 0 },
    kept: { ...optional("processors", kept?.processors), ...optional("memoryGB", kept?.memoryGB) },
    directory: { activeMegacycles: 0, processors: {} },
  };
}

/** Before the load after failures is known. */
function nothingCarried(serversLeft: number): WorstCase {
  return { activeDatabases: 0, copies: 0, serversLeft, normal: [], failed: [] };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
