// Proves that `plan` prints the plan as data in the documented form, each part separately, and text that fits a page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, ROOT, TOWN, townWith } from "./support/command";

const GOVERNMENT = join(ROOT, "examples", "government", "government.yaml");

interface PlanJson {
  readonly machines: readonly Record<string, unknown>[];
  readonly clusters: readonly {
    readonly name: string;
    readonly members: readonly string[];
    readonly databases: readonly { readonly name: string; readonly copies: readonly Record<string, unknown>[] }[];
    readonly quorum: readonly Record<string, unknown>[];
  }[];
  readonly records: readonly unknown[];
  readonly sizes: object;
}

describe("plan as data", () => {
  it("has machines, clusters with databases, copies and quorum, records and sizes", async () => {
    const { code, stdout, stderr } = await command(["plan", TOWN, "--format", "json"]);
    const plan = JSON.parse(stdout) as PlanJson;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(plan.machines.map(({ name, datacenter, host }) => [name, datacenter, host])).toEqual([
      ["MBX1", "dc1", "HV11"],
      ["MBX2", "dc2", "HV21"],
    ]);
    expect(plan.machines[0]).toEqual(
      expect.objectContaining({ memoryGB: 128, disks: expect.any(Array), adapters: expect.any(Array) }),
    );
    const [cluster] = plan.clusters;
    expect([cluster?.name, cluster?.members]).toEqual(["DAG1", ["MBX1", "MBX2"]]);
    expect(cluster?.databases).toHaveLength(4);
    expect(cluster?.databases[0]?.copies[0]).toEqual({
      server: "MBX1",
      datacenter: "dc1",
      preference: 1,
      lagged: false,
    });
    expect(cluster?.quorum.filter(({ quorum }) => quorum !== "kept")).toEqual([]);
    expect(plan.records.length).toBeGreaterThan(0);
  });

  it("is the same twice, byte for byte, and a part is the same as in the whole", async () => {
    const [once, twice] = [
      await command(["plan", TOWN, "--format", "json"]),
      await command(["plan", TOWN, "--format", "json"]),
    ];
    expect(twice.stdout).toBe(once.stdout);
    const whole = JSON.parse(once.stdout) as PlanJson;
    const machines = await command(["plan", TOWN, "--part", "machines", "--format", "json"]);
    expect(JSON.parse(machines.stdout)).toEqual({ machines: whole.machines });
    const quorum = await command(["plan", TOWN, "--part", "quorum", "--format", "json"]);
    expect((JSON.parse(quorum.stdout) as PlanJson).clusters[0]?.quorum).toEqual(whole.clusters[0]?.quorum);
  });
});

