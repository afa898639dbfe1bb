import { sortByName } from "../../../../../base/order";
import type { Datacenter, Deployment } from "../../../../../model";
import { azureMachinesIn } from "../../../../azure-parts";
import type { AzureMachinePlan, AzureStepPlan, AzureVaultPlan, PlannedParts } from "../../../../types";

/** What the steps of a datacenter's machines depend on. */
export interface FirstStartScene {
  readonly datacenter: Datacenter;
  readonly deployment: Deployment;
  readonly plan: Pick<PlannedParts, "machines" | "servers" | "balancers">;
  readonly vault: AzureVaultPlan | undefined;
}

/** The Windows machines of the datacenter. */
export function windowsMachines({ datacenter, plan }: FirstStartScene): AzureMachinePlan[] {
  return azureMachinesIn(plan.machines, datacenter.name).filter(({ system }) => system === "windows");
}

/** Where a machine of the role reads the secret; undefined if it may not, or none is named. */
export function secretUrl(
  { vault }: FirstStartScene,
  { role }: AzureMachinePlan,
  secret: string | undefined,
): string | undefined {
  const identity = vault?.identities.find((candidate) => candidate.role === role);
  if (secret === undefined || identity?.secrets.includes(secret) !== true) return undefined;
  return vault?.secrets.find(({ name }) => name === secret)?.url;
}

/** A step with its parameters; those without a value are left out. */
export function stepOf(
  machine: string,
  kind: AzureStepPlan["step"],
  values: Readonly<Record<string, string | undefined>>,
  { readsSecret = false, after }: Partial<Pick<AzureStepPlan, "readsSecret" | "after">> = {},
): AzureStepPlan {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return {
    machine,
    step: kind,
    parameters: sortByName(given, ({ name }) => name),
    readsSecret,
    ...(after === undefined ? {} : { after }),
  };
}
