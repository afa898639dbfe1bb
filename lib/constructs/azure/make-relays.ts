import type { ITerraformDependable } from "cdktf";
import { configureScript, isPostfixGateway, type PostfixGateway, type SecretSource } from "../../guest";
import type { AzureIdentityPlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import type { MadeIdentities } from "./make-vault";
import { asLongStep, runInGuest } from "./run-in-guest";

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
    const role = identityOn(azure, gateway.name)?.role;
    const rights = role === undefined ? [] : (identities[role]?.rights ?? []);
    const script = configureScript(gateway, secretSourceOf(azure, gateway.name));
    const made = runInGuest(azure, machine, "configure-postfix", script, {
      ...asLongStep(azure),
      dependsOn: [...[...configured.values()].slice(-1), ...rights],
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
export function secretSourceOf(azure: AzureStack, machine: string): SecretSource | undefined {
  const { vault } = azure.plan;
  const identity = identityOn(azure, machine)?.name;
  return vault === undefined || identity === undefined ? undefined : { vault: vault.name, identity };
}

function identityOn({ plan }: AzureStack, machine: string): AzureIdentityPlan | undefined {
  return plan.vault?.identities.find(({ machines }) => machines.includes(machine));
}
