// Proves how every reason of a decision and every problem of a search is worded: the plan holds records, and only these texts name them.
import type { Alternative } from "../../lib/base/alternative";
import type { DatabaseBounds } from "../../lib/base/database-bounds";
import { problemText } from "../../lib/base/problem";
import type { AzureSizeReason, DecisionReason, DerivedReason } from "../../lib/plan";
import { problemsJunit, problemsMarkdown } from "../../lib/report/findings/problem-formats";
import { azureReasonText } from "../../lib/report/sizes/azure-reason";
import { reasonText } from "../../lib/report/plan/reason";

const attempt = { value: 2, message: "no host of north has room for FSN2", got: "1 host", expected: "8 GB free" };

const worded: readonly (readonly [DecisionReason | DerivedReason, string])[] = [
  [{ kind: "one-is-enough" }, "one DAG carries all users within every limit"],
  [
    { kind: "fewer-do-not-fit", fewer: attempt },
    "with 2: no host of north has room for FSN2, got 1 host, expected 8 GB free",
  ],
  [{ kind: "fewest-databases" }, "the fewest within all limits of a database, a server and a disk"],
  [
    {
      kind: "smaller-servers",
      fewest: 16,
      withFewest: { processors: 14, memoryGB: 128, dataDisks: 1 },
      withDecided: { processors: 12, memoryGB: 128, dataDisks: 2 },
    },
    "16 would be enough, but with servers of 14 processors, 128 GB and 1 data disk; with this number, servers need 12 processors, 128 GB and 2 data disks",
  ],
  [{ kind: "kept-from-lock", fresh: 32 }, "kept from the lock; a fresh decision would choose 32"],
  [{ kind: "kept-from-lock", fresh: null }, "kept from the lock; a fresh decision would choose no number"],
  [
    { kind: "directory-capacity", cores: 1, least: 2 },
    "1 core of global catalogs for all users and Exchange servers, and at least 2 domain controllers",
  ],
  [{ kind: "against-lock", was: 2479, cause: "disk" }, "not 2479 as in the lock: its databases no longer fit"],
  [
    { kind: "against-lock", was: "MBX1, MBX3", cause: "copies" },
    "not MBX1, MBX3 as in the lock: a member is gone, or the number of copies has changed",
  ],
  [
    { kind: "against-lock", was: "HV11", cause: "host-removed" },
    "not HV11 as in the lock: the host is no longer in the document",
  ],
  [{ kind: "value-of", names: ["MBX1", "MBX2"] }, "for MBX1, MBX2"],
  [{ kind: "range-of-network", network: "servers", datacenter: "azure" }, "from the range of network servers of azure"],
];

test.each(worded)("%j", (reason, text) => {
  expect(reasonText(reason)).toBe(text);
});

const azureReasons: readonly (readonly [AzureSizeReason, string])[] = [
  [{ kind: "cheapest", of: 2, price: 1.5 }, "the cheapest of 2 that fit and have a price: 1.5"],
  [{ kind: "smallest", of: 5 }, "the smallest of 5 that fit; no price is given"],
  [{ kind: "specified", tooLittle: [] }, "specified"],
  [
    { kind: "specified", tooLittle: ["memoryGB", "iops"] },
    "specified, but with too little: GB of memory, disk operations/s",
  ],
  [{ kind: "specified-unknown" }, "specified; its limits are not known here"],
  [
    { kind: "nothing-fits", most: { vcpu: 48 } },
    "no Azure size satisfies the need, expected at most 48 processors; spread the load over more servers or disks",
  ],
  [{ kind: "nothing-fits", most: {} }, "no Azure size satisfies the need; spread the load over more servers or disks"],
];

test.each(azureReasons)("of an Azure size: %j", (reason, text) => {
  expect(azureReasonText(reason)).toBe(text);
});

const alternatives: readonly Alternative[] = [
  { change: "hosts", datacenters: [{ name: "dc1", value: 3 }] },
  { change: "growth", years: 0, insteadOf: 3 },
];

const servers = {
  most: 5,
  limit: { kind: "copies", copies: 5, edition: "standard" },
  datacenters: { dc1: { members: 1, copies: 1 }, dc2: { members: 2, copies: 2 } },
} as const;
const held = "at most 5 for the 5 copies of a server (standard edition)";
const places = "on 1 member of dc1 with 1 copy and 2 members of dc2 with 2 copies";

type Bounds = Pick<DatabaseBounds, "demand" | "least"> & Partial<DatabaseBounds>;
const bounds: readonly (readonly [Bounds, string])[] = [
  [
    { demand: { kind: "database-size", largestGB: 2000, withCopies: true }, least: 9 },
    `at least 9 databases for the size of a database with copies (at most 2000 GB), and ${held} ${places}`,
  ],
  [
    { demand: { kind: "mailbox-in-database", tier: "staff", mailboxGB: 2530.6, largestGB: 200, withCopies: false } },
    "a mailbox of staff (2531 GB on disk) in a database without copies of at most 200 GB, " +
      `which no number of databases gives, and ${held} ${places}`,
  ],
  [
    { demand: { kind: "disk-size", host: "HV1", sizeGB: 461, databasesPerDisk: 4 }, least: 80 },
    `at least 80 databases for the size of a data disk (at most 461 GB on HV1, 4 databases on it), and ${held} ${places}`,
  ],
  [
    {
      demand: { kind: "disk-operations", perSecond: 55, databasesPerDisk: 1 },
      least: 70,
      most: 62,
      limit: { kind: "data-disks", disks: 62, scsiPlaces: 64 },
    },
    "at least 70 databases for the operations of a data disk (at most 55 per second, 1 database on it), " +
      `and at most 62 for the 62 data disks of a server (64 places on its controller) ${places}`,
  ],
];

