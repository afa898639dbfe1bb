import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { readDeployment, type Deployment, type DeploymentDocument } from "../../lib/model";
import { planDeployment, type HyperVMachinePlan, type MachinePlan, type Plan } from "../../lib/plan";
import { problemText } from "../../lib/base/problem";

export const EXAMPLES = ["town", "government", "school"] as const;
export type ExampleName = (typeof EXAMPLES)[number];

export function exampleText(name: ExampleName | "town-azure-dr"): string {
  return readFileSync(join(__dirname, "..", "..", "examples", name, `${name}.yaml`), "utf8");
}

/** The document as data, changed by `change` (in place), and written as YAML again. */
export function changedText(name: ExampleName, change: (document: DeploymentDocument) => void): string {
  const document = parse(exampleText(name)) as DeploymentDocument;
  change(document);
  return stringify(document);
}

/** Removes `readonly`, for tests that change a document. */
export type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

export function deploymentOf(text: string): Deployment {
  const { deployment, problems } = readDeployment(text);
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return deployment;
}

export function planOf(deployment: Deployment): Plan {
  const { plan, problems } = planDeployment(deployment);
  if (plan === undefined) throw new Error(problems.map(problemText).join("\n"));
  return plan;
}

export function examplePlan(name: ExampleName): Plan {
  return planOf(deploymentOf(exampleText(name)));
}

/** Looks up one item by name and fails with a clear message if it is missing. */
export function named<T extends { readonly name: string }>(items: readonly T[], name: string): T {
  const found = items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no ${name} among ${items.map((item) => item.name).join(", ")}`);
  return found;
}

/** A machine of the plan on a Hyper-V host. */
export function hyperVMachine(plan: Plan, name: string): HyperVMachinePlan {
  const machine = named<MachinePlan>(plan.machines, name);
  if (machine.platform !== "hyper-v") throw new Error(`${name} is on ${machine.platform}`);
  return machine;
}
