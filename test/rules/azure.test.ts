// Proves that every rule about machines in Azure holds, breaks and knows where it does not apply.
import type { Plan } from "../../lib/plan";
import { azureRules } from "../../lib/rules/azure";
import { describeRule, type RuleCases } from "./support/describe-rule";

const school = { from: "school" } as const;
const government = { from: "government" } as const;

/** The town with its second datacenter in Azure. */
const azureTown = {
  "datacenters[1].platform": "azure",
  "datacenters[1].region": "westeurope",
  "datacenters[1].zones": ["1", "2"],
  "datacenters[1].addressSpace": "10.2.0.0/16",
  "datacenters[1].hosts": undefined,
  "datacenters[1].images": undefined,
  "clusters[0].members.dc2[0].host": undefined,
  "clusters[0].members.dc2[0].zone": "1",
  "clusters[0].machine.size": "Standard_E32s_v5",
} as const;
const town = { document: azureTown } as const;
const twoInAzure = {
  ...azureTown,
  "clusters[0].members.dc2[1]": {
    name: "MBX3",
    zone: "2",
    addresses: { mapi: "10.2.10.22", replication: "10.2.20.22" },
  },
} as const;

const machines = (name: string, change: object) => ({
  machines: (plan: Plan) =>
    plan.machines.map((machine) => (machine.name === name ? { ...machine, ...change } : machine)),
});

