import { azureResources, blocks, texts, type AzureResource, type Body } from "../../support/azure-stacks";
import type { StackJson } from "../../support/stacks";

/** A stack as the tests of traps read it. */
export interface TrapStack {
  readonly resources: readonly AzureResource[];
  /** Configuration of the provider. */
  readonly provider: Body;
  of(...types: readonly string[]): readonly AzureResource[];
  /** Whether a resource waits for another one, directly or by way of others. */
  waits(later: string, earlier: string): boolean;
}

/** Resources by type and name, to be changed. */
export type EditableResources = Record<string, Record<string, Record<string, unknown>>>;

/** One thing that must hold so that a trap of the provider does not close; `breaks` are changes after which it does not. */
export interface Trap {
  readonly id: string;
  readonly holds: string;
  /** Types of resources that it is a demand on. */
  readonly types?: readonly string[];
  readonly breaches: (stack: TrapStack) => string[];
  readonly breaks: readonly ((resources: EditableResources, provider: Record<string, unknown>) => void)[];
}

export function trapStack(json: StackJson): TrapStack {
  const resources = azureResources({ stack: json });
  const direct = new Map(resources.map(({ address, body }) => [address, namedIn(body)]));
  const all = new Map<string, ReadonlySet<string>>();
  const reached = (address: string): ReadonlySet<string> => {
    const known = all.get(address);
    if (known !== undefined) return known;
    const found = new Set<string>();
    all.set(address, found);
    for (const next of direct.get(address) ?? []) {
      found.add(next);
      for (const further of reached(next)) found.add(further);
    }
    return found;
  };
  return {
    resources,
    provider: blocks((json.provider as unknown as Body)["azurerm"])[0] ?? {},
    of: (...types) => resources.filter(({ type }) => types.includes(type)),
    waits: (later, earlier) => reached(later).has(earlier),
  };
}

/** Addresses in `depends_on` and in references. */
function namedIn(value: unknown): string[] {
  if (typeof value === "string") {
    const references = [...value.matchAll(/\$\{[^}]*?(azurerm_\w+\.[\w-]+)/g)].map(([, address = ""]) => address);
    return /^azurerm_\w+\.[\w-]+$/.test(value) ? [value] : references;
  }
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "//" ? [] : namedIn(inner)));
}

/** A demand on each resource of some types. */
export function each(
  id: string,
  types: readonly string[],
  holds: string,
  broken: (resource: AzureResource, stack: TrapStack) => boolean,
  ...breaks: Trap["breaks"]
): Trap {
  const breaches = (stack: TrapStack) =>
    stack
      .of(...types)
      .filter((resource) => broken(resource, stack))
      .map(({ address }) => address);
  return { id, holds, types, breaches, breaks };
}

/** Any two resources of these types in one scope are made one after the other. */
export function inTurn(
  id: string,
  types: readonly string[],
  holds: string,
  scope: (resource: AzureResource) => unknown,
  ...breaks: Trap["breaks"]
): Trap {
  const breaches = (stack: TrapStack) => {
    const all = stack.of(...types);
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => scope(one) === scope(other))
        .filter(({ address }) => !stack.waits(address, one.address) && !stack.waits(one.address, address))
        .map(({ address }) => `${one.address} and ${address}`),
    );
  };
  return { id, holds, types, breaches, breaks };
}

/** Features that the provider must have: `block.argument`. */
export function features(id: string, wanted: Readonly<Record<string, boolean>>): Trap[] {
  return Object.entries(wanted).map(([path, value]) => {
    const [block = "", argument = ""] = path.split(".");
    return {
      id,
      holds: `the provider's feature ${path} is ${value}`,
      breaches: ({ provider }) => {
        const found = blocks(provider["features"]).flatMap((all) => blocks(all[block]))[0];
        return found?.[argument] === value ? [] : [`provider.azurerm ${path}`];
      },
      breaks: [(_, provider) => Object.assign(provider, { features: [{ [block]: [{ [argument]: !value }] }] })],
    };
  });
}

/** Changes the first resource of a type; adds one if there is none. */
export function changing(type: string, change: Body, name?: string): Trap["breaks"][number] {
  return (resources) => {
    const all = (resources[type] ??= {});
    const [first = "bad"] = name === undefined ? Object.keys(all) : [name];
    all[first] = { ...all[first], ...change };
  };
}

/** Adds resources of one type. */
export function adding(type: string, ...bodies: readonly Body[]): Trap["breaks"][number] {
  return (resources) => {
    const all = (resources[type] ??= {});
    bodies.forEach((body, index) => (all[`bad-${index}`] = { ...body }));
  };
}

export function isProtected({ body }: AzureResource): boolean {
  return blocks(body["lifecycle"]).some((lifecycle) => lifecycle["prevent_destroy"] === true);
}

export function ignores({ body }: AzureResource): string[] {
  return blocks(body["lifecycle"]).flatMap((lifecycle) => texts(lifecycle["ignore_changes"]));
}

/** Address that a value refers to: `${azurerm_subnet.x.id}` gives `azurerm_subnet.x`. */
export function referred(value: unknown): string | undefined {
  return typeof value === "string" ? /^\$\{(azurerm_\w+\.[\w-]+)\.\w+\}$/.exec(value)?.[1] : undefined;
}
