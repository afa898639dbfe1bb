import type { IdentityServer } from "../../model";
import type { MachinePlan } from "../../plan";
import type { Subject } from "../types";
import { namedServers } from "./planned-servers";

/** Number of objects that directory sync synchronizes. */
export function directoryObjects(subject: Subject): number {
  return subject.deployment.identity?.directorySync?.objects ?? 0;
}

/** Servers for directory sync and sign-on that hold directory credentials; excludes sign-on proxies. */
export function tierZeroServers(subject: Subject): readonly IdentityServer[] {
  const { directorySync, signOn } = subject.deployment.identity ?? {};
  return [...(directorySync?.servers ?? []), ...(signOn?.servers ?? [])];
}

/** Machines that the deployment creates for some roles. */
export function machinesOf(subject: Subject, ...roles: readonly MachinePlan["role"][]): readonly MachinePlan[] {
  return subject.plan.machines.filter((machine) => roles.includes(machine.role));
}

/** Path of the entry with the location of a machine for directory sync or sign-on. */
export function identityPath(subject: Subject, name: string, ...keys: readonly string[]): string {
  const servers = namedServers(subject, "directory-sync", "sign-on", "sign-on-proxy");
  const entry = servers.find((server) => server.name === name);
  return entry === undefined ? "identity" : subject.pathOf(entry.of, ...keys);
}

/** Whether a datacenter has a writable domain controller, in the document or decided by the planner. */
export function hasWritableController(subject: Subject, datacenter: string): boolean {
  const directory = subject.deployment.datacenters.find((candidate) => candidate.name === datacenter)?.activeDirectory;
  if (directory === undefined) return false;
  return (
    directory.automatic?.readOnly === false ||
    directory.domainControllers.some((domainController) => !domainController.readOnly)
  );
}

/** Whether Hybrid Modern Authentication is specified for the servers or for the hybrid deployment. */
export function usesHybridModernAuthentication(subject: Subject): boolean {
  const { exchange, hybrid } = subject.deployment;
  return hybrid?.modernAuthentication === true || exchange.modernAuthentication === "hybrid";
}
