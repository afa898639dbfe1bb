/** Registries in which the engines look for a provider whose source names none. */
const registries = ["registry.terraform.io", "registry.opentofu.org"];
const builtIn = "terraform.io/builtin/terraform";

type Json = Readonly<Record<string, unknown>>;

/** A provider that a stack needs. */
export interface RequiredProvider {
  /** As written in the stack, with omitted parts filled in. */
  readonly source: string;
  /** `namespace/type` for a public registry; `undefined` for any other. */
  readonly known: string | undefined;
}

/** The providers of a stack: those it lists, and those implied by the types of its resources and data sources. */
export function requiredProviders(configuration: Json): RequiredProvider[] {
  const sources = new Map<string, string>();
  for (const terraform of objects(configuration["terraform"])) {
    for (const required of objects(terraform["required_providers"])) {
      for (const [name, entry] of Object.entries(required)) {
        const source = typeof entry === "object" && entry !== null ? (entry as Json)["source"] : undefined;
        sources.set(name, typeof source === "string" ? source : `hashicorp/${name}`);
      }
    }
  }
  for (const name of impliedNames(configuration)) if (!sources.has(name)) sources.set(name, `hashicorp/${name}`);
  return [...new Set(sources.values())].filter((source) => source !== builtIn).map(resolveSource);
}

/** The addresses by which engines request a provider of the public registries. */
export function providerAddresses(known: string): string[] {
  return registries.map((registry) => `${registry}/${known}`);
}

function impliedNames(configuration: Json): string[] {
  const names = objects(configuration["provider"]).flatMap((provider) => Object.keys(provider));
  for (const kind of ["resource", "data"]) {
    for (const group of objects(configuration[kind])) {
      for (const [type, items] of Object.entries(group)) {
        const local = type.split("_")[0] as string;
        const resources = objects(items).flatMap((item) => Object.values(item));
        const named = resources.flatMap((resource) => objects(resource)).map((resource) => resource["provider"]);
        names.push(
          ...named.map((provider) => (typeof provider === "string" ? (provider.split(".")[0] as string) : local)),
        );
      }
    }
  }
  return [...new Set(names)].filter((name) => name !== "terraform");
}

function resolveSource(source: string): RequiredProvider {
  const parts = source.toLowerCase().split("/");
  if (parts.length === 1) return { source, known: `hashicorp/${parts[0]}` };
  if (parts.length === 2) return { source, known: parts.join("/") };
  return { source, known: registries.includes(parts[0] as string) ? parts.slice(1).join("/") : undefined };
}

/** JSON configurations may write one block as an object or as a list of objects. */
function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  return typeof value === "object" && value !== null ? [value as Json] : [];
}
