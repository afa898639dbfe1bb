import { kmsHost, kmsPort } from "../../facts/azure-traffic";
import { azureProviders } from "../../facts/azure-providers";
import {
  azureDatacentersOf,
  azureMachinesIn,
  type AzureDatacenterPlan,
  type AzureMachinePlan,
  type Plan,
} from "../../plan";

/** What azurerm or Azure does that no rehearsal without a cloud shows, and what people do about it. */
export interface AzureRunbookLine {
  /** Number of the trap, if it has one: `A12`. */
  readonly trap?: string;
  readonly text: string;
  /** Default: in every Azure datacenter in which anything is created. */
  readonly applies?: (datacenter: AzureDatacenterPlan, machines: readonly AzureMachinePlan[]) => boolean;
}

interface Chapter {
  readonly title: string;
  readonly lines: readonly AzureRunbookLine[];
}

type Applies = NonNullable<AzureRunbookLine["applies"]>;

const hasVpn: Applies = ({ vpn }) => vpn !== undefined;
const hasVault: Applies = ({ vault }) => vault !== undefined;
const hasPrivateVault: Applies = ({ vault }) => vault?.privateEndpoint !== undefined;
const hasBackups: Applies = ({ backups }) => backups.length > 0;
const hasMonitoring: Applies = ({ monitoring }) => monitoring.length > 0;
const hasMachines: Applies = (_, machines) => machines.length > 0;
const hasMembers: Applies = (_, machines) => machines.some(({ role }) => role === "mailbox");
const hasControllers: Applies = (_, machines) => machines.some(({ role }) => role === "domain-controller");
const hasSecondController: Applies = (_, machines) =>
  machines.filter(({ role }) => role === "domain-controller").length > 1;
const hasBalancers: Applies = ({ balancers }) => balancers.length > 0;
const hasOwnPrivateZones: Applies = ({ dnsZones }) => dnsZones.some(({ kind }) => kind === "private");
const hasPrivateZones: Applies = (...at) => hasPrivateVault(...at) || hasOwnPrivateZones(...at);
const activatesOverVpn: Applies = ({ network }, machines) =>
  network?.outbound.kind === "vpn" && machines.some(({ role }) => role !== "mail-gateway");
const hasLockedParents: Applies = ({ vault, backups, dnsZones }, machines) =>
  vault !== undefined ||
  backups.length > 0 ||
  dnsZones.some(({ kind }) => kind !== "private") ||
  machines.some(({ role }) => role === "domain-controller");
const hasPublicAddresses: Applies = ({ network, vpn, balancers }) =>
  vpn !== undefined ||
  network?.outbound.kind === "nat-gateway" ||
  balancers.some(({ frontEnd }) => frontEnd.kind === "public");
const hasUpdates: Applies = ({ updates }) => updates.schedules.length > 0;

