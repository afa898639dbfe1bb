import { sortByName } from "../../../../base/order";
import type { PriceKey } from "../../../../facts/price-keys";
import { diskTiers } from "../../../../facts/sizing";
import { kindPrices } from "../../../sizing/targets";
import type { AzureDatacenterPlan, AzureMachinePlan, CostBasis, PlannedParts, Quantity } from "../../../types";
import type { CostContext } from "../adapter";
import { priceUnit } from "../price-unit";

/** Machines, disks and services in Azure. */
export function azureQuantities({ plan, costs }: CostContext): Quantity[] {
  const machines = plan.machines.filter((machine) => machine.platform === "azure");
  const datacenters = plan.datacenters.filter((datacenter) => datacenter.platform === "azure");
  return [
    ...machineQuantities(machines),
    ...diskQuantities(machines, kindPrices(costs, "azurePremiumDisk")),
    ...gateways(datacenters),
    azure("azureBackupInstance", backedUp(plan)),
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
  ];
}

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

/** By tier where premium disks have prices per tier, else by gigabytes, of which the whole tier is billed. */
function diskQuantities(machines: readonly AzureMachinePlan[], prices: Readonly<Record<string, number>>): Quantity[] {
  const disks = machines.flatMap((machine) => machine.disks);
  const sizeGB = disks.reduce((sum, disk) => sum + billedGB(disk), 0);
  if (Object.keys(prices).length === 0) return [azure("azureDiskGB", sizeGB)];
  const counts = new Map<string, number>();
  for (const disk of disks) {
    const kind = disk.tier ?? (disk.tier === null ? `${disk.sizeGB} GB` : disk.class);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return sortByName([...counts], ([kind]) => kind).map(([kind, number]) => azure("azurePremiumDisk", number, kind));
}

function billedGB({ tier, sizeGB }: AzureMachinePlan["disks"][number]): number {
  return diskTiers.find(({ name }) => name === tier)?.sizeGB ?? sizeGB;
}

function gateways(datacenters: readonly AzureDatacenterPlan[]): Quantity[] {
  const counts = new Map<string, number>();
  for (const { vpn } of datacenters) if (vpn !== undefined) counts.set(vpn.sku, (counts.get(vpn.sku) ?? 0) + 1);
  return [...counts].sort().map(([sku, number]) => azure("azureVpnGateway", number, sku));
}

/** Machines that Azure Backup protects, whether or not its vault exists. */
function backedUp({ wiring }: PlannedParts): number {
  const jobs = wiring.backup.filter(({ product }) => product === "azure-backup").flatMap((backup) => backup.jobs);
  return new Set(jobs.map((job) => job.machine)).size;
}

function sum(datacenters: readonly AzureDatacenterPlan[], count: (datacenter: AzureDatacenterPlan) => number): number {
  return datacenters.reduce((total, datacenter) => total + count(datacenter), 0);
}

/** Of the way out, the VPN gateway and the load balancers. */
function publicAddresses({ vpn, balancers, ...datacenter }: AzureDatacenterPlan): number {
  const published = balancers.filter(({ frontEnd }) => frontEnd.kind === "public");
  return natGateways(datacenter) + (vpn?.publicAddresses.length ?? 0) + published.length;
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
