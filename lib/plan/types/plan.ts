import type { AzureDatacenterPlan } from "./azure/azure-datacenter";
import type { BalancerPlan } from "./balancer";
import type { ClusterPlan } from "./cluster";
import type { DeploymentCost } from "./cost";
import type { DatacenterBase } from "./datacenter";
import type { Decision } from "./decision";
import type { ClientNamePlan, RecordPlan, WiringPlan } from "./access";
import type { FirewallRule } from "./firewall";
import type { MachinePlan } from "./machine";
import type { MailFlowPlan } from "./mailflow";
import type { DatacenterLoss, RequirementOutcome } from "./outcome";
import type { ManagementServerPlan, RetirementPlan } from "./retirement";
import type { ServerPlan } from "./server";
import type { SizesPlan } from "./sizes";
import type { TenantPlan } from "./tenant";

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
  /** Load balancers that are created. */
  readonly balancers: readonly BalancerPlan[];
  readonly records: readonly RecordPlan[];
  /** Left out without Exchange Online. */
  readonly mailFlow?: MailFlowPlan;
  readonly firewall: readonly FirewallRule[];
  readonly wiring: WiringPlan;
  /** Steps of people in the Microsoft 365 tenant and in subscriptions of Azure; left out for a deployment without both. */
  readonly tenant?: TenantPlan;
  /** Servers that are switched off for good, by name. */
  readonly retirements: readonly RetirementPlan[];
  /** Left out without a server for the management of recipients. */
  readonly managementServer?: ManagementServerPlan;
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
export type PlannedParts = Omit<
  Plan,
  "requirements" | "datacenterLosses" | "cost" | "retirements" | "managementServer"
>;

/** Datacenters by platform; further platforms add their own by declaration merging. */
export interface DatacenterPlans {
  readonly "hyper-v": HyperVDatacenterPlan;
  readonly azure: AzureDatacenterPlan;
  readonly existing: ExistingDatacenterPlan;
}

export type DatacenterPlan = DatacenterPlans[keyof DatacenterPlans];

export interface HyperVDatacenterPlan extends DatacenterBase {
  readonly platform: "hyper-v";
  readonly stack: string;
}

/** A datacenter in which nothing is created. */
export interface ExistingDatacenterPlan extends DatacenterBase {
  readonly platform: "existing";
  readonly stack?: never;
}