/** All chapters with all lines, in the order in which they are needed. */
export const azureRunbook: readonly Chapter[] = [
  {
    title: "Before the first apply",
    lines: [
      {
        trap: "A5",
        text: "A policy of the tenant that requires a security group or route table when a subnet is created refuses these subnets, which get theirs a moment later. Ask for an exemption of the resource group.",
      },
      {
        trap: "A42",
        text: "Register the feature EncryptionAtHost of Microsoft.Compute in the subscription; until then Azure refuses every machine.",
        applies: hasMachines,
      },
      {
        trap: "A44",
        text: `The provider registers nothing: register the resource providers Microsoft.${azureProviders.slice(0, -1).join(", ")} and ${azureProviders.at(-1) ?? ""}.`,
      },
      {
        trap: "A28",
        text: "A new role assignment takes effect after some minutes. Put secrets into the vault after that and before the machines start.",
        applies: hasVault,
      },
      {
        text: "The vault has no public access: once the domain controllers in Azure run, give each of them a conditional forwarder of `vault.azure.net` and `vaultcore.azure.net` to 168.63.129.16, which answers only machines in Azure; other name servers forward these zones to them. Put secrets in from behind the VPN or from a machine in this network.",
        applies: hasPrivateVault,
      },
      {
        text: "Machines ask the domain controllers, which do not know the private zones of Azure DNS (internal zones of kind azure-dns): give each domain controller in Azure a conditional forwarder of these zones to 168.63.129.16, which answers only machines in Azure; other name servers forward the zones to them.",
        applies: hasOwnPrivateZones,
      },
      {
        text: `Windows is activated by ${kmsHost} (TCP ${kmsPort}), which answers only public addresses of Azure: through the VPN activation fails, and Windows runs unactivated. Activate by a KMS host of your own, or choose a NAT gateway (\`outbound: nat-gateway\`).`,
        applies: activatesOverVpn,
      },
      {
        text: "The first day of an update schedule (`updates.from`) must not have passed when the schedule is created; later changes to it are ignored. Azure's documentation says that it refuses a day in the past; this was not tried.",
        applies: hasUpdates,
      },
    ],
  },
  {
    title: "During an apply",
    lines: [
      {
        trap: "A3",
        text: "If something else changes the same virtual network at the same time, Azure answers with a conflict: apply again.",
      },
      {
        trap: "A12",
        text: "Creating a VPN gateway takes up to 90 minutes: use credentials that stay valid, and do not interrupt.",
        applies: hasVpn,
      },
      { trap: "A20", text: "Machines must be running while extensions change.", applies: hasMachines },
      {
        trap: "A22",
        text: "The first domain controller must replicate before the second one is promoted; the steps of the first start ensure this, or else the people who promote them. Machines that join wait 60 minutes for both; after that their step fails: apply again.",
        applies: hasSecondController,
      },
      {
        trap: "A22",
        text: "Machines that were started before the name servers of the network changed are restarted once.",
        applies: hasControllers,
      },
      {
        trap: "A33",
        text: "Azure may refuse an alert on a table that has no rows yet; apply again once machines report.",
        applies: hasMonitoring,
      },
    ],
  },
  {
    title: "Changes in more than one plan",
    lines: [
      { trap: "A7", text: "Add an address range first, move the machines, and remove the old range in a later plan." },
      {
        trap: "A10",
        text: "Detach a public address in one plan and remove it in the next one.",
        applies: hasPublicAddresses,
      },
      {
        trap: "A13",
        text: "Change the shared key in an apply of its own, at both ends within one maintenance window.",
        applies: hasVpn,
      },
      { trap: "A19", text: "Growing a disk may stop its machine.", applies: hasMachines },
      { trap: "A19", text: "Grow the disks of only one member of a DAG per plan.", applies: hasMembers },
      {
        trap: "A31",
        text: "Give a backup another policy instead of changing the policy that it has.",
        applies: hasBackups,
      },
      { trap: "A41", text: "Take a machine out of its load balancer before it is replaced.", applies: hasBalancers },
    ],
  },
  {
    title: "After a failure",
    lines: [
      {
        trap: "A23",
        text: "The next apply fails at a resource that is in Azure but not in the state: import it by its id. Scripts may run again.",
      },
      {
        trap: "A24",
        text: "A step of the first start that fails leaves its command behind as tainted: the next apply removes it and runs it again.",
        applies: hasMachines,
      },
    ],
  },
  {
    title: "Removing",
    lines: [
      {
        trap: "A25",
        text: "Removing a lock takes effect with a delay: remove locks in a plan of their own, and wait before you remove what they lock.",
      },
      {
        trap: "A25",
        text: "A lock also keeps what belongs to the thing that is locked: rights to a vault's secrets, records of a zone, extensions and commands of a machine, machines in a backup vault. A plan that deletes one of these fails until the lock is removed; the next apply sets it again.",
        applies: hasLockedParents,
      },
      {
        trap: "A26",
        text: "A resource group that contains anything from elsewhere, such as restore points, is not deleted.",
      },
      {
        trap: "A27",
        text: "A deleted vault keeps its name for 90 days and is recovered, not created again.",
        applies: hasVault,
      },
      {
        trap: "A30",
        text: "A backup that is removed keeps its restore points; a machine of the same name finds them again.",
        applies: hasBackups,
      },
      {
        trap: "A32",
        text: "A workspace that is created again under its name within 14 days returns with its content.",
        applies: hasMonitoring,
      },
      {
        trap: "A39",
        text: "A private zone can be deleted only after its links are gone, which takes a while.",
        applies: hasPrivateZones,
      },
      {
        trap: "A45",
        text: "What is removed from the document loses its `prevent_destroy`, too, and is deleted; `rehearse --base` lists it beforehand.",
      },
    ],
  },
];

/** The lines that apply to a deployment, as Markdown; undefined where nothing is created in Azure. */
export function azureRunbookMarkdown({ datacenters, machines }: Plan): string | undefined {
  const places = azureDatacentersOf(datacenters)
    .filter(({ network }) => network !== undefined)
    .map((datacenter) => ({
      datacenter,
      machines: azureMachinesIn(machines, datacenter.name),
    }));
  if (places.length === 0) return undefined;
  const chapters = azureRunbook.flatMap(({ title, lines }) => {
    const own = lines.filter(
      ({ applies }) => applies === undefined || places.some((at) => applies(at.datacenter, at.machines)),
    );
    return own.length === 0 ? [] : [[`## ${title}`, own.map(({ text }) => `- ${text}`).join("\n")].join("\n\n")];
  });
  const names = places.map(({ datacenter }) => datacenter.name).join(", ");
  const parts = [
    `# What only a real cloud shows: ${names}`,
    "What Azure or its provider does that a plan and a rehearsal do not show.",
    ...chapters,
  ];
  return `${parts.join("\n\n")}\n`;
}