const both = [
  { name: "dc1", value: 1 },
  { name: "dc2", value: 2 },
];
const changes: readonly (readonly [Alternative, string])[] = [
  [{ change: "hosts", datacenters: both }, "with 1 host in dc1 and 2 hosts in dc2"],
  [
    { change: "host-memory-gb", datacenters: both },
    "with 1 GB of memory in every host of dc1 and 2 GB of memory in every host of dc2",
  ],
  [
    { change: "host-cores", datacenters: both },
    "with 1 core as fast in every host of dc1 and 2 cores as fast in every host of dc2",
  ],
  [
    { change: "storage-gb", storage: "mail", datacenters: both },
    "with 1 GB in mail of every host of dc1 and 2 GB in mail of every host of dc2",
  ],
  [
    { change: "storage-disks", storage: "mail", datacenters: both },
    "with 1 disk in mail of every host of dc1 and 2 disks in mail of every host of dc2",
  ],
  [
    { change: "storage-disk-gb", storage: "mail", datacenters: both.slice(1) },
    "with disks of 2 GB in mail of every host of dc2",
  ],
  [{ change: "dags", design: "DAG{0}", dags: 2 }, "with 2 DAGs of DAG{0}"],
  [
    { change: "members", design: "DAG1", members: both, hosts: both.slice(0, 1) },
    "with 1 member in dc1 and 2 members in dc2 and 1 host in dc1 for DAG1",
  ],
  [{ change: "databases-per-disk", design: "DAG1", databasesPerDisk: 1 }, "with 1 database per disk in DAG1"],
  [
    { change: "existing-witness", design: "DAG1", witness: "FS1" },
    "with `existing: true` for the witness FS1 of DAG1, if that server exists",
  ],
  [{ change: "enterprise-edition" }, "with the enterprise edition"],
  [
    {
      change: "quotas",
      percent: 50,
      tiers: [
        { name: "staff", quotaGB: 5, archiveGB: 10 },
        { name: "lab", quotaGB: 1 },
      ],
    },
    "with quotas and archives at 50 % (staff 5 GB and 10 GB, lab 1 GB)",
  ],
  [
    { change: "mailboxes", percent: 50, tiers: [{ name: "staff", value: 20 }] },
    "with 50 % of the mailboxes (staff 20)",
  ],
  [{ change: "growth", years: 2, insteadOf: 3 }, "with 2 instead of 3 years of growth"],
];

describe("a problem of a search", () => {
  test("names the candidate that lacks least beside what was found", () => {
    const { value: _value, ...said } = attempt;
    const closest = "HV11 has 4 GB free, needs 8";
    expect(problemText({ ...said, code: "no-host", path: "clusters[0]", closest })).toBe(
      "clusters[0]: no host of north has room for FSN2, got 1 host; HV11 has 4 GB free, needs 8, expected 8 GB free",
    );
  });

  const problem = {
    code: "no-fit",
    path: "clusters[0].instances",
    message: "no number of DAGs is possible",
    got: "auto",
  };

  test("names what was tried, and the remedy", () => {
    const { got: _got, expected: _expected, ...first } = { ...attempt, value: 1 };
    expect(problemText({ ...problem, tried: [first, attempt], remedy: "add hosts" })).toBe(
      "clusters[0].instances: no number of DAGs is possible, got auto (with 1: no host of north has room for FSN2; " +
        "with 2: no host of north has room for FSN2, got 1 host, expected 8 GB free); add hosts",
    );
  });

  test.each(bounds)("names the bounds in place of what is expected: %j", (given, text) => {
    expect(problemText({ ...problem, bounds: { ...servers, ...given } })).toBe(
      `clusters[0].instances: no number of DAGs is possible, got auto, expected ${text}`,
    );
  });

  test.each(changes)("names a change: %j", (alternative, text) => {
    expect(problemText({ ...problem, alternatives: [alternative] })).toBe(
      `clusters[0].instances: no number of DAGs is possible, got auto; it would fit ${text}`,
    );
  });

  test("names changes that are sufficient, instead of the remedy", () => {
    expect(problemText({ ...problem, alternatives })).toBe(
      "clusters[0].instances: no number of DAGs is possible, got auto; it would fit with 3 hosts in dc1, or without growth",
    );
  });
});

test("JUnit and Markdown name the alternatives of a problem, too", () => {
  const tried = [{ value: 1, message: "no host of dc1 has room for MBX1" }];
  const problems = [{ code: "no-fit", path: "clusters[0].instances", message: "no number fits", tried, alternatives }];
  const report = { problems, document: "town.yaml", date: "2026-11-30", toolVersion: "0" };
  const claim = "no number fits (with 1: no host of dc1 has room for MBX1)";
  const remedy = "it would fit with 3 hosts in dc1, or without growth";
  expect(problemsJunit(report)).toContain(`${claim}\n-&gt; ${remedy}</error>`);
  expect(problemsMarkdown(report).replaceAll("\\", "")).toContain(`${claim} | ${remedy} |`);
});
