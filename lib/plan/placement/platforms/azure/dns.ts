import { compareNames } from "../../../../base/order";
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
  return zones
    .filter(({ kind, existing }) => kind === "azure-dns" && !existing)
    .filter(({ view, datacenter: home }) => view === "internal" || (home ?? first?.name) === datacenter.name)
    .map(({ name, view }) => ({
      name,
      label: labelOf(name),
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
  const sets = new Map<string, AzureDnsRecordPlan>();
  for (const record of records) {
    const { type, ttlSeconds, value, createdAddress } = record;
    // An address of another stack is published by an operator, and Azure DNS has no reverse zones of this deployment.
    if (type === "PTR" || (createdAddress !== undefined && !addresses.includes(value))) continue;
    const name = relativeName(record.name, zone);
    const key = `${name} ${type}`;
    const values = createdAddress === undefined ? [...(sets.get(key)?.values ?? []), value].sort(compareNames) : [];
    sets.set(key, {
      name,
      label: name === "@" ? "" : labelOf(name),
      type,
      ttlSeconds,
      values,
      ...(createdAddress === undefined ? {} : { publicAddress: value }),
    });
  }
  return [...sets.values()].sort((a, b) => compareNames(a.name, b.name) || compareNames(a.type, b.type));
}

function relativeName(name: string, zone: string): string {
  const lower = name.toLowerCase();
  return lower === zone.toLowerCase() ? "@" : lower.slice(0, lower.length - zone.length - 1);
}

/** Dots and wildcards are not permitted in Terraform addresses. */
function labelOf(name: string): string {
  return name.replaceAll(".", "-").replaceAll("*", "wildcard");
}
