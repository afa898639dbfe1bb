import type { Cluster, Deployment } from "../../model";
import type { ClientNamePlan, MailPhaseName } from "../types";
import type { RecordDraft } from "./draft";
import { clientTargets, type Targets } from "./targets";

/** Records of the client names, and of Autodiscover during a move to Exchange Online. */
export function clientRecords(
  deployment: Deployment,
  clusters: readonly Cluster[],
  names: readonly ClientNamePlan[],
  phase: MailPhaseName,
): RecordDraft[] {
  const targets = clientTargets(deployment, clusters);
  return [
    ...names.flatMap((client) => recordsOf(client, deployment, targets)),
    ...hybridAutodiscover(deployment, names, phase),
  ];
}

function recordsOf({ name, use }: ClientNamePlan, deployment: Deployment, targets: Targets): RecordDraft[] {
  switch (use) {
    case "client":
      return addresses(name, targets, "client access");
    case "autodiscover":
      return addresses(name, targets, "autodiscover");
    case "download":
      return downloadAlias(name, deployment, targets);
    case "replaced":
      return oldName(name, deployment, targets);
  }
}

/** An alias of the client name, never a name with its own addresses (sec-download-domains). */
function downloadAlias(name: string, { namespaces }: Deployment, targets: Targets): RecordDraft[] {
  const value = namespaces?.client;
  if (value === undefined) return [];
  return viewsWithTargets(targets).map((view) => ({
    view,
    name,
    type: "CNAME",
    value,
    purpose: "attachment downloads",
  }));
}

/**
 * An old client name remains alongside the new ones: internally it resolves to the old servers, externally to the same
 * front end.
 */
function oldName(name: string, { migration }: Deployment, targets: Targets): RecordDraft[] {
  const servers = migration?.sources.flatMap((source) => source.servers.map((server) => server.address)) ?? [];
  const purpose = `old client name, kept until ${migration?.names?.keepUntil ?? ""}`;
  return addresses(name, { internal: servers, external: targets.external }, purpose);
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
 * While mailboxes move to Exchange Online, Autodiscover stays with the organization's own endpoint
 * (hyb-autodiscover-onprem); afterwards it is Exchange Online's.
 */
function hybridAutodiscover(
  { hybrid }: Deployment,
  names: readonly ClientNamePlan[],
  phase: MailPhaseName,
): RecordDraft[] {
  const { autodiscover, endpoint } = hybrid ?? {};
  if (autodiscover === undefined) return [];
  const own = names.flatMap(({ name, use }) => (use === "autodiscover" ? [name] : []));
  const online =
    autodiscover.target === "exchange-online" || (phase === "moved" && autodiscover.switchAfter !== undefined);
  const value = online ? "autodiscover.outlook.com" : endpoint?.name;
  if (value === undefined) return [];
  const purpose = online ? "autodiscover" : "autodiscover during the move to Exchange Online";
  return own.flatMap((name) =>
    (["internal", "external"] as const).map((view): RecordDraft => ({ view, name, type: "CNAME", value, purpose })),
  );
}
