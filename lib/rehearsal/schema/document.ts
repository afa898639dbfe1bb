/** A type in the engine's JSON form: `"string"`, `["list", "string"]`, `["object", {"name": "string"}]`. */
export type TypeExpression = string | readonly [string, TypeExpression | Readonly<Record<string, TypeExpression>>];

/** What `terraform providers schema -json` prints, as far as it is used here. */
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

/** What a schema does not carry: per path (`hyperv_vhd.size`, `data.hyperv_vhd.size`, `provider.host`) what the provider does. */
export interface RulesDocument {
  readonly rules: Readonly<Record<string, RawRule>>;
}

export type RawRule = Readonly<Record<string, unknown>>;
