import type { BalancerPlan } from "../balancer";

/** A standard load balancer of an Azure datacenter. */
export interface AzureBalancerPlan extends Pick<
  BalancerPlan,
  "part" | "name" | "ports" | "probe" | "connectPorts" | "distribution"
> {
  /** Name in Azure. */
  readonly resource: string;
  readonly frontEnd: AzureFrontEndPlan;
  /** Zones of the region over which the front end is spread; not those that machines may use. */
  readonly zones: readonly string[];
  readonly probeIntervalSeconds: number;
  /** Answers in a row that change the state of a server. */
  readonly probeThreshold: number;
  readonly idleTimeoutMinutes: number;
  readonly pool: readonly AzurePoolMemberPlan[];
}

export type AzureFrontEndPlan =
  /** `subnet` is null for an address in no network of the datacenter, which a rule reports. */
  | { readonly kind: "internal"; readonly subnet: string | null; readonly address: string }
  /** Protected: records and partners refer to the address. */
  | { readonly kind: "public"; readonly label: string; readonly publicAddress: string };

/** A machine in a pool, by the adapter that receives its traffic. */
export interface AzurePoolMemberPlan {
  readonly machine: string;
  readonly adapter: string;
}
