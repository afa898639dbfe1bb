import type { Network } from "../../model";
import type { ClusterPlan, MachinePlan } from "../../plan";
import type { Subject } from "../types";
import { datacenterNamed, membersOf } from "./lookup";

/** A network of the document in which members have adapters. */
export interface MemberNetwork {
  readonly network: Network;
  readonly datacenter: string;
  readonly platform: MachinePlan["platform"];
  readonly cluster: ClusterPlan;
}

/** Networks of one purpose that contain members, each once, with the first cluster that uses it. */
export function memberNetworks(subject: Subject, purpose: "mapi" | "replication"): readonly MemberNetwork[] {
  const found = new Map<Network, MemberNetwork>();
  for (const cluster of subject.plan.clusters) {
    for (const { adapters, datacenter, platform } of membersOf(subject, cluster)) {
      for (const adapter of adapters.filter(({ name }) => name === purpose)) {
        const networks = datacenterNamed(subject, datacenter)?.networks ?? [];
        const network = networks.find(({ name }) => name === adapter.network);
        if (network !== undefined && !found.has(network))
          found.set(network, { network, datacenter, platform, cluster });
      }
    }
  }
  return [...found.values()];
}
