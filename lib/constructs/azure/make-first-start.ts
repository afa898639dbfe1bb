import type { ITerraformDependable } from "cdktf";
import { joinDomainScript, prepareDisksScript } from "../../guest";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeIdentities } from "./make-vault";

const scripts = { "prepare-disks": prepareDisksScript, "join-domain": joinDomainScript } as const;

/**
 * Steps in the guests, each once and after the one before. The script's text is public and its parameters are names; a
 * change of the text runs it again, which it must stand.
 *
 * @returns The last step of each machine that has any, by its name: what comes later waits for it.
 */
export function makeFirstStart(
  azure: AzureStack,
  machines: readonly AzureMachine[],
  identities: MadeIdentities,
): ReadonlyMap<string, ITerraformDependable> {
  const last = new Map<string, ITerraformDependable>();
  for (const { machine: name, step, parameters, readsSecret } of azure.plan.firstStart) {
    const machine = machines.find(({ computerName }) => computerName === name);
    if (machine === undefined) continue;
    const role = azure.plan.vault?.identities.find((identity) => identity.machines.includes(name))?.role;
    const identity = readsSecret && role !== undefined ? identities[role] : undefined;
    const before = last.get(name);
    const made = new (azurerm.runCommand())(machine, step, {
      name: step,
      location: azure.group.location,
      virtualMachineId: machine.vm.id,
      tags: { ...azure.plan.tags },
      source: { script: scripts[step] },
      parameter: [
        ...(identity === undefined ? [] : [{ name: "ClientId", value: identity.clientId }]),
        ...parameters.map(({ name: parameter, value }) => ({ name: parameter, value })),
      ],
      dependsOn: [
        ...(before === undefined ? machine.attachments : [before]),
        ...(identity === undefined ? [] : identity.rights),
      ],
      timeouts: { create: "90m", update: "90m" },
    });
    last.set(name, made);
  }
  return last;
}
