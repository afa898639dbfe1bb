import type { Plan } from "../../../lib/plan";
import { sceneOf, type Scene } from "../../../lib/plan/simulation";
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";

/** A scene with the whole plan that it was made from. */
export type PlannedScene = Scene & { readonly plan: Plan };

const known = new Map<ExampleName, PlannedScene>();

/** An example as input for failures; planned once per test file. */
export function sceneOfExample(name: ExampleName): PlannedScene {
  const found = known.get(name) ?? sceneOfText(exampleText(name));
  known.set(name, found);
  return found;
}

export function sceneOfText(text: string): PlannedScene {
  const deployment = deploymentOf(text);
  const plan = planOf(deployment);
  return { ...sceneOf(deployment, plan), plan };
}
