// Proves that the rules on the ways of clients and mail, on what saves the databases and on the strength of datacenters hold,
// break by one named change with the expected place and words, and know where they do not apply.
import { consistencyRules } from "../../lib/rules/consistency";
import { describeRule, type RuleCases } from "./support/describe-rule";

const cases: Readonly<Record<string, RuleCases>> = {
  "client-path-complete": {
    breaks: [
      {
        document: { "proxies[0].hosts": ["mail.town.example"] },
        finds: [
          "proxies[0].hosts [rproxy]: the proxy does not answer for a name that leads to it, got mail.town.example, expected autodiscover.town.example as well; add the name to `hosts` of the proxy, or leave `hosts` out so that it answers for all",
        ],
      },
      {
        plan: { "wiring.proxies[0].pool": [] },
        finds: [
          "proxies[0] [rproxy]: the proxy has no server behind it, got an empty pool, expected at least one member; give the members addresses in the MAPI network",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "client-protocols-published": {
    breaks: [
      {
        document: { "proxies[0].publishes": ["owa"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy does not publish what clients look for under its names, got owa, expected autodiscover as well; publish the same protocols on every proxy of a name",
        ],
      },
      {
        from: "government",
        document: { "proxies[1].publishes": ["OWA", "Microsoft-Server-ActiveSync", "/ews", "autodiscover"] },
        finds: [
          "proxies[1].publishes [lb-south]: the proxy does not publish what clients look for under its names, got /ews, autodiscover, Microsoft-Server-ActiveSync, OWA, expected mapi, oab as well; publish the same protocols on every proxy of a name",
        ],
      },
      {
        from: "government",
        document: { proxies: [] },
        finds: [
          "proxies: names lead clients to a front that is not there, got internal: load-balancer, external: load-balancer, expected at least one proxy; describe the front in `proxies`, or set `namespaces.distribution` to dns-round-robin",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "datacenters-equal-strength": {
    breaks: [
      {
        plan: { "machines[0].memoryGB": 192 },
        finds: [
          "clusters[0].members: the datacenters of the DAG are of unequal strength, got dc1: 4 processors, 192 GB, 9916 GB of disks; dc2: 4 processors, 128 GB, 9916 GB of disks, expected the same in each; give both datacenters the same number and make of members",
        ],
      },
      {
        document: { "datacenters[1].hosts[0].memoryGB": 256 },
        finds: [
          "datacenters[1].hosts: the hosts of the datacenters are of unequal strength, got dc1: 1 host, 16 cores, rated 540, 384 GB, 18000 GB of storage; dc2: 1 host, 16 cores, rated 540, 256 GB, 18000 GB of storage, expected the same in each; give both datacenters the same number and make of hosts",
        ],
      },
      {
        from: "government",
        document: { "gateways[0].count": 1, "gateways[0].publicAddresses": "198.51.100.25" },
        finds: [
          "gateways: the datacenters have different numbers of gateways, got north: 1; south: 2, expected the same in each; run as many gateways in one datacenter as in the other",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "mail-path-complete": {
    breaks: [
      {
        deployment: { "gateways[0].direction": "outbound" },
        finds: [
          "gateways[0].direction [mailgw]: MX of town.example leads to a gateway that brings no mail in, got outbound, expected inbound or both; let the gateways of `mx` receive, and one gateway at least send for all members",
        ],
      },
      {
        plan: { "wiring.gateways[0].acceptFrom": ["10.1.10.21"] },
        finds: [
          "gateways [MBX2]: no gateway takes mail from this member, got MBX2, expected every member among those it accepts from; let the gateways of `mx` receive, and one gateway at least send for all members",
        ],
      },
      {
        deployment: { "gateways[0].direction": "inbound" },
        plan: { "wiring.gateways[0].direction": "inbound" },
        finds: [
          "gateways: no gateway takes mail out, got inbound gateways only, expected one with direction outbound or both; let the gateways of `mx` receive, and one gateway at least send for all members",
        ],
      },
      {
        from: "school",
        document: { "gateways[0].direction": "inbound" },
        finds: [
          "gateways: in-house systems have no gateway to send through, got student-records, website, expected a gateway with direction outbound or both; add such a gateway, or let the systems send directly",
        ],
      },
    ],
    doesNotApply: { from: "school", document: { applications: [] } },
  },
  "mailboxes-saved": {
    breaks: [
      {
        document: { backup: [] },
        finds: [
          "backup [DAG1]: nothing saves the databases of DAG1, got no backup of databases, expected a backup, or native data protection; describe the backup of the databases in `backup`, or declare native data protection",
        ],
      },
      {
        document: { "backup[0].covers": ["domain-controllers"] },
        finds: [
          "backup [DAG1]: nothing saves the databases of DAG1, got no backup of databases, expected a backup, or native data protection; describe the backup of the databases in `backup`, or declare native data protection",
        ],
      },
      {
        document: { "backup[0].retentionDays": 3 },
        finds: [
          "backup[0].retentionDays [DAG1]: vault throws away the last full backup before the next one is there, got 3 days, expected at least 7 days; keep backups longer, or make full backups more often",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
};

for (const [id, one] of Object.entries(cases)) {
  const rule = consistencyRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  describeRule(rule, one);
}
