/** Proves that every explained figure of a deployment is the plan's figure, and that its formula gives it. */
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";
import { explainFigure } from "../../../lib/plan/sheet";
import { significant } from "../../../lib/base/significant";
import { workingsOf, type ClusterWorkings } from "../../../lib/plan/sheet/workings";
import { explainedRecords, sheetOf } from "../../../lib/plan/sizing";

const cases = (["town", "government"] as const).map((name: ExampleName) => {
  const deployment = deploymentOf(exampleText(name));
  return { name, deployment, plan: planOf(deployment) };
});

const ofThePlan = [
  "databases",
  "mailboxesPerDatabase",
  "databaseGB",
  "logsPerDatabaseGB",
  "dataDiskGB",
  "neededDataDiskGB",
  "dataDisksPerServer",
  "peakIopsPerServer",
  "transportDatabaseGB",
  "systemDiskGB",
  "processors",
  "memoryGB",
  "pageFileGB",
  "copiesPerServer",
  "replicationMbps",
] as const;

interface ShownFigure {
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  readonly value: number;
}
type Figures = Readonly<Record<string, ShownFigure>>;

/** All applicable figures of a DAG, with their formulas. */
function clusterFigures({ inputs }: ClusterWorkings): Figures {
  const records = explainedRecords(inputs);
  const sheet = sheetOf(records, inputs);
  return Object.fromEntries(
    Object.values(records).flatMap(({ id, label }) => {
      const entry = sheet.entry(id);
      if (entry === undefined || typeof entry.value !== "number") return [];
      return [[id, { label, formula: entry.formula, source: entry.source, value: entry.value }]];
    }),
  );
}

describe("a figure by its key in the sheet as JSON, or by its words", () => {
  const [town] = cases;
  const asked = (figure: string) => {
    if (town === undefined) throw new Error("no town");
    const explained = explainFigure(town.deployment, town.plan, figure);
    return explained.ok ? explained.figures.map((one) => one.steps[0]?.figure) : explained.problem.code;
  };

  test.each([
    ["sizes.memoryGB", ["memoryGB"]],
    ["processorLoad.worst", ["processorLoadWorst"]],
    ["processorLoad", ["processorLoadLimit", "processorLoadNormal", "processorLoadWorst"]],
    ["megacycles.available", ["megacyclesAvailable"]],
    ["megacycles.perProcessor", ["megacyclesPerProcessor"]],
    ["domainControllerCores.dc1", ["domainControllerCores[dc1]"]],
    ["sizes.domainControllerCores.dc1.needed", ["domainControllerCores[dc1]"]],
    ["domainControllerCores.dc1.present", "unknown-figure"],
    ["peakIopsPerDisk", ["peakIopsPerDisk"]],
    ["maximumActiveDatabases", ["maximumActiveDatabases"]],
    ["memoryGB.worst", "unknown-figure"],
    ["database", ["databaseGB"]],
    ["Memory per server", ["memoryGB"]],
    ["databas", "unknown-figure"],
  ])("%s", (figure, names) => {
    expect(asked(figure)).toEqual(names);
  });
});

describe.each(cases)("$name", ({ deployment, plan }) => {
  const every = workingsOf(deployment, plan);

  test("there are workings for every DAG", () => {
    expect(every.map((one) => one.plan.name)).toEqual(plan.clusters.map((one) => one.name));
    expect(every.length).toBeGreaterThan(0);
  });

  test("the values are those of the plan, which only removes the noise of binary arithmetic", () => {
    for (const workings of every) {
      const figures = clusterFigures(workings);
      const rounded = Object.fromEntries(ofThePlan.map((name) => [name, significant(figures[name]?.value ?? NaN)]));
      expect(rounded).toEqual(Object.fromEntries(ofThePlan.map((name) => [name, workings.sizes[name]])));
      expect(significant(figures["processorLoadNormal"]?.value ?? NaN)).toBe(workings.sizes.processorLoad.normal);
      expect(significant(figures["processorLoadWorst"]?.value ?? NaN)).toBe(workings.sizes.processorLoad.worst);
      for (const [place, { needed }] of Object.entries(workings.sizes.domainControllerCores))
        expect(figures[`domainControllerCores[${place}]`]?.value).toBe(needed);
      const { available, normal, worst, limit, perProcessor } = workings.sizes.megacycles ?? {};
      expect(
        ["Available", "Normal", "Worst", "Limit", "PerProcessor"].map((name) =>
          significant(figures[`megacycles${name}`]?.value ?? NaN),
        ),
      ).toEqual([available, normal, worst, limit, perProcessor]);
      for (const tier of plan.sizes.tiers) {
        expect(figures[`mailboxSizeOnDiskMB[${tier.name}]`]?.value).toBe(tier.mailboxSizeOnDiskMB);
        expect(figures[`plannedMailboxes[${tier.name}]`]?.value).toBe(tier.plannedMailboxes);
      }
    }
  });

  test("a purely arithmetic formula evaluates to its value", () => {
    let worked = 0;
    for (const workings of every) {
      const figures = clusterFigures(workings);
      for (const [name, figure] of Object.entries(figures)) {
        const value = valueOf(exactly(figures, figure.formula));
        if (value === undefined) continue;
        worked++;
        expect([
          name,
          Math.abs(value - figure.value) <= 1e-9 * Math.max(1, Math.abs(value)),
          value,
          figure.value,
        ]).toEqual([name, true, value, figure.value]);
      }
    }
    expect(worked).toBeGreaterThan(60);
  });

  test("every figure has a unit or is a share, has a source, and leads to the document's keys", () => {
    for (const workings of every) {
      for (const figure of Object.values(clusterFigures(workings))) {
        expect(figure.source).toMatch(/^(Microsoft, |document, |mail-constructs$)/);
        expect(figure.label).toMatch(/^[A-Z]?[A-Za-z][A-Za-z0-9/,._ -]+$/);
        expect(Number.isFinite(figure.value)).toBe(true);
      }
    }
    const explained = explainFigure(deployment, plan, "memoryGB");
    if (!explained.ok) throw new Error(explained.problem.message);
    for (const { steps } of explained.figures) {
      expect(steps[0]?.figure).toBe("memoryGB");
      expect(steps.some((step) => step.source.startsWith("document, users"))).toBe(true);
    }
  });
});

