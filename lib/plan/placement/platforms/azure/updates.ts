import { azureResourceName } from "../../../../base/azure-resource-name";
import { compareNames, sortByName } from "../../../../base/order";
import { parseTimeWindow } from "../../../../base/time-window";
import { updateClasses, updateNights, type UpdateNight } from "../../../../facts/update-nights";
import { hasAvailabilitySets, type Datacenter } from "../../../../model";
import { azureMachinesIn } from "../../../azure-parts";
import type { AzureMachinePlan, AzureUpdateSchedulePlan, AzureUpdatesPlan, MachineRole } from "../../../types";
import type { CreatedDatacenter, DatacenterContext } from "../adapter";

/** Exchange servers are updated by people, one at a time and after its databases are moved. */
const exchange: ReadonlySet<MachineRole> = new Set(["mailbox", "hybrid-management"]);

export function updatedBy({ role }: { readonly role: MachineRole }): AzureMachinePlan["updatedBy"] {
  return exchange.has(role) ? "people" : "azure";
}

/** Schedules of a datacenter: machines of two zones are never updated in the same night. */
export function planUpdates(
  { stack }: CreatedDatacenter,
  datacenter: Datacenter,
  { plan }: DatacenterContext,
): AzureUpdatesPlan {
  const machines = azureMachinesIn(plan.machines, datacenter.name);
  const scheduled = datacenter.updates.mode === "manual" ? [] : machines.filter((one) => one.updatedBy === "azure");
  const groups = new Map<string, string[]>();
  for (const machine of scheduled) {
    const group = groupOf(machine, datacenter);
    groups.set(group, [...(groups.get(group) ?? []), machine.name]);
  }
  return {
    schedules: sortByName([...groups], ([group]) => group).flatMap(([group, names]) =>
      scheduleOf(group, names, stack, datacenter),
    ),
    manual: namesOf(machines.filter((machine) => !scheduled.includes(machine))),
  };
}

/** The zone; where sets keep machines apart one half of each role, by the number in the name, so that a new machine moves none. */
function groupOf({ name, zone }: AzureMachinePlan, datacenter: Datacenter): string {
  if (zone !== undefined) return `zone-${zone}`;
  if (!hasAvailabilitySets(datacenter)) return "no-zone";
  const number = Number(/[0-9]+$/.exec(name)?.[0] ?? 1);
  return number % 2 === 0 ? "half-2" : "half-1";
}

function scheduleOf(
  name: string,
  machines: readonly string[],
  stack: string,
  { updates, timeZone }: Datacenter,
): AzureUpdateSchedulePlan[] {
  const night = nightOf(name, updates.nights);
  // A zone that no region has is a problem of the document.
  if (night === undefined) return [];
  const { start, minutes } = parseTimeWindow(updates.window);
  return [
    {
      name,
      resource: azureResourceName("azurerm_maintenance_configuration", stack, name),
      start: `${updates.from} ${start}`,
      timeZone,
      window: updates.window,
      duration: [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, "0")).join(":"),
      ...night,
      recurEvery: `1Month ${capital(night.week)} ${capital(night.day)}`,
      classes: updateClasses,
      machines: [...machines].sort(compareNames),
    },
  ];
}

function nightOf(group: string, nights: Datacenter["updates"]["nights"]): UpdateNight | undefined {
  const specified = nights.find((night) => night.group === group);
  return specified === undefined ? updateNights[group] : { week: specified.week, day: specified.day };
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function namesOf(machines: readonly AzureMachinePlan[]): string[] {
  return machines.map(({ name }) => name).sort(compareNames);
}
