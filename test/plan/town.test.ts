// Proves the decisions for the town: machines, disks, addresses, databases, failures, names. Figures are calculated manually
// from sizing.md next to each; it does not prove that Exchange would agree.
import { hyperVMachine, named, deploymentOf, exampleText, examplePlan, planOf, changedText } from "../support/examples";

const plan = examplePlan("town");
const cluster = named(plan.clusters, "DAG1");

describe("machines", () => {
  test("the two members are on the hosts that the document names, and nothing else is created", () => {
    expect(plan.machines.map((machine) => [machine.name, machine.datacenter, machine.host, machine.role])).toEqual([
      ["MBX1", "dc1", "HV11", "mailbox"],
      ["MBX2", "dc2", "HV21", "mailbox"],
    ]);
  });

  test("memory is the minimum of Exchange SE, processors carry all mailboxes on one server", () => {
    // (709×5.97 + 97×8.955 + 73×2.985) × 1.1 = 5,851 Mc; / (2,000 × 0.8) = 3.66, so 4 processors.
    for (const machine of ["MBX1", "MBX2"].map((name) => hyperVMachine(plan, name))) {
      expect([machine.processors, machine.memoryGB, machine.dynamicMemory, machine.checkpoints]).toEqual([
        4,
        128,
        false,
        "disabled",
      ]);
    }
  });

  test("the system disk is copied from the image, each database has its own fixed disk", () => {
    const disks = hyperVMachine(plan, "MBX1").disks.map((disk) => [disk.name, disk.sizeGB, disk.path, disk.location]);
    // Transport 51 GB + 150 GB + page file 32 GB, rounded up to 240. Data disk: (926 + 1.1×926 + 0.2×2×926 + 40) / 0.95.
    expect(disks).toEqual([
      ["system", 240, "D:\\Hyper-V\\MBX1\\MBX1-system.vhdx", 0],
      ["DAG1-DB1", 2479, "E:\\Hyper-V\\MBX1\\MBX1-DAG1-DB1.vhdx", 1],
      ["DAG1-DB2", 2479, "E:\\Hyper-V\\MBX1\\MBX1-DAG1-DB2.vhdx", 2],
      ["DAG1-DB3", 2479, "E:\\Hyper-V\\MBX1\\MBX1-DAG1-DB3.vhdx", 3],
      ["DAG1-DB4", 2479, "E:\\Hyper-V\\MBX1\\MBX1-DAG1-DB4.vhdx", 4],
    ]);
    const system = named(hyperVMachine(plan, "MBX1").disks, "system");
    expect(system.source).toBe("D:\\Images\\ws2022-std-sysprep.vhdx");
    expect(hyperVMachine(plan, "MBX1").disks.every((disk) => disk.kind === "fixed" && disk.protect)).toBe(true);
  });

  test("the mapi adapter has the gateway, the replication adapter only a route to its peer", () => {
    const [mapi, replication] = named(plan.machines, "MBX2").adapters;
    expect(mapi).toEqual({
      name: "mapi",
      network: "servers",
      switch: "vSwitch-Servers",
      vlan: 210,
      address: "10.2.10.21",
      prefixLength: 24,
      gateway: "10.2.10.1",
      dns: ["10.2.0.11", "10.1.0.11"],
      routes: [],
    });
    expect(replication).toEqual({
      name: "replication",
      network: "replication",
      switch: "vSwitch-Servers",
      vlan: 220,
      address: "10.2.20.21",
      prefixLength: 24,
      dns: [],
      routes: [{ to: "10.1.20.0/24", via: "10.2.20.1" }],
    });
  });
});

describe("databases", () => {
  test("four databases hold all mailboxes of today and of the planned growth", () => {
    expect(cluster.databases.map((database) => database.name)).toEqual([
      "DAG1-DB1",
      "DAG1-DB2",
      "DAG1-DB3",
      "DAG1-DB4",
    ]);
    // 440 + 60 + 45 today; 709 + 97 + 73 after 1.1^5.
    expect(cluster.databases.reduce((sum, database) => sum + database.mailboxesToday, 0)).toBe(545);
    expect(cluster.databases.reduce((sum, database) => sum + database.mailboxes, 0)).toBe(879);
  });

  test("each has one copy in each datacenter, and the preferred datacenter alternates", () => {
    expect(cluster.databases.map((database) => database.copies.map((copy) => copy.server))).toEqual([
      ["MBX1", "MBX2"],
      ["MBX2", "MBX1"],
      ["MBX1", "MBX2"],
      ["MBX2", "MBX1"],
    ]);
    for (const database of cluster.databases) {
      expect(database.copies.map((copy) => copy.preference)).toEqual([1, 2]);
      expect(database.copies.some((copy) => copy.lagged)).toBe(false);
    }
  });
});

