// Proves what a document with Bastion adds to the stack of the school and to its plan, and that nothing else changes: a subnet
// without a route and with every rule that Azure requires there, a zone-redundant address, and machines that are reached from that
// subnet alone.
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib";
import { deploymentOf, exampleText, planOf, type Mutable } from "../../support/examples";
import { azureResources, azureStacksOf } from "../support/azure-stacks";

type Document = Mutable<DeploymentDocument>;

function withBastion(bastion: object) {
  return (document: Document): void => {
    document.datacenters = document.datacenters.map((datacenter) =>
      datacenter.name === "cloud" ? { ...datacenter, bastion: { cidr: "10.60.3.0/26", ...bastion } } : datacenter,
    );
  };
}

function firewallOf(change: (document: Document) => void) {
  const document = parse(exampleText("school")) as Document;
  change(document);
  return planOf(deploymentOf(JSON.stringify(document))).firewall;
}

const plain = azureResources(azureStacksOf("school"));
const basic = azureResources(azureStacksOf("school", withBastion({})));
const standard = azureResources(
  azureStacksOf("school", withBastion({ sku: "standard", allowedFrom: ["203.0.113.0/24", "198.51.100.7"] })),
);
const addressesOf = (resources: typeof plain) => resources.map(({ address }) => address);

function bodyOf(resources: typeof plain, address: string): Readonly<Record<string, unknown>> {
  const found = resources.find((resource) => resource.address === address);
  if (found === undefined) throw new Error(`no resource ${address}`);
  return found.body;
}

const RULE = "azurerm_network_security_rule.cloud_AzureBastionSubnet_";

test("the stack has these resources in addition, and every other one as before", () => {
  const before = new Set(addressesOf(plain));
  expect(
    addressesOf(basic)
      .filter((address) => !before.has(address))
      .sort(),
  ).toEqual(
    [
      "azurerm_bastion_host.cloud",
      "azurerm_network_security_group.cloud_AzureBastionSubnet",
      ...["certificates", "azure", "hosts", "machines"].map((name) => `${RULE}out_bastion-${name}`),
      ...["control", "hosts", "people", "probe"].map((name) => `${RULE}in_bastion-${name}`),
      `${RULE}in_deny-all`,
      `${RULE}out_deny-all`,
      "azurerm_management_lock.public-ip_cloud_bastion",
      "azurerm_network_security_rule.cloud_identity_in_bastion",
      "azurerm_network_security_rule.cloud_mail_in_bastion",
      "azurerm_network_security_rule.cloud_perimeter_in_bastion",
      "azurerm_public_ip.cloud_bastion",
      "azurerm_subnet.cloud_AzureBastionSubnet",
      "azurerm_subnet_network_security_group_association.cloud_AzureBastionSubnet",
    ].sort(),
  );
  const after = new Set(addressesOf(basic));
  expect(addressesOf(plain).filter((address) => !after.has(address))).toEqual([]);
  // The chain of subnets is one longer, which is order alone.
  const shown = ({ depends_on: _, ...body }: Readonly<Record<string, unknown>>) => JSON.stringify(body);
  expect(plain.filter(({ address, body }) => shown(bodyOf(basic, address)) !== shown(body))).toEqual([]);
});

test("Bastion waits for the last rule of its subnet and has a static address in all zones", () => {
  expect(bodyOf(basic, "azurerm_bastion_host.cloud")).toMatchObject({
    name: "school-cloud-bastion",
    sku: "Basic",
    tunneling_enabled: false,
    ip_configuration: {
      name: "public",
      public_ip_address_id: "${azurerm_public_ip.cloud_bastion.id}",
      subnet_id: "${azurerm_subnet.cloud_AzureBastionSubnet.id}",
    },
    depends_on: ["azurerm_subnet_network_security_group_association.cloud_AzureBastionSubnet"],
  });
  expect(bodyOf(standard, "azurerm_bastion_host.cloud")).toMatchObject({ sku: "Standard", tunneling_enabled: true });
  expect(bodyOf(basic, "azurerm_public_ip.cloud_bastion")).toMatchObject({
    allocation_method: "Static",
    sku: "Standard",
    zones: ["1", "2", "3"],
  });
});

test("the group of its subnet has all rules that Azure requires, with the document's addresses in the entrance only", () => {
  const rules = standard.flatMap(({ address, body }) => (address.startsWith(RULE) ? [body] : []));
  const shown = rules.map((rule) =>
    [
      rule["direction"],
      rule["priority"],
      rule["access"],
      rule["protocol"],
      rule["source_address_prefix"] ?? rule["source_address_prefixes"],
      rule["destination_address_prefix"],
      rule["destination_port_ranges"] ?? rule["destination_port_range"],
    ].join(" "),
  );
  expect(shown.sort()).toEqual([
    "Inbound 100 Allow Tcp 198.51.100.7,203.0.113.0/24 * 443",
    "Inbound 110 Allow Tcp GatewayManager * 443",
    "Inbound 120 Allow Tcp AzureLoadBalancer * 443",
    "Inbound 130 Allow * VirtualNetwork VirtualNetwork 5701,8080",
    "Inbound 4096 Deny * * * *",
    "Outbound 100 Allow * * VirtualNetwork 22,3389",
    "Outbound 110 Allow Tcp * AzureCloud 443",
    "Outbound 120 Allow * VirtualNetwork VirtualNetwork 5701,8080",
    "Outbound 130 Allow * * Internet 80",
    "Outbound 4096 Deny * * * *",
  ]);
  expect(bodyOf(basic, `${RULE}in_bastion-people`)["source_address_prefix"]).toBe("Internet");
});

test("machines are reached from that subnet alone, Windows by RDP and Linux by SSH", () => {
  const of = (network: string) => bodyOf(basic, `azurerm_network_security_rule.cloud_${network}_in_bastion`);
  expect(of("identity")).toMatchObject({
    priority: 2120,
    source_address_prefixes: ["10.60.3.0/26"],
    destination_port_ranges: ["3389"],
  });
  expect(of("mail")).toMatchObject({ source_address_prefixes: ["10.60.3.0/26"] });
});

test("the plan's firewall names both ends, and the entrance is the Internet unless addresses are given", () => {
  const rows = firewallOf(withBastion({})).filter(({ use }) => use.startsWith("bastion"));
  expect(rows.map(({ use, from, to, ports }) => [use, from, to, ports])).toEqual([
    ["bastion-in", "internet", "Bastion of cloud (AzureBastionSubnet)", ["443"]],
    ["bastion", "Bastion of cloud", "Windows machines of cloud", ["3389"]],
    ["bastion", "Bastion of cloud", "Linux machines of cloud", ["22"]],
  ]);
  const closed = firewallOf(withBastion({ allowedFrom: ["203.0.113.0/24"] }));
  expect(closed.find(({ use }) => use === "bastion-in")?.fromAddresses).toEqual(["203.0.113.0/24"]);
});
