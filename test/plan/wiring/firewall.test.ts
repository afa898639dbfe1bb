// Proves which firewall rules are planned around Azure, by their permanent use: mail of in-house systems, the hybrid endpoint with
// its reasons, the directory across the VPN, names and time of servers outside the domain, probes, services of Azure, administration
// and the tunnels; and that rules behind a load balancer say which addresses are behind it.
import { exchangeOnlineRanges } from "../../../lib/facts/exchange-online-ranges";
import type { FirewallUse } from "../../../lib/plan";
import { examplePlan, type ExampleName } from "../../support/examples";
import { decide } from "../../rules/support/deployments";
import type { Changes } from "../../rules/support/change";

function rows(from: "town" | "school" | "government", use: FirewallUse, document: Changes = {}): string[] {
  return decide({ from, document })
    .plan.firewall.filter((rule) => rule.use === use)
    .map(({ fromAddresses, toAddresses, protocol, ports }) =>
      [fromAddresses.join(" "), toAddresses.join(" "), `${protocol} ${ports.join(" ")}`.trim()].join(" | "),
    );
}

const schoolControllers = "10.60.0.10 10.60.0.11 10.50.0.11";
const schoolMachines =
  "10.60.0.10 10.60.0.11 10.60.0.20 10.60.0.21 10.60.2.10 10.60.1.10 10.60.0.22 10.60.0.23 10.60.1.11 10.60.1.12";
const mailRanges = exchangeOnlineRanges.mail.join(" ");
const clientRanges = exchangeOnlineRanges.clients.join(" ");

describe("mail", () => {
  test("in-house systems reach the relay, and the relay the tenant's published mail servers alone", () => {
    expect(rows("school", "relay-in")).toEqual(["10.50.0.90 10.50.0.80 | 10.60.1.10 | tcp 25"]);
    expect(rows("school", "relay-out")).toEqual([`10.60.1.10 | ${mailRanges} | tcp 25`]);
    expect(rows("school", "mail-out-outside")).toEqual([]);
  });

  test("a smart host elsewhere has unknown addresses and its own port; without one mail goes to every mail server", () => {
    const elsewhere = { "gateways.0.smartHost": { host: "smtp.example.net", port: 587 } };
    expect(rows("school", "relay-out", elsewhere)).toEqual(["10.60.1.10 | 0.0.0.0/0 | tcp 587"]);
    expect(rows("school", "relay-out", { "gateways.0.smartHost": undefined })).toEqual([]);
    expect(rows("school", "mail-out-outside", { "gateways.0.smartHost": undefined })).toEqual([
      "10.60.1.10 | 0.0.0.0/0 | tcp 25",
    ]);
  });

  test("systems that send directly need no relay, those named at the gateway do", () => {
    const direct = { "applications.0.sends": "direct", "applications.1.sends": "direct" };
    expect(rows("school", "relay-in", direct)).toEqual([]);
    expect(rows("school", "relay-in", { ...direct, "gateways.0.relaysFor": ["10.50.0.7"] })).toEqual([
      "10.50.0.7 | 10.60.1.10 | tcp 25",
    ]);
  });
});

describe("the hybrid endpoint", () => {
  test("is open to Exchange Online, and to everybody only as long as Autodiscover points to it", () => {
    expect(rows("school", "hybrid-in")).toEqual([`${clientRanges} | 10.60.2.10 | tcp 443`]);
    expect(rows("school", "autodiscover-in")).toEqual(["0.0.0.0/0 | 10.60.2.10 | tcp 443"]);
    expect(rows("school", "autodiscover-in", { "hybrid.autodiscover.target": "exchange-online" })).toEqual([]);
  });

  test("receives mail of the cloud only if both sides exchange it", () => {
    const unknown = { "migration.sources[0].mail": undefined };
    expect(rows("school", "hybrid-smtp-in", unknown)).toEqual([]);
    expect(rows("school", "hybrid-smtp-in", { ...unknown, "hybrid.kind": "full" })).toEqual([
      `${mailRanges} | 10.60.2.10 | tcp 25`,
    ]);
    expect(rows("school", "hybrid-smtp-in", { ...unknown, "hybrid.mailFlow": "centralized" })).toHaveLength(1);
    const probes = (hybrid: Changes) => rows("school", "load-balancer-probe", hybrid).slice(1);
    expect(probes({})).toEqual(["168.63.129.16 | 10.60.2.10 | tcp 443"]);
    expect(probes({ "hybrid.kind": "full" })).toEqual([
      "168.63.129.16 | 10.60.2.10 | tcp 443",
      "168.63.129.16 | 10.60.2.10 | tcp 25",
    ]);
  });

  test("is not the way of mail to old servers that are reached from outside, until mail is switched", () => {
    expect(rows("school", "hybrid-smtp-in")).toEqual([`${mailRanges} | 203.0.113.25 10.50.0.21 10.50.0.22 | tcp 25`]);
    expect(rows("school", "hybrid-smtp-in", { "migration.mailSwitched": true })).toEqual([]);
  });

  test("is an Exchange server among the replaced ones: nothing filters between them", () => {
    const all = "10.60.2.10 10.50.0.21 10.50.0.22";
    expect(rows("school", "exchange-intra")).toEqual([`${all} | ${all} | any`]);
    expect(rows("school", "exchange-intra", { migration: undefined, "hybrid.autodiscover": undefined })).toEqual([]);
  });
});