const cases: Readonly<Record<string, RuleCases>> = {
  "az-asr-standalone": {
    holds: { ...school, document: { "datacenters[1].siteRecovery": ["HYB1"] } },
    breaks: [
      {
        ...school,
        document: { "datacenters[1].siteRecovery": ["HYB1"], "backup[0].covers": ["domain-controllers"] },
        finds: [
          "datacenters[1].siteRecovery [HYB1]: a single Exchange server is replicated by Azure Site Recovery and not backed up, got no backup of the management server, expected a backup; back the server up as well and name `management-server` in the backup's `covers`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "az-availability": {
    holds: { document: twoInAzure },
    breaks: [
      {
        document: { ...twoInAzure, "clusters[0].members.dc2[0].zone": "2" },
        finds: [
          "clusters[0].members: voters of the DAG in Azure share a zone, or have none, got MBX2 in 2, MBX3 in 2, expected members in at least two zones, the witness in another; give the members and the witness different zones",
        ],
      },
      {
        document: { ...azureTown, "clusters[0].members.dc2[0].zone": undefined },
        finds: [
          "clusters[0].members: voters of the DAG in Azure share a zone, or have none, got MBX2 in none, expected members in at least two zones, the witness in another; give the members and the witness different zones",
        ],
      },
    ],
    doesNotApply: government,
  },
  "az-backup-vm-only": {
    holds: town,
    breaks: [
      {
        document: { ...azureTown, "backup[0].product": "azure-backup" },
        finds: [
          "backup[0].product [vault]: mailbox servers are backed up by snapshots of Azure machines, got azure-backup, expected a product with the Exchange VSS writer; back the databases up through the Exchange VSS writer, by an agent in the machine",
        ],
      },
    ],
    doesNotApply: { document: { "backup[0].product": "azure-backup" } },
  },
  "az-host-cache": {
    holds: town,
    breaks: [
      {
        document: { ...azureTown, "clusters[0].machine.azureCache": "read-write" },
        finds: [
          "clusters[0].machine.azureCache: disks with databases are cached by the host, got read-write, expected none; leave `machine.azureCache` out, or set it to none",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-nsg-no-intra-block": {
    holds: town,
    breaks: [
      {
        document: { ...azureTown, "datacenters[1].networks[0].filtered": true },
        finds: [
          "datacenters[1].networks[0].filtered: a network security group filters between Exchange servers, or before the directory, got servers, expected no filter; allow everything between these networks, both ways, and leave `filtered` out",
        ],
      },
      {
        document: { ...azureTown, "links[0].filtered": true },
        finds: [
          "links[0].filtered: a network security group filters between Exchange servers, or before the directory, got dc1 - dc2, expected no filter; allow everything between these networks, both ways, and leave `filtered` out",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-no-asr-dag": {
    holds: town,
    breaks: [
      {
        document: { ...azureTown, "datacenters[1].siteRecovery": ["MBX2"] },
        finds: [
          "datacenters[1].siteRecovery [dc2]: members of a DAG are replicated by Azure Site Recovery, got MBX2, expected no member of a DAG; take the members out of `siteRecovery`: the DAG's own copies do its work",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-no-cloud-witness": {
    holds: government,
    breaks: [
      {
        document: { "clusters[0].witness.kind": "cloud" },
        finds: [
          "clusters[0].witness.kind: the witness is an Azure Cloud Witness, got cloud, expected file-share; set `witness.kind: file-share` and name a file server, in Azure or elsewhere",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-no-entra-ds": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "datacenters[1].activeDirectory.service": "entra-domain-services" },
        finds: [
          "datacenters[1].activeDirectory.service: the directory is Entra Domain Services, got entra-domain-services, expected ad-ds; run domain controllers on machines of their own and leave `service` out",
        ],
      },
      {
        document: { "datacenters[1].activeDirectory.service": "entra-domain-services" },
        finds: [
          "datacenters[1].activeDirectory.service: the directory is Entra Domain Services, got entra-domain-services, expected ad-ds; run domain controllers on machines of their own and leave `service` out",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-no-ilb-needed": {
    holds: town,
    breaks: [
      {
        document: azureTown,
        plan: { records: (plan: Plan) => plan.records.filter((record) => record.value !== "10.2.10.21") },
        finds: [
          "namespaces.distribution.internal: round robin has no address in a datacenter, seen from the internal side, got 10.1.10.21, expected also one in dc2; publish one front address of each datacenter under the client name",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-port25-block": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "datacenters[1].offer": "pay-as-you-go" },
        finds: [
          "datacenters[1].offer [relay]: the gateway sends by TCP 25, which does not leave Azure with this offer, got pay-as-you-go, expected enterprise-agreement; send by the relay's submission port, or use a subscription that lets TCP 25 out and write it as `offer`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        ...school,
        document: { "datacenters[1].offer": undefined },
        finds: [
          "datacenters[1].offer [relay]: not decided: the document does not say whether TCP 25 leaves Azure for relay, expected `datacenters[1].offer`; add this key",
        ],
      },
    ],
  },
  "az-premium-storage": {
    holds: town,
    breaks: [
      {
        document: { ...azureTown, "clusters[0].machine.azureDisk": "standard-ssd" },
        finds: [
          "clusters[0].machine.azureDisk: databases are on a class of disks that is not supported for Exchange, got standard-ssd, expected premium-ssd; leave `machine.azureDisk` out, or set it to premium-ssd",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-smtp-relay": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "gateways[0].smartHost": undefined },
        finds: [
          "gateways[0].smartHost [relay]: the gateway sends from Azure without signing on to a relay, got no smart host, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
        ],
      },
      {
        ...school,
        document: { "gateways[0].smartHost.auth": undefined },
        finds: [
          "gateways[0].smartHost [relay]: the gateway sends from Azure without signing on to a relay, got school-example.mail.protection.outlook.com without auth, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
        ],
      },
      {
        document: { ...azureTown, "gateways[0].direction": "inbound" },
        finds: [
          "gateways: mailbox servers in Azure have no relay to send by, got none, expected a gateway that sends; give the gateway a `smartHost` with `auth`",
        ],
      },
      {
        from: "school",
        document: { "gateways[0].smartHost.auth": "none" },
        finds: [
          "gateways[0].smartHost [relay]: the gateway sends from Azure without signing on to a relay, got school-example.mail.protection.outlook.com without auth, expected a smart host with auth; give the gateway a `smartHost` with `auth`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-static-private-ip": {
    holds: school,
    breaks: [
      {
        ...school,
        plan: machines("SYNC1", { adapters: [] }),
        finds: [
          "datacenters[1] [SYNC1]: the machine has no fixed address, got none, expected an address of the document; write an address, or a network with an `assign` range, for each of these machines",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        from: "school",
        document: { "identity.signOn.servers[1].existing": true },
        finds: [
          "identity.signOn.servers[1].address [FS2]: not decided: the document does not say whether FS2 keeps its address, expected `identity.signOn.servers[1].address`; add this key",
        ],
      },
    ],
  },
  "az-two-regions-latency": {
    holds: { document: { ...azureTown, "links[0].roundTripMs": 500 } },
    breaks: [
      {
        document: { ...azureTown, "links[0].roundTripMs": 501 },
        finds: [
          "links[0].roundTripMs [DAG1]: the round trip between members in Azure and elsewhere is too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or make one DAG for each",
        ],
      },
      {
        from: "government",
        document: { "links[1].roundTripMs": 501 },
        finds: [
          "links[1].roundTripMs [DAG01]: the round trip between members and their witness in Azure is too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or make one DAG for each",
          "links[1].roundTripMs [DAG02]: the round trip between members and their witness in Azure is too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or make one DAG for each",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: azureTown,
        deployment: { links: [] },
        finds: [
          "links [DAG1]: not decided: the document does not say how dc1 and dc2 are connected, hence the round trip between them, expected `links: [{ between: [dc1, dc2] }]`; add this key",
        ],
      },
    ],
  },
  "az-vm-size": {
    holds: { document: { ...azureTown, "clusters[0].machine.size": "Standard_E16s_v5" } },
    breaks: [
      {
        document: { ...azureTown, "clusters[0].machine.size": "Standard_B8ms" },
        finds: [
          "clusters[0].machine.size: the size of the members in Azure does not carry them, got Standard_B8ms: a burstable size, expected a size without credits; name a size of the Dsv5 or Esv5 series that carries the need as `machine.size`",
        ],
      },
      {
        document: { ...azureTown, "clusters[0].machine.size": "Standard_D4s_v5" },
        finds: [
          "clusters[0].machine.size: the size of the members in Azure does not carry them, got Standard_D4s_v5: 4 processors, 16 GB, 6400 operations per second, expected at least 4 processors, 128 GB, 72 operations per second; name a size of the Dsv5 or Esv5 series that carries the need as `machine.size`",
        ],
      },
      {
        document: { ...azureTown, "clusters[0].machine.size": "Standard_D8_v3" },
        finds: [
          "clusters[0].machine.size: the size of the members in Azure does not carry them, got Standard_D8_v3: no premium storage, expected a size with premium storage; name a size of the Dsv5 or Esv5 series that carries the need as `machine.size`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: { ...azureTown, "clusters[0].machine.size": undefined },
        finds: [
          "clusters[0].machine.size: not decided: the document does not say which size the members in Azure get, expected `clusters[0].machine.size`; add this key",
        ],
      },
    ],
  },
  "az-vnet-dns": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "datacenters[1].networks[0].dns": ["168.63.129.16"] },
        finds: [
          "datacenters[1].networks[0].dns [identity]: a network in Azure asks other DNS servers than the domain controllers, got 168.63.129.16, expected 10.50.0.11, 10.60.0.10, 10.60.0.11; write the domain controllers' addresses as `dns` of the network",
        ],
      },
      {
        ...school,
        document: { "datacenters[1].networks[1].dns": [] },
        finds: [
          "datacenters[1].networks[1].dns [perimeter]: a network in Azure asks other DNS servers than the domain controllers, got Azure's own, expected 10.50.0.11, 10.60.0.10, 10.60.0.11; write the domain controllers' addresses as `dns` of the network",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-witness-vms": {
    holds: government,
    breaks: [
      {
        ...government,
        document: {
          "clusters[0].witness": { existing: true, name: "AZ-AD1", address: "10.30.0.10", datacenter: "witness" },
        },
        finds: [
          "clusters[0].witness [DAG01]: the witness in Azure is a domain controller, got AZ-AD1, expected a file server of its own; run a file server and a domain controller in Azure, each on a machine of its own",
          "clusters[0].witness [DAG02]: the witness in Azure is a domain controller, got AZ-AD1, expected a file server of its own; run a file server and a domain controller in Azure, each on a machine of its own",
        ],
      },
      {
        ...government,
        deployment: { "datacenters[2].activeDirectory": undefined },
        finds: [
          "clusters[0].witness [DAG01]: the witness in Azure has no domain controller beside it, got witness, expected a domain controller in the same datacenter; run a file server and a domain controller in Azure, each on a machine of its own",
          "clusters[0].witness [DAG02]: the witness in Azure has no domain controller beside it, got witness, expected a domain controller in the same datacenter; run a file server and a domain controller in Azure, each on a machine of its own",
        ],
      },
    ],
    doesNotApply: {},
  },
  "az-witness-vpn": {
    holds: government,
    breaks: [
      {
        ...government,
        document: { "datacenters[2].vpn.to[1]": undefined },
        finds: [
          "datacenters[2].vpn [witness]: datacenters with members have no VPN to the witness in Azure, got north, expected also south; add each datacenter with members, and the public address of its device, to `vpn.to`",
        ],
      },
      {
        ...government,
        document: { "datacenters[2].vpn.to[0].publicAddress": "10.9.9.9" },
        finds: [
          "datacenters[2].vpn.to[0].publicAddress [north]: the VPN device stands behind address translation, got 10.9.9.9, expected a public address of its own; give the VPN device of the datacenter a public address of its own",
        ],
      },
      {
        from: "government",
        document: { "datacenters[2].vpn.to[1].publicAddress": "198.51.100.1" },
        finds: [
          "datacenters[2].vpn.to[1].publicAddress [south]: the datacenter shares its VPN device with north: both are cut off from the witness together, got 198.51.100.1, expected a public address of its own; give the VPN device of the datacenter a public address of its own",
        ],
      },
    ],
    doesNotApply: {},
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(azureRules.map((rule) => rule.id));
});

for (const rule of azureRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
