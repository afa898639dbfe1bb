import { breach, eachOf } from "../engine/answers";
import { azureDatacenters, azureMachines, azurePlanOf } from "../support/in-azure";
import { defineRule } from "../support/define";
import { hasAvailabilitySets, type Datacenter } from "../../model";
import type { Subject, Verdict } from "../types";

export const azureUpdatesStaggered = defineRule({
  id: "azure-updates-staggered",
  area: "azure",
  title:
    "In a region without zones, at least one of several machines of one role is updated on a different night from the others.",
  why: "Updates restart machines; if all domain controllers or all sign-on servers restart on the same night, their service stops.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZTEST"],
  derived: true,
  fix: "give the machines odd and even numbers in their names",
  reading:
    "Two groups on the same night are a problem of the document. Machines that share a zone are a finding of the rules about zones. Exchange servers have no schedule: people update them one at a time.",
  check: (subject) =>
    eachOf(azureDatacenters(subject), (datacenter) =>
      (azurePlanOf(subject, datacenter)?.updates.schedules ?? []).flatMap(({ name, machines }) =>
        together(subject, datacenter, name, machines),
      ),
    ),
});

/** Roles of which all machines, two or more, are updated by this schedule, although no zone is shared. */
function together(subject: Subject, datacenter: Datacenter, group: string, names: readonly string[]): Verdict[] {
  if (!hasAvailabilitySets(datacenter)) return [];
  const own = azureMachines(subject).filter((machine) => machine.datacenter === datacenter.name);
  const roles = [...new Set(own.filter(({ name }) => names.includes(name)).map(({ role }) => role))];
  return roles.flatMap((role) => {
    const all = own.filter((machine) => machine.role === role).map(({ name }) => name);
    if (all.length < 2 || !all.every((name) => names.includes(name))) return [];
    return [
      breach(subject.pathOf(datacenter, "updates"), {
        name: all.join(", "),
        message: "all machines of one role are updated on the same night",
        got: group,
        expected: "two groups",
      }),
    ];
  });
}