describe("failures (D-QUORUM, row 1/1 with the witness at a third location)", () => {
  test("two members and a witness are three votes, two are needed", () => {
    expect(cluster.votes).toEqual({ members: 2, witness: true, total: 3, needed: 2 });
  });

  test("every single failure keeps quorum and loses no database", () => {
    expect(
      cluster.quorum.map((failure) => [
        failure.failed.join(","),
        failure.quorum,
        failure.activation,
        failure.lost.length,
        failure.mounted,
      ]),
    ).toEqual([
      ["MBX1", "kept", "automatic", 0, { MBX2: 4 }],
      ["MBX2", "kept", "automatic", 0, { MBX1: 4 }],
      ["HV11", "kept", "automatic", 0, { MBX2: 4 }],
      ["HV21", "kept", "automatic", 0, { MBX1: 4 }],
      ["annex", "kept", "automatic", 0, { MBX1: 2, MBX2: 2 }],
      ["dc1", "kept", "automatic", 0, { MBX2: 4 }],
      ["dc2", "kept", "automatic", 0, { MBX1: 4 }],
      ["witness", "kept", "automatic", 0, { MBX1: 2, MBX2: 2 }],
      ["link:annex-dc1", "kept", "automatic", 0, { MBX1: 2, MBX2: 2 }],
      ["link:annex-dc2", "kept", "automatic", 0, { MBX1: 2, MBX2: 2 }],
      ["link:dc1-dc2", "kept", "automatic", 0, { MBX1: 4 }],
    ]);
  });

  test("with the witness in dc1 the loss of dc1 needs an operator", () => {
    const moved = planOf(
      deploymentOf(
        changedText("town", (document) => {
          const witness = document.clusters?.[0]?.witness ?? {};
          Object.assign(witness, { name: "FS1", address: "10.1.0.31", datacenter: "dc1" });
        }),
      ),
    );
    const lost = named(moved.clusters, "DAG1").quorum.filter((failure) => failure.quorum === "lost");
    expect(lost.map((failure) => [failure.failed, failure.activation, failure.side?.members])).toEqual([
      [["dc1"], "manual", ["MBX2"]],
    ]);
    expect(lost[0]?.steps.some(({ kind }) => kind === "dag-restore")).toBe(true);
  });
});

describe("names", () => {
  const lines = plan.records.map(
    (record) => `${record.view} ${record.name} ${record.ttlSeconds} ${record.type} ${record.value}`,
  );

  test("internally, clients are spread over both servers by round robin; externally, the one front end answers", () => {
    expect(lines).toEqual([
      "external _dmarc.town.example 300 TXT v=DMARC1; p=quarantine",
      "external autodiscover.town.example 300 A 203.0.113.10",
      "external mail-old.town.example 300 A 203.0.113.10",
      "external mail.town.example 300 A 203.0.113.10",
      "external mx1.town.example 300 A 203.0.113.25",
      "external town.example 300 MX 10 mx1.town.example",
      "external town.example 300 TXT v=spf1 ip4:203.0.113.25 -all",
      "internal autodiscover.town.example 300 A 10.1.10.21",
      "internal autodiscover.town.example 300 A 10.2.10.21",
      "internal mail-old.town.example 300 A 10.1.10.11",
      "internal mail.town.example 300 A 10.1.10.21",
      "internal mail.town.example 300 A 10.2.10.21",
      "internal mx1.town.example 300 A 10.1.50.25",
    ]);
  });
});

describe("existing systems are wired", () => {
  test("the proxy's pool has the local server first and the other one as backup", () => {
    expect(plan.wiring.proxies[0]?.pool).toEqual([
      { server: "MBX1", address: "10.1.10.21", port: 443, backup: false },
      { server: "MBX2", address: "10.2.10.21", port: 443, backup: true },
    ]);
  });

  test("the gateway delivers to both servers and accepts mail from both", () => {
    expect(plan.wiring.gateways[0]).toMatchObject({
      deliverTo: [
        { server: "MBX1", port: 25, backup: false },
        { server: "MBX2", port: 25, backup: true },
      ],
      acceptFrom: ["10.1.10.21", "10.2.10.21"],
      domains: ["town.example"],
    });
  });

  test("backup takes one member after the other", () => {
    expect(plan.wiring.backup[0]?.jobs.map((job) => [job.machine, job.order, job.truncatesLogs])).toEqual([
      ["MBX1", 1, true],
      ["MBX2", 2, true],
    ]);
  });

  test("monitoring checks every health page of every server and reaches the witness", () => {
    const monitoring = plan.wiring.monitoring[0];
    expect(monitoring?.hosts.map((host) => host.name)).toEqual(["MBX1", "MBX2", "FS3", "rproxy", "mailgw"]);
    expect(monitoring?.checks.filter((check) => check.host === "MBX1" && check.kind === "https")).toHaveLength(8);
    expect(monitoring?.checks).toContainEqual({ host: "FS3", kind: "tcp", target: "10.3.0.21:445" });
  });
});

test("a plan is JSON-safe: it reads back as it was written", () => {
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("shuffled lists of the document give the same plan", () => {
  const shuffled = changedText("town", (document) => {
    for (const key of ["users", "datacenters", "links", "domains"] as const) (document[key] as unknown[]).reverse();
  });
  expect(planOf(deploymentOf(shuffled))).toEqual(planOf(deploymentOf(exampleText("town"))));
});
