import type { IdentityServer } from "../../model/types";
import type { MachinePlan } from "../../plan";
import type { Subject } from "../types";

/** Objects that directory sync synchronizes. */
export function directoryObjects(subject: Subject): number {
  return subject.deployment.identity?.directorySync?.objects ?? 0;
}

/** Servers of directory sync and sign-on that hold the keys of the directory; the proxies of sign-on are not among them. */
export function tierZeroServers(subject: Subject): readonly IdentityServer[] {
  const { directorySync, signOn } = subject.deployment.identity ?? {};
  return [...(directorySync?.servers ?? []), ...(signOn?.servers ?? [])];
}

/** Machines that the deployment creates for some roles. */
export function machinesOf(subject: Subject, ...roles: readonly MachinePlan["role"][]): readonly MachinePlan[] {
  return subject.plan.machines.filter((machine) => roles.includes(machine.role));
}

/** Path of the entry that says where a machine of directory sync or sign-on stands. */
export function identityPath(subject: Subject, name: string, ...keys: readonly string[]): string {
  const { directorySync, signOn } = subject.deployment.identity ?? {};
  const servers = [...(directorySync?.servers ?? []), ...(signOn?.servers ?? []), ...(signOn?.proxies ?? [])];
  const entry = servers.find((server) => server.name === name);
  return entry === undefined ? "identity" : subject.pathOf(entry, ...keys);
}

/** Whether a datacenter has a domain controller that can be written to, listed or left to the planner. */
export function hasWritableController(subject: Subject, datacenter: string): boolean {
  const directory = subject.deployment.datacenters.find((one) => one.name === datacenter)?.activeDirectory;
  if (directory === undefined) return false;
  return directory.automatic?.readOnly === false || directory.domainControllers.some((one) => !one.readOnly);
}

/** Sources of a migration that are Exchange of one of these versions. */
export function sourcesOf(subject: Subject, ...versions: readonly string[]) {
  const sources = subject.deployment.migration?.sources ?? [];
  return sources.filter((source) => source.version !== undefined && versions.includes(source.version));
}

/** Whether a host is the door of a tenant for mail. */
export function isExchangeOnline(host: string | undefined): boolean {
  return /\.mail\.protection\.outlook\.com$/i.test(host ?? "");
}

/** Hybrid modern authentication is said of the servers or of the hybrid. */
export function usesHybridModernAuthentication(subject: Subject): boolean {
  const { exchange, hybrid } = subject.deployment;
  return hybrid?.modernAuthentication === true || exchange.modernAuthentication === "hybrid";
}
