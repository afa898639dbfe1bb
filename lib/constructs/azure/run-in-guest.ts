import type {
  VirtualMachineRunCommand,
  VirtualMachineRunCommandConfig,
} from "@cdktf/provider-azurerm/lib/virtual-machine-run-command";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

type Settings = Pick<VirtualMachineRunCommandConfig, "parameter" | "dependsOn" | "tags" | "timeouts">;

/** A script that Azure runs in a machine under a permanent name; a change of its text runs it again, in place. */
export function runInGuest(
  { group }: AzureStack,
  machine: AzureMachine,
  name: string,
  script: string,
  settings: Settings,
): VirtualMachineRunCommand {
  return new (azurerm.runCommand())(machine, name, {
    name,
    location: group.location,
    virtualMachineId: machine.vm.id,
    source: { script },
    ...settings,
  });
}

/** For a script that waits for other machines or for secrets. */
export function asLongStep({ plan }: AzureStack): Settings {
  return { tags: { ...plan.tags }, timeouts: { create: "90m", update: "90m" } };
}
