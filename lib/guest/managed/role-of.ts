import type { Plan } from "../../plan";
import type { DescribeRole, ManagedRole } from "./managed-role";
import { proxyRole } from "./proxy-role";

/** The roles that are known; at most one of them answers for a machine. */
const known: readonly DescribeRole[] = [proxyRole];

/** What runs on a created Linux machine; nothing where people set it up. */
export function roleOf(plan: Plan, machine: string): ManagedRole | undefined {
  for (const describe of known) {
    const role = describe(plan, machine);
    if (role !== undefined) return role;
  }
  return undefined;
}
