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
  /** For a plain value made of objects (a block written as an attribute): what the rules say about their members. */
  readonly members?: readonly Field[];
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly rule: Rule;
}

/** The fields of a block; `prefix` is the block's path in the rules, such as `hyperv_vhd` or `data.hyperv_vhd`. */
export function fieldsOf(block: BlockSchema, rules: RulesDocument["rules"], prefix: string, path = ""): Field[] {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const ruleAt = (name: string, type?: TypeExpression) =>
    readRule(rules[`${prefix}.${at(name)}`], `${prefix}.${at(name)}`, type);
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]): Field => {
    const nested = attribute.nested_type;
    return {
      name,
      path: at(name),
      block: false,
      ...flags(attribute),
      ...(nested === undefined
        ? plain(attribute.type ?? "string", rules, prefix, at(name))
        : { nesting: nested.nesting_mode, fields: fieldsOf(nested, rules, prefix, at(name)) }),
      rule: ruleAt(name, attribute.type),
    };
  });
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]): Field => {
    const rule = ruleAt(name);
    return {
      name,
      path: at(name),
      block: true,
      ...flags({ deprecated: nested.block.deprecated === true }),
      nesting: nested.nesting_mode,
      fields: fieldsOf(nested.block, rules, prefix, at(name)),
      rule: { ...itemLimits(nested.min_items, nested.max_items), ...rule },
    };
  });
  return [...attributes, ...blocks];
}

type Plain = Pick<Field, "type" | "nesting" | "members">;

/** A value whose type contains objects keeps its type; its members are read for validation alone. */
function plain(type: TypeExpression, rules: RulesDocument["rules"], prefix: string, path: string): Plain {
  const [kind, inner] = Array.isArray(type) ? (type as readonly [string, TypeExpression]) : ["", "string"];
  if ((kind !== "list" && kind !== "set") || !Array.isArray(inner) || inner[0] !== "object") return { type };
  const members = Object.entries(inner[1] as Readonly<Record<string, TypeExpression>>).map(([name, member]): Field => {
    const at = `${path}.${name}`;
    const raw = rules[`${prefix}.${at}`] ?? {};
    const specified = { required: raw["required"] === true, optional: raw["required"] !== true };
    return {
      name,
      path: at,
      block: false,
      ...flags(specified),
      ...plain(member, rules, prefix, at),
      rule: readRule(raw, `${prefix}.${at}`, member),
    };
  });
  return { type, nesting: kind, members };
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
): Pick<Field, "required" | "optional" | "computed" | "sensitive" | "writeOnly" | "deprecated"> {
  return {
    required: attribute.required === true,
    optional: attribute.optional === true,
    computed: attribute.computed === true,
    sensitive: attribute.sensitive === true,
    writeOnly: attribute.write_only === true,
    deprecated: attribute.deprecated === true,
  };
}
