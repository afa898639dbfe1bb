// Proves how networks in Azure are created: one subnet after another, each with its rules and the way out of the document, the DNS
// servers between domain controllers and the other machines; and VPN gateways with the ends and proposals of the document.
import { azureRulePriorities } from "../../../lib/facts/azure-rule-priorities";
import { azureResources, azureStacksOf, blocks, type AzureResource } from "../support/azure-stacks";

const school = azureResources(azureStacksOf("school"));

/** The bodies of one type by name. */
function bodies(resources: readonly AzureResource[], type: string): Record<string, AzureResource["body"]> {
  return Object.fromEntries(
    resources.filter((resource) => resource.type === type).map(({ name, body }) => [name, body]),
  );
}

function bodyOf(resources: readonly AzureResource[], type: string, name: string): AzureResource["body"] {
  const body = bodies(resources, type)[name];
  if (body === undefined) throw new Error(`no ${type}.${name}`);
  return body;
}

/** Addresses that a resource waits for without naming them otherwise. */
function waitsFor(body: AzureResource["body"]): readonly string[] {
  return (body["depends_on"] ?? []) as readonly string[];
}

test("no subnet has Azure's own way out, and all but the gateway's have a group and the NAT gateway", () => {
  const subnets = bodies(school, "azurerm_subnet");
  const names = ["cloud_GatewaySubnet", "cloud_identity", "cloud_mail", "cloud_perimeter"];
  expect(Object.keys(subnets)).toEqual(names);
  expect(Object.values(subnets).map((body) => body["default_outbound_access_enabled"])).toEqual(names.map(() => false));
  const withMachines = names.slice(1);
  expect(Object.keys(bodies(school, "azurerm_network_security_group"))).toEqual(withMachines);
  expect(Object.keys(bodies(school, "azurerm_subnet_network_security_group_association"))).toEqual(withMachines);
  expect(Object.keys(bodies(school, "azurerm_subnet_nat_gateway_association"))).toEqual(withMachines);
  expect(bodies(school, "azurerm_route_table")).toEqual({});
});

test("subnets are changed one after another: Azure refuses two changes of a network at once", () => {
  expect(waitsFor(bodyOf(school, "azurerm_subnet", "cloud_identity"))).toEqual(["azurerm_subnet.cloud_GatewaySubnet"]);
  expect(waitsFor(bodyOf(school, "azurerm_subnet", "cloud_mail"))).toEqual([
    "azurerm_subnet_nat_gateway_association.cloud_identity",
  ]);
  expect(waitsFor(bodyOf(school, "azurerm_subnet_nat_gateway_association", "cloud_mail"))).toEqual([
    "azurerm_subnet_network_security_group_association.cloud_mail",
  ]);
});

