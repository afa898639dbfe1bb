import type { Cluster, Deployment } from "../../model";
import type {
  ClientNamePlan,
  ClusterPlan,
  MachinePlan,
  MonitoringWiring,
  RecordPlan,
  SizesPlan,
  WiringPlan,
} from "../types";
import { wireBackup } from "./backup";
import { wireNames } from "./directory";
import { wireGateways } from "./gateways";
import { withPrometheus } from "./monitoring-prometheus";
import { wireProxies } from "./proxies";

/** What is decided before the systems around the servers. */
export interface Decided {
  readonly planned: readonly ClusterPlan[];
  readonly machines: readonly MachinePlan[];
  readonly clientNames: readonly ClientNamePlan[];
  readonly records: readonly RecordPlan[];
  readonly monitoring: readonly MonitoringWiring[];
  /** Datacenters whose platform balances a shared address itself. */
  readonly balanced: readonly string[];
  readonly sizes: SizesPlan;
}

/** Settings of all systems around the servers; Prometheus is told of the others. */
export function wireAround(deployment: Deployment, clusters: readonly Cluster[], decided: Decided): WiringPlan {
  const { planned, machines, clientNames, records, monitoring, balanced, sizes } = decided;
  const wiring = {
    proxies: wireProxies(deployment, clusters, clientNames, { machines, balanced }),
    gateways: wireGateways(deployment, clusters),
    monitoring,
    backup: wireBackup(deployment, planned, machines),
    ...wireNames(deployment, clusters, clientNames, sizes.clusters),
  };
  return withPrometheus(deployment, { clusters: planned, records, clientNames, machines, wiring });
}
