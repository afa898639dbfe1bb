import type { Plan } from "../../plan";
import { exporterPackages } from "./exporter-packages";
import type { DescribeRole, ManagedRole } from "./managed-role";
import { prometheusRole } from "./prometheus-role";
import { proxyRole } from "./proxy-role";

/** The roles that are known; at most one of them answers for a machine. */
const known: readonly DescribeRole[] = [proxyRole, prometheusRole];

/** What runs on a created Linux machine, with what shows its metrics if Prometheus scrapes it; nothing where people set it up. */
export function roleOf(plan: Plan, machine: string): ManagedRole | undefined {
  for (const describe of known) {
    const role = describe(plan, machine);
    if (role !== undefined) return { ...role, packages: [...role.packages, ...exporterPackages(plan, machine)] };
  }
  return undefined;
}
