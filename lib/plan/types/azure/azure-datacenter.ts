import type { GatewayWiring } from "../access";
import type { DatacenterBase } from "../datacenter";
import type { AzureBastionPlan } from "./azure-bastion";
import type { AzureBackupPlan } from "./azure-backup";
import type { AzureBalancerPlan } from "./azure-balancer";
import type { AzureBudgetPlan } from "./azure-budget";
import type { AzureMonitoringPlan } from "./azure-monitoring";
import type { AzureDnsZonePlan } from "./azure-dns";
import type { AzureNetworkPlan } from "./azure-network";
import type { AzureManualStepPlan, AzureStepPlan } from "./azure-first-start";
import type { AzureUpdatesPlan } from "./azure-updates";
import type { AzureVaultPlan } from "./azure-vault";
import type { AzureVpnPlan } from "./azure-vpn";

/**
 * A datacenter in an Azure region, with everything its stack creates beside the machines. Each slice is made by one part
 * of the constructs, which does no arithmetic.
 */
export interface AzureDatacenterPlan extends DatacenterBase {
  readonly platform: "azure";
  readonly stack: string;
  readonly region: string;
  /** Availability zones that may be used. */
  readonly zones: readonly string[];
  /** Offer of the subscription. If omitted, unknown. */
  readonly offer?: string;
  /** Name of the resource group: all that the stack creates is in it. */
  readonly resourceGroup: string;
  /** Tags of everything that can have tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Left out where the document gives no address space: then nothing can be created. */
  readonly network?: AzureNetworkPlan;
  readonly vpn?: AzureVpnPlan;
  /** Left out where the document describes none. */
  readonly bastion?: AzureBastionPlan;
  /** Left out where no machine reads a secret. */
  readonly vault?: AzureVaultPlan;
  /** Steps in the guests of its Windows machines; those of one machine in their order. */
  readonly firstStart: readonly AzureStepPlan[];
  /** Steps in its guests that people take afterwards. */
  readonly byPeople: readonly AzureManualStepPlan[];
  /** Gateways with Postfix that it creates: what cloud-init configures on their machines. */
  readonly relays: readonly GatewayWiring[];
  /** Left out where the document gives none. */
  readonly budget?: AzureBudgetPlan;
  /** When its machines are updated, and which ones only people update. */
  readonly updates: AzureUpdatesPlan;
  /** Vaults to be created. */
  readonly backups: readonly AzureBackupPlan[];
  /** Workspaces to be created. */
  readonly monitoring: readonly AzureMonitoringPlan[];
  readonly balancers: readonly AzureBalancerPlan[];
  readonly dnsZones: readonly AzureDnsZonePlan[];
}
