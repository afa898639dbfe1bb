import type { IConstruct } from "constructs";
import { TerraformStack } from "cdktf";

/**
 * Throws when two stacks of an app have the same id. cdktf names the output folder by the id alone, so one would
 * silently overwrite the other; case is ignored because file systems may be case-insensitive.
 */
export function refuseTwinStacks(construct: IConstruct): void {
  const seen = new Map<string, IConstruct>();
  for (const stack of construct.node.root.node.findAll().filter((node) => TerraformStack.isStack(node))) {
    const id = stack.node.id.toLowerCase();
    const twin = seen.get(id);
    if (twin !== undefined) {
      throw new Error(
        `two stacks of the app have the same id, regardless of upper and lower case, got ${twin.node.path} and ${stack.node.path}, ` +
          `expected different ids: they would be written into one folder; rename the deployment or the datacenter`,
      );
    }
    seen.set(id, stack);
  }
}
