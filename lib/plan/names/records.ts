import { compareNames } from "../../base/order";
import { zoneHolding, type Cluster, type Deployment } from "../../model";
import type { ClientNamePlan, RecordPlan } from "../types";
import { clientRecords } from "./client-records";
import { mailRecords } from "./mail-records";

/**
 * Every record required by the deployment's names, internal and external, sorted. A record in a zone that the document
 * does not name belongs to the operator of the parent domain and counts as existing.
 */
export function planRecords(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
): RecordPlan[] {
  const namespaces = deployment.namespaces;
  if (namespaces === undefined) return [];
  const drafts = [...clientRecords(deployment, clusters, clientNames), ...mailRecords(deployment)];
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
    };
    const key = [record.view, record.name.toLowerCase(), record.type, record.value.toLowerCase()].join("|");
    if (!seen.has(key)) seen.set(key, record);
  }
  return [...seen.values()].sort(compareRecords);
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
