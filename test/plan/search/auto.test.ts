// Proves what `auto` decides for domain controllers, and the message when nothing fits: the binding limit, the nearest values
// found by trying, and the place in the document.
import { parse, stringify } from "yaml";
import { problemText } from "../../../lib/base/problem";
import { readDeployment, type DeploymentDocument } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import { exampleText } from "../../support/examples";
import { planWith, writtenLock, type Change, type Writable } from "../lock/support";

function problemsOf(change: Change) {
  const document = parse(exampleText("town")) as Writable<DeploymentDocument>;
  change(document);
  const { deployment, paths, problems } = readDeployment(stringify(document));
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return planDeployment(deployment, { paths }).problems;
}

const automatic =
  (addresses: string, cores: number): Change =>
  (town) => {
    const directory = town.datacenters[1]?.activeDirectory;
    if (directory === undefined) throw new Error("dc2 has no directory");
    const like = { cores, windows: "2022", globalCatalog: true };
    directory.domainControllers = [{ count: "auto", name: "DC2-AD{0}", addresses, ...like }];
  };

/** Mailboxes for which the directory needs more than two cores. */
const crowd: Change = (town) => {
  for (const tier of town.users ?? []) tier.mailboxes *= 8;
  for (const tier of town.users ?? []) tier.quotaGB = 0.5;
  for (const host of town.datacenters.flatMap((datacenter) => datacenter.hosts ?? [])) host.cores = 64;
  for (const host of town.datacenters.flatMap((datacenter) => datacenter.hosts ?? [])) host.specintRate2006 = 2160;
};

const controllersOf = (plan: ReturnType<typeof planWith>): (string | undefined)[][] =>
  plan.machines
    .filter((machine) => machine.role === "domain-controller")
    .map((machine) => [machine.name, machine.host, ...machine.adapters.map((adapter) => adapter.address)]);

describe("domainControllers.count: auto", () => {
  test("gives two where one would have enough cores, with the first addresses", () => {
    const plan = planWith("town", (town) => {
      automatic("10.2.10.41-10.2.10.48", 4)(town);
      const [host] = town.datacenters[1]?.hosts ?? [];
      if (host !== undefined)
        town.datacenters[1]?.hosts?.push({ ...host, name: "HV22", address: "hv22.ad.town.example" });
    });
    expect(controllersOf(plan)).toEqual([
      ["DC2-AD1", "HV21", "10.2.10.41"],
      ["DC2-AD2", "HV22", "10.2.10.42"],
    ]);
    expect(plan.decisions).toEqual([
      {
        path: "datacenters.dc2.domainControllers.count",
        decided: 2,
        reason: { kind: "directory-capacity", cores: 1, least: 2 },
      },
    ]);
  });

  test("gives more for more users, and never fewer than the lock has", () => {
    const many: Change = (town) => {
      crowd(town);
      automatic("10.2.10.41-10.2.10.48", 1)(town);
      const [host] = town.datacenters[1]?.hosts ?? [];
      for (let i = 2; i < 9; i++) {
        if (host !== undefined)
          town.datacenters[1]?.hosts?.push({ ...host, name: `HV2${i}`, address: `hv2${i}.ad.town.example` });
      }
    };
    const plan = planWith("town", many);
    const sizes = plan.sizes.clusters[0];
    // The users need 3 cores; the 30 processors of the member in dc2 need 30 / 8, so 4: both hold, in sizes and in the decision.
    expect([sizes?.domainControllerCores["dc2"]?.needed, sizes?.processors]).toEqual([4, 30]);
    expect(plan.decisions.find(({ path }) => path.includes("domainControllers"))?.reason).toEqual({
      kind: "directory-capacity",
      cores: 4,
      least: 2,
    });
    expect(controllersOf(plan)).toHaveLength(4);
    const fewer = planWith(
      "town",
      (town) => {
        many(town);
        for (const tier of town.users ?? []) tier.mailboxes /= 8;
      },
      writtenLock(plan),
    );
    expect(controllersOf(fewer)).toEqual(controllersOf(plan));
  });

  test("reports how many addresses are missing", () => {
    expect(problemsOf(automatic("10.2.10.41", 4))).toEqual([
      {
        code: "no-fit",
        path: "datacenters[1].activeDirectory.domainControllers",
        message: "2 domain controllers are needed in dc2 and the range has addresses for 1",
        got: '"10.2.10.41-10.2.10.41"',
        expected: "a range with 1 more addresses, or more than 4 cores each",
        remedy: "widen `addresses`, or give each domain controller more cores",
      },
    ]);
  });
});