describe("the directory", () => {
  test("is replicated between all domain controllers if one of them is created", () => {
    expect(rows("school", "dc-replication")).toEqual([`${schoolControllers} | ${schoolControllers} | any`]);
    expect(rows("town", "dc-replication")).toEqual([]);
  });

  test("is reached by the management server, and by a created witness", () => {
    expect(rows("school", "member-to-dc")).toContain(`10.60.2.10 | ${schoolControllers} | any`);
    const [row = ""] = rows("government", "member-to-dc").filter((line) => line.startsWith("10.30.0.20 10.20.17.1 |"));
    expect(row.split(" | ")[1]?.split(" ")).toEqual(expect.arrayContaining(["10.30.0.10", "10.10.0.15", "10.20.0.10"]));
  });

  test("gives names to servers outside the domain by the DNS servers of their network, and time to gateways", () => {
    expect(rows("school", "proxy-dns")).toEqual(["10.60.1.10 10.60.1.11 10.60.1.12 | 10.60.0.10 10.60.0.11 | any 53"]);
    expect(rows("school", "proxy-time")).toEqual([`10.60.1.10 | ${schoolControllers} | udp 123`]);
  });
});

describe("Azure", () => {
  test("probes the farm and its proxies without TLS, and the hybrid server with TLS", () => {
    expect(rows("school", "load-balancer-probe")).toEqual([
      "168.63.129.16 | 10.60.0.20 10.60.0.21 10.60.1.11 10.60.1.12 | tcp 80",
      "168.63.129.16 | 10.60.2.10 | tcp 443",
    ]);
    const without = { "identity.signOn.virtualAddress": undefined, "identity.signOn.publicAddress": undefined };
    expect(rows("school", "load-balancer-probe", without)).toEqual(["168.63.129.16 | 10.60.2.10 | tcp 443"]);
  });

  test.each(["azure-monitor", "azure-backup", "key-vault"] as const)(
    "machines reach %s, by its service tags",
    (use) => {
      expect(rows("school", use)).toEqual([`${schoolMachines} | 0.0.0.0/0 | tcp 443`]);
      const tags = { "azure-monitor": "AzureMonitor", "azure-backup": "AzureBackup", "key-vault": "AzureKeyVault" }[
        use
      ];
      expect(examplePlan("school").firewall.find((rule) => rule.use === use)?.serviceTags).toContain(tags);
    },
  );

  test("monitoring and backup by other products need no service of Azure", () => {
    expect(rows("school", "azure-monitor", { "monitoring.0.product": "zabbix" })).toEqual([]);
    expect(rows("school", "azure-backup", { backup: [] })).toEqual([]);
  });

  test("Windows is activated there, the relay is not", () => {
    const windows = schoolMachines.replace("10.60.1.10 ", "");
    expect(rows("school", "activation")).toEqual([`${windows} | 0.0.0.0/0 | tcp 1688`]);
    expect(rows("school", "updates")).toEqual([`${schoolMachines} | 0.0.0.0/0 | tcp 443 80`]);
  });

  test("administrators come from where the document says, else from nowhere", () => {
    expect(rows("school", "administration")).toEqual([]);
    expect(rows("school", "administration", { "datacenters.1.adminFrom": ["10.50.0.50"] })).toEqual([
      `10.50.0.50 | ${schoolMachines} | tcp 3389 5985 5986 22`,
    ]);
  });

  test("administrators reach the server for the management of recipients by HTTPS, and no other machine", () => {
    expect(rows("school", "recipient-management")).toEqual([]);
    expect(rows("school", "recipient-management", { "datacenters.1.adminFrom": ["10.50.0.50"] })).toEqual([
      "10.50.0.50 | 10.60.2.10 | tcp 443",
    ]);
    // A server in another datacenter is administered from there.
    const elsewhere = {
      "datacenters.1.adminFrom": ["10.50.0.50"],
      "hybrid.managementServer": { name: "HYB1", datacenter: "campus", existing: true, address: "10.50.0.30" },
    };
    expect(rows("school", "recipient-management", elsewhere)).toEqual([]);
  });

  test("every remote end of the VPN has its tunnel", () => {
    expect(rows("government", "vpn")).toEqual([
      "198.51.100.1 |  | udp 500 4500",
      "198.51.100.1 |  | esp",
      "198.51.100.2 |  | udp 500 4500",
      "198.51.100.2 |  | esp",
    ]);
    expect(rows("town", "vpn")).toEqual([]);
  });
});

test("what is checked outside of DAGs is reached on the port of its check", () => {
  expect(rows("government", "checks").slice(1)).toEqual([
    "10.10.17.1 | 10.30.0.20 10.20.17.1 | tcp 445",
    "10.10.17.1 | 10.10.64.31 10.10.64.32 10.20.64.31 10.20.64.32 | tcp 443",
    "10.10.17.1 | 10.10.64.33 10.10.64.34 10.20.64.33 10.20.64.34 | tcp 25",
  ]);
});

test("rules say which of their addresses are behind a load balancer", () => {
  const behind = (name: ExampleName) =>
    Object.fromEntries(
      examplePlan(name).firewall.flatMap(({ use, behind }) => (behind === undefined ? [] : [[use, behind]])),
    );
  expect(behind("school")).toEqual({
    "adfs-inside": ["10.60.0.20", "10.60.0.21"],
    "wap-to-adfs": ["10.60.0.20", "10.60.0.21"],
    "sign-on-outside": ["10.60.1.11", "10.60.1.12"],
    "hybrid-in": ["10.60.2.10"],
    "autodiscover-in": ["10.60.2.10"],
    "hybrid-smtp-in": ["10.50.0.21", "10.50.0.22"],
  });
  expect(behind("town")).toEqual({});
});

test.each(["town", "school", "government"] as const)(
  "every end behind a balancer is also among the addresses: %s",
  (name) => {
    for (const { toAddresses, behind = [] } of examplePlan(name).firewall)
      expect(toAddresses).toEqual(expect.arrayContaining([...behind]));
  },
);
