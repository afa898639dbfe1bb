import { blocks, texts, type AzureResource } from "../../support/azure-stacks";
import { adding, changing, each, inTurn, isProtected, referred, type Trap, type TrapStack } from "./trap";

const SUBNET = "azurerm_subnet";
const GROUP = "azurerm_subnet_network_security_group_association";
const NAT = "azurerm_subnet_nat_gateway_association";
const ROUTES = "azurerm_subnet_route_table_association";
const VNET = "azurerm_virtual_network";
const RULE = "azurerm_network_security_rule";
const GATEWAY = "azurerm_virtual_network_gateway";
const CONNECTION = "azurerm_virtual_network_gateway_connection";
const MEMBER = "azurerm_network_interface_backend_address_pool_association";
const LINK = "azurerm_private_dns_zone_virtual_network_link";

/** Subnets of which Azure refuses a network security group, or a route table. */
const reserved: Readonly<Record<string, readonly string[]>> = {
  [GROUP]: ["GatewaySubnet", "AzureFirewallSubnet", "RouteServerSubnet"],
  [NAT]: ["GatewaySubnet"],
  [ROUTES]: ["GatewaySubnet", "AzureBastionSubnet", "RouteServerSubnet"],
};

function subnetOf({ body }: AzureResource, { resources }: TrapStack): AzureResource | undefined {
  return resources.find(({ address }) => address === referred(body["subnet_id"]));
}

function has(body: AzureResource["body"], key: string): boolean {
  return body[key] !== undefined && body[key] !== null;
}

/** The subnet's association with its way out, where it has one. */
function wayOut(subnet: string | undefined, stack: TrapStack): string | undefined {
  return stack.of(NAT, ROUTES).find(({ body }) => referred(body["subnet_id"]) === subnet)?.address;
}

function waitsForWayOut(resource: AzureResource, subnet: string | undefined, stack: TrapStack): boolean {
  const out = wayOut(subnet, stack);
  return out === undefined || stack.waits(resource.address, out);
}

function samePriority(stack: TrapStack): string[] {
  const seen = new Map<string, string>();
  return stack.of(RULE).flatMap(({ address, body }) => {
    const key = [body["network_security_group_name"], body["direction"], body["priority"]].join(" ");
    const earlier = seen.get(key);
    seen.set(key, address);
    return earlier === undefined ? [] : [`${earlier} and ${address}`];
  });
}

