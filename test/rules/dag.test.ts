// Proves that every rule about DAGs holds for the town, breaks by one named change with the expected place and words, and
// knows where it does not apply. It does not prove that the rules' claims are those of the vendor: the catalogue does.
import type { Plan } from "../../lib/plan";
import { dagRules } from "../../lib/rules/dag";
import { further } from "./further/dag";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;
/** A second DAG like the first one. */
const second = (plan: Plan): unknown => ({ ...plan.clusters[0], name: "DAG2", members: ["MBX3", "MBX4"] });
const withCopies = (change: (copies: readonly object[]) => readonly object[]) => (plan: Plan) =>
  plan.clusters[0]?.databases.map((database, index) =>
    index === 0 ? { ...database, copies: change(database.copies) } : database,
  );
const oneDatacenter = { "clusters[0].membersByDatacenter": { dc1: ["MBX1", "MBX2"] } };

const inOneDatacenter = { "clusters[0].members.dc2": undefined };

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "dag-activation-pref": {
    breaks: [
      {
        plan: { "clusters[0].databases[0].copies[1].preference": 3 },
        finds: [
          "clusters[0].copies [DAG1-DB1]: the activation preferences have a gap or a repetition, got 1: MBX1, 3: MBX2, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
        ],
      },
      {
        plan: { "clusters[0].databases[0].copies[0].lagged": true, "clusters[0].databases[1].copies[0].lagged": true },
        finds: [
          "clusters[0].copies [DAG1-DB1]: a lagged copy is preferred to a copy that is not lagged, got 1: MBX1 lagged, 2: MBX2, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
          "clusters[0].copies [DAG1-DB2]: a lagged copy is preferred to a copy that is not lagged, got 1: MBX2 lagged, 2: MBX1, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
        ],
      },
      {
        plan: {
          "clusters[0].databases": withCopies((copies) => [...copies, { ...copies[0], server: "MBX3", preference: 3 }]),
        },
        finds: [
          "clusters[0].copies [DAG1-DB1]: a remote copy is preferred to a local one, got 1: MBX1, 2: MBX2, 3: MBX3, expected 1 to the number of copies, local before remote, lagged last; let the planner number the copies: local ones first, lagged ones last",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-active-balance": {
    breaks: [
      {
        plan: {
          "clusters[0].databases": (plan: Plan) =>
            plan.clusters[0]?.databases.map((database) => ({
              ...database,
              copies: database.copies.map((copy) => ({ ...copy, preference: copy.server === "MBX1" ? 1 : 2 })),
            })),
        },
        finds: [
          "clusters[0].databases: the active databases are not spread evenly over the members, got 0 to 4 active databases per member, expected numbers that differ by at most 1; let the planner number the copies, or choose a number of databases that divides evenly among the members",
        ],
      },
    ],
    doesNotApply: { document: { "clusters[0].model": "active-passive", "clusters[0].primary": "dc1" } },
  },
  "dag-alt-witness": {
    breaks: [
      {
        document: { "clusters[0].alternateWitness": undefined },
        finds: [
          "clusters[0].alternateWitness: the DAG spans two datacenters but has no alternate witness, expected a second file server; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
        ],
      },
      {
        plan: { "clusters[0].alternateWitness.name": "mbx2" },
        finds: [
          "clusters[0].alternateWitness.name: the alternate witness is a member of the DAG, got mbx2, expected a server outside the DAG; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
        ],
      },
      {
        document: { "clusters[0].alternateWitness.datacenter": "annex" },
        finds: [
          "clusters[0].alternateWitness.datacenter: the alternate witness is in the same datacenter as the witness, got annex, expected another datacenter; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
        ],
      },
      {
        document: { "clusters[0].alternateWitness.name": "fs3.ad.town.example" },
        finds: [
          "clusters[0].alternateWitness.name: the alternate witness is the witness itself, got fs3.ad.town.example, expected a second file server; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
  },
  "dag-mapi-nic-settings": {
    holds: { document: inOneDatacenter },
    breaks: [
      {
        document: { ...inOneDatacenter, "datacenters[0].networks[0].gateway": undefined },
        finds: [
          "datacenters[0].networks[0].gateway [servers]: the MAPI network of members has no default gateway, got none, expected the address of its router; specify the router of the MAPI network as its `gateway`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-repl-nic-settings": {
    breaks: [
      {
        document: {
          "datacenters[0].networks[1].gateway": "10.1.20.1",
          "datacenters[1].networks[1].dns": ["10.2.0.11"],
        },
        finds: [
          "datacenters[0].networks[1].gateway [replication]: the replication network has a default gateway, got 10.1.20.1, expected none; remove `gateway` and `dns` from the replication network; `nextHop` creates the route to its counterpart",
          "datacenters[1].networks[1].dns [replication]: the replication network has DNS servers, got 10.2.0.11, expected none; remove `gateway` and `dns` from the replication network; `nextHop` creates the route to its counterpart",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "dag-circular-vs-backup": {
    breaks: [
      {
        document: { "backup[1]": { name: "native", product: "native-data-protection", deletedItemRetentionDays: 30 } },
        finds: [
          "backup[0]: databases have both a backup and native data protection with circular logging, got vault and native, expected one of them; choose either native data protection or a backup that truncates logs",
        ],
      },
    ],
    doesNotApply: { document: { backup: [] } },
  },
  "dag-copies-max": {
    breaks: [
      {
        plan: {
          "clusters[0].databases": withCopies((copies) =>
            Array.from({ length: 17 }, (_, index) => ({
              ...copies[0],
              server: `MBX${index + 1}`,
              preference: index + 1,
            })),
          ),
        },
        finds: [
          "clusters[0].copies [DAG1-DB1]: the database has too many copies, got 17, expected at most 16; lower `copies.perDatacenter`",
        ],
      },
      {
        plan: { "clusters[0].databases[0].copies[1].server": "MBX1" },
        finds: [
          "clusters[0].copies [DAG1-DB1]: a server has two copies of the database, got MBX1, expected 1 copy per server; lower `copies.perDatacenter`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-copies-per-dc": {
    breaks: [
      {
        plan: { "clusters[0].databases[0].copies[1]": undefined },
        finds: [
          "clusters[0].copies.perDatacenter [DAG1-DB1]: the database has no copy in dc2, got 0, expected at least 1; set `copies.perDatacenter` to at least 1 for each datacenter of the DAG",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
  },
  "dag-db-limit-edition": {
    breaks: [
      {
        document: { "clusters[0].databases": 6 },
        finds: [
          "clusters[0].databases: a server has more database copies than the standard edition allows, got 6, expected at most 5; use fewer databases, more members or the Enterprise edition",
        ],
      },
    ],
    holds: { document: { "clusters[0].databases": 6, "exchange.edition": "enterprise" } },
    doesNotApply: noCluster,
  },
  "dag-lag-not-backup": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        document: { "transport.safetyNetDays": 2 },
        finds: [
          "transport.safetyNetDays [DAG{00}]: Safety Net holds mail for less time than the replay lag of the lagged copies, got 2 days, expected at least 7 days; raise `transport.safetyNetDays` to at least the replay lag",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-lag-range": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        document: { "clusters[0].copies.replayLagDays": 15 },
        finds: [
          "clusters[0].copies.replayLagDays: the replay lag of lagged copies is not supported by Exchange, got 15 days, expected 0 to 14 days; choose a lag within the range, preferably 7 days",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-max-members": {
    breaks: [
      {
        plan: { "clusters[0].members": Array.from({ length: 17 }, (_, index) => `MBX${index + 1}`) },
        finds: [
          "clusters[0].members: the DAG has too many members, got 17, expected at most 16; split the members among several DAGs",
        ],
      },
      {
        plan: { "clusters[1]": (plan: Plan) => ({ ...plan.clusters[0], name: "DAG2" }) },
        finds: [
          "clusters[0].members.dc1[0] [MBX1]: the server is a member of two DAGs, got MBX1, expected one DAG per server; give each DAG its own servers",
          "clusters[0].members.dc2[0] [MBX2]: the server is a member of two DAGs, got MBX2, expected one DAG per server; give each DAG its own servers",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-name-15": {
    breaks: [
      {
        plan: { "clusters[0].name": "DAG-OF-THE-TOWNS" },
        finds: [
          "clusters[0].name: the name of the DAG is too long, got DAG-OF-THE-TOWNS (16 characters), expected at most 15 characters; give the DAG a name of letters, digits and hyphens that no computer has",
        ],
      },
      {
        document: { "clusters[0].name": "DAG_1" },
        finds: [
          "clusters[0].name: the name of the DAG is not a valid computer name, got DAG_1, expected letters, digits and hyphens, but not digits alone; give the DAG a name of letters, digits and hyphens that no computer has",
        ],
      },
      {
        plan: { "machines[0].name": "dag1" },
        finds: [
          "clusters[0].name: a machine has the same name as the DAG, got dag1, expected a unique name; give the DAG a name of letters, digits and hyphens that no computer has",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-native-protection-3": {
    holds: { from: "government" },
    breaks: [
      {
        document: { backup: [] },
        finds: [
          "clusters[0].copies: the databases have no backup and too few copies to do without one, got 2 copies that are not lagged, expected at least 3; keep three copies that are not lagged, or add a backup with the Exchange VSS writer",
        ],
      },
      {
        document: { "backup[0].covers": ["domain-controllers"] },
        finds: [
          "clusters[0].copies: the databases have no backup and too few copies to do without one, got 2 copies that are not lagged, expected at least 3; keep three copies that are not lagged, or add a backup with the Exchange VSS writer",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-nic-own-subnet": {
    breaks: [
      {
        plan: { "machines[0].adapters[1].network": "servers", "machines[0].adapters[1].name": "backup" },
        finds: [
          "datacenters[0].networks[0].cidr [MBX1]: two adapters of a member are in the same subnet, got servers 10.1.10.0/24 and servers 10.1.10.0/24, expected subnets that do not overlap; give each network of a datacenter its own address range, and a route to the network with the same purpose in the other datacenter",
        ],
      },
      {
        document: { "datacenters[0].networks[0].gateway": undefined, "datacenters[1].networks[1].nextHop": undefined },
        finds: [
          "datacenters[0].networks[0].gateway [servers]: members cannot reach the MAPI network of the other datacenter, got no gateway, expected the address of its router; specify the router of the network as `gateway`",
          "datacenters[1].networks[1].nextHop [replication]: members cannot reach the replication network of the other datacenter, got no next hop, expected the address of the router to the other datacenter; specify the router to the other datacenter as `nextHop`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-no-cloud-witness": {
    breaks: [
      {
        document: { "clusters[0].witness": { kind: "cloud", name: "witness" } },
        finds: [
          "clusters[0].witness.kind: this kind of witness is not supported for a DAG, got cloud, expected file-share; use a file share on a Windows server, which may be a virtual machine in Azure",
        ],
      },
      {
        document: { "clusters[0].alternateWitness": { kind: "disk", name: "quorum-disk" } },
        finds: [
          "clusters[0].alternateWitness.kind: this kind of witness is not supported for a DAG, got disk, expected file-share; use a file share on a Windows server, which may be a virtual machine in Azure",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-one-active-per-disk": {
    breaks: [
      {
        document: { "clusters[0].databasesPerDisk": 5 },
        finds: [
          "clusters[0].databasesPerDisk: too many database copies share a disk, got 5, expected at most 4; lower `databasesPerDisk`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-one-mapi-network": {
    breaks: [
      {
        document: {
          "datacenters[1].networks[1]": undefined,
          "clusters[0].members.dc2[0].addresses.replication": undefined,
        },
        finds: [
          "clusters[0].members: the members of the DAG are connected to different networks, got mapi; mapi and replication, expected the same networks for every member; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
        ],
      },
      {
        plan: { "machines[1].adapters[1].name": "mapi", "machines[0].adapters[1].name": "mapi" },
        finds: [
          "clusters[0].members.dc1[0] [MBX1]: the member is not connected to exactly one MAPI network, got 2, expected 1; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
          "clusters[0].members.dc2[0] [MBX2]: the member is not connected to exactly one MAPI network, got 2, expected 1; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
        ],
      },
      {
        document: { "datacenters[0].networks[0].purpose": "management", "datacenters[1].networks[1].purpose": "mapi" },
        finds: [
          "datacenters[0].networks [dc1]: the datacenter has members but no MAPI network, got replication: replication, servers: management, expected one network with purpose mapi; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
          "datacenters[1].networks[1].purpose [dc2]: the datacenter has members and several MAPI networks, got servers and replication, expected one network with purpose mapi; give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-quorum-dc-loss": {
    breaks: [
      {
        document: { "clusters[0].witness.datacenter": "dc1" },
        finds: [
          "clusters[0] [dc1]: the loss of dc1 leaves DAG1 without quorum, got 1 of 3 votes, expected at least 2; place the same number of members in both datacenters and the witness in a third location",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
  },
  "dag-quorum-formula": {
    breaks: [
      {
        document: { "clusters[0].witness": undefined },
        finds: [
          "clusters[0] [HV11]: the loss of HV11 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
          "clusters[0] [HV21]: the loss of HV21 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
          "clusters[0] [link:dc1-dc2]: the loss of link:dc1-dc2 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
          "clusters[0] [MBX1]: the loss of MBX1 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
          "clusters[0] [MBX2]: the loss of MBX2 leaves DAG1 without quorum, got 1 of 2 votes, expected at least 2; change the number of members or the location of the witness so that the remaining votes are enough",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-redundant-wan": {
    breaks: [
      {
        document: { "links[0].paths": 1 },
        finds: [
          "links[0].paths: too few independent paths connect the datacenters of a DAG, got 1, expected at least 2; lease a second path from another carrier and specify the number of paths",
        ],
      },
    ],
    doesNotApply: noCluster,
    undecided: [
      {
        document: { "links[0]": undefined },
        finds: [
          "links: not decided: the document does not say how dc1 and dc2 are connected, hence how many paths there are, expected `links: [{ between: [dc1, dc2] }]`; add this key",
        ],
      },
    ],
  },
  "dag-rtt": {
    holds: { document: { "links[0].roundTripMs": 500 } },
    breaks: [
      {
        document: { "links[0].roundTripMs": 501 },
        finds: [
          "links[0].roundTripMs [DAG1]: the round trip between members of the DAG takes too long, got 501 ms, expected at most 500 ms; connect the datacenters by a faster path, or create a DAG for each",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
    undecided: [
      {
        document: { "links[0]": undefined },
        finds: [
          "links [DAG1]: not decided: the document does not say how dc1 and dc2 are connected, hence the round trip between them, expected `links: [{ between: [dc1, dc2] }]`; add this key",
        ],
      },
    ],
  },
  "dag-same-os": {
    breaks: [
      {
        document: { "clusters[0].members.dc2[0].windows": "2019" },
        finds: [
          "clusters[0].members.dc2[0].windows: the members run different versions of Windows Server, got 2019, 2022, expected one version; use one version of Windows Server for all members; a new version needs a new DAG",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-site-per-dc": {
    breaks: [
      {
        document: { "datacenters[1].activeDirectory.site": "dc1" },
        finds: [
          "datacenters[1].activeDirectory.site: two datacenters share an Active Directory site, got dc1 for dc1 and dc2, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
        ],
      },
      {
        document: { "datacenters[2].activeDirectory.site": "DC2" },
        finds: [
          "datacenters[2].activeDirectory.site: two datacenters share an Active Directory site, got DC2 for dc2 and annex, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
        ],
      },
      {
        from: "school",
        document: { "datacenters[1].activeDirectory.site": "CAMPUS" },
        finds: [
          "datacenters[1].activeDirectory.site: two datacenters share an Active Directory site, got CAMPUS for campus and cloud, expected a separate site for each datacenter; give each datacenter its own Active Directory site with its own subnets",
        ],
      },
    ],
    doesNotApply: noCluster,
    undecided: [
      {
        document: { "datacenters[1].activeDirectory": undefined },
        finds: [
          "datacenters[1].activeDirectory: not decided: the document does not say which Active Directory site dc2 is in, expected `datacenters[1].activeDirectory`; add this key",
        ],
      },
    ],
  },
  "dag-symmetric": {
    breaks: [
      {
        plan: { "clusters[0].membersByDatacenter.dc1": ["MBX1", "MBX3"] },
        finds: [
          "clusters[0].members: the datacenters have different numbers of members, got 2 in dc1, 1 in dc2, expected equal numbers; place the same number of members in each datacenter",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
  },
  "dag-two-dc-max": {
    breaks: [
      {
        plan: { "clusters[0].membersByDatacenter.dc3": ["MBX3"] },
        finds: [
          "clusters[0].members: the DAG spans too many datacenters, got dc1, dc2, dc3, expected at most 2; pair the datacenters and give each pair a DAG of its own",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-wan-cut-50-50": {
    breaks: [
      {
        document: { "clusters[0].witness.datacenter": "dc2" },
        finds: [
          "clusters[0].witness.datacenter: a failed link between the datacenters stops dc1, since only dc2 reaches the witness, got dc2, expected a location that both datacenters reach; place the witness in a third location with a link to each datacenter",
        ],
      },
    ],
    doesNotApply: { plan: oneDatacenter },
  },
  "dag-witness-dir-unique": {
    breaks: [
      {
        document: {
          "clusters[0].witness.directory": "\\\\FS3\\DAGWitness",
          "clusters[0].alternateWitness.directory": "D",
        },
        finds: [
          "clusters[0].alternateWitness.directory: the witness directory is not a local path, got D, expected a local path on the witness; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
          "clusters[0].witness.directory: the witness directory is not a local path, got \\\\FS3\\DAGWitness, expected a local path on the witness; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
        ],
      },
      {
        plan: { "clusters[1]": second },
        finds: [
          "clusters[0].alternateWitness.directory [DAG2]: DAG1 and DAG2 share a witness directory, got C:\\DAGWitness\\DAG1 on FS2, expected a separate directory for each DAG; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
          "clusters[0].witness.directory [DAG2]: DAG1 and DAG2 share a witness directory, got C:\\DAGWitness\\DAG1 on FS3, expected a separate directory for each DAG; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "dag-witness-not-member": {
    breaks: [
      {
        plan: { "clusters[0].witness.name": "mbx1.ad.town.example" },
        finds: [
          "clusters[0].witness.name: the witness is a member of its own DAG, got mbx1.ad.town.example, expected a server outside the DAG; name a Windows file server that is not a member of the DAG, by its host name",
        ],
      },
      {
        plan: { "clusters[0].witness.address": "10.1.10.21" },
        finds: [
          "clusters[0].witness.address: the witness has the address of a member, got 10.1.10.21 of MBX1, expected the address of a server outside the DAG; name a Windows file server that is not a member of the DAG, by its host name",
        ],
      },
      {
        document: { "clusters[0].witness.name": "10.3.0.21", "clusters[0].alternateWitness.name": "10.2.0.31" },
        finds: [
          "clusters[0].alternateWitness.name: the witness is specified by its address, got 10.2.0.31, expected a host name; name a Windows file server that is not a member of the DAG, by its host name",
          "clusters[0].witness.name: the witness is specified by its address, got 10.3.0.21, expected a host name; name a Windows file server that is not a member of the DAG, by its host name",
        ],
      },
    ],
    doesNotApply: { document: { "clusters[0].witness": undefined } },
  },
  "dag-witness-primary-dc": {
    holds: { document: { "clusters[0].witness.datacenter": "dc1" } },
    breaks: [
      {
        document: {
          "clusters[0].witness.datacenter": "dc2",
          "clusters[0].model": "active-passive",
          "clusters[0].primary": "dc1",
        },
        finds: [
          "clusters[0].witness.datacenter: the witness is not in the datacenter with the most users, got dc2, expected dc1; place the witnesses of all DAGs in the datacenter with the most users",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-witness-required-even": {
    breaks: [
      {
        document: { "clusters[0].witness": undefined },
        finds: [
          "clusters[0].witness: the DAG has 2 members and no witness, expected a file share witness for an even number of members; specify a file server as `witness`",
        ],
      },
    ],
    doesNotApply: { plan: { "clusters[0].members": ["MBX1", "MBX2", "MBX3"] } },
  },
  "dag-witness-third-site": {
    breaks: [
      {
        document: { "clusters[0].witness.datacenter": "dc1" },
        finds: [
          "clusters[0].witness.datacenter: the witness is in a datacenter of the DAG: the loss of that datacenter needs a manual switchover, got dc1, expected a location other than dc1 and dc2; place the witness in a third location that reaches each datacenter without passing through the other",
        ],
      },
    ],
    doesNotApply: { document: { "clusters[0].witness": undefined } },
    undecided: [
      {
        document: { "links[2]": undefined },
        finds: [
          "links [DAG1]: not decided: the document does not say how dc2 and annex are connected, hence whether the witness can be reached without the other datacenter, expected `links: [{ between: [dc2, annex] }]`; add this key",
        ],
      },
    ],
  },
  "dag-worst-failure-sizing": {
    breaks: [
      {
        plan: { "sizes.clusters[0].processorLoad.worst": 0.91 },
        finds: [
          "clusters[0].machine.processors: the members are overloaded in the worst allowed failure, got 91 % of the processors, expected at most 80 %; add members or processors",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(dagRules.map((rule) => rule.id));
});

for (const rule of dagRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
