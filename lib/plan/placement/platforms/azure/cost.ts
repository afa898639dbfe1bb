import { sortByName } from "../../../../base/order";
import { premiumV2 } from "../../../../facts/azure-limits";
import { bastionSkus } from "../../../../facts/bastion-rules";
import type { PriceKey } from "../../../../facts/price-keys";
import { diskTiers } from "../../../../facts/sizing";
import { kindPrices } from "../../../sizing/targets";
import type { AzureDatacenterPlan, AzureMachinePlan, CostBasis, PlannedParts, Quantity } from "../../../types";
import type { CostContext } from "../adapter";
import { priceUnit } from "../price-unit";

/** Machines, disks and services in Azure. */
export function azureQuantities({ plan, costs }: CostContext): Quantity[] {
  const { estimates = {} } = costs;
  const machines = plan.machines.filter((machine) => machine.platform === "azure");
  const datacenters = plan.datacenters.filter((datacenter) => datacenter.platform === "azure");
  return [
    ...machineQuantities(machines),
    ...windowsQuantities(machines, costs),
    ...diskQuantities(machines, kindPrices(costs, "azurePremiumDisk")),
    ...gateways(datacenters),
    ...bastions(datacenters),
    azure("azureBackupInstance", backedUp(plan)),
    azure("azureBackupStorageGB", backedUp(plan) === 0 ? 0 : (estimates.backupStorageGB ?? backedUpGB(plan))),
    azure("azurePublicAddress", sum(datacenters, publicAddresses)),
    azure(
      "azureLoadBalancer",
      sum(datacenters, ({ balancers }) => balancers.length),
    ),
    azure(
      "azureDnsZone",
      sum(datacenters, ({ dnsZones }) => dnsZones.length),
    ),
    azure("azureNatGateway", sum(datacenters, natGateways)),
    azure("azureVpnTunnel", sum(datacenters, tunnels)),
    azure(
      "azureKeyVault",
      sum(datacenters, ({ vault }) => (vault === undefined ? 0 : 1)),
    ),
    azure("azureMonitorAlert", sum(datacenters, alerts)),
    azure("azureLogGB", logGB(datacenters, estimates.logGBPerMonth)),
    azure("azureNatGB", sum(datacenters, natGateways) === 0 ? 0 : months * (estimates.natGBPerMonth ?? 0)),
    azure("azureEgressGB", datacenters.length === 0 ? 0 : months * (estimates.egressGBPerMonth ?? 0)),
  ];
}

const months = 12;
const days = 365;

function azure(item: PriceKey, quantity: number, kind?: string, basis: CostBasis = "mailboxes"): Quantity {
  return { ...priceUnit(item, basis), ...(kind === undefined ? {} : { kind }), quantity };
}

/** By size, with Mailbox servers separate because they are allocated by load and all other machines by mailboxes. */
function machineQuantities(machines: readonly AzureMachinePlan[]): Quantity[] {
  const counts = new Map<string, Quantity>();
  for (const machine of machines) {
    const kind = machine.size ?? `${machine.processors} processors, ${machine.memoryGB} GB`;
    const basis = machine.role === "mailbox" ? "load" : "mailboxes";
    const key = `${kind}|${basis}`;
    counts.set(key, azure("azureVirtualMachine", (counts.get(key)?.quantity ?? 0) + 1, kind, basis));
  }
  return [...counts.values()].sort((a, b) => ((a.kind ?? "") < (b.kind ?? "") ? -1 : 1));
}

/** Optional, since the prices of machines usually include Windows. */
function windowsQuantities(machines: readonly AzureMachinePlan[], { perYear }: CostContext["costs"]): Quantity[] {
  if (perYear.azureWindowsLicense === undefined) return [];
  const rented = machines.filter(({ system, hybridBenefit }) => system === "windows" && !hybridBenefit);
  return [
    azure(
      "azureWindowsLicense",
      rented.reduce((total, { processors }) => total + processors, 0),
    ),
  ];
}

