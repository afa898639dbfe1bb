import type { ClusterPlan } from "./cluster";
import type { DeploymentCost } from "./cost";
import type { FirewallRule, RecordPlan, WiringPlan } from "./access";
import type { MachinePlan } from "./machine";
import type { DatacenterLoss, RequirementOutcome } from "./outcome";
import type { ServerPlan } from "./server";
import type { SizesPlan } from "./sizes";

/**
 * Every decision about a deployment, as JSON-safe data: two plans can be compared without anything else. Lists are
 * sorted by name; keys are sorted when it is written (`stableJson`). Holds no secret, only names of secrets.
 */
export interface Plan {
  readonly schema: "mail-constructs/plan/v1";
  readonly deployment: string;
  readonly datacenters: readonly DatacenterPlan[];
  readonly machines: readonly MachinePlan[];
  /** Every server of the deployment once, created or existing. */
  readonly servers: readonly ServerPlan[];
  readonly clusters: readonly ClusterPlan[];
  readonly records: readonly RecordPlan[];
  readonly firewall: readonly FirewallRule[];
  readonly wiring: WiringPlan;
  readonly sizes: SizesPlan;
  /** What became of everything that the document wants survived, in the order of the deployment. */
  readonly requirements: readonly RequirementOutcome[];
  /** Every datacenter lost in turn. */
  readonly datacenterLosses: readonly DatacenterLoss[];
  /** What all of it costs a year, by the prices of the document. */
  readonly cost: DeploymentCost;
  /** Decisions that `auto` left to the planner, with the reason for each. */
  readonly decisions: readonly Decision[];
}

/** What is decided: all of a plan but what follows from it, what failures do and what it costs. */
export type PlannedParts = Omit<Plan, "requirements" | "datacenterLosses" | "cost">;

/** Datacenters by platform; a further platform adds its own by declaration merging. */
export interface DatacenterPlans {
  readonly "hyper-v": HyperVDatacenterPlan;
  readonly azure: AzureDatacenterPlan;
  readonly existing: ExistingDatacenterPlan;
}

export type DatacenterPlan = DatacenterPlans[keyof DatacenterPlans];

/** What a datacenter has on every platform. */
export interface DatacenterBase {
  readonly name: string;
  /** `<deployment>-<datacenter>`; left out where nothing is created. */
  readonly stack?: string;
  readonly networks: readonly NetworkPlan[];
  /** Hosts with what the plan puts on them; empty where machines are not placed on hosts. */
  readonly hosts: readonly HostPlan[];
}

export interface HyperVDatacenterPlan extends DatacenterBase {
  readonly platform: "hyper-v";
  readonly stack: string;
}

export interface AzureDatacenterPlan extends DatacenterBase {
  readonly platform: "azure";
  readonly stack: string;
  readonly region: string;
  /** Availability zones that may be used. */
  readonly zones: readonly string[];
  /** Offer of the subscription; unknown if omitted. */
  readonly offer?: string;
  /** Of the virtual network, CIDR. */
  readonly addressSpace?: string;
  readonly vpn?: VpnPlan;
}

/** Nothing is created in it. */
export interface ExistingDatacenterPlan extends DatacenterBase {
  readonly platform: "existing";
  readonly stack?: never;
}

export interface NetworkPlan {
  readonly name: string;
  readonly purpose: string;
  readonly cidr: string;
  readonly gateway?: string;
  readonly vlan?: number;
  /** In the order of use. */
  readonly dns: readonly string[];
}

export interface VpnPlan {
  readonly to: readonly { readonly datacenter: string; readonly publicAddress: string }[];
  readonly sku: string;
  /** Name of the secret with the shared key; never its value. */
  readonly sharedKey: string;
}

/** A Hyper-V host with what the plan puts on it, apart from its other guests. */
export interface HostPlan {
  readonly name: string;
  readonly address: string;
  /** How the provider reaches it over WinRM HTTPS. */
  readonly access: { readonly authentication: "kerberos" | "ntlm"; readonly realm?: string; readonly port: number };
  /** Name of the secret with the login; never its value. */
  readonly credential: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly machines: readonly string[];
  /** Virtual processors of all guests and 2 for the host, by physical cores. */
  readonly processorRatio: number;
  readonly memoryUsedGB: number;
  readonly storage: readonly { readonly name: string; readonly usableGB: number; readonly usedGB: number }[];
}

export interface Decision {
  /** Path of the key that said `auto`, or of the part decided. */
  readonly path: string;
  readonly decided: string | number;
  readonly reason: string;
}
