// Proves that the sheet for the operator of a VPN device holds the proposals, routes and firewall rules of the plan, as that side sees
// them, and no secret.
import { vpnSheets } from "../../../lib/guest";
import type { AzureDatacenterPlan, FirewallRule, Plan } from "../../../lib/plan";
import { examplePlan } from "../../support/examples";

const school = examplePlan("school");

const rule: FirewallRule = {
  use: "adfs-inside",
  from: "internal clients",
  fromAddresses: [],
  to: "federation servers",
  toAddresses: ["10.60.0.15", "10.60.0.20", "10.60.0.21"],
  behind: ["10.60.0.20", "10.60.0.21"],
  protocol: "tcp",
  ports: ["443"],
  purpose: "sign-on from inside",
  source: "sso-adfs-ports",
};

/** The rows of the last table of the only sheet. */
function rowsOf(plan: Plan): string[] {
  const [sheet] = vpnSheets(plan);
  return (sheet?.text ?? "")
    .split("\n")
    .slice(-30)
    .filter((line) => /^\| (?:in|out) /.test(line));
}

test("every remote end has its sheet, by name", () => {
  expect(vpnSheets(examplePlan("government")).map(({ datacenter, peer }) => `${datacenter} ${peer}`)).toEqual([
    "witness north",
    "witness south",
  ]);
  expect(vpnSheets(examplePlan("town"))).toEqual([]);
});

test("settings and routes are those of the plan", () => {
  const [sheet] = vpnSheets({ ...school, firewall: [] });
  expect(sheet?.text).toBe(
    `# VPN between campus and cloud: what the device at campus needs

| Setting | Value |
| --- | --- |
| Device at this end | 203.0.113.1 |
| Gateway at the other end | public address school-cloud-vpn in westeurope: Azure assigns it at creation, permanently |
| Tunnels | one |
| Type | route-based, IKEv2, one tunnel for all networks (0.0.0.0/0 in both directions) |
| Shared key | secret vpn-shared-key |
| IKE phase 1 | AES256, SHA384, DHGroup14 |
| IPsec | GCMAES256, GCMAES256, perfect forward secrecy PFS2048 |
| Lifetime of a security association | 27000 s, 102400000 KB |
| Dead peer detection | 45 s |
| Open to the device itself | UDP 500 and 4500, ESP, from the gateway's address |

## Routes

| Destination | Through |
| --- | --- |
| 10.60.0.0/20 | tunnel |
| 10.50.0.0/16 | this end; the gateway sends it into the tunnel |

## Firewall at this end

Addresses as this firewall sees them: in front of a load balancer, before it translates them. Only new connections are listed.

| Direction | From | To | Protocol | Ports | Purpose | Seen |
| --- | --- | --- | --- | --- | --- | --- |
`,
  );
});

test("the firewall at that end sees the address in front of a load balancer, and unknown clients in all its networks", () => {
  expect(rowsOf({ ...school, firewall: [rule] })).toEqual([
    "| out | 10.50.0.0/16 | 10.60.0.15 | tcp | 443 | sign-on from inside | before translation |",
  ]);
});

test("only what passes the tunnel is listed, in the direction of the connection; domain controllers call, too", () => {
  const inside = { ...rule, behind: [], fromAddresses: ["10.60.0.22"], purpose: "p" };
  const firewall: FirewallRule[] = [
    { ...inside, toAddresses: ["10.60.0.10", "0.0.0.0/0"] },
    { ...inside, toAddresses: ["10.60.0.10", "10.50.0.11"], ports: [], protocol: "any" },
    { ...inside, use: "member-to-dc", toAddresses: ["10.50.0.11"] },
  ];
  expect(rowsOf({ ...school, firewall })).toEqual([
    "| in | 10.60.0.22 | 10.50.0.11 | any | any | p | as is |",
    "| in | 10.60.0.22 | 10.50.0.11 | tcp | 443 | p | as is |",
    "| out | 10.50.0.11 | 10.60.0.22 | tcp | 443 | p | as is |",
  ]);
});

test("two tunnels and the way to the Internet are said", () => {
  const changed: Plan = {
    ...school,
    datacenters: school.datacenters.map((datacenter) =>
      datacenter.platform === "azure" ? throughVpn(datacenter) : datacenter,
    ),
  };
  const [sheet] = vpnSheets(changed);
  expect(sheet?.text).toContain("| Tunnels | two, one to each address |");
  expect(sheet?.text).toContain("public address first and public address second in westeurope");
  expect(sheet?.text).toContain("| 0.0.0.0/0 | this end: machines in Azure reach the Internet through it |");
});

function throughVpn(datacenter: AzureDatacenterPlan): AzureDatacenterPlan {
  const { network, vpn } = datacenter;
  if (network === undefined || vpn === undefined) throw new Error("the school has a network and a VPN");
  return {
    ...datacenter,
    network: { ...network, outbound: { kind: "vpn", routeTable: "t", via: "campus" } },
    vpn: { ...vpn, activeActive: true, publicAddresses: ["first", "second"] },
  };
}
