import { sceneOf, type Scene } from "../../../lib/plan/simulation";
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";

const known = new Map<ExampleName, Scene>();

/** An example as failures see it; planned once in a test file. */
export function sceneOfExample(name: ExampleName): Scene {
  const found = known.get(name) ?? sceneOfText(exampleText(name));
  known.set(name, found);
  return found;
}

export function sceneOfText(text: string): Scene {
  const deployment = deploymentOf(text);
  return sceneOf(deployment, planOf(deployment));
}
