import type { AttributeSchema, BlockSchema, Nesting, NestedBlockSchema, TopSchema } from "../schema/document";
import type { ProviderModel } from "../schema/provider-model";

const blockNesting: Readonly<Record<Nesting, number>> = { single: 1, list: 2, set: 3, map: 4, group: 5 };
const objectNesting: Readonly<Record<Exclude<Nesting, "group">, number>> = { single: 1, list: 2, set: 3, map: 4 };

/** The answer to `GetProviderSchema`. */
export function schemaResponse(model: ProviderModel): object {
  return {
    provider: top(model.schema.provider),
    resource_schemas: all(model.schema.resource_schemas),
    data_source_schemas: all(model.schema.data_source_schemas),
    server_capabilities: { plan_destroy: false, get_provider_schema_optional: false, move_resource_state: false },
  };
}

function all(schemas: Readonly<Record<string, TopSchema>> | undefined): object {
  return Object.fromEntries(Object.entries(schemas ?? {}).map(([type, schema]) => [type, top(schema)]));
}

function top(schema: TopSchema): object {
  return { version: schema.version, block: block(schema.block) };
}

function block(schema: BlockSchema): object {
  return {
    attributes: attributes(schema.attributes),
    deprecated: schema.deprecated === true,
    block_types: Object.entries(schema.block_types ?? {}).map(([name, nested]) => nestedBlock(name, nested)),
  };
}

function nestedBlock(name: string, nested: NestedBlockSchema): object {
  return {
    type_name: name,
    block: block(nested.block),
    nesting: blockNesting[nested.nesting_mode],
    min_items: nested.min_items ?? 0,
    max_items: nested.max_items ?? 0,
  };
}

function attributes(schemas: Readonly<Record<string, AttributeSchema>> | undefined): object[] {
  return Object.entries(schemas ?? {}).map(([name, schema]) => attribute(name, schema));
}

function attribute(name: string, schema: AttributeSchema): object {
  const nested = schema.nested_type;
  const flags = {
    name,
    required: schema.required === true,
    optional: schema.optional === true,
    computed: schema.computed === true,
    sensitive: schema.sensitive === true,
    write_only: schema.write_only === true,
    deprecated: schema.deprecated === true,
  };
  if (nested === undefined) return { ...flags, type: Buffer.from(JSON.stringify(schema.type ?? "string")) };
  const nesting = objectNesting[nested.nesting_mode === "group" ? "single" : nested.nesting_mode];
  return { ...flags, nested_type: { attributes: attributes(nested.attributes), nesting } };
}
