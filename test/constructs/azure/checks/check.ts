import type { AzureResource, Body } from "../../support/azure-stacks";

/** One thing that reviewers of Terraform ask of resources in Azure. */
export interface SecurityCheck {
  /** Numbers of the same demand in checkov (`CKV…`) and trivy (`AZU-…`); empty where neither asks. */
  readonly ids: readonly string[];
  readonly asks: string;
  /** Addresses that do not meet the demand. */
  readonly breaches: (resources: readonly AzureResource[]) => string[];
  /** Resources that do not meet it: type, and what differs from the defaults. The test adds them to the school's. */
  readonly examples: readonly (readonly [type: string, body: Body])[];
}

type Broken = (body: Body, resource: AzureResource, all: readonly AzureResource[]) => boolean;

/** A demand on each resource of some types. */
export function check(
  ids: readonly string[],
  types: readonly string[],
  asks: string,
  broken: Broken,
  ...examples: readonly Body[]
): SecurityCheck {
  return {
    ids,
    asks,
    breaches: (resources) =>
      resources
        .filter((resource) => types.includes(resource.type) && broken(resource.body, resource, resources))
        .map(({ address }) => address),
    examples: types.flatMap((type) => examples.map((body) => [type, body] as const)),
  };
}

/** A demand whose breach is an argument with another value than this, or none. */
export function demands(
  ids: readonly string[],
  types: readonly string[],
  argument: string,
  value: unknown,
): SecurityCheck {
  const asks = `${argument} is ${String(value)}`;
  return check(ids, types, asks, (body) => body[argument] !== value, {}, { [argument]: null });
}
