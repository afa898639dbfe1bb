/** Proves what `size` prints for bare inputs, for a deployment, for one figure and for a comparison, and what it refuses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../lib/plan";
import { outputFigures } from "../../lib/plan/sizing";
import { command, Folders, ROOT, TOWN, townWith } from "./support/command";

const VECTORS = join(ROOT, "test", "vectors", "sizing.json");
const GOVERNMENT = join(ROOT, "examples", "government", "government.yaml");

interface Vectors {
  readonly scenarios: readonly {
    readonly id: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly expected: Readonly<Record<string, number | string | null>>;
  }[];
}
const vectors = JSON.parse(readFileSync(VECTORS, "utf8")) as Vectors;

const folders = new Folders();
afterAll(() => folders.remove());

function problemsOf(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  return (JSON.parse(stdout) as { problems: Readonly<Record<string, unknown>>[] }).problems;
}

describe("vectors", () => {
  test("JSON holds each scenario's id and output, the keys of the file, and nothing else", async () => {
    const { code, stdout } = await command(["size", "--vectors", VECTORS, "--format", "json"]);
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as { results: { id: string; output: Record<string, number | string | null> }[] };
    expect(Object.keys(printed)).toEqual(["results"]);
    expect(printed.results.map((result) => result.id)).toEqual(vectors.scenarios.map((scenario) => scenario.id));
    printed.results.forEach((result, i) => {
      expect(Object.keys(result)).toEqual(["id", "output"]);
      const expected = vectors.scenarios[i]?.expected ?? {};
      // Every scenario has the same keys: those of the file, and the figures that decide on an automatic number of databases.
      expect(Object.keys(result.output)).toEqual([...outputFigures]);
      expect(Object.keys(expected).filter((figure) => !Object.hasOwn(result.output, figure))).toEqual([]);
      for (const [figure, value] of Object.entries(expected)) {
        const got = result.output[figure];
        const same =
          typeof value === "number" && typeof got === "number"
            ? Math.abs(got - value) <= 1e-6 * Math.max(1, Math.abs(value))
            : got === value;
        expect([result.id, figure, same, got, value]).toEqual([result.id, figure, true, got, value]);
      }
    });
  });

  test("a file may come from standard input, with or without a byte order mark", async () => {
    const single = JSON.stringify({ scenarios: vectors.scenarios.slice(0, 1) });
    const plain = await command(["size", "--vectors", "-", "--format", "json"], { stdin: single });
    const marked = await command(["size", "--vectors", "-", "--format", "json"], { stdin: `\uFEFF${single}` });
    expect(plain.code).toBe(0);
    expect(marked).toEqual(plain);
  });

  test("the basis of figures for 2019 is a note next to the JSON, not in it", async () => {
    const [first] = vectors.scenarios;
    const stdin = JSON.stringify({ scenarios: [{ id: "se", input: { ...first?.input, ver: "SE" } }] });
    const { code, stdout, stderr } = await command(["size", "--vectors", "-", "--format", "json"], { stdin });
    expect(code).toBe(0);
    expect(Object.keys((JSON.parse(stdout) as { results: object[] }).results[0] ?? {})).toEqual(["id", "output"]);
    expect(stderr).toContain(
      "note se: Exchange SE: no per-mailbox figures newer than those of Exchange 2016 are confirmed",
    );
  });

  test("text has every scenario and figure in 120 columns", async () => {
    const { code, stdout } = await command(["size", "--vectors", VECTORS]);
    expect(code).toBe(0);
    for (const { id } of vectors.scenarios) expect(stdout).toContain(id);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("one figure of one scenario with its formula, numbers and source", async () => {
    const id = vectors.scenarios[0]?.id ?? "";
    const { code, stdout } = await command(["size", "--vectors", VECTORS, "--id", id, "--explain", "dbSizeGB"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Database of ${id}\n`);
    expect(stdout).toContain("= [mailboxes per database] * [mailbox on disk] / 1024\n    = 183.333333 * 1397 / 1024\n");
    expect(stdout).toContain("Volume Requirements D123");
  });

  test("a scenario with the workbook's spelling of keys is explained as computed", async () => {
    const { msgsPerDay, avgMessageKB, ...rest } = vectors.scenarios[0]?.input ?? {};
    const input = { ...rest, msgs: msgsPerDay, kb: avgMessageKB };
    const stdin = JSON.stringify({ scenarios: [{ id: "a", input }] });
    const all = await command(["size", "--vectors", "-", "--format", "json"], { stdin });
    const single = await command(["size", "--vectors", "-", "--explain", "dbSizeGB", "--format", "json"], { stdin });
    const output = (JSON.parse(all.stdout) as { results: { output: Record<string, number> }[] }).results[0]?.output;
    const steps = (JSON.parse(single.stdout) as { steps: { figure: string; value: number }[] }).steps;
    expect(steps[0]?.figure).toBe("dbSizeGB");
    expect(steps[0]?.value).toBeCloseTo(output?.["dbSizeGB"] ?? Number.NaN, 6);
  });

  test("fails for a file that is not JSON, for wrong keys, and for an unknown scenario or figure", async () => {
    const bad = await command(["size", "--vectors", "-", "--format", "json"], { stdin: "{" });
    expect([bad.code, problemsOf(bad.stdout).map((problem) => problem["code"])]).toEqual([2, ["not-json"]]);
    const [first] = vectors.scenarios;
    const input = { ...first?.input, mailboxes: -1, qoutaMB: 5 };
    const keys = await command(["size", "--vectors", "-", "--format", "json"], {
      stdin: JSON.stringify({ scenarios: [{ id: "a", input }] }),
    });
    expect(keys.code).toBe(2);
    expect(problemsOf(keys.stdout).map((problem) => [problem["code"], problem["path"]])).toEqual([
      ["out-of-range", "scenarios[0].input.mailboxes"],
      ["unknown-key", "scenarios[0].input.qoutaMB"],
    ]);
    const id = await command([
      "size",
      "--vectors",
      VECTORS,
      "--id",
      "none",
      "--explain",
      "dbSizeGB",
      "--format",
      "json",
    ]);
    expect([id.code, problemsOf(id.stdout)[0]?.["code"]]).toEqual([2, "unknown-scenario"]);
    const several = await command(["size", "--vectors", VECTORS, "--explain", "dbSizeGB"]);
    expect([several.code, several.stderr.includes("name one of them with --id")]).toEqual([2, true]);
    const figure = await command(["size", "--vectors", VECTORS, "--id", first?.id ?? "", "--explain", "dbSiceGB"]);
    expect([figure.code, figure.stderr.includes("did you mean dbSizeGB?")]).toEqual([2, true]);
    const built = await command(["size", "--vectors", VECTORS, "--id", first?.id ?? "", "--explain", "constructor"]);
    expect([built.code, built.stderr.includes("there is no such figure")]).toEqual([2, true]);
  });
});

describe("a deployment", () => {
  test("the town's sheet shows tiers, servers, disks, failures, limits and hosts in 120 columns", async () => {
    const { code, stdout } = await command(["size", TOWN]);
    expect(code).toBe(0);
    const lines = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " ").trim());
    for (const line of [
      "town: Exchange SE standard, 1 DAG, 10% growth per year for 5 years",
      "staff DAG 440 709 100 3 3,311 2,292",
      "Memory per server 128 GB",
      "Page file 32 GB",
      "Transport database 51 GB",
      // 16 cores of 540 SPECint are 2,000 megacycles each, of which 80 % may be used in the worst failure.
      "Available megacycles 8,000",
      "Used megacycles, limit 6,400 (80%)",
      "Used megacycles, normal operation 3,612 (45.1%)",
      "Used megacycles, worst allowed failure 5,851 (73.1%)",
      "Database 925.8 GB",
      "member MBX1, MBX2 kept automatic 4 73.1% nothing",
      "witness kept automatic 2 45.1% nothing",
      "any-member 2 MBX1 kept automatic 4 73.1% nothing",
      "database copies on a server, standard edition 4 5 copies 80%",
      "dc1 HV11 1 0.75 192 of 384 fast 240 of 4,000, mail 9,916 of 14,000",
    ])
      expect(lines).toContain(line);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("the government's sheet fits 120 columns and its JSON has a row for each failure", async () => {
    const text = await command(["size", GOVERNMENT]);
    expect(Math.max(...text.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    const json = await command(["size", GOVERNMENT, "--format", "json"]);
    const sheet = JSON.parse(json.stdout) as {
      clusters: { name: string; failures: { kind: string }[]; limits: { percent: number }[] }[];
    };
    expect(sheet.clusters.map((cluster) => cluster.name)).toEqual(["DAG01", "DAG02"]);
    for (const { failures, limits } of sheet.clusters) {
      expect(failures.filter((failure) => failure.kind === "member")).toHaveLength(16);
      expect(limits.map((limit) => limit.percent)).toEqual(
        [...limits.map((limit) => limit.percent)].sort((a, b) => b - a),
      );
    }
  });

  test("a figure shows its derivation down to the document", async () => {
    const { code, stdout } = await command(["size", TOWN, "--explain", "databaseGB"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Database of DAG1\n");
    expect(stdout).toContain("= [mailboxes of the DAG, shared] * [mailbox on disk, shared] / 1024");
    expect(stdout).toContain("= 73 * 5390 / 1024 + 97 * 10835 / 1024 + 709 * 3311 / 1024");
    expect(stdout).toContain("document, users.staff");
    expect(stdout).toContain("default, users.shared.archiveGB");
    // Words and units in text, but for keys of the document; names in JSON.
    expect(stdout.replace(/\b(document|default), \S+/g, "")).not.toMatch(/[a-z]GB\b|[a-z]MB\b|clusterMailboxes/);
    const json = await command(["size", TOWN, "--explain", "databaseGB", "--format", "json"]);
    const { figures } = JSON.parse(json.stdout) as { figures: { steps: { figure: string; label: string }[] }[] };
    // 925.7724609375 in twelve digits, as in the plan.
    expect(figures[0]?.steps[0]).toMatchObject({ figure: "databaseGB", label: "database", value: 925.772460938 });
    const { sizes } = JSON.parse((await command(["plan", TOWN, "--format", "json"])).stdout) as Plan;
    expect(sizes.clusters[0]?.databaseGB).toBe(925.772460938);
    const worded = await command(["size", TOWN, "--explain", "Database"]);
    expect(worded.stdout).toBe(stdout);
  });

  test("a chain keeps to the width, heads included, and counts one in the singular", async () => {
    for (const figure of ["megacyclesWorst", "memoryGB", "systemDiskGB"]) {
      const { stdout } = await command(["size", TOWN, "--explain", figure], { environment: { COLUMNS: "80" } });
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).not.toMatch(/ = 1 (DAGs|databases|copies)\b/);
      expect(stdout).not.toContain("up to 10 4");
    }
    const { stdout } = await command(["size", TOWN, "--explain", "memoryGB"]);
    const plain = stdout.replace(/\s+/g, " ");
    expect(plain).toContain("DAGs of the design = 1 DAG: DAGs of the same design");
    expect(plain).toContain(
      "Minimum memory for the database copies = 8 GB: by the table ([database copies per server]), 8 for up to 10 copies, 2 more for each 10 further, at most 16",
    );
    expect(plain).toContain("= max(8, round up (26 / 8) * 8); as sold, in multiples of 4, from 16 of 8");
  });

  test("fails when the figure is unknown, when options do not go together, and when nothing is named", async () => {
    const figure = await command(["size", TOWN, "--explain", "memroyGB"]);
    expect([figure.code, figure.stdout]).toEqual([2, ""]);
    expect(figure.stderr).toContain(
      'there is no such figure, got "memroyGB", expected a figure of the sheet; did you mean memoryGB?',
    );
    for (const argv of [
      ["size"],
      ["size", TOWN, "--vectors", VECTORS],
      ["size", TOWN, "--id", "x"],
      ["size", TOWN, "--cluster", "DAG1"],
      ["size", "--compare", TOWN, "--explain", "memoryGB"],
    ]) {
      const refused = await command([...argv, "--format", "json"]);
      expect([argv, refused.code, problemsOf(refused.stdout)[0]?.["code"]]).toEqual([argv, 2, "conflicting-options"]);
    }
  });
});

describe("comparison", () => {
  test("a change of one figure shows in its column", async () => {
    const folder = folders.make({ "b.yaml": townWith("mailboxes: 440", "mailboxes: 220") });
    const { code, stdout } = await command(["size", "--compare", TOWN, join(folder, "b.yaml"), "--format", "json"]);
    expect(code).toBe(0);
    const { designs } = JSON.parse(stdout) as {
      designs: {
        mailboxesToday: number;
        worstAllowedPercent: number;
        cost: null;
        failures: { failure: string; cases: number; survived: number; byHand: number }[];
      }[];
    };
    expect(designs.map((design) => design.mailboxesToday)).toEqual([545, 325]);
    expect(designs.map((design) => design.cost)).toEqual([null, null]);
    expect((designs[0]?.worstAllowedPercent ?? 0) > (designs[1]?.worstAllowedPercent ?? 0)).toBe(true);
    // Two members: either may fail, not both. After a datacenter (of three, the annex with the witness too), one member of two.
    expect(designs[0]?.failures.find((failure) => failure.failure === "any-member")).toMatchObject({
      cases: 2,
      survived: 2,
    });
    expect(designs[0]?.failures.find((failure) => failure.failure === "any-two-members")).toMatchObject({
      cases: 1,
      survived: 0,
    });
    expect(designs[0]?.failures.find((failure) => failure.failure === "any-datacenter then any-member")).toMatchObject({
      cases: 6,
    });
  });

  test("text names the documents and what costs exclude", async () => {
    const { code, stdout } = await command(["size", "--compare", TOWN, GOVERNMENT]);
    expect(code).toBe(0);
    const lines = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " ").trim());
    expect(lines).toContain("Mailbox servers 2 32");
    expect(lines).toContain("Two members at the same time 0 of 1 240 of 240");
    expect(stdout).toContain("not priced (excluded from totals): exchangeStandardCal");
  });
});