const inBoth = (value: number) => ["dc1", "dc2"].map((name) => ({ name, value }));

describe("when nothing fits", () => {
  test("databases: the limit, and the largest quotas that would fit", () => {
    const problems = problemsOf((town) => {
      const [cluster] = town.clusters ?? [];
      if (cluster !== undefined) cluster.databases = "auto";
      for (const tier of town.users ?? []) if (tier.name === "staff") tier.quotaGB = 20;
    });
    expect(problems).toEqual([
      {
        code: "no-fit",
        path: "clusters[0].databases",
        message: "no number of databases of DAG1 keeps every limit",
        got: "auto",
        bounds: {
          demand: { kind: "database-size", largestGB: 2000, withCopies: true },
          least: 9,
          most: 5,
          limit: { kind: "copies", copies: 5, edition: "standard" },
          datacenters: { dc1: { members: 1, copies: 1 }, dc2: { members: 1, copies: 1 } },
        },
        alternatives: [
          { change: "members", design: "DAG1", members: inBoth(4), hosts: inBoth(4) },
          {
            change: "quotas",
            percent: 31,
            tiers: [
              { name: "shared", quotaGB: 1.55 },
              { name: "specialists", quotaGB: 3.1 },
              { name: "staff", quotaGB: 6.2 },
            ],
          },
          {
            change: "mailboxes",
            percent: 32,
            tiers: [
              { name: "shared", value: 14 },
              { name: "specialists", value: 19 },
              { name: "staff", value: 140 },
            ],
          },
        ],
      },
    ]);
  });

  test("hosts: how many would be enough, and less growth if that is enough", () => {
    const problems = problemsOf((town) => {
      const [cluster] = town.clusters ?? [];
      if (cluster !== undefined)
        cluster.members["dc1"] = [{ name: "MBA{0}", count: 3, addresses: { mapi: "10.1.10.21-10.1.10.23" } }];
    });
    expect(problems).toMatchObject([
      {
        path: "clusters[0].members.dc1",
        message: "no host of dc1 has room for MBA2 and 1 other machine",
        got: "1 host, with a machine of DAG1",
        names: ["MBA2", "MBA3"],
        alternatives: [{ change: "hosts", datacenters: [{ name: "dc1", value: 3 }] }],
      },
    ]);
  });

  test("hosts: what the host with the fewest shortages lacks", () => {
    const withMemory = (memoryGB: number) =>
      problemsOf((town) => {
        for (const datacenter of town.datacenters)
          for (const host of datacenter.hosts ?? []) Object.assign(host, { memoryGB });
        for (const member of Object.values(town.clusters?.[0]?.members ?? {}).flat()) delete member.host;
      }).map(({ message, got, closest }) => [message, got, closest]);
    expect(withMemory(191)).toEqual([
      ["no host of dc1 has room for MBX1", "1 host", "HV11 has 127 GB of memory free, needs 128"],
      ["no host of dc2 has room for MBX2", "1 host", "HV21 has 127 GB of memory free, needs 128"],
    ]);
    expect(withMemory(192)).toEqual([]);
  });

  test("number of DAGs: what its members' hosts lack", () => {
    const [problem] = problemsOf((town) => {
      const [cluster] = town.clusters ?? [];
      if (cluster !== undefined) cluster.instances = "auto";
      for (const host of town.datacenters[0]?.hosts ?? []) host.memoryGB = 100;
      for (const member of Object.values(cluster?.members ?? {}).flat()) {
        delete member.host;
        member.name = `${member.name ?? ""}{cluster}`;
      }
    });
    expect(problem?.path).toBe("clusters[0].instances");
    expect(problem?.expected).toBeUndefined();
    expect(problem?.tried).toEqual([
      {
        value: 1,
        message: "the hosts of dc1 have room for 0 of 1 member",
        got: "1 host",
        closest: "HV11 has room for 0, bound by memory (has 36 GB, needs 128 each)",
        expected: "room for 1, each with 4 processors, 128 GB of memory and 5 disks",
      },
    ]);
  });
});
