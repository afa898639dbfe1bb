// Proves that a tunnel between two gateways of one document is refused where its ends do not fit together, once for each
// cause, and that the remedy is accepted.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";

const document = (south: string): string => `
apiVersion: mail-constructs/v1
name: pair
organization: { name: Pair, forest: { name: ad.pair.example, level: "2016" } }
exchange: { version: SE, update: RTM, edition: standard, windows: "2022" }
users: [{ name: staff, mailboxes: 100, messagesPerDay: 50, averageMessageKB: 75, quotaGB: 5, location: cloud }]
datacenters:
  - name: north
    platform: azure
    region: westeurope
    addressSpace: 10.10.0.0/20
    networks: [{ name: GatewaySubnet, purpose: vpn-gateway, cidr: 10.10.15.224/27 }]
    vpn: { to: [{ datacenter: south, publicAddress: 203.0.113.1 }], sku: VpnGw1AZ, sharedKey: { secret: vpn-key } }
  - name: south
    platform: azure
    region: northeurope
    addressSpace: 10.20.0.0/20
    networks: [{ name: GatewaySubnet, purpose: vpn-gateway, cidr: 10.20.15.224/27 }]
    vpn: { ${south}, sku: VpnGw1AZ }
  - { name: campus, platform: existing, networks: [{ name: campus, purpose: management, cidr: 10.30.0.0/24 }] }
`;

const toNorth = "to: [{ datacenter: north, publicAddress: 203.0.113.2 }]";

test.each([
  ["the same key and proposals", `${toNorth}, sharedKey: { secret: vpn-key }`, []],
  [
    "two keys",
    `${toNorth}, sharedKey: { secret: other-key }`,
    [
      "datacenters[1].vpn.sharedKey.secret (line 19, column 90): the tunnel to north has two shared keys, got other-key, at north vpn-key, expected the same at both ends; name the same secret at both",
    ],
  ],
  [
    "two proposals",
    `${toNorth}, sharedKey: { secret: vpn-key }, ipsec: { dhGroup: ECP384 }`,
    [
      "datacenters[1].vpn.ipsec (line 19, column 101): the tunnel to north has different proposals at its ends, got AES256 SHA384 ECP384 GCMAES256 GCMAES256 PFS2048 27000, at north AES256 SHA384 DHGroup14 GCMAES256 GCMAES256 PFS2048 27000, expected the same at both ends; give both the same",
    ],
  ],
  [
    "one end only",
    "to: [{ datacenter: campus, publicAddress: 203.0.113.3 }], sharedKey: { secret: vpn-key }",
    [
      'datacenters[0].vpn.to[0].datacenter (line 13, column 31): the VPN gateway of south has no tunnel to this one, got "south", expected a tunnel described at both ends; add north to `vpn.to` of south, or remove this end',
    ],
  ],
])("%s", (_, south, expected) => {
  expect(readDeployment(document(south)).problems.map(problemText)).toEqual(expected);
});
