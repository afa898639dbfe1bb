import type { Datacenter, DomainController } from "../../model";
import type { Subject } from "../types";
import { exchangeSources } from "./migration-sources";
import { serversWith } from "./planned-servers";

/** The keys of a domain controller that rules about the directory need. */
export type Controller = Pick<DomainController, "name" | "cores" | "globalCatalog" | "readOnly">;

/** Datacenters with an Exchange server: members of a DAG, or a hybrid management server. */
export function exchangeDatacenters(subject: Subject): readonly Datacenter[] {
  const names = serversWith(subject, "mailbox", "hybrid-management").map((server) => server.datacenter);
  return subject.deployment.datacenters.filter((datacenter) => names.includes(datacenter.name));
}

/** The same, plus datacenters with Exchange servers to be replaced: until then their site needs its directory. */
export function exchangeSites(subject: Subject): readonly Datacenter[] {
  const old = exchangeSources(subject).flatMap(({ servers }) => servers);
  const names = [...exchangeDatacenters(subject), ...old.map((server) => ({ name: server.datacenter }))];
  return subject.deployment.datacenters.filter(({ name }) => names.some((candidate) => candidate.name === name));
}

/** Domain controllers in a datacenter's Active Directory site: those in the document, and those decided by the planner. */
export function controllersInSite(subject: Subject, datacenter: Datacenter): readonly Controller[] {
  const site = datacenter.activeDirectory?.site.toLowerCase();
  const inSite = subject.deployment.datacenters.filter((other) => other.activeDirectory?.site.toLowerCase() === site);
  return inSite.flatMap((other) => [...(other.activeDirectory?.domainControllers ?? []), ...decided(subject, other)]);
}

function decided(subject: Subject, datacenter: Datacenter): readonly Controller[] {
  const automatic = datacenter.activeDirectory?.automatic;
  if (automatic === undefined) return [];
  const listed = datacenter.activeDirectory?.domainControllers.map((controller) => controller.name) ?? [];
  return serversWith(subject, "domain-controller")
    .filter((server) => server.datacenter === datacenter.name && !listed.includes(server.name))
    .map((server) => ({ ...automatic, name: server.name }));
}

export function isGlobalCatalog(controller: Controller): boolean {
  return controller.globalCatalog && !controller.readOnly;
}