test("rules are resources of their own with permanent names and numbers, as the plan has them", () => {
  const rules = bodies(school, "azurerm_network_security_rule");
  expect(rules["cloud_identity_in_wap-to-adfs"]).toMatchObject({
    name: "in_wap-to-adfs",
    priority: azureRulePriorities["wap-to-adfs"],
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    source_port_range: "*",
    source_address_prefixes: ["10.60.1.11", "10.60.1.12"],
    destination_address_prefixes: ["10.60.0.20", "10.60.0.21"],
    destination_port_ranges: ["443"],
  });
  expect(rules["cloud_perimeter_in_sign-on-outside"]).toMatchObject({ source_address_prefix: "Internet" });
  expect(rules["cloud_mail_in_deny-all"]).toMatchObject({ access: "Deny", source_address_prefix: "*", priority: 4096 });
  expect(Object.values(bodies(school, "azurerm_network_security_group")).map((body) => body["security_rule"])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("domain controllers come after the VPN, the DNS servers of the network after them, all other machines after these", () => {
  const controller = bodyOf(school, "azurerm_network_interface", "AZ-AD1_management");
  expect(waitsFor(controller)).toContain("azurerm_virtual_network_gateway_connection.cloud_campus");
  expect(controller["dns_servers"]).toEqual(["10.50.0.11", "10.60.0.11", "10.60.0.10"]);
  const dns = bodyOf(school, "azurerm_virtual_network_dns_servers", "cloud");
  expect(dns["dns_servers"]).toEqual(["10.60.0.10", "10.60.0.11", "10.50.0.11"]);
  expect(waitsFor(dns)).toEqual([
    "azurerm_subnet_nat_gateway_association.cloud_perimeter",
    "azurerm_virtual_machine_run_command.AZ-AD1_check-controller",
    "azurerm_virtual_machine_run_command.AZ-AD2_check-controller",
  ]);
  const interfaces = Object.entries(bodies(school, "azurerm_network_interface"));
  const others = interfaces.filter(([name]) => !name.startsWith("AZ-AD"));
  expect(others).toHaveLength(8);
  for (const [, body] of others) expect(waitsFor(body)).toEqual(["azurerm_virtual_network_dns_servers.cloud"]);
  expect(bodyOf(school, "azurerm_network_interface", "FS1_management")["dns_servers"]).toBeUndefined();
});

test("the NAT gateway and its address are in the zone of the document", () => {
  const zonal = azureResources(
    azureStacksOf("school", ({ datacenters }) => {
      for (const datacenter of datacenters) if (datacenter.name === "cloud") datacenter.natZone = "2";
    }),
  );
  expect(bodyOf(zonal, "azurerm_nat_gateway", "cloud_nat")["zones"]).toEqual(["2"]);
  expect(bodyOf(zonal, "azurerm_public_ip", "cloud_nat")["zones"]).toEqual(["2"]);
  expect(bodyOf(school, "azurerm_nat_gateway", "cloud_nat")["zones"]).toBeUndefined();
});

test("the way out through the VPN is one route, which the gateway's network does not have", () => {
  const through = azureResources(
    azureStacksOf("school", ({ datacenters }) => {
      for (const datacenter of datacenters) if (datacenter.name === "cloud") datacenter.outbound = "vpn";
    }),
  );
  expect(bodies(through, "azurerm_nat_gateway")).toEqual({});
  expect(bodyOf(through, "azurerm_route_table", "cloud_outbound")["route"]).toEqual([
    expect.objectContaining({ address_prefix: "0.0.0.0/0", next_hop_type: "VirtualNetworkGateway" }),
  ]);
  expect(Object.keys(bodies(through, "azurerm_subnet_route_table_association"))).toEqual([
    "cloud_identity",
    "cloud_mail",
    "cloud_perimeter",
  ]);
  expect(bodyOf(through, "azurerm_virtual_network_gateway", "cloud")["default_local_network_gateway_id"]).toBe(
    "${azurerm_local_network_gateway.cloud_campus.id}",
  );
});

test("without a way out there is neither", () => {
  const closed = azureResources(
    azureStacksOf("school", ({ datacenters }) => {
      for (const datacenter of datacenters) if (datacenter.name === "cloud") datacenter.outbound = "none";
    }),
  );
  const types = ["azurerm_nat_gateway", "azurerm_route_table", "azurerm_subnet_nat_gateway_association"];
  expect(types.map((type) => bodies(closed, type))).toEqual([{}, {}, {}]);
});

test("a VPN gateway has the zones of the region, its generation, and the proposals of the document", () => {
  expect(bodyOf(school, "azurerm_public_ip", "cloud_vpn")["zones"]).toEqual(["1", "2", "3"]);
  expect(bodyOf(school, "azurerm_virtual_network_gateway", "cloud")).toMatchObject({
    sku: "VpnGw1AZ",
    generation: "Generation1",
    active_active: false,
  });
  expect(bodyOf(school, "azurerm_local_network_gateway", "cloud_campus")["address_space"]).toEqual(["10.50.0.0/16"]);
  expect(blocks(bodyOf(school, "azurerm_virtual_network_gateway_connection", "cloud_campus")["ipsec_policy"])).toEqual([
    {
      ike_encryption: "AES256",
      ike_integrity: "SHA384",
      dh_group: "DHGroup14",
      ipsec_encryption: "GCMAES256",
      ipsec_integrity: "GCMAES256",
      pfs_group: "PFS2048",
      sa_lifetime: 27000,
      sa_datasize: 102400000,
    },
  ]);
});

test("the document may want two tunnels, other proposals and fewer networks", () => {
  const changed = azureResources(
    azureStacksOf("school", ({ datacenters }) => {
      const vpn = datacenters.find(({ name }) => name === "cloud")?.vpn;
      if (vpn === undefined) throw new Error("the school has no VPN");
      Object.assign(vpn, { activeActive: true, ipsec: { dhGroup: "ECP384" }, sku: "VpnGw2AZ" });
      Object.assign(vpn.to[0] ?? {}, { networks: ["10.50.0.0/24"] });
    }),
  );
  const gateway = bodyOf(changed, "azurerm_virtual_network_gateway", "cloud");
  expect(gateway).toMatchObject({ active_active: true, generation: "Generation2" });
  expect(blocks(gateway["ip_configuration"]).map(({ name, public_ip_address_id: id }) => [name, id])).toEqual([
    ["first", "${azurerm_public_ip.cloud_vpn.id}"],
    ["second", "${azurerm_public_ip.cloud_vpn-second.id}"],
  ]);
  const [policy] = blocks(
    bodyOf(changed, "azurerm_virtual_network_gateway_connection", "cloud_campus")["ipsec_policy"],
  );
  expect(policy).toMatchObject({ dh_group: "ECP384", pfs_group: "PFS2048" });
  expect(bodyOf(changed, "azurerm_local_network_gateway", "cloud_campus")["address_space"]).toEqual(["10.50.0.0/24"]);
});
