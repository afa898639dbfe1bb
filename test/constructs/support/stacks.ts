import { Testing, TerraformStack } from "cdktf";
import { MailDeployment } from "../../../lib";
import type { DeploymentDocument, MailDeploymentOptions } from "../../../lib";
import { townDate } from "./town";

/** The parts of a stack's JSON that the tests use. */
export interface StackJson {
  readonly provider: { readonly hyperv: readonly Readonly<Record<string, unknown>>[] };
  readonly variable: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly terraform: Readonly<Record<string, unknown>>;
}

/** The stacks of a document, by id, without cdktf's metadata. */
export function stacksOf(document: DeploymentDocument, options: MailDeploymentOptions = {}): Record<string, StackJson> {
  const deployment = new MailDeployment(Testing.app(), document.name, document, { date: townDate, ...options });
  return Object.fromEntries(
    deployment.node.children
      .filter((child) => TerraformStack.isStack(child))
      .map((stack) => [stack.node.id, JSON.parse(Testing.synth(stack)) as StackJson]),
  );
}

/** Every resource by `<stack> <address>`. */
export function resourcesOf(
  stacks: Readonly<Record<string, StackJson>>,
): Record<string, Readonly<Record<string, unknown>>> {
  return Object.fromEntries(
    Object.entries(stacks).flatMap(([stack, { resource }]) =>
      Object.entries(resource ?? {}).flatMap(([type, all]) =>
        Object.entries(all).map(([name, attributes]) => [`${stack} ${type}.${name}`, attributes] as const),
      ),
    ),
  );
}
