import { blocks, texts, type Body } from "../../support/azure-stacks";
import { check, demands, type SecurityCheck } from "./check";

const RULE = ["azurerm_network_security_rule"];

/** Networks that are nobody's on the Internet, and what Azure means by its own names for the inside. */
const inside = /^(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|VirtualNetwork$|AzureLoadBalancer$)/;
const everybody = /^(\*|any|internet|0\.0\.0\.0|.*\/0)$/i;

function sources(rule: Body): string[] {
  return texts(rule["source_address_prefix"], rule["source_address_prefixes"]);
}

function destinations(rule: Body): string[] {
  return texts(rule["destination_address_prefix"], rule["destination_address_prefixes"]);
}

function ports(rule: Body): string[] {
  return texts(rule["destination_port_range"], rule["destination_port_ranges"]);
}

function allows(rule: Body, direction: "Inbound" | "Outbound", protocols: readonly string[]): boolean {
  return (
    rule["access"] === "Allow" && rule["direction"] === direction && protocols.includes(String(rule["protocol"] ?? "*"))
  );
}

function covers(range: string, port: number): boolean {
  const [first = "", last = first] = range.split("-");
  return range === "*" || (Number(first) <= port && port <= Number(last));
}

function opensFromOutside(rule: Body, protocols: readonly string[], wanted: readonly number[]): boolean {
  const fromOutside = sources(rule).some((source) => !inside.test(source));
  return allows(rule, "Inbound", protocols) && fromOutside && wanted.some((port) => hasPort(rule, port));
}

function hasPort(rule: Body, port: number): boolean {
  return ports(rule).some((range) => covers(range, port));
}

const tcp = ["Tcp", "*"];

function managed(ids: readonly string[], name: string, wanted: readonly number[]): SecurityCheck {
  const body = { access: "Allow", direction: "Inbound", protocol: "Tcp", source_address_prefix: "Internet" };
  return check(
    ids,
    RULE,
    `${name} is not reached from outside`,
    (rule) => opensFromOutside(rule, tcp, wanted),
    { ...body, destination_port_range: String(wanted[0]) },
    { ...body, destination_port_ranges: ["443", "1-65000"] },
    { ...body, protocol: "*", destination_port_range: "*", source_address_prefix: "*" },
    {
      ...body,
      source_address_prefix: null,
      source_address_prefixes: ["198.51.100.7"],
      destination_port_range: String(wanted[0]),
    },
  );
}

/** Telnet, mail boxes, directory, file and database services, as trivy lists them. */
const sensitivePorts = [20, 21, 23, 53, 110, 135, 139, 143, 161, 389, 445, 636, 993, 995, 1433, 1521, 3306, 5432, 6379];

const weakSuites: Readonly<Record<string, readonly string[]>> = {
  dh_group: ["None", "DHGroup1", "DHGroup2"],
  ike_encryption: ["DES", "DES3"],
  ike_integrity: ["MD5", "SHA1"],
  ipsec_encryption: ["None", "DES", "DES3"],
  ipsec_integrity: ["MD5", "SHA1"],
  pfs_group: ["None", "PFS1", "PFS2"],
};

/** Port 80 of every protocol: Azure refuses Bastion if its group lacks a rule of its list. */
const fixedByAzure = "out_bastion-certificates";

/** Subnets in which Azure refuses a network security group. */
const withoutGroup = ["GatewaySubnet", "AzureFirewallSubnet", "RouteServerSubnet"];

