// Proves that `databases: auto` uses more than the minimum number of databases if servers then get smaller, and only then, that
// a number in the lock stays, and that the number of DAGs is tried with every machine of the deployment.
import { planWith, writtenLock, type Change } from "../lock/support";

/** Mailboxes so small that databases are few: their distribution decides the size of servers. */
const small: Change = (government) => {
  for (const tier of government.users ?? []) {
    tier.mailboxes = Math.floor(tier.mailboxes / 4);
    tier.quotaGB /= 10;
    delete tier.archiveGB;
  }
  for (const host of government.datacenters.flatMap((datacenter) => datacenter.hosts ?? [])) {
    for (const storage of host.storage ?? []) if (storage.disks !== undefined) storage.disks.kind = "ssd";
  }
  const [cluster] = government.clusters ?? [];
  if (cluster !== undefined) cluster.instances = 1;
};

const withDatabases =
  (databases: number): Change =>
  (government) => {
    small(government);
    const [cluster] = government.clusters ?? [];
    if (cluster !== undefined) cluster.databases = databases;
  };

const sizeOf = (plan: ReturnType<typeof planWith>): (number | undefined)[] => {
  const [sizes] = plan.sizes.clusters;
  return [sizes?.databases, sizes?.processors, sizes?.memoryGB, sizes?.dataDisksPerServer];
};

describe("databases: auto", () => {
  const plan = planWith("government", small);

  test("32 rather than 16: after a failure 5 of 32 on a server are less than 3 of 16", () => {
    expect(sizeOf(plan)).toEqual([32, 12, 128, 2]);
    expect(plan.decisions.map(({ path, decided, reason }) => [path, decided, reason])).toEqual([
      [
        "clusters.DAG{00}.databases",
        32,
        {
          kind: "smaller-servers",
          fewest: 16,
          withFewest: { processors: 14, memoryGB: 128, dataDisks: 1 },
          withDecided: { processors: 12, memoryGB: 128, dataDisks: 2 },
        },
      ],
    ]);
    expect(sizeOf(planWith("government", withDatabases(16)))).toEqual([16, 14, 128, 1]);
  });

  test("no other number gives smaller servers", () => {
    const processors = [48, 64, 80, 112].map(
      (databases) => sizeOf(planWith("government", withDatabases(databases)))[1],
    );
    expect(Math.min(...processors.map(Number))).toBe(12);
  });

  test("a lock with another number keeps it, and reports what would be decided anew", () => {
    const before = planWith("government", withDatabases(16));
    const kept = planWith("government", small, writtenLock(before));
    expect(sizeOf(kept)).toEqual([16, 14, 128, 1]);
    expect(kept.decisions.map(({ reason }) => reason)).toEqual([{ kind: "fewest-databases" }]);
    const after = planWith("government", withDatabases(48));
    expect(
      planWith("government", small, writtenLock(after)).decisions.map(({ decided, reason }) => [decided, reason]),
    ).toEqual([[48, { kind: "kept-from-lock", fresh: 32 }]]);
  });

  test("the government keeps the minimum: 32 of 224 on each of seven servers are already even", () => {
    expect(sizeOf(planWith("government", () => undefined))).toEqual([224, 22, 160, 14]);
  });
});

describe("instances: auto", () => {
  /** Members alone fit in one DAG as in two; what is short is capacity for the rest. */
  const crowded: Change = (government) => {
    for (const place of government.datacenters.slice(0, 2)) for (const host of place.hosts ?? []) host.count = 16;
  };

  test("proxies and gateways without a host make any number of DAGs impossible", () => {
    expect(() => planWith("government", crowded)).toThrow(
      /no number of DAGs carries the users within every limit.*with 2: no host of south has room for FSW2/,
    );
  });
});
