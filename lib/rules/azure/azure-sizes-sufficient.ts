import { azureSeries } from "../../facts/azure-limits";
import { azureSizes } from "../../facts/sizing";
import type { AzureMachinePlan } from "../../plan";
import { breach, eachOf, undecided } from "../engine/answers";
import { azureMachines } from "../support/in-azure";
import { defineRule } from "../support/define";
import { noSize, sizeFigures } from "../support/size-figures";
import { sizePath } from "../support/size-path";
import type { Subject, Verdict } from "../types";

export const azureSizesSufficient = defineRule({
  id: "azure-sizes-sufficient",
  area: "azure",
  title:
    "The size of every Azure machine carries its processors, memory, data disks, network cards and the disk load of its databases.",
  why: "Azure refuses a machine with more disks or network cards than its size carries; with too little memory or disk performance it is slow at the peak.",
  level: "unsupported",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZSIZES"],
  derived: true,
  fix: "specify a larger `size`, or remove it: the planner then chooses one",
  reading:
    "Processors, memory and operations of members are judged by az-vm-size; this rule judges what it does not compare. Sizes whose limits are not in the tables are left to the reader, as a note.",
  check: (subject) => eachOf(azureMachines(subject), (machine) => judged(subject, machine)),
});

/** What az-vm-size compares for members. */
const judgedForMembers: ReadonlySet<string> = new Set(["vcpu", "memoryGB", "iops"]);

function judged(subject: Subject, machine: AzureMachinePlan): Verdict | undefined {
  const { name, role, size, sizeReason } = machine;
  const key = sizePath(subject, machine);
  if (sizeReason.kind === "specified-unknown" && !hasSeries(size ?? "")) {
    return breach(key, {
      name,
      message: "Azure has no series of this size",
      got: size ?? "none",
      expected: "a size of Azure, such as Standard_D4s_v5",
    });
  }
  if (sizeReason.kind === "specified-unknown") return undecided(key, `whether ${size ?? ""} is sufficient`, name);
  if (sizeReason.kind === "nothing-fits") {
    const remedy = "lower the processors or memory of the server";
    return role === "mailbox" ? undefined : breach(key, { name, ...noSize(machine, remedy) });
  }
  if (sizeReason.kind !== "specified") return undefined;
  const short = sizeReason.tooLittle.filter((figure) => role !== "mailbox" || !judgedForMembers.has(figure));
  if (short.length === 0) return undefined;
  const limits = azureSizes.find((candidate) => candidate.name === size);
  const figures = short.map(
    (figure) => `${String(limits?.[figure as keyof typeof limits])} ${sizeFigures[figure] ?? figure}`,
  );
  return breach(key, {
    name,
    message: "the size of the machine carries too little",
    got: `${size ?? "none"}: ${figures.join(", ")}`,
    expected: `at least ${short.map((figure) => needed(machine, figure)).join(", ")}`,
  });
}

/** Whether the letters before the first digit name a series; sizes themselves are too many for a table. */
function hasSeries(size: string): boolean {
  const letters = /^(?:Standard|Basic)_([A-Z]+)\d/i.exec(size)?.[1]?.toUpperCase();
  return letters !== undefined && azureSeries.includes(letters);
}

function needed({ processors, memoryGB, disks, adapters }: AzureMachinePlan, figure: string): string {
  const values: Readonly<Record<string, number>> = {
    vcpu: processors,
    memoryGB,
    dataDisks: disks.length - 1,
    networkCards: adapters.length,
  };
  const value = values[figure];
  return value === undefined
    ? `the ${sizeFigures[figure] ?? figure} of its databases`
    : `${value} ${sizeFigures[figure] ?? figure}`;
}
