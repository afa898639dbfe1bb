/** Proves that every figure read from a key of the document tells whether the document says it, leaves it out, or the planner decided it. */
import { explainKeys, originOfKey, planDeployment } from "../../../lib/plan";
import { explainFigure } from "../../../lib/plan/sheet";
import { workingsOf } from "../../../lib/plan/sheet/workings";
import { explainedRecords, sheetOf, type Step } from "../../../lib/plan/sizing";
import { readDeployment } from "../../../lib/model";
import { exampleText, type ExampleName } from "../../support/examples";

function stepsOf(text: string): ReadonlyMap<string, Step> {
  const read = readDeployment(text);
  const { deployment } = read;
  const plan = deployment === undefined ? undefined : planDeployment(deployment).plan;
  if (deployment === undefined || plan === undefined) throw new Error("the document does not plan");
  const from = { deployment, plan, paths: read.paths };
  const keys = read.origins();
  const steps = new Map<string, Step>();
  for (const workings of workingsOf(deployment, plan)) {
    const records = explainedRecords(workings.inputs);
    const sheet = sheetOf(records, workings.inputs);
    for (const id of Object.keys(records).filter((name) => sheet.value(name) !== null)) {
      const originOf = (key: string) => {
        const origin = originOfKey(keys, key, from);
        // What the document says stands at that very key, not only at one above it.
        if (origin === "specified") expect([key, explainKeys(keys, key, from).length > 0]).toEqual([key, true]);
        return origin;
      };
      const explained = explainFigure(deployment, plan, id, { originOf, cluster: workings.plan.name });
      if (explained.ok) for (const step of explained.figures[0]?.steps.slice(0, 1) ?? []) steps.set(step.figure, step);
    }
  }
  return steps;
}

test.each(["town", "government"] as const)(
  "every key of %s that a figure is read from is one of the document",
  (name: ExampleName) => {
    const steps = stepsOf(exampleText(name));
    const read = [...steps.values()].filter(({ key }) => key !== undefined);
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter(({ origin }) => origin === undefined)).toEqual([]);
    for (const { origin, source, key } of read)
      expect(source).toBe(`${origin === "specified" ? "document" : (origin ?? "")}, ${key ?? ""}`);
  },
);

test("the origins of the town's inputs", () => {
  const steps = stepsOf(exampleText("town"));
  const sources = Object.fromEntries(
    [
      "safetyNetSetting",
      "queueDays",
      "peakHour",
      "databasesPerDisk",
      "mailboxes[staff]",
      "archiveMB[staff]",
      "hostCores",
      "members",
    ].map((figure) => [figure, steps.get(figure)?.source]),
  );
  expect(sources).toEqual({
    safetyNetSetting: "document, transport.safetyNetDays",
    queueDays: "default, transport.queueDays",
    peakHour: "document, transport.peakHour",
    databasesPerDisk: "default, clusters.DAG1.databasesPerDisk",
    "mailboxes[staff]": "document, users.staff.mailboxes",
    "archiveMB[staff]": "default, users.staff.archiveGB",
    hostCores: "document, datacenters.dc1.hosts.HV11.cores",
    members: "document, clusters.DAG1.members",
  });
});
