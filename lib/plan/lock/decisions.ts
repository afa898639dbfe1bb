import type { Deployment } from "../../model";
import type { AgainstLockReason, Decision, MachinePlan, Plan } from "../types";
import { lockChanges, type LockChange } from "./changes";
import { lockOf } from "./of";
import type { Lock } from "./types";

/**
 * The values of the lock that the plan could not keep: one decision per value, with the members of a DAG combined. New
 * and removed objects do not contradict the lock.
 */
export function againstLock(plan: Plan, lock: Lock, deployment: Deployment): Decision[] {
  const machines = new Map(plan.machines.map((machine) => [machine.name, machine]));
  const hosts = new Set(deployment.datacenters.flatMap((datacenter) => datacenter.hosts).map((host) => host.name));
  const decisions = new Map<string, Decision>();
  for (const change of lockChanges(lock, lockOf(plan))) {
    if (change.kind !== "changed" || isConsequence(change)) continue;
    const path = pathOf(change, machines.get(change.name));
    const decided = change.now ?? "";
    const reason = { kind: "against-lock", was: change.was ?? "", cause: causeOf(change, hosts) } as const;
    decisions.set(JSON.stringify([path, reason, decided]), { path, decided, reason });
  }
  return [...decisions.values()];
}

/**
 * The numbers of DAGs and domain controllers come with their own reason; consequences of a moved disk or host are not
 * reported.
 */
function isConsequence({ what, field }: LockChange): boolean {
  if (what === "design" || what === "domainControllers") return true;
  return field === "startDelaySeconds" || field === "datacenter" || /\.(path|location|databases)$/.test(field);
}

function pathOf({ what, name, field }: LockChange, machine: MachinePlan | undefined): string {
  if (what === "database") return `databases.${name}.copies`;
  if (machine?.role === "mailbox" && machine.cluster !== undefined) {
    if (["processors", "memoryGB"].includes(field)) return `clusters.${machine.cluster}.machine.${field}`;
    if (what === "disk") return `clusters.${machine.cluster}.disks.${field}`;
  }
  const part = what === "address" ? `addresses.${field}` : what === "disk" ? `disks.${field}` : field;
  return `machines.${name}.${part}`;
}

function causeOf({ what, field, was }: LockChange, hosts: ReadonlySet<string>): AgainstLockReason["cause"] {
  if (what === "database") return "copies";
  if (what === "address") return "address";
  if (what === "disk") return "disk";
  if (field !== "host") return "size";
  return hosts.has(String(was)) ? "host-full-or-changed" : "host-removed";
}
