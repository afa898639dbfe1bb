import { compareNames } from "../base/order";
import { type ProviderData, providerModel } from "./catalogue";
import { requiredProviders } from "./required-providers";
import type { Field } from "./schema/nested-fields";
import type { ProviderModel, TypeModel } from "./schema/provider-model";

/** Something in a stack that its provider's schema does not have, or has as deprecated. */
export interface SchemaDeviation {
  /** `azurerm_subnet.servers`, `data.azurerm_client_config.here`, or `provider.azurerm`. */
  readonly address: string;
  /** The argument or block, `delegation.name`; empty for the type itself. */
  readonly path: string;
  readonly kind: "unknown" | "deprecated";
}

type Json = Readonly<Record<string, unknown>>;

/** Arguments of the engine in every resource and data source, and in a provider's configuration. */
const ofEngine = new Set([
  "//",
  "provider",
  "depends_on",
  "count",
  "for_each",
  "lifecycle",
  "provisioner",
  "connection",
]);
const ofEngineInProvider = new Set(["//", "alias", "version"]);

/**
 * The types, arguments and blocks of a stack in Terraform JSON that are not in the schemas of its providers or are
 * deprecated there, by address and path. Providers whose schema is not known are passed over: `rehearse` refuses them.
 *
 * @param further Providers beyond those known here.
 */
export function schemaDeviations(configuration: Json, further: readonly ProviderData[] = []): SchemaDeviation[] {
  const models = requiredProviders(configuration).flatMap(({ known }) => {
    const model = known === undefined ? undefined : providerModel(known, further);
    return model === undefined ? [] : [model];
  });
  const found = [
    ...ofGroup(configuration["resource"], "", models, (model) => model.resources),
    ...ofGroup(configuration["data"], "data.", models, (model) => model.dataSources),
    ...ofProviders(configuration["provider"], models),
  ];
  return found.sort((a, b) => compareNames(a.address, b.address) || compareNames(a.path, b.path));
}

function ofGroup(
  group: unknown,
  prefix: string,
  models: readonly ProviderModel[],
  types: (model: ProviderModel) => ReadonlyMap<string, TypeModel>,
): SchemaDeviation[] {
  const entries = objects(group).flatMap((item) => Object.entries(item));
  return entries.flatMap(([type, named]) => {
    const model = models.map((provider) => types(provider).get(type)).find((one) => one !== undefined);
    // A provider that is not known here may have this type.
    const foreign = !models.some((provider) => type.split("_")[0] === typeWord(provider));
    const resources = objects(named).flatMap((item) => Object.entries(item));
    return resources.flatMap(([name, blocks]): SchemaDeviation[] => {
      const address = `${prefix}${type}.${name}`;
      if (model === undefined) return foreign ? [] : [{ address, path: "", kind: "unknown" }];
      const own: SchemaDeviation[] = model.deprecated ? [{ address, path: "", kind: "deprecated" }] : [];
      return [...own, ...objects(blocks).flatMap((block) => inBlock(model.fields, block, address, "", ofEngine))];
    });
  });
}

function ofProviders(group: unknown, models: readonly ProviderModel[]): SchemaDeviation[] {
  const entries = objects(group).flatMap((item) => Object.entries(item));
  return entries.flatMap(([name, blocks]) => {
    const model = models.find((provider) => typeWord(provider) === name);
    if (model === undefined) return [];
    const address = `provider.${name}`;
    return objects(blocks).flatMap((block) => inBlock(model.configuration, block, address, "", ofEngineInProvider));
  });
}

/** Deviations once for each path, however many blocks have them. */
function inBlock(
  fields: readonly Field[],
  block: Json,
  address: string,
  around: string,
  skipped: ReadonlySet<string>,
): SchemaDeviation[] {
  const found = Object.entries(block).flatMap(([name, value]): SchemaDeviation[] => {
    if (skipped.has(name) || value === null) return [];
    if (name === "dynamic") return inDynamic(fields, value, address, around);
    const path = around === "" ? name : `${around}.${name}`;
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) return [{ address, path, kind: "unknown" }];
    const own: SchemaDeviation[] = field.deprecated ? [{ address, path, kind: "deprecated" }] : [];
    const inner = field.fields;
    if (inner === undefined) return own;
    const items = field.nesting === "map" ? objects(value).flatMap((map) => Object.values(map)) : value;
    return [...own, ...objects(items).flatMap((item) => inBlock(inner, item, address, path, new Set(["//"])))];
  });
  const seen = new Map(found.map((deviation) => [`${deviation.kind} ${deviation.path}`, deviation]));
  return [...seen.values()];
}

/** `dynamic` holds blocks by name, each with the block's body under `content`. */
function inDynamic(fields: readonly Field[], value: unknown, address: string, around: string): SchemaDeviation[] {
  return objects(value).flatMap((item) => {
    const bodies = Object.entries(item).map(([name, blocks]): [string, unknown] => [
      name,
      objects(blocks).flatMap((block) => objects(block["content"])),
    ]);
    return inBlock(fields, Object.fromEntries(bodies), address, around, new Set(["//"]));
  });
}

/** The first word of a provider's types: `azurerm`. */
function typeWord({ source }: ProviderModel): string {
  return source.split("/").at(-1) as string;
}

/** JSON configurations may write one block as an object or as a list of objects. */
function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  return typeof value === "object" && value !== null ? [value as Json] : [];
}
