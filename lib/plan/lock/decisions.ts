import type { Deployment } from "../../model";
import type { Decision, MachinePlan, Plan } from "../types";
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
    const reason = reasonOf(change, hosts);
    decisions.set(`${path} ${reason} ${change.now ?? ""}`, { path, decided: change.now ?? "", reason });
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

function reasonOf({ what, field, was }: LockChange, hosts: ReadonlySet<string>): string {
  const locked = `not ${was ?? ""} as in the lock`;
  if (what === "database") return `${locked}: a member is gone, or the number of copies has changed`;
  if (what === "address") return `${locked}: the document gives another address or range`;
  if (what === "disk") return `${locked}: the content of the disk no longer fits`;
  if (field !== "host") return `${locked}: the worst allowed failure or the document needs another number`;
  const gone = !hosts.has(String(was));
  return `${locked}: ${gone ? "the host is gone" : "the host has no room, or the document names another"}`;
}