export const networkTraps: readonly Trap[] = [
  each(
    "A1",
    ["azurerm_network_security_group"],
    "a group has no rules within, as they are resources of their own",
    ({ body }) => has(body, "security_rule"),
    changing("azurerm_network_security_group", { security_rule: [] }),
  ),
  {
    id: "A2",
    holds: "no two rules of one group and direction have one priority",
    breaches: samePriority,
    breaks: [
      (resources) => {
        const [first, second] = Object.values(resources[RULE] ?? {}).filter((rule) => rule["direction"] === "Inbound");
        Object.assign(second ?? {}, {
          priority: first?.["priority"],
          network_security_group_name: first?.["network_security_group_name"],
        });
      },
    ],
  },
  inTurn(
    "A3",
    [SUBNET, GROUP, NAT, ROUTES, "azurerm_virtual_network_dns_servers"],
    "whatever changes the virtual network is made in turn",
    () => "",
    changing(SUBNET, { depends_on: [] }, "cloud_perimeter"),
    (resources) => {
      for (const nat of Object.values(resources[NAT] ?? {})) delete nat["depends_on"];
    },
  ),
  each(
    "A4",
    [GROUP, NAT, ROUTES],
    "reserved subnets have no group, no NAT gateway and no route table",
    (association, stack) =>
      (reserved[association.type] ?? []).includes(String(subnetOf(association, stack)?.body["name"])),
    changing(GROUP, { subnet_id: "${azurerm_subnet.cloud_GatewaySubnet.id}" }),
    adding(ROUTES, { subnet_id: "${azurerm_subnet.cloud_GatewaySubnet.id}" }),
  ),
  each(
    "A6",
    [VNET],
    "a virtual network lists neither subnets nor name servers: these are resources of their own",
    ({ body }) => has(body, "subnet") || has(body, "dns_servers"),
    changing(VNET, { subnet: [] }),
    changing(VNET, { dns_servers: ["10.60.0.10"] }),
  ),
  each(
    "A7",
    [VNET, SUBNET],
    "address ranges in use are protected against replacement",
    (resource) => !isProtected(resource),
    changing(SUBNET, { lifecycle: {} }),
  ),
  each(
    "A8",
    [SUBNET],
    "no subnet has Azure's own way out",
    ({ body }) => body["default_outbound_access_enabled"] !== false,
    changing(SUBNET, { default_outbound_access_enabled: true }),
    changing(SUBNET, { default_outbound_access_enabled: null }),
  ),
  each(
    "A8",
    ["azurerm_network_interface"],
    "an adapter waits for the way out of its subnet",
    (adapter, stack) =>
      !blocks(adapter.body["ip_configuration"]).every((block) =>
        waitsForWayOut(adapter, referred(block["subnet_id"]), stack),
      ),
    changing("azurerm_network_interface", { depends_on: [] }, "WAP1_perimeter"),
  ),
  each(
    "A9",
    ["azurerm_public_ip"],
    "an address is standard, static, in all zones, in one or in none, and protected",
    (address) => {
      const { sku, allocation_method, zones } = address.body;
      const known = zones === undefined || [1, 3].includes(texts(zones).length);
      return sku !== "Standard" || allocation_method !== "Static" || !known || !isProtected(address);
    },
    changing("azurerm_public_ip", { sku: "Basic" }),
    changing("azurerm_public_ip", { zones: ["1", "2"] }),
    changing("azurerm_public_ip", { lifecycle: {} }),
  ),
  each(
    "A11",
    [GATEWAY],
    "a gateway has a size for zones, and addresses in all of them",
    ({ body }, { resources }) => {
      const zonal = blocks(body["ip_configuration"]).every((block) =>
        resources.some(
          ({ address, body }) =>
            address === referred(block["public_ip_address_id"]) && texts(body["zones"]).length === 3,
        ),
      );
      return !/^VpnGw[1-5]AZ$/.test(String(body["sku"])) || !zonal;
    },
    changing(GATEWAY, { sku: "VpnGw1" }),
    changing("azurerm_public_ip", { zones: ["1"] }, "cloud_vpn"),
  ),
  each(
    "A12",
    [GATEWAY],
    "a gateway has two hours for everything",
    ({ body }) => {
      const [timeouts] = blocks(body["timeouts"]);
      return ["create", "update", "delete"].some((key) => timeouts?.[key] !== "2h");
    },
    changing(GATEWAY, { timeouts: { create: "90m" } }),
  ),
  each(
    "A13",
    [CONNECTION],
    "the shared key is a variable, and proposals are complete",
    ({ body }) => {
      const [policy = {}] = blocks(body["ipsec_policy"]);
      const given = Object.values(policy).filter((value) => value !== null).length;
      return given !== 8 || !/^\$\{var\.\w+\}$/.test(String(body["shared_key"]));
    },
    changing(CONNECTION, { shared_key: "hunter2" }),
    changing(CONNECTION, { ipsec_policy: { dh_group: "DHGroup14" } }),
  ),
  each(
    "A40",
    [MEMBER],
    "a machine has its way out before it gets behind a load balancer",
    (member, stack) => {
      const adapter = stack.resources.find(({ address }) => address === referred(member.body["network_interface_id"]));
      return !blocks(adapter?.body["ip_configuration"]).every((block) =>
        waitsForWayOut(member, referred(block["subnet_id"]), stack),
      );
    },
    (resources) => {
      for (const body of Object.values(resources["azurerm_network_interface"] ?? {})) delete body["depends_on"];
    },
  ),
  each(
    "A40",
    ["azurerm_lb_rule"],
    "a load balancer is nobody's way out",
    ({ body }) => body["disable_outbound_snat"] !== true,
    changing("azurerm_lb_rule", { disable_outbound_snat: false }),
  ),
  each(
    "A41",
    [MEMBER],
    "the membership waits for the machine",
    (member, stack) =>
      !stack
        .of("azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine")
        .some(
          ({ address, body }) =>
            texts(body["network_interface_ids"]).includes(String(member.body["network_interface_id"])) &&
            stack.waits(member.address, address),
        ),
    changing(MEMBER, { depends_on: [] }),
  ),
  inTurn(
    "A39",
    [LINK],
    "private zones are linked in turn",
    ({ body }) => body["virtual_network_id"],
    adding(LINK, { virtual_network_id: "v" }, { virtual_network_id: "v" }),
  ),
];
