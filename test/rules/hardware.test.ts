// Proves that every rule about memory, processors and disks of the servers holds, breaks and knows where it does not apply.
import { hardwareRules } from "../../lib/rules/hardware";
import { further } from "./further/hardware";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "hw-cores": {
    breaks: [
      {
        plan: { "machines[0].processors": 49 },
        finds: [
          "clusters[0].machine.processors: the Mailbox servers have too many processors, got 49, expected at most 48; use more and smaller servers",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "hw-db-size": {
    breaks: [
      {
        plan: { "clusters[0].databases[0].sizeGB": 2100.4 },
        finds: [
          "clusters[0].databases: a database with 2 copies (not counting lagged ones) grows too large, got 2100 GB, expected at most 2000 GB; use more databases, or set their number to `auto`",
        ],
      },
      {
        plan: { "clusters[0].databases[0].sizeGB": 17000 },
        finds: [
          "clusters[0].databases: a database with 2 copies (not counting lagged ones) grows too large, beyond the limit of 16384 GB, got 17000 GB, expected at most 2000 GB; use more databases, or set their number to `auto`",
        ],
      },
      {
        plan: { "clusters[0].databases[0].copies[1]": undefined },
        finds: [
          "clusters[0].databases: a database with 1 copy (not counting lagged ones) grows too large, got 926 GB, expected at most 200 GB; use more databases, or set their number to `auto`",
        ],
      },
      {
        document: { "clusters[0].machine.dataDiskGB": 1100 },
        finds: [
          "clusters[0].machine.dataDiskGB: the data disks leave less than a fifth of free space next to their databases, got 1100 GB, expected at least 1111 GB; make the data disks larger, or remove `dataDiskGB`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "hw-jbod-3copies": {
    holds: { from: "government" },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].raid": "none" },
        finds: [
          "clusters[0].copies: the databases are on disks without RAID and have too few copies, got 2 that are not lagged, expected at least 3; keep three copies that are not lagged and two in each datacenter, or use RAID",
        ],
      },
      {
        from: "government",
        deployment: { "clusters[0].copies.replayLagManager": false },
        plan: { "clusters[0].replayLagManager": false },
        finds: [
          "clusters[0].copies.replayLagManager [DAG01]: the only lagged copy is on disks without RAID and is never played down, got false, expected true; turn on the replay lag manager, or keep two lagged copies in the datacenter",
        ],
      },
    ],
    doesNotApply: {},
  },
  "hw-multi-db-volume-lag": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        deployment: { "clusters[0].copies.replayLagManager": false },
        plan: { "clusters[0].replayLagManager": false },
        finds: [
          "clusters[0].copies.replayLagManager: lagged copies share disks with other databases and are never played down, got false, expected true; set `copies.replayLagManager: true`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "hw-os-raid1": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[0].raid": "raid-5" },
        finds: [
          "datacenters[0].hosts[0].storage[0].raid [HV11]: the system disks of Exchange servers are not mirrored, got raid-5, expected raid-1 or raid-10; place the system disks on a mirrored volume",
        ],
      },
    ],
    doesNotApply: noCluster,
    undecided: [
      {
        document: { "datacenters[0].hosts[0].storage[0].raid": undefined },
        finds: [
          "datacenters[0].hosts[0].storage[0].raid [HV11]: not decided: the document does not say whether fast of HV11 is mirrored, expected `datacenters[0].hosts[0].storage[0].raid`; add this key",
        ],
      },
    ],
  },
  "hw-raid-required-standalone": {
    breaks: [
      {
        document: { "datacenters[1].hosts[0].storage[1].raid": "none" },
        finds: [
          "datacenters[1].hosts[0].storage[1].raid [HV21]: databases with fewer than 3 copies are on disks without RAID, got none, expected raid-1, raid-5, raid-6 or raid-10; place the databases on a RAID volume, or keep three copies that are not lagged",
        ],
      },
    ],
    doesNotApply: { from: "government" },
    undecided: [
      {
        document: { "datacenters[1].hosts[0].storage[1].raid": undefined },
        finds: [
          "datacenters[1].hosts[0].storage[1].raid [HV21]: not decided: the document does not say whether mail of HV21 is protected by RAID, expected `datacenters[1].hosts[0].storage[1].raid`; add this key",
        ],
      },
    ],
  },
  "hw-ram-mailbox": {
    breaks: [
      {
        document: { "clusters[0].machine.memoryGB": 96 },
        finds: [
          "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the recommended range, got 96 GB, expected 128 to 256 GB; set `machine.memoryGB` within the range, or to `auto`",
        ],
      },
      {
        plan: { "machines[0].memoryGB": 320 },
        finds: [
          "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the recommended range, got 320 GB, expected 128 to 256 GB; set `machine.memoryGB` within the range, or to `auto`",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2016", "exchange.update": "CU23" } },
  },
  "hw-ram-mailbox-2016": {
    holds: { document: { "exchange.version": "2016", "clusters[0].machine.memoryGB": 96 } },
    breaks: [
      {
        document: { "exchange.version": "2016", "clusters[0].machine.memoryGB": 256 },
        finds: [
          "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the range for Exchange 2016, got 256 GB, expected 8 to 192 GB; set `machine.memoryGB` within the range, or to `auto`",
        ],
      },
    ],
    doesNotApply: {},
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(hardwareRules.map((rule) => rule.id));
});

for (const rule of hardwareRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