test("the size of a staff mailbox and the databases of the town, calculated manually", () => {
  const { deployment, plan } = cases[0] ?? { deployment: undefined, plan: undefined };
  if (deployment === undefined || plan === undefined) throw new Error("no town");
  const explained = explainFigure(deployment, plan, "mailboxSizeOnDiskMB[staff]");
  if (!explained.ok) throw new Error(explained.problem.message);
  // 100 messages of 75 KB are 7.32421875 MB a day; 14 days of them, 1.2 % and 3 % of 3,072 MB are 231.56 MB of dumpster;
  // 3,072 + 231.563 + 7.324 = 3,310.89, so 3,311 MB.
  const [size, ...rest] = explained.figures[0]?.steps ?? [];
  expect(size).toEqual({
    figure: "mailboxSizeOnDiskMB[staff]",
    label: "mailbox on disk, staff",
    depth: 0,
    formula: "round up (quotaMB[staff] + dumpsterMB[staff] + whitespaceMB[staff] + archiveOnDiskMB[staff])",
    filled: "round up (3072 + 231.563063 + 7.324219 + 0)",
    value: 3311,
    unit: "MB",
    source: "Microsoft, Exchange Server Role Requirements Calculator v9.1 (2016), Role Requirements C22",
    from: ["quotaMB[staff]", "dumpsterMB[staff]", "whitespaceMB[staff]", "archiveOnDiskMB[staff]"],
    inputs: {},
  });
  expect(rest.map((step) => step.figure)).toContain("retentionDays");
});

test("a tier's figure without its tier is shown for every tier", () => {
  const { deployment, plan } = cases[0] ?? { deployment: undefined, plan: undefined };
  if (deployment === undefined || plan === undefined) throw new Error("no town");
  const explained = explainFigure(deployment, plan, "plannedMailboxes");
  if (!explained.ok) throw new Error(explained.problem.message);
  // 45, 60 and 440 x 1.1^5 = 72.47, 96.63 and 708.62, rounded up.
  expect(explained.figures.map(({ steps }) => [steps[0]?.figure, steps[0]?.value])).toEqual([
    ["plannedMailboxes[shared]", 73],
    ["plannedMailboxes[specialists]", 97],
    ["plannedMailboxes[staff]", 709],
  ]);
});

test("fails with the nearest name for an unknown figure or DAG", () => {
  const { deployment, plan } = cases[0] ?? { deployment: undefined, plan: undefined };
  if (deployment === undefined || plan === undefined) throw new Error("no town");
  expect(explainFigure(deployment, plan, "memroyGB")).toEqual({
    ok: false,
    problem: {
      code: "unknown-figure",
      path: "",
      message: "there is no such figure",
      got: '"memroyGB"',
      expected: "a figure of the sheet",
      remedy: "did you mean memoryGB?",
    },
  });
  expect(explainFigure(deployment, plan, "memoryGB", { cluster: "DAG2" })).toEqual({
    ok: false,
    problem: {
      code: "unknown-cluster",
      path: "",
      message: "there is no such DAG",
      got: '"DAG2"',
      expected: "DAG1",
      remedy: "did you mean DAG1?",
    },
  });
});

/** The formula without its special cases, with every digit of the values. */
function exactly(figures: Figures, formula: string): string {
  return (formula.split(";")[0] ?? "").replace(/[A-Za-z][A-Za-z0-9]*(?:\[[^\]]*\])?/g, (name) => {
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    return figure === undefined ? name : `(${figure.value})`;
  });
}

/** The value of a filled purely arithmetic formula; `undefined` if it contains words. */
function valueOf(filled: string): number | undefined {
  const text = filled
    .replaceAll("round up (", "UP(")
    .replaceAll("round to 0.1 (", "TENTH(")
    .replaceAll("min(", "MIN(")
    .replaceAll("max(", "MAX(")
    .replaceAll("^", "**");
  if (/[a-z]/.test(text.replaceAll(/\d+e-?\d+/g, ""))) return undefined;
  const evaluate = new Function("UP", "TENTH", "MIN", "MAX", `return ${text};`) as (...functions: unknown[]) => number;
  return evaluate(
    (x: number) => Math.ceil(x - 1e-9),
    (x: number) => Math.round(x * 10) / 10,
    Math.min,
    Math.max,
  );
}
