import { type Field, fieldsOf } from "./nested-fields";
import type {
  AttributeSchema,
  ProviderSchema,
  ProviderSchemaDocument,
  RawRule,
  RulesDocument,
  TopSchema,
  TypeExpression,
} from "./document";

/** A type of resource or data source. */
export interface TypeModel {
  readonly type: string;
  readonly version: number;
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
  const schema = complete(printed, rules.rules);
  return {
    source,
    schema,
    configuration: fieldsOf(schema.provider.block, rules.rules, "provider"),
    resources: types(schema.resource_schemas, rules.rules, ""),
    dataSources: types(schema.data_source_schemas, rules.rules, "data."),
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
      { type, version, fields: fieldsOf(block, rules, prefix + type) },
    ]),
  );
}

/**
 * Adds attributes that are in the rules but missing in the schema: a schema recovered from bindings lacks those named
 * `description`, which is also a keyword of the schema format.
 */
function complete(schema: ProviderSchema, rules: RulesDocument["rules"]): ProviderSchema {
  const resources = Object.entries(schema.resource_schemas ?? {}).map(([type, top]): [string, TopSchema] => {
    const attributes = { ...missingAttributes(type, top, rules), ...top.block.attributes };
    return [type, { ...top, block: { ...top.block, attributes } }];
  });
  return { ...schema, resource_schemas: Object.fromEntries(resources) };
}

function missingAttributes(
  type: string,
  { block }: TopSchema,
  rules: RulesDocument["rules"],
): Record<string, AttributeSchema> {
  const prefix = `${type}.`;
  const found: Record<string, AttributeSchema> = {};
  for (const [path, rule] of Object.entries(rules)) {
    const name = path.slice(prefix.length);
    if (!path.startsWith(prefix) || name.includes(".") || typeof rule["type"] !== "string") continue;
    if (block.attributes?.[name] === undefined && block.block_types?.[name] === undefined) {
      found[name] = attributeOf(rule, rule["type"]);
    }
  }
  return found;
}

function attributeOf(rule: RawRule, type: string): AttributeSchema {
  const collection = /^(list|set|map)\((string|number|bool)\)$/.exec(type);
  const expression: TypeExpression = collection === null ? type : [collection[1] as string, collection[2] as string];
  return {
    type: expression,
    required: rule["required"] === true,
    optional: rule["optional"] === true,
    computed: rule["computed"] === true,
    sensitive: rule["sensitive"] === true,
  };
}