/** By tier where premium disks have prices per tier, else by gigabytes, of which the whole tier is billed. */
function diskQuantities(machines: readonly AzureMachinePlan[], prices: Readonly<Record<string, number>>): Quantity[] {
  const all = machines.flatMap((machine) => machine.disks);
  const disks = all.filter((disk) => disk.class !== "premium-ssd-v2");
  const second = premiumV2Quantities(all.filter((disk) => disk.class === "premium-ssd-v2"));
  const sizeGB = disks.reduce((sum, disk) => sum + billedGB(disk), 0);
  if (Object.keys(prices).length === 0) return [azure("azureDiskGB", sizeGB), ...second];
  const counts = new Map<string, number>();
  for (const disk of disks) {
    const kind = disk.tier ?? (disk.tier === null ? `${disk.sizeGB} GB` : disk.class);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const byTier = sortByName([...counts], ([kind]) => kind);
  return [...byTier.map(([kind, number]) => azure("azurePremiumDisk", number, kind)), ...second];
}

/** Of these disks exactly the size is billed, and what they perform above what is included. */
function premiumV2Quantities(disks: AzureMachinePlan["disks"]): Quantity[] {
  const of = (count: (disk: AzureMachinePlan["disks"][number]) => number): number =>
    disks.reduce((total, disk) => total + count(disk), 0);
  return [
    azure(
      "azurePremiumV2GB",
      of(({ sizeGB }) => sizeGB),
    ),
    azure(
      "azurePremiumV2Iops",
      of(({ performance }) => Math.max(0, (performance?.iops ?? 0) - premiumV2.includedIops)),
    ),
    azure(
      "azurePremiumV2MBps",
      of(({ performance }) => Math.max(0, (performance?.mbps ?? 0) - premiumV2.includedMbps)),
    ),
  ];
}

function billedGB({ tier, sizeGB }: AzureMachinePlan["disks"][number]): number {
  return diskTiers.find(({ name }) => name === tier)?.sizeGB ?? sizeGB;
}

function gateways(datacenters: readonly AzureDatacenterPlan[]): Quantity[] {
  const counts = new Map<string, number>();
  for (const { vpn } of datacenters) if (vpn !== undefined) counts.set(vpn.sku, (counts.get(vpn.sku) ?? 0) + 1);
  return [...counts].sort().map(([sku, number]) => azure("azureVpnGateway", number, sku));
}

function bastions(datacenters: readonly AzureDatacenterPlan[]): Quantity[] {
  return bastionSkus.flatMap((sku) => {
    const number = datacenters.filter(({ bastion }) => bastion?.sku.toLowerCase() === sku).length;
    return number === 0 ? [] : [azure("azureBastion", number, sku)];
  });
}

/** Machines that Azure Backup protects, whether or not its vault exists. */
function backedUp({ wiring }: PlannedParts): number {
  const jobs = wiring.backup.filter(({ product }) => product === "azure-backup").flatMap((backup) => backup.jobs);
  return new Set(jobs.map((job) => job.machine)).size;
}

/** One full copy of the disks in the jobs: the least that restore points take before they are compressed. */
function backedUpGB({ wiring, machines }: PlannedParts): number {
  const jobs = wiring.backup.filter(({ product }) => product === "azure-backup").flatMap((backup) => backup.jobs);
  return machines
    .flatMap(({ name, disks }) => {
      const saved = jobs.filter(({ machine }) => machine === name).flatMap(({ includes }) => includes);
      return disks.filter((disk) => saved.includes(disk.name));
    })
    .reduce((total, { sizeGB }) => total + sizeGB, 0);
}

function logGB(datacenters: readonly AzureDatacenterPlan[], perMonth: number | undefined): number {
  const workspaces = datacenters.flatMap(({ monitoring }) => monitoring);
  if (workspaces.length === 0) return 0;
  if (perMonth !== undefined) return perMonth * months;
  return workspaces.reduce((total, { dailyQuotaGB }) => total + dailyQuotaGB * days, 0);
}

function sum(datacenters: readonly AzureDatacenterPlan[], count: (datacenter: AzureDatacenterPlan) => number): number {
  return datacenters.reduce((total, datacenter) => total + count(datacenter), 0);
}

/** Of the way out, the VPN gateway, Bastion and the load balancers. */
function publicAddresses({ vpn, bastion, balancers, ...datacenter }: AzureDatacenterPlan): number {
  const published = balancers.filter(({ frontEnd }) => frontEnd.kind === "public");
  return (
    natGateways(datacenter) + (vpn?.publicAddresses.length ?? 0) + (bastion === undefined ? 0 : 1) + published.length
  );
}

function natGateways({ network }: Pick<AzureDatacenterPlan, "network">): number {
  return network?.outbound.kind === "nat-gateway" ? 1 : 0;
}

/** One from each address of the gateway to each remote end. */
function tunnels({ vpn }: AzureDatacenterPlan): number {
  return vpn === undefined ? 0 : vpn.publicAddresses.length * vpn.to.length;
}

function alerts({ monitoring }: AzureDatacenterPlan): number {
  return monitoring.reduce((total, workspace) => total + workspace.alerts.length, 0);
}
