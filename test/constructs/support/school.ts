import { stringify } from "yaml";
import { readDeployment, type DeploymentDocument } from "../../../lib/model";
import { changedText, exampleText } from "../../support/examples";
import { stacksOf, type StackJson } from "./stacks";

type Attributes = Readonly<Record<string, unknown>>;

/** The resources of the school's stack in Azure by type and name, without cdktf's metadata; `change` may modify the document. */
export function schoolResources(
  change?: (document: DeploymentDocument) => void,
): Readonly<Record<string, Readonly<Record<string, Attributes>>>> {
  return schoolStack(change).resource;
}

/** The school's stack in Azure. */
export function schoolStack(change?: (document: DeploymentDocument) => void): StackJson {
  const text = change === undefined ? exampleText("school") : changedText("school", change);
  const { document, problems } = readDeployment(text);
  if (document === undefined) throw new Error(stringify(problems));
  const stack = stacksOf(structuredClone(document))["school-cloud"];
  if (stack === undefined) throw new Error("the school has no stack in Azure");
  return stack;
}
