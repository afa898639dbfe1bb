import { compareNames } from "../../base/order";
import { zoneHolding, type Cluster, type Deployment } from "../../model";
import type { BalancerPlan, ClientNamePlan, MailPhaseName, RecordPlan } from "../types";
import { clientRecords } from "./client-records";
import type { RecordDraft } from "./draft";
import { hybridRecords } from "./hybrid-records";
import { currentPhase } from "./mail-phase";
import { mailRecords } from "./mail-records";
import { signOnRecords } from "./sign-on-records";
import { tenantRecords } from "./tenant-records";

/**
 * Every record required by the deployment's names, internal and external, sorted. A record in a zone that the document
 * does not name belongs to the operator of the parent domain and counts as existing. While mailboxes move to Exchange
 * Online, those of the given `phase`; default: the phase that the document is in.
 */
export function planRecords(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  balancers: readonly BalancerPlan[],
  phase: MailPhaseName = currentPhase(deployment),
): RecordPlan[] {
  const namespaces = deployment.namespaces;
  if (namespaces === undefined) return [];
  const drafts = withoutTwins([
    ...clientRecords(deployment, clusters, clientNames, phase),
    ...signOnRecords(deployment, balancers),
    ...hybridRecords(deployment, clusters, balancers),
    ...mailRecords(deployment, phase),
    ...tenantRecords(deployment),
  ]);
  const seen = new Map<string, RecordPlan>();
  for (const draft of drafts) {
    const zone = zoneHolding(namespaces.zones, draft.view, draft.name);
    const record: RecordPlan = {
      zone: zone?.name ?? parentOf(draft.name),
      view: draft.view,
      name: draft.name,
      type: draft.type,
      ttlSeconds: namespaces.ttlSeconds,
      value: draft.value,
      existing: zone?.existing ?? true,
      purpose: draft.purpose,
      ...(draft.createdAddress === undefined ? {} : { createdAddress: draft.createdAddress }),
    };
    const key = [record.view, record.name.toLowerCase(), record.type, record.value.toLowerCase()].join("|");
    if (!seen.has(key)) seen.set(key, record);
  }
  return [...seen.values()].sort(compareRecords);
}

/** An alias excludes every other record of its name (RFC 1034, section 3.6.2): one beside others is left out. */
function withoutTwins(drafts: readonly RecordDraft[]): RecordDraft[] {
  const key = ({ view, name }: RecordDraft) => `${view} ${name.toLowerCase()}`;
  const held = new Set(drafts.filter(({ type }) => type !== "CNAME").map(key));
  return drafts.filter((draft) => draft.type !== "CNAME" || !held.has(key(draft)));
}

function parentOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

function compareRecords(a: RecordPlan, b: RecordPlan): number {
  return (
    compareNames(a.zone, b.zone) ||
    compareNames(a.view, b.view) ||
    compareNames(a.name, b.name) ||
    compareNames(a.type, b.type) ||
    compareNames(a.value, b.value)
  );
}
