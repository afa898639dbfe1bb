import type { Subject } from "../types";

/** Names that clients use: client name, autodiscover of every domain, download domain, old names still in use. */
export function clientNames(subject: Subject): readonly string[] {
  const { domains, migration, namespaces } = subject.deployment;
  if (namespaces === undefined) return [];
  const perDomain = domains
    .filter((domain) => domain.type === "authoritative" && domain.name !== "*")
    .map((domain) => `autodiscover.${domain.name}`);
  const names = [
    namespaces.client,
    namespaces.autodiscover,
    namespaces.downloadDomain,
    migration?.names?.client,
    migration?.names?.autodiscover,
    ...perDomain,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