describe("plan as text", () => {
  it("shows what is built where and the effect of each failure", async () => {
    const { stdout } = await command(["plan", TOWN]);
    expect(stdout).toMatch(/^ {2}MBX1 +mailbox +dc1 +HV11 +4 +128 /m);
    expect(stdout).toMatch(
      /^ {2}datacenter dc1 or dc2 +2 +kept +automatic +MBX2 or MBX1 +4 on the one left +nothing$/m,
    );
    expect(stdout).toMatch(/^ {2}mail\.town\.example +A +10\.1\.10\.21 /m);
  });

  it("shows failures with the same outcome in one row", async () => {
    const { stdout } = await command(["plan", GOVERNMENT, "--part", "quorum"]);
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "DAG01, DAG02, each: 16 members and the witness FSW1 vote, 9 of 17 votes keep quorum",
      "  When this fails                      Votes left  Quorum  Failover   Members left  Databases mounted       Lost",
      "  any of 16 members                            16  kept    automatic  15 of 16      14 to 16 on each of 15  nothing",
      "  any of 16 hosts                              16  kept    automatic  15 of 16      14 to 16 on each of 15  nothing",
      "  zone witness.zone-1                          16  kept    automatic  16 of 16      14 on each of 16        nothing",
      "  datacenter north or south                     9  kept    automatic  8 of 16       28 on each of 8         nothing",
    ]);
  });

  it("shows what proxies and gateways share once, in tables also at 80 columns", async () => {
    const { stdout } = await command(["plan", GOVERNMENT, "--part", "wiring"], { environment: { COLUMNS: "80" } });
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "Client access: haproxy, tls-bridging, 8 health checks",
      "    Reverse proxy         Datacenter  Pool (port 443)",
      "  autodiscover.government.example, autodiscover.health.government.example,",
      "  autodiscover.schools.government.example, download.government.example,",
      "  mail.government.example:",
      "    lb-north1, lb-north2  north       N01MBX01 10.10.17.2, N01MBX02 10.10.17.3,",
      "                                      N01MBX03 10.10.17.4, N01MBX04 10.10.17.5",
      "                                      and 28 more",
      "    lb-south1, lb-south2  south       S01MBX01 10.20.17.2, S01MBX02 10.20.17.3,",
    ]);
    expect(stdout).toContain("\nMail flow: both directions, largest message 35 MB\n");
  });

  it("shows unusual activation settings of a DAG, and who acts then", async () => {
    const peculiar = `databases: 4
    datacenterActivation: false
    autoActivation: { dc1: unrestricted, dc2: blocked }
    accessPoint: [10.1.10.40, 10.2.10.40]`;
    const stdin = townWith(/databases: 4/, peculiar);
    const { stdout } = await command(["plan", "-", "--part", "quorum"], { stdin });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "2 of 3 votes keep quorum; datacenter activation coordination is off; automatic activation in dc2 is blocked; access point 10.1.10.40, 10.2.10.40",
    );
    expect(stdout).toMatch(/^ {2}datacenter dc1 +2 +kept +manual +MBX2 +MBX2 4 +nothing$/m);
    expect(stdout).toMatch(/^ {2}datacenter dc2 +2 +kept +automatic +MBX1 +MBX1 4 +nothing$/m);
    const data = await command(["plan", "-", "--part", "quorum", "--format", "json"], { stdin });
    expect((JSON.parse(data.stdout) as PlanJson).clusters[0]).toMatchObject({
      datacenterActivation: false,
      autoActivation: { dc1: "unrestricted", dc2: "blocked" },
      accessPoint: ["10.1.10.40", "10.2.10.40"],
    });
  });

  it.each(["town", "government", "school"])("of %s fits into 120 columns", async (name) => {
    const { code, stdout } = await command(["plan", join(ROOT, "examples", name, `${name}.yaml`)]);
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  it("cuts long tables of a whole plan and shows a part completely", async () => {
    const government = join(ROOT, "examples", "government", "government.yaml");
    const whole = (await command(["plan", government])).stdout;
    const part = (await command(["plan", government, "--part", "machines"])).stdout;
    // Of the 44 machines and of their addresses 24 rows are shown.
    const left = [...whole.matchAll(/\.\.\. and (\d+) more: --part machines shows all/g)].map(([, number]) => number);
    expect(left).toEqual(["20", "20"]);
    expect(part).toContain("44 machines to build");
    expect(part).not.toContain("more: --part");
    expect(part.match(/^ {2}\S+ +mailbox /gm)).toHaveLength(32);
  });
});

