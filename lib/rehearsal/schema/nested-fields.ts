import type { AttributeSchema, BlockSchema, Nesting, RulesDocument, TypeExpression } from "./document";
import { readRule, type Rule } from "./rule";

/** An attribute or nested block of a resource, with the provider's rules for it. */
export interface Field {
  readonly name: string;
  /** Dotted path without positions, `network_adaptors.vlan_id`. */
  readonly path: string;
  readonly block: boolean;
  /** Nesting mode of its objects; absent for a plain value. */
  readonly nesting?: Nesting;
  /** The fields of its objects; absent for a plain value. */
  readonly fields?: readonly Field[];
  /** The type of a plain value. */
  readonly type?: TypeExpression;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly writeOnly: boolean;
  readonly rule: Rule;
}

/** The fields of a block; `prefix` is the block's path in the rules, such as `hyperv_vhd` or `data.hyperv_vhd`. */
export function fieldsOf(block: BlockSchema, rules: RulesDocument["rules"], prefix: string, path = ""): Field[] {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const ruleAt = (name: string) => readRule(rules[`${prefix}.${at(name)}`]);
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]): Field => {
    const nested = attribute.nested_type;
    return {
      name,
      path: at(name),
      block: false,
      ...flags(attribute),
      ...(nested === undefined
        ? { type: attribute.type ?? "string" }
        : { nesting: nested.nesting_mode, fields: fieldsOf(nested, rules, prefix, at(name)) }),
      rule: ruleAt(name),
    };
  });
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]): Field => {
    const rule = ruleAt(name);
    return {
      name,
      path: at(name),
      block: true,
      ...flags({}),
      nesting: nested.nesting_mode,
      fields: fieldsOf(nested.block, rules, prefix, at(name)),
      rule: { ...itemLimits(nested.min_items, nested.max_items), ...rule },
    };
  });
  return [...attributes, ...blocks];
}

function itemLimits(
  minItems: number | undefined,
  maxItems: number | undefined,
): { minItems?: number; maxItems?: number } {
  return {
    ...(minItems === undefined || minItems === 0 ? {} : { minItems }),
    ...(maxItems === undefined || maxItems === 0 ? {} : { maxItems }),
  };
}

function flags(
  attribute: AttributeSchema,
): Pick<Field, "required" | "optional" | "computed" | "sensitive" | "writeOnly"> {
  return {
    required: attribute.required === true,
    optional: attribute.optional === true,
    computed: attribute.computed === true,
    sensitive: attribute.sensitive === true,
    writeOnly: attribute.write_only === true,
  };
}
