import type { Deployment } from "../../model";
import type { ClientNamePlan } from "../types";

/**
 * The names under which clients reach the servers, as Outlook looks them up: the client name, Autodiscover of the
 * namespace and of every authoritative domain, the download domain, and old names that stay in use. A name appears once
 * for each use.
 */
export function planClientNames({ domains, migration, namespaces }: Deployment): ClientNamePlan[] {
  if (namespaces === undefined) return [];
  const byDomain = domains
    .filter((domain) => domain.type === "authoritative" && domain.name !== "*")
    .map((domain) => `autodiscover.${domain.name}`);
  const old = migration?.names;
  return [
    ...namesFor("client", [namespaces.client]),
    ...namesFor("autodiscover", [namespaces.autodiscover, ...byDomain]),
    ...namesFor("download", [namespaces.downloadDomain]),
    ...namesFor("replaced", [old?.client, old?.autodiscover]),
  ];
}

function namesFor(use: ClientNamePlan["use"], names: readonly (string | undefined)[]): ClientNamePlan[] {
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ name, use }]));
}
