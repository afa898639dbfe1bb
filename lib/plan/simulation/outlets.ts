import { zoneName, type Deployment } from "../../model";
import type { FailureSet } from "../failures";

/** How servers of a datacenter in Azure reach the Internet; other datacenters are assumed to reach it. */
export interface Outlet {
  /** Failing parts that end it: the NAT gateway, or its zone. */
  readonly dependsOn: readonly string[];
  /** Datacenter through which it goes. */
  readonly via?: string;
  /** There is none. */
  readonly isMissing?: true;
}

/** Outlets by datacenter. */
export type Outlets = Readonly<Record<string, Outlet>>;

export function outletsOf({ datacenters }: Pick<Deployment, "datacenters">): Outlets {
  return Object.fromEntries(
    datacenters
      .filter(({ platform, addressSpace }) => platform === "azure" && addressSpace !== undefined)
      .map(({ name, outbound, natZone, vpn }): [string, Outlet] => {
        if (outbound === "none") return [name, { dependsOn: [], isMissing: true }];
        if (outbound === "nat-gateway") {
          return [name, { dependsOn: [`nat:${name}`, ...(natZone === undefined ? [] : [zoneName(name, natZone)])] }];
        }
        const via = vpn?.internetVia ?? vpn?.to[0]?.datacenter;
        return [name, via === undefined ? { dependsOn: [], isMissing: true } : { dependsOn: [], via }];
      }),
  );
}

/** Whether nothing that the outlet itself needs has failed; the way to `via` is judged by its caller. */
export function outletRuns({ dependsOn, isMissing }: Outlet, { hosts, gateways = [] }: FailureSet): boolean {
  const failed = [...hosts, ...gateways.map(({ name }) => name)];
  return isMissing !== true && !dependsOn.some((name) => failed.includes(name));
}
