import { azureSizes } from "../../facts/sizing";
import type { AzureMachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { azureMachines } from "./in-azure";
import { sizePath } from "./size-path";
import type { Answer, Subject } from "../types";

interface Group {
  readonly path: string;
  readonly size: string;
}

/**
 * One breach for each size whose date of retirement is one that `isBroken` accepts, at the key that it comes from: the price by
 * which the planner chose it, or the entry that names it.
 */
export function retiringSizes(subject: Subject, message: string, isBroken: (retires: string) => boolean): Answer {
  const groups = new Map<string, Group>();
  for (const machine of azureMachines(subject)) {
    const path = keyOf(subject, machine);
    const size = machine.size ?? "";
    groups.set(`${path} ${size}`, { path, size });
  }
  return eachOf([...groups.values()], ({ path, size }) => {
    const retires = azureSizes.find(({ name }) => name === size)?.retires;
    if (retires === undefined || !isBroken(retires)) return undefined;
    return breach(path, {
      message,
      got: `${size}, which is retired on ${retires}`,
      expected: "a size without a date of retirement",
    });
  });
}

function keyOf(subject: Subject, machine: AzureMachinePlan): string {
  if (machine.sizeReason.kind === "cheapest") {
    return subject.pathOf(subject.deployment, "costs", "perYear", "azureVirtualMachine", machine.size ?? "");
  }
  return sizePath(subject, machine);
}
