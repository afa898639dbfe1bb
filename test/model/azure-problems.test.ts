// Proves that what Azure refuses (regions, zones, networks, addresses, gateways) is a problem that names the remedy, that nobody
// comes in from the Internet to administer, and that each acceptable value next to it is accepted.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, type DocumentName } from "./documents";

type Path = readonly (string | number)[];

const textsOf = (name: DocumentName, path: Path, value: unknown): string[] =>
  readDeployment(changed(name, path, value)).problems.map(problemText);

const cloud: Path = ["datacenters", 1];
const ownRule = { name: "badges", priority: 3000, ports: ["443"], remote: ["10.50.0.80"], reason: "badge readers" };

test.each<[string, Path, unknown, readonly string[]]>([
  [
    "a region that Azure does not have",
    [...cloud, "region"],
    "banana",
    [
      'datacenters[1].region: Azure has no region of this name, got "banana", expected the programmatic name of a region, such as westeurope; name a region of Azure',
    ],
  ],
  [
    "a region with a slip of the pen",
    [...cloud, "region"],
    "westeurop",
    [
      'datacenters[1].region: Azure has no region of this name, got "westeurop", expected the programmatic name of a region, such as westeurope; write `westeurope`',
    ],
  ],
  [
    "a zone that no region has",
    [...cloud, "zones"],
    ["1", "2", "4"],
    [
      'datacenters[1].zones[2]: the region westeurope does not have this availability zone, got "4", expected one of 1, 2, 3; choose a zone of the region',
    ],
  ],
  [
    "a NAT gateway in such a zone",
    [...cloud, "natZone"],
    "5",
    [
      'datacenters[1].natZone: the region westeurope does not have this availability zone, got "5", expected one of 1, 2, 3; choose a zone of the region',
    ],
  ],
  [
    "no address space",
    [...cloud, "addressSpace"],
    undefined,
    [
      "datacenters[1].addressSpace: an Azure datacenter in which anything is created needs an address space, expected a network that contains all networks of the datacenter, such as 10.60.0.0/20; add `addressSpace`",
    ],
  ],
  [
    "an address space that the campus has, too",
    ["datacenters", 0, "activeDirectory", "subnets"],
    ["10.60.0.0/16"],
    [
      'datacenters[1].addressSpace: the address space overlaps with 10.60.0.0/16 of campus, got "10.60.0.0/20", expected an address space that no other datacenter uses; choose another address space, or correct the networks of the other datacenter',
    ],
  ],
  [
    "a common address that Azure keeps",
    ["identity", "signOn", "virtualAddress"],
    "10.60.0.2",
    [
      'identity.signOn.virtualAddress: Azure reserves the first 4 addresses of 10.60.0.0/26 for itself, got "10.60.0.2", expected a later address of the network; choose another address',
    ],
  ],
  [
    "a machine in the gateway's network",
    [...cloud, "activeDirectory", "domainControllers", 0],
    { name: "AZ-AD1", network: "GatewaySubnet", address: "10.60.15.230", cores: 2, windows: "2022" },
    [
      'datacenters[1].activeDirectory.domainControllers[0].address: Azure allows nothing but the VPN gateway in GatewaySubnet, got "10.60.15.230", expected an address of another network; choose another network',
    ],
  ],
  [
    "a router that is not Azure's",
    [...cloud, "networks", 2, "gateway"],
    "10.60.2.5",
    [
      'datacenters[1].networks[2].gateway: the router of a subnet in Azure has its first address, got "10.60.2.5", expected the first host address of the network; remove `gateway`: Azure sets it',
    ],
  ],
  [
    "a network too small for the gateway",
    [...cloud, "networks", 3, "cidr"],
    "10.60.15.224/28",
    [
      'datacenters[1].networks[3].cidr: the network is too small for a VPN gateway with zones, got "10.60.15.224/28", expected a prefix of at most /27; give the network more addresses',
    ],
  ],
  [
    "a VPN device without an address",
    [...cloud, "vpn", "to", 0, "publicAddress"],
    undefined,
    [
      "datacenters[1].vpn.to[0].publicAddress: the VPN device of campus has no address, expected a public address, or a VPN gateway of that datacenter in this document; add `publicAddress`",
    ],
  ],
  [
    "no SKU at all",
    [...cloud, "vpn", "sku"],
    "Banana",
    [
      'datacenters[1].vpn.sku: Azure has no SKU of VPN gateways of this name, got "Banana", expected one of VpnGw1AZ, VpnGw2AZ, VpnGw3AZ, VpnGw4AZ, VpnGw5AZ; choose one of them',
    ],
  ],
  [
    "proposals that do not fit",
    [...cloud, "vpn", "ipsec"],
    { encryption: "GCMAES256", integrity: "SHA256" },
    [
      'datacenters[1].vpn.ipsec.integrity: Azure does not accept this integrity with the encryption GCMAES256, got "SHA256", expected GCMAES256; change one of the two',
    ],
  ],
  [
    "the Internet through a VPN that is not there",
    cloud,
    { name: "cloud", platform: "azure", region: "westeurope", outbound: "vpn" },
    [
      "datacenters[1].vpn: machines are to reach the Internet through the VPN, but there is none, expected a VPN gateway; add `vpn`, or choose another `outbound`",
    ],
  ],
  [
    "administrators from the Internet",
    [...cloud, "adminFrom"],
    ["10.50.0.50", "0.0.0.0/0"],
    [
      'datacenters[1].adminFrom[1]: administrators must not come from the Internet, got "0.0.0.0/0", expected a private address or network, reached over the VPN; name the addresses of the administrators\' own machines',
    ],
  ],
  [
    "rules of the document's own with one number",
    [...cloud, "networks", 2, "rules"],
    [ownRule, { ...ownRule, name: "readers" }],
    [
      "datacenters[1].networks[2].rules[1].priority: the priority is already that of the rule badges, got 3000, expected a priority that no other rule of the network and direction has; choose another priority",
    ],
  ],
  [
    "a rule with the name of one that follows from the deployment",
    [...cloud, "networks", 2, "rules"],
    [{ ...ownRule, name: "deny-all" }],
    [
      'datacenters[1].networks[2].rules[0].name: another rule of the network and direction has this name, got "deny-all", expected a name of its own; choose another name',
    ],
  ],
  [
    "a rule that lets the Internet administer",
    [...cloud, "networks", 2, "rules"],
    [{ ...ownRule, ports: ["3000-4000"], remote: ["203.0.113.5"] }],
    [
      'datacenters[1].networks[2].rules[0].remote[0]: administrators must not come from the Internet, got "203.0.113.5", expected a private address or network, reached over the VPN; name the addresses of the administrators\' own machines',
    ],
  ],
])("%s is reported", (_, path, value, texts) => {
  const expected = path === cloud ? expect.arrayContaining([...texts]) : texts;
  expect(textsOf("school", path, value)).toEqual(expected);
});

