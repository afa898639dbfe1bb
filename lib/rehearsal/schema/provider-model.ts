import { type Field, fieldsOf } from "./nested-fields";
import type { ProviderSchema, ProviderSchemaDocument, RulesDocument } from "./document";

/** A type of resource or data source. */
export interface TypeModel {
  readonly type: string;
  readonly version: number;
  readonly deprecated: boolean;
  readonly fields: readonly Field[];
}

/** Everything that is known about one provider. */
export interface ProviderModel {
  /** Without registry: `taliesins/hyperv`. */
  readonly source: string;
  readonly schema: ProviderSchema;
  readonly configuration: readonly Field[];
  readonly resources: ReadonlyMap<string, TypeModel>;
  readonly dataSources: ReadonlyMap<string, TypeModel>;
  /** Whether the provider is built on the plugin framework: its plans must follow the engine's type system strictly. */
  readonly framework: boolean;
}

/** Reads the output of `terraform providers schema -json` for one provider, with the rules for it. */
export function readProviderModel(
  source: string,
  document: ProviderSchemaDocument,
  rules: RulesDocument,
): ProviderModel {
  const [printed] = Object.values(document.provider_schemas);
  if (printed === undefined) throw new Error(`The schema document of ${source} describes no provider.`);
  return {
    source,
    schema: printed,
    configuration: fieldsOf(printed.provider.block, rules.rules, "provider"),
    resources: types(printed.resource_schemas, rules.rules, ""),
    dataSources: types(printed.data_source_schemas, rules.rules, "data."),
    framework: Object.values(rules.rules).some((rule) => rule["planModifiers"] !== undefined),
  };
}

function types(
  schemas: ProviderSchema["resource_schemas"],
  rules: RulesDocument["rules"],
  prefix: string,
): ReadonlyMap<string, TypeModel> {
  const entries = Object.entries(schemas ?? {});
  return new Map(
    entries.map(([type, { version, block }]) => [
      type,
      { type, version, deprecated: block.deprecated === true, fields: fieldsOf(block, rules, prefix + type) },
    ]),
  );
}
