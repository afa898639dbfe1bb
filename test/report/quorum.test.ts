// Proves that DAGs whose failures do the same share one table of `plan --part quorum`, and that any difference keeps them apart.
import { createColors } from "picocolors";
import type { ClusterPlan, Plan } from "../../lib/plan";
import { planParts } from "../../lib/report";
import { examplePlan } from "../support/examples";

const page = { style: createColors(false), width: 120 };
const town = examplePlan("town");
const [dag] = town.clusters as [ClusterPlan];

function headingsOf(clusters: readonly ClusterPlan[]): string[] {
  const plan: Plan = { ...town, clusters };
  const text = planParts.find(({ name }) => name === "quorum")?.text(plan, page) ?? "";
  return text.split("\n").filter((line) => /^\S/.test(line));
}

const votes = "2 members and the witness FS3 vote, 2 of 3 votes keep quorum";

test("equal DAGs share a table", () => {
  expect(headingsOf([dag, { ...dag, name: "DAG2" }, { ...dag, name: "DAG3" }])).toEqual([
    `DAG1, DAG2, DAG3, each: ${votes}`,
  ]);
});

test("one DAG stands alone", () => {
  expect(headingsOf([dag])).toEqual([`DAG1: ${votes}`]);
});

test("DAGs that differ in a setting or in one outcome have their own", () => {
  const [first, ...others] = dag.quorum;
  if (first === undefined) throw new Error("no failure");
  const lost: ClusterPlan = { ...dag, name: "DAG3", quorum: [{ ...first, quorum: "lost" }, ...others] };
  expect(headingsOf([dag, { ...dag, name: "DAG2", datacenterActivation: false }, lost])).toEqual([
    `DAG1: ${votes}`,
    `DAG2: ${votes}; datacenter activation coordination is off`,
    `DAG3: ${votes}`,
  ]);
});
