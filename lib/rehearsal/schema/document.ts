/** A type in the engine's JSON form: `"string"`, `["list", "string"]`, `["object", {"name": "string"}]`. */
export type TypeExpression = string | readonly [string, TypeExpression | Readonly<Record<string, TypeExpression>>];

/** The part of the output of `terraform providers schema -json` that is used here. */
export interface ProviderSchemaDocument {
  readonly provider_schemas: Readonly<Record<string, ProviderSchema>>;
}

export interface ProviderSchema {
  readonly provider: TopSchema;
  readonly resource_schemas?: Readonly<Record<string, TopSchema>>;
  readonly data_source_schemas?: Readonly<Record<string, TopSchema>>;
}

export interface TopSchema {
  readonly version: number;
  readonly block: BlockSchema;
}

export interface BlockSchema {
  readonly deprecated?: boolean;
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, NestedBlockSchema>>;
}

export interface AttributeSchema {
  readonly type?: TypeExpression;
  readonly nested_type?: NestedTypeSchema;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly write_only?: boolean;
  readonly deprecated?: boolean;
}

export type Nesting = "single" | "list" | "set" | "map" | "group";

export interface NestedTypeSchema {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  readonly nesting_mode: Nesting;
}

export interface NestedBlockSchema {
  readonly nesting_mode: Nesting;
  readonly block: BlockSchema;
  readonly min_items?: number;
  readonly max_items?: number;
}

/**
 * Behaviour of the provider that is not in its schema, by path (`hyperv_vhd.size`, `data.hyperv_vhd.size`,
 * `provider.host`).
 */
export interface RulesDocument {
  readonly rules: Readonly<Record<string, RawRule>>;
}

/** Values that the provider accepts, found by asking it with wrong ones: `oneOf`, `range`, `least`, `length`, `notEmpty`, `form`. */
export interface ValuesDocument {
  readonly values: Readonly<Record<string, RawRule>>;
}

export type RawRule = Readonly<Record<string, unknown>>;
