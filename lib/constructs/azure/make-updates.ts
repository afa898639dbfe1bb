import type { AzureUpdateSchedulePlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import { common, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

/** Schedules of updates with the machines to which they apply. Exchange servers have none. */
export function makeUpdates(azure: AzureStack, machines: readonly AzureMachine[]): void {
  for (const schedule of azure.plan.updates.schedules) makeSchedule(azure, schedule, machines);
}

function makeSchedule(azure: AzureStack, plan: AzureUpdateSchedulePlan, machines: readonly AzureMachine[]): void {
  const { start, timeZone, duration, recurEvery, classes } = plan;
  const made = new (azurerm.maintenance())(severalIn(azure, "updates"), plan.name, {
    ...common(azure, plan.resource),
    scope: "InGuestPatch",
    inGuestUserPatchMode: "User",
    window: { startDateTime: start, timeZone, duration, recurEvery },
    installPatches: {
      reboot: "IfRequired",
      windows: [{ classificationsToInclude: [...classes.windows] }],
      linux: [{ classificationsToInclude: [...classes.linux] }],
    },
    // Azure accepts no day in the past, and once the schedule exists its first day no longer matters.
    lifecycle: { ignoreChanges: ["window[0].start_date_time"] },
  });
  for (const name of plan.machines) {
    const machine = machines.find(({ computerName }) => computerName === name);
    if (machine === undefined) continue;
    new (azurerm.maintenanceAssignment())(severalIn(azure, "updated"), name, {
      location: azure.group.location,
      maintenanceConfigurationId: made.id,
      virtualMachineId: machine.vm.id,
    });
  }
}
