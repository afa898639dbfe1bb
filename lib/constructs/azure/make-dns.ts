import type { ITerraformDependable } from "cdktf";
import { TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import { azureResourceName } from "../../base/azure-resource-name";
import type { AzureDnsRecordPlan, AzureDnsZonePlan } from "../../plan";
import { grouping } from "../deployment/address-book";
import { severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeAddresses } from "./make-balancers";
import type { MadeNetwork } from "./make-network";

/** The first part of every address here, as the document's names are one part of a deployment. */
const PART = "names";

/** Zones of Azure DNS with one resource per name and type. */
export function makeDns(azure: AzureStack, network: MadeNetwork, addresses: MadeAddresses): void {
  // Links to one virtual network at a time: several at once conflict.
  let previous: ITerraformDependable[] = vaultLinks(azure);
  for (const zone of azure.plan.dnsZones) {
    if (zone.kind === "public") makePublicZone(azure, zone, addresses);
    else previous = [makePrivateZone(azure, zone, network, previous)];
  }
}

/** The link of the vault's zone to the same virtual network, if there is one. */
function vaultLinks(azure: AzureStack): ITerraformDependable[] {
  if (azure.plan.vault?.privateEndpoint === undefined) return [];
  const link = severalIn(azure, "vault-link").node.tryFindChild("vault");
  return link instanceof azurerm.privateDnsLink() ? [link] : [];
}

function makePublicZone(azure: AzureStack, plan: AzureDnsZonePlan, addresses: MadeAddresses): void {
  const zone = new (azurerm.dnsZone())(namesIn(azure, "dns-zone"), plan.label, {
    name: plan.name,
    resourceGroupName: azure.group.name,
    tags: { ...azure.plan.tags },
    // A new zone has other name servers, which the parent zone does not know.
    lifecycle: { preventDestroy: true },
  });
  new TerraformOutput(namesIn(azure, "output"), `${plan.label}_name_servers`, {
    value: zone.nameServers,
    description: `Name servers of ${plan.name}: the parent zone delegates to these.`,
  });
  for (const record of plan.records) {
    const { scope, id } = placeOf(azure, plan, record);
    publicRecord(scope, id, setOf(azure, record, zone.name), record, addresses);
  }
}

function makePrivateZone(
  azure: AzureStack,
  plan: AzureDnsZonePlan,
  network: MadeNetwork,
  previous: readonly ITerraformDependable[],
): ITerraformDependable {
  const zone = new (azurerm.privateDnsZone())(namesIn(azure, "private-dns-zone"), plan.label, {
    name: plan.name,
    resourceGroupName: azure.group.name,
    tags: { ...azure.plan.tags },
  });
  const link = new (azurerm.privateDnsLink())(namesIn(azure, "private-dns-link"), plan.label, {
    name: azureResourceName("azurerm_private_dns_zone_virtual_network_link", azure.plan.name),
    resourceGroupName: azure.group.name,
    privateDnsZoneName: zone.name,
    virtualNetworkId: network.virtualNetworkId,
    // Machines register in Active Directory.
    registrationEnabled: false,
    tags: { ...azure.plan.tags },
    dependsOn: [...network.finished, ...previous],
  });
  for (const record of plan.records) {
    const { scope, id } = placeOf(azure, plan, record);
    privateRecord(scope, id, setOf(azure, record, zone.name), record);
  }
  return link;
}

function namesIn({ stack }: AzureStack, kind: string): Construct {
  const kinds = grouping(stack, kind);
  return (kinds.node.tryFindChild(PART) as Construct | undefined) ?? new Construct(kinds, PART);
}

/** `azurerm_dns_mx_record.names_school-example` for the zone itself, `azurerm_dns_a_record.names_school-example_login` else. */
function placeOf(azure: AzureStack, { label: zone, kind }: AzureDnsZonePlan, { label, type }: AzureDnsRecordPlan) {
  const scope = namesIn(azure, `${kind}-dns-${type}`);
  return { scope, id: label === "" ? zone : `${zone}_${label}` };
}

interface RecordSet {
  readonly name: string;
  readonly zoneName: string;
  readonly resourceGroupName: string;
  readonly ttl: number;
}

function setOf(
  { group, plan }: AzureStack,
  { name, ttlSeconds }: AzureDnsRecordPlan,
  zoneName: string,
): RecordSet & { tags: Record<string, string> } {
  return { name, zoneName, resourceGroupName: group.name, ttl: ttlSeconds, tags: { ...plan.tags } };
}

function publicRecord(
  scope: Construct,
  id: string,
  set: RecordSet,
  { type, values, publicAddress }: AzureDnsRecordPlan,
  addresses: MadeAddresses,
): void {
  switch (type) {
    case "A": {
      const address = addresses[publicAddress ?? ""];
      // Azure keeps the record in step with the address.
      const target = address === undefined ? { records: [...values] } : { targetResourceId: address.id };
      new (azurerm.dnsA())(scope, id, { ...set, ...target });
      return;
    }
    case "CNAME":
      new (azurerm.dnsCname())(scope, id, { ...set, record: values[0] ?? "" });
      return;
    case "MX":
      new (azurerm.dnsMx())(scope, id, { ...set, record: values.map(exchangeOf) });
      return;
    case "TXT":
      // The provider splits a long text itself.
      new (azurerm.dnsTxt())(scope, id, { ...set, record: values.map((value) => ({ value })) });
      return;
    case "SRV":
      new (azurerm.dnsSrv())(scope, id, { ...set, record: values.map(serviceOf) });
  }
}

/** Mail is never delivered by internal records: a private zone has addresses, aliases and services. */
function privateRecord(scope: Construct, id: string, set: RecordSet, { type, values }: AzureDnsRecordPlan): void {
  if (type === "A") new (azurerm.privateDnsA())(scope, id, { ...set, records: [...values] });
  else if (type === "CNAME") new (azurerm.privateDnsCname())(scope, id, { ...set, record: values[0] ?? "" });
  else if (type === "SRV") new (azurerm.privateDnsSrv())(scope, id, { ...set, record: values.map(serviceOf) });
}

/** `10 mx1.town.example` */
function exchangeOf(value: string) {
  const [preference = "", exchange = ""] = value.split(" ");
  return { preference, exchange };
}

/** `0 0 443 mail.town.example` */
function serviceOf(value: string) {
  const [priority, weight, port, target = ""] = value.split(" ");
  return { priority: Number(priority), weight: Number(weight), port: Number(port), target };
}
