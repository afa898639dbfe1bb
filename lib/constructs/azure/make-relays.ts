import type { ITerraformDependable } from "cdktf";
import { configureScript, isPostfixGateway, type PostfixGateway, type SecretSource } from "../../guest";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeIdentities } from "./make-vault";

/**
 * The configuration of running mail gateways. A machine takes its first content only when it is created; a changed document changes
 * the text of this command, which Azure then runs again in place. One gateway after another, so that a configuration that
 * is refused stops before the next one.
 *
 * @returns The command of each gateway by its name: what comes later on its machine waits for it.
 */
export function makeRelays(
  azure: AzureStack,
  machines: readonly AzureMachine[],
  identities: MadeIdentities,
): ReadonlyMap<string, ITerraformDependable> {
  const configured = new Map<string, ITerraformDependable>();
  for (const gateway of azure.plan.relays.filter(isPostfixGateway)) {
    const machine = machines.find(({ computerName }) => computerName === gateway.name);
    if (machine === undefined) continue;
    const role = azure.plan.vault?.identities.find((identity) => identity.machines.includes(gateway.name))?.role;
    const rights = role === undefined ? [] : (identities[role]?.rights ?? []);
    const made = new (azurerm.runCommand())(machine, "configure-postfix", {
      name: "configure-postfix",
      location: azure.group.location,
      virtualMachineId: machine.vm.id,
      tags: { ...azure.plan.tags },
      source: { script: configureScript(gateway, secretSourceOf(azure, gateway.name)) },
      dependsOn: [...[...configured.values()].slice(-1), ...rights],
      timeouts: { create: "90m", update: "90m" },
    });
    configured.set(gateway.name, made);
  }
  return configured;
}

/** The gateway with Postfix that runs on a machine. */
export function relayOn({ plan }: AzureStack, machine: string): PostfixGateway | undefined {
  const gateway = plan.relays.find(({ name }) => name === machine);
  return gateway !== undefined && isPostfixGateway(gateway) ? gateway : undefined;
}

/** Where a gateway's machine reads its certificate and login. */
export function secretSourceOf({ plan: { vault } }: AzureStack, machine: string): SecretSource | undefined {
  const identity = vault?.identities.find(({ machines }) => machines.includes(machine))?.name;
  return vault === undefined || identity === undefined ? undefined : { vault: vault.name, identity };
}
