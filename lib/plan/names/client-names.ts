import type { Cluster, Deployment } from "../../model";
import type { RecordDraft } from "./draft";
import { clientTargets, type Targets } from "./targets";

/** Records of the client names: client name, autodiscover per domain, download domain, old names. */
export function clientNames(deployment: Deployment, clusters: readonly Cluster[]): RecordDraft[] {
  const namespaces = deployment.namespaces;
  if (namespaces === undefined) return [];
  const targets = clientTargets(deployment, clusters);
  const drafts = [...addresses(namespaces.client, targets, "client access")];
  for (const name of autodiscoverNames(deployment)) drafts.push(...addresses(name, targets, "autodiscover"));
  if (namespaces.downloadDomain !== undefined) {
    // The download domain is an alias of the client name, never a name with its own addresses (sec-download-domains).
    for (const view of viewsWithTargets(targets)) {
      drafts.push({
        view,
        name: namespaces.downloadDomain,
        type: "CNAME",
        value: namespaces.client,
        purpose: "attachment downloads",
      });
    }
  }
  return [...drafts, ...hybridAutodiscover(deployment), ...oldNames(deployment, targets)];
}

/** The namespace's own autodiscover name and one per authoritative domain, as Outlook looks them up. */
export function autodiscoverNames(deployment: Deployment): string[] {
  const autodiscoverName = deployment.namespaces?.autodiscover;
  const byDomain = deployment.domains
    .filter((domain) => domain.type === "authoritative" && domain.name !== "*")
    .map((domain) => `autodiscover.${domain.name}`);
  return [...new Set([...(autodiscoverName === undefined ? [] : [autodiscoverName]), ...byDomain])];
}

function addresses(name: string, targets: Targets, purpose: string): RecordDraft[] {
  return viewsWithTargets(targets).flatMap((view) =>
    targets[view].map((value): RecordDraft => ({ view, name, type: "A", value, purpose })),
  );
}

function viewsWithTargets(targets: Targets): ("internal" | "external")[] {
  return (["internal", "external"] as const).filter((view) => targets[view].length > 0);
}

/**
 * While mailboxes move to Exchange Online, the name stays with the organization's own endpoint
 * (hyb-autodiscover-onprem).
 */
function hybridAutodiscover(deployment: Deployment): RecordDraft[] {
  const { hybrid, namespaces } = deployment;
  if (namespaces === undefined || hybrid?.autodiscover?.target !== "on-premises" || hybrid.endpoint === undefined)
    return [];
  const name = namespaces.autodiscover;
  const value = hybrid.endpoint.name;
  return [{ view: "external", name, type: "CNAME", value, purpose: "autodiscover during the move to Exchange Online" }];
}

/**
 * Old client names remain alongside the new ones: internally they resolve to the old servers, externally to the same
 * front end.
 */
function oldNames(deployment: Deployment, targets: Targets): RecordDraft[] {
  const names = deployment.migration?.names;
  if (names === undefined) return [];
  const servers =
    deployment.migration?.sources.flatMap((source) => source.servers.map((server) => server.address)) ?? [];
  const purpose = `old client name, kept until ${names.keepUntil}`;
  return [names.client, names.autodiscover]
    .filter((name): name is string => name !== undefined)
    .flatMap((name) => addresses(name, { internal: servers, external: targets.external }, purpose));
}
