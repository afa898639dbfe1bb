import type { ITerraformDependable } from "cdktf";
import { stepScript } from "../../guest";
import type { AzureStepReference, MachinePlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import type { MadeIdentities } from "./make-vault";
import { asLongStep, runInGuest } from "./run-in-guest";

/** Steps that are made, in their order: each machine's last one is what comes later waits for. */
export class StartedMachines {
  private readonly made = new Map<string, Map<AzureStepReference["step"], ITerraformDependable>>();
  private readonly ends = new Map<string, ITerraformDependable>();

  add({ machine, step }: AzureStepReference, command: ITerraformDependable): void {
    this.made.set(machine, (this.made.get(machine) ?? new Map()).set(step, command));
  }

  find({ machine, step }: AzureStepReference): ITerraformDependable | undefined {
    return this.made.get(machine)?.get(step);
  }

  /** What follows the steps of a machine, or stands for them where it has none. */
  end(machine: string, command: ITerraformDependable): void {
    this.ends.set(machine, command);
  }

  last(machine: string): ITerraformDependable | undefined {
    return this.ends.get(machine) ?? [...(this.made.get(machine)?.values() ?? [])].at(-1);
  }
}

/** What steps are made with. */
interface FirstStart {
  readonly plans: readonly MachinePlan[];
  readonly identities: MadeIdentities;
  /** Steps made so far; those of these machines are added. */
  readonly started: StartedMachines;
}

/**
 * Steps in the guests of these machines, each once and after the one before, which must have succeeded: the provider fails
 * with the script. Its text is public and its parameters are names; a change of the text runs it again, which it must stand.
 */
export function makeFirstStart(azure: AzureStack, machines: readonly AzureMachine[], by: FirstStart): void {
  for (const plan of azure.plan.firstStart) {
    const machine = machines.find(({ computerName }) => computerName === plan.machine);
    if (machine === undefined) continue;
    by.started.add(plan, makeStep(azure, machine, plan, by));
  }
}

function makeStep(
  azure: AzureStack,
  machine: AzureMachine,
  { machine: name, step, parameters, readsSecret, after }: AzureStack["plan"]["firstStart"][number],
  { plans, identities, started }: FirstStart,
): ITerraformDependable {
  const role = plans.find((plan) => plan.name === name)?.role;
  if (role === undefined) throw new Error(`machine ${name}: has no plan, expected one with its role`);
  const identity = readsSecret ? identities[role] : undefined;
  const before = started.last(name);
  const other = after === undefined ? undefined : started.find(after);
  const given = [
    ...(identity === undefined ? [] : [{ name: "ClientId", value: identity.clientId }]),
    ...parameters.map(({ name: parameter, value }) => ({ name: parameter, value })),
  ];
  return runInGuest(azure, machine, step, stepScript(step, role), {
    ...asLongStep(azure),
    ...(given.length === 0 ? {} : { parameter: given }),
    dependsOn: [
      ...(before === undefined ? machine.attachments : [before]),
      ...(other === undefined ? [] : [other]),
      ...(identity === undefined ? [] : identity.rights),
    ],
  });
}
