import { sortByName } from "../../../../base/order";
import type { PriceKey } from "../../../../facts/price-keys";
import { diskTiers } from "../../../../facts/sizing";
import type { Deployment } from "../../../../model";
import { kindPrices } from "../../../sizing/targets";
import type { AzureMachinePlan, CostBasis, PlannedParts, Quantity } from "../../../types";
import type { CostContext } from "../adapter";
import { priceUnit } from "../price-unit";

/** Machines, disks and services in Azure. */
export function azureQuantities({ deployment, plan, costs }: CostContext): Quantity[] {
  const machines = plan.machines.filter((machine) => machine.platform === "azure");
  return [
    ...machineQuantities(machines),
    ...diskQuantities(machines, kindPrices(costs, "azurePremiumDisk")),
    ...gateways(deployment),
    azure("azureBackupInstance", backedUp(plan)),
    azure("azurePublicAddress", publicAddresses(deployment)),
    azure("azureLoadBalancer", loadBalancers(deployment)),
    azure("azureDnsZone", azureZones(deployment)),
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

function gateways(deployment: Deployment): Quantity[] {
  const counts = new Map<string, number>();
  for (const datacenter of deployment.datacenters) {
    if (datacenter.platform !== "azure" || datacenter.vpn === undefined) continue;
    counts.set(datacenter.vpn.sku, (counts.get(datacenter.vpn.sku) ?? 0) + 1);
  }
  return [...counts].sort().map(([sku, number]) => azure("azureVpnGateway", number, sku));
}

/** Machines that Azure Backup protects, whether or not its vault exists. */
function backedUp({ wiring }: PlannedParts): number {
  const jobs = wiring.backup.filter(({ product }) => product === "azure-backup").flatMap((backup) => backup.jobs);
  return new Set(jobs.map((job) => job.machine)).size;
}

/** Public addresses to be created as the document specifies, and one for each VPN gateway. */
function publicAddresses(deployment: Deployment): number {
  const publicAddresses = [deployment.identity?.signOn?.publicAddress, deployment.hybrid?.endpoint?.publicAddress];
  return (
    publicAddresses.filter((publicAddress) => publicAddress?.create === true).length +
    gateways(deployment).reduce((sum, quantity) => sum + quantity.quantity, 0)
  );
}

/** One in front of several sign-on servers, and one in front of several proxies for them. */
function loadBalancers({ identity }: Deployment): number {
  const signOn = identity?.signOn;
  if (signOn === undefined) return 0;
  const inside = signOn.virtualAddress === undefined ? 0 : 1;
  return inside + (signOn.publicAddress?.create === true && signOn.proxies.length > 1 ? 1 : 0);
}

function azureZones({ namespaces }: Deployment): number {
  return (namespaces?.zones ?? []).filter((zone) => zone.kind === "azure-dns" && !zone.existing).length;
}
