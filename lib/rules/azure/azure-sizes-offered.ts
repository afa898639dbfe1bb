import { breach, eachOf } from "../engine/answers";
import { azureMachines } from "../support/in-azure";
import { defineRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import { sizePath } from "../support/size-path";

export const azureSizesOffered = defineRule({
  id: "azure-sizes-offered",
  area: "azure",
  title: "Every size is among those that the region offers to the subscription.",
  why: "Azure refuses a size that the region, or the subscription in it, does not have; the plan does not show it.",
  level: "unsupported",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZSIZES"],
  derived: true,
  fix: "specify a size that is offered, or add it to `offeredSizes` if it is",
  check: (subject) => {
    const offered = (name: string) => datacenterNamed(subject, name)?.offeredSizes;
    const machines = azureMachines(subject).filter(({ datacenter }) => offered(datacenter) !== undefined);
    return eachOf(machines, (machine) => {
      if (machine.size === null || offered(machine.datacenter)?.includes(machine.size) !== false) return undefined;
      return breach(sizePath(subject, machine), {
        name: machine.name,
        message: "the region does not offer the size of the machine",
        got: machine.size,
        expected: `a size of \`offeredSizes\` of ${machine.datacenter}`,
      });
    });
  },
});