describe("plan --explain", () => {
  interface Explained {
    readonly keys: readonly {
      readonly path: string;
      readonly origin: string;
      readonly value?: unknown;
      readonly reason?: object;
      readonly position?: { readonly line: number; readonly column: number };
    }[];
  }
  const valueOf = (...names: string[]): object => ({ kind: "value-of", names });
  async function explained(file: string, path: string, stdin = ""): Promise<Explained["keys"]> {
    const { code, stdout, stderr } = await command(["plan", file, "--explain", path, "--format", "json"], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return (JSON.parse(stdout) as Explained).keys;
  }

  it.each([
    ["users.staff", "users[0]"],
    ["requirements.survive[0]", "requirements.survive"],
    ["requirements.survive[4]", "requirements.survive"],
    ["hosts.HV11", "datacenters[0].hosts[0]"],
    ["hosts.HV11.memoryGB", "datacenters[0].hosts[0].memoryGB"],
    ["datacenters.dc1.hosts.HV11", "datacenters[0].hosts[0]"],
    ["clusters.DAG1.members.dc2.MBX2", "clusters[0].members.dc2[0]"],
    ["clusters.DAG1.members.dc2.MBX2.host", "clusters[0].members.dc2[0].host"],
  ])("takes %s as figures name it", async (named, path) => {
    const keys = await explained(TOWN, named);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys).toEqual(await explained(TOWN, path));
  });

  it("fails for an entry that a list does not have", async () => {
    const { code, stdout, stderr } = await command(["plan", TOWN, "--explain", "requirements.survive[5]"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^problem --explain: the document has nothing at this path, got "requirements\.survive\[5\]"/,
    );
  });

  it("shows the origin of a value: the line, the default, the keys it is derived from", async () => {
    const { code, stdout } = await command(["plan", TOWN, "--explain", "transport"]);
    expect(code).toBe(0);
    const line =
      readFileSync(TOWN, "utf8")
        .split("\n")
        .findIndex((text) => text.startsWith("transport:")) + 1;
    expect(stdout).toContain("transport.maxMessageMB: 35\n  origin  specified at");
    expect(stdout.replace(/\s+/g, " ")).toContain(`origin specified at ${TOWN}:${line}:28 means Largest message`);
    expect(stdout).toContain("transport.queueDays: 2\n  origin  default\n  means   Days in queues.\n");
    const follows = await command(["plan", TOWN, "--explain", "proxies.rproxy.maxBodyMB"]);
    expect(follows.stdout).toBe(`proxies[0].maxBodyMB: 64
  origin  default: large enough for \`transport.maxMessageMB\` encoded, and for Exchange Web Services
  means   Largest request body in megabytes.
`);
  });

  it("shows the planner's decision with its reason, for a name as for a place in a list", async () => {
    const stdin = townWith(/databases: 4/, "databases: auto").replace(", host: HV11", "");
    const [databases] = await explained("-", "clusters.DAG1.databases", stdin);
    expect(databases).toMatchObject({ path: "clusters[0].databases", origin: "decided" });
    expect(databases?.reason).toEqual({ kind: "fewest-databases" });
    const plan = JSON.parse((await command(["plan", "-", "--format", "json"], { stdin })).stdout) as PlanJson;
    expect(databases?.value).toBe(plan.clusters[0]?.databases.length);
    expect(await explained("-", "clusters[0].databases", stdin)).toEqual([databases]);
    const [host] = await explained("-", "clusters[0].members.dc1[0].host", stdin);
    expect([host?.origin, host?.value, host?.reason]).toEqual(["decided", "HV11", valueOf("MBX1")]);
    const [memory] = await explained("-", "clusters[0].machine.memoryGB", stdin);
    expect([memory?.origin, memory?.value, memory?.reason]).toEqual(["decided", 128, valueOf("MBX1", "MBX2")]);
  });

  it("leaves no key open that the planner decided: each has the plan's value", async () => {
    const stdin = townWith(/databases: 4/, "databases: 5").replace(", systemDisk: fast", "");
    const keys = await explained("-", "clusters[0].machine", stdin);
    const decided = keys.filter(({ origin }) => origin === "decided").map(({ path, value }) => [path, value]);
    expect(Object.fromEntries(decided)).toEqual({
      "clusters[0].machine.processors": 4,
      "clusters[0].machine.memoryGB": 128,
      "clusters[0].machine.pageFileGB": 32,
      "clusters[0].machine.dataDiskGB": 1983,
      "clusters[0].machine.systemDisk": "fast",
      "clusters[0].machine.systemDiskGB": 240,
    });
  });

  it("shows addresses from a network's range, and machines of several entries", async () => {
    const school = join(ROOT, "examples", "school", "school.yaml");
    const keys = await explained(school, "identity.directorySync.servers[0]");
    const byKey = new Map(keys.map((key) => [key.path.split(".").at(-1), key]));
    expect([byKey.get("address")?.origin, byKey.get("address")?.reason]).toEqual(["decided", valueOf("SYNC1")]);
    expect(byKey.get("address")?.value).toMatch(/^10\.60\.0\.\d+$/);
    expect([byKey.get("processors")?.origin, byKey.get("windows")?.value]).toEqual(["decided", "2022"]);
    expect(byKey.get("name")).toMatchObject({ origin: "specified", value: "SYNC1" });
    expect(byKey.get("name")?.position).toEqual({
      line: expect.any(Number) as number,
      column: expect.any(Number) as number,
    });
  });

  it("refuses an unknown path, and --explain together with --part", async () => {
    const nowhere = await command(["plan", TOWN, "--explain", "clusters.DAG9"]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toMatch(/^problem --explain: the document has nothing at this path, got "clusters\.DAG9"/);
    const both = await command(["plan", TOWN, "--explain", "users", "--part", "quorum"]);
    expect([both.code, both.stdout]).toEqual([2, ""]);
  });
});