test("several remote ends leave open which one leads to the Internet", () => {
  const witness: Path = ["datacenters", 2];
  expect(textsOf("government", [...witness, "outbound"], "vpn")).toEqual([
    "datacenters[2].vpn.internetVia: machines are to reach the Internet through the VPN, which has several remote ends, expected one of north, south; add `internetVia`",
  ]);
});

test("an end of the VPN needs networks", () => {
  expect(textsOf("school", [...cloud, "vpn", "to", 0, "networks"], [])).toHaveLength(1);
  const document = changed("school", ["datacenters", 0, "activeDirectory", "subnets"], []);
  (document["datacenters"] as { networks: unknown[] }[])[0]?.networks.splice(0);
  expect(readDeployment(document).problems.map(problemText)).toEqual([
    "datacenters[1].vpn.to[0].networks: the networks behind this end of the VPN are unknown, expected at least one network; add `networks`, or networks to the datacenter campus",
  ]);
});

test.each<[string, Path, unknown]>([
  ["the smallest network of a gateway", [...cloud, "networks", 3, "cidr"], "10.60.15.224/27"],
  ["Azure's router", [...cloud, "networks", 2, "gateway"], "10.60.2.1"],
  ["a third zone", [...cloud, "natZone"], "3"],
  ["weaker hardware with strong proposals", [...cloud, "vpn", "ipsec"], { encryption: "AES256", integrity: "SHA256" }],
  ["the Internet through the only end", [...cloud, "outbound"], "vpn"],
  ["administrators of the campus", [...cloud, "adminFrom"], ["10.50.0.50", "10.50.9.0/24"]],
  [
    "the Internet at another port",
    [...cloud, "networks", 2, "rules"],
    [
      { ...ownRule, remote: ["0.0.0.0/0"] },
      { ...ownRule, direction: "outbound", ports: [], remote: ["203.0.113.5"] },
    ],
  ],
])("%s is accepted", (_, path, value) => {
  expect(textsOf("school", path, value)).toEqual([]);
});
