import { compareNames } from "../../../../base/order";
import { stableHash } from "../../../../base/stable-hash";
import type { Datacenter } from "../../../../model";
import type { AzureDnsRecordPlan, AzureDnsZonePlan, RecordPlan } from "../../../types";
import type { DatacenterContext } from "../adapter";

/**
 * The zones of Azure DNS that this datacenter's stack creates. A public zone is created once, in the datacenter that the
 * document names or the first one in Azure; a private one in each, linked to its own virtual network.
 */
export function planDnsZones(datacenter: Datacenter, { deployment, plan }: DatacenterContext): AzureDnsZonePlan[] {
  const zones = deployment.namespaces?.zones ?? [];
  const [first] = deployment.datacenters.filter(({ platform }) => platform === datacenter.platform);
  const addresses = plan.balancers.flatMap(({ datacenter: where, frontEnd }) =>
    where === datacenter.name && frontEnd.kind === "public" ? [frontEnd.name] : [],
  );
  const labels = labelsOf(zones.map(({ name }) => name));
  return zones
    .filter(({ kind, existing }) => kind === "azure-dns" && !existing)
    .filter(({ view, datacenter: home }) => view === "internal" || (home ?? first?.name) === datacenter.name)
    .map(({ name, view }) => ({
      name,
      label: labels.get(name) ?? labelOf(name),
      kind: view === "internal" ? "private" : "public",
      records: recordSets(
        name,
        plan.records.filter((record) => record.zone === name && record.view === view),
        addresses,
      ),
    }));
}

/** One entry per name and type: Azure holds them so, and two resources for one would overwrite each other. */
function recordSets(zone: string, records: readonly RecordPlan[], addresses: readonly string[]): AzureDnsRecordPlan[] {
  const sets = new Map<string, Omit<AzureDnsRecordPlan, "label">>();
  for (const record of records) {
    const { type, ttlSeconds, value, createdAddress } = record;
    // An address of another stack is published by an operator, and Azure DNS has no reverse zones of this deployment.
    if (type === "PTR" || (createdAddress !== undefined && !addresses.includes(value))) continue;
    const name = relativeName(record.name, zone);
    const key = `${name} ${type}`;
    const values = createdAddress === undefined ? [...(sets.get(key)?.values ?? []), value].sort(compareNames) : [];
    sets.set(key, {
      name,
      type,
      ttlSeconds,
      values,
      ...(createdAddress === undefined ? {} : { publicAddress: value }),
    });
  }
  return withLabels([...sets.values()]).sort((a, b) => compareNames(a.name, b.name) || compareNames(a.type, b.type));
}

/** Each type has addresses of its own. */
function withLabels(sets: readonly Omit<AzureDnsRecordPlan, "label">[]): AzureDnsRecordPlan[] {
  const names = new Map<string, string[]>();
  for (const { name, type } of sets) {
    if (name !== "@") names.set(type, [...(names.get(type) ?? []), name]);
  }
  const labels = new Map([...names].map(([type, all]) => [type, labelsOf(all)]));
  return sets.map(({ name, ...set }) => ({ name, label: labels.get(set.type)?.get(name) ?? "", ...set }));
}

function relativeName(name: string, zone: string): string {
  const lower = name.toLowerCase();
  return lower === zone.toLowerCase() ? "@" : lower.slice(0, lower.length - zone.length - 1);
}

/** Labels by name. Of names that differ in dots and hyphens only, all but the first by name get a mark. */
function labelsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const name of [...new Set(names)].sort(compareNames)) {
    const label = labelOf(name);
    labels.set(name, taken.has(label) ? `${label}-${stableHash(name)}` : label);
    taken.add(label);
  }
  return labels;
}

/** Dots and wildcards are not permitted in Terraform addresses. */
function labelOf(name: string): string {
  return name.replaceAll(".", "-").replaceAll("*", "wildcard");
}
