// Proves that `plan` prints the plan as data in the promised shape, each part alone, and text that fits a page.
import { join } from "node:path";
import { command, ROOT, TOWN, townWith } from "./support/command";

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

  it("has the same bytes twice, and one part is that part of the whole", async () => {
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
  it("says what is built where and what each failure does", async () => {
    const { stdout } = await command(["plan", TOWN]);
    expect(stdout).toMatch(/^ {2}MBX1 +mailbox +dc1 +HV11 +4 +128 /m);
    expect(stdout).toMatch(/^ {2}datacenter dc1 +2 +kept +automatic +MBX2 +MBX2 4 +nothing$/m);
    expect(stdout).toMatch(/^ {2}mail\.town\.example +A +10\.1\.10\.21 /m);
  });

  it("says how a DAG is activated otherwise than most, and who acts then", async () => {
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
    const left = /\.\.\. and (\d+) more: --part machines shows all/.exec(whole)?.[1];
    expect(Number(left)).toBeGreaterThan(0);
    expect(part).not.toContain("more: --part");
    expect(part.match(/^ {2}\S+ +mailbox /gm)).toHaveLength(32);
  });
});
