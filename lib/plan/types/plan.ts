import type { ClusterPlan } from "./cluster";
import type { DeploymentCost } from "./cost";
import type { Decision } from "./decision";
import type { ClientNamePlan, FirewallRule, RecordPlan, WiringPlan } from "./access";
import type { MachinePlan } from "./machine";
import type { DatacenterLoss, RequirementOutcome } from "./outcome";
import type { ServerPlan } from "./server";
import type { SizesPlan } from "./sizes";

/**
 * Every decision about a deployment, as JSON-safe data: plans can be compared directly. Lists are sorted by name; keys
 * are sorted when it is written (`stableJson`). Contains no secrets, only their names.
 */
export interface Plan {
  readonly schema: "mail-constructs/plan/v1";
  readonly deployment: string;
  readonly datacenters: readonly DatacenterPlan[];
  readonly machines: readonly MachinePlan[];
  /** Every server of the deployment once, created or existing. */
  readonly servers: readonly ServerPlan[];
  readonly clusters: readonly ClusterPlan[];
  /** Names that clients use, in order of their use; a name appears once for each use. */
  readonly clientNames: readonly ClientNamePlan[];
  readonly records: readonly RecordPlan[];
  readonly firewall: readonly FirewallRule[];
  readonly wiring: WiringPlan;
  readonly sizes: SizesPlan;
  /** Outcomes of the document's requirements, in the order of the deployment. */
  readonly requirements: readonly RequirementOutcome[];
  /** Effect of the loss of each datacenter. */
  readonly datacenterLosses: readonly DatacenterLoss[];
  /** Cost per year at the prices in the document. */
  readonly cost: DeploymentCost;
  /** Decisions left to the planner (`auto`), each with its reason. */
  readonly decisions: readonly Decision[];
}

/** The decisions: a plan without the results derived from them, such as outcomes of failures and cost. */
export type PlannedParts = Omit<Plan, "requirements" | "datacenterLosses" | "cost">;

/** Datacenters by platform; further platforms add their own by declaration merging. */
export interface DatacenterPlans {
  readonly "hyper-v": HyperVDatacenterPlan;
  readonly azure: AzureDatacenterPlan;
  readonly existing: ExistingDatacenterPlan;
}

export type DatacenterPlan = DatacenterPlans[keyof DatacenterPlans];

/** Common fields of datacenters on every platform. */
export interface DatacenterBase {
  readonly name: string;
  /** `<deployment>-<datacenter>`; left out where nothing is created. */
  readonly stack?: string;
  readonly networks: readonly NetworkPlan[];
  /** Hosts with their load from the plan; empty on platforms without hosts. */
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
  /** Offer of the subscription. If omitted, unknown. */
  readonly offer?: string;
  /** CIDR of the virtual network. */
  readonly addressSpace?: string;
  readonly vpn?: VpnPlan;
}

/** A datacenter in which nothing is created. */
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
  /** In order of use. */
  readonly dns: readonly string[];
}

export interface VpnPlan {
  readonly to: readonly { readonly datacenter: string; readonly publicAddress: string }[];
  readonly sku: string;
  /** Name of the secret with the shared key; never its value. */
  readonly sharedKey: string;
}

/** A Hyper-V host with its load from the plan, apart from its other guests. */
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
  /** Virtual processors of all guests plus 2 for the host, divided by physical cores. */
  readonly processorRatio: number;
  readonly memoryUsedGB: number;
  readonly storage: readonly { readonly name: string; readonly usableGB: number; readonly usedGB: number }[];
}