export const networkChecks: readonly SecurityCheck[] = [
  managed(["CKV_AZURE_9", "AZU-0048"], "RDP", [3389]),
  managed(["CKV_AZURE_10", "AZU-0050"], "SSH", [22]),
  managed([], "WinRM", [5985, 5986]),
  managed(["AZU-0074"], "a port of a directory, file or database service", sensitivePorts),
  managed(["CKV_AZURE_160"], "HTTP", [80]),
  check(
    ["CKV_AZURE_77"],
    RULE,
    "UDP is not reached from outside",
    (rule) => allows(rule, "Inbound", ["Udp", "*"]) && sources(rule).some((source) => !inside.test(source)),
    {
      access: "Allow",
      direction: "Inbound",
      protocol: "Udp",
      source_address_prefix: "Internet",
      destination_port_range: "53",
    },
  ),
  check(
    ["AZU-0047"],
    RULE,
    "everybody reaches only HTTPS",
    (rule) =>
      allows(rule, "Inbound", ["Tcp", "Udp", "*"]) &&
      sources(rule).some((source) => everybody.test(source)) &&
      ports(rule).some((range) => range !== "443" && range !== "49443"),
    {
      access: "Allow",
      direction: "Inbound",
      protocol: "Tcp",
      source_address_prefix: "0.0.0.0/0",
      destination_port_ranges: ["443", "8443"],
    },
  ),
  check(
    ["AZU-0051"],
    RULE,
    "what leaves for everywhere has its ports",
    (rule) =>
      rule["name"] !== fixedByAzure &&
      allows(rule, "Outbound", ["Tcp", "Udp", "*"]) &&
      destinations(rule).some((destination) => everybody.test(destination)) &&
      (ports(rule).length === 0 || ports(rule).includes("*") || rule["protocol"] === "*"),
    {
      access: "Allow",
      direction: "Outbound",
      protocol: "*",
      destination_address_prefix: "Internet",
      destination_port_range: "443",
    },
    {
      access: "Allow",
      direction: "Outbound",
      protocol: "Tcp",
      destination_address_prefix: "*",
      destination_port_range: "*",
    },
  ),
  check(
    ["CKV2_AZURE_31"],
    ["azurerm_subnet"],
    "the subnet has a network security group",
    (body, { address }, all) =>
      !withoutGroup.includes(String(body["name"])) &&
      !all.some(
        (other) =>
          other.type === "azurerm_subnet_network_security_group_association" &&
          other.body["subnet_id"] === `\${${address}.id}`,
      ),
    { name: "open", default_outbound_access_enabled: false },
  ),
  demands([], ["azurerm_subnet"], "default_outbound_access_enabled", false),
  check(
    ["CKV_AZURE_119", "AZU-0076", "CKV2_AZURE_39"],
    ["azurerm_network_interface"],
    "an adapter has no public address",
    (body) => blocks(body["ip_configuration"]).some((block) => (block["public_ip_address_id"] ?? null) !== null),
    { ip_configuration: [{ public_ip_address_id: "${azurerm_public_ip.x.id}" }] },
  ),
  check(
    ["CKV_AZURE_118", "AZU-0075"],
    ["azurerm_network_interface"],
    "an adapter forwards nothing",
    (body) => body["ip_forwarding_enabled"] === true,
    { ip_forwarding_enabled: true },
  ),
  demands([], ["azurerm_public_ip"], "allocation_method", "Static"),
  demands([], ["azurerm_public_ip"], "sku", "Standard"),
  check(
    ["CKV_AZURE_182", "CKV_AZURE_183"],
    ["azurerm_virtual_network_dns_servers"],
    "at least two name servers, all of them inside",
    (body) => {
      const servers = texts(body["dns_servers"]);
      return servers.length < 2 || servers.some((server) => !inside.test(server));
    },
    { dns_servers: ["10.60.0.10"] },
    { dns_servers: ["10.60.0.10", "8.8.8.8"] },
  ),
  check(
    [],
    ["azurerm_virtual_network_gateway_connection"],
    "the VPN speaks IKEv2 and nothing weak",
    (body) => {
      const [policy] = blocks(body["ipsec_policy"]);
      const weak = Object.entries(weakSuites).some(([key, words]) => words.includes(String(policy?.[key] ?? "None")));
      return body["connection_protocol"] !== "IKEv2" || policy === undefined || weak;
    },
    { connection_protocol: "IKEv2" },
    { connection_protocol: "IKEv2", ipsec_policy: { dh_group: "DHGroup2" } },
  ),
];
