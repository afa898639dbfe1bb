import { isObject, type ObjectValue, Unknown, UNKNOWN, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { AttributePath } from "./diagnostic";
import { elementAt, mapElements } from "./elements";
import { replacingPaths } from "./replacing";
import { sameObject } from "./same-value";
import { suppressed } from "./suppressed";

export interface PlanRequest {
  readonly fields: readonly Field[];
  /** `null` to create. */
  readonly prior: Value;
  /** The engine's merge of prior state and configuration; `null` to destroy. */
  readonly proposed: Value;
  readonly config: Value;
  /** Whether the provider is built on the plugin framework, which plans slightly differently from the plugin SDK. */
  readonly framework: boolean;
}

export interface PlannedChange {
  readonly planned: Value;
  /** The attributes whose change forces a replacement of the resource. */
  readonly requiresReplace: readonly AttributePath[];
}

/**
 * Plans like the provider: fills in defaults, marks values known only after apply as unknown, and lists changes that
 * force replacement.
 */
export function planChange(request: PlanRequest): PlannedChange {
  const { fields, prior, proposed, config, framework } = request;
  if (!isObject(proposed)) return { planned: null, requiresReplace: [] };
  const before = isObject(prior) ? prior : undefined;
  const planned = planObject(fields, before, proposed, { config: isObject(config) ? config : undefined, framework });
  if (before === undefined) return { planned, requiresReplace: [] };
  if (sameObject(fields, before, planned)) return { planned: before, requiresReplace: [] };
  const after = framework && isObject(config) ? forgetComputed(fields, before, planned, config) : planned;
  return { planned: after, requiresReplace: replacingPaths(fields, before, after) };
}

interface Context {
  /** The configuration of the current object; undefined where it cannot be matched, as in sets. */
  readonly config: ObjectValue | undefined;
  readonly framework: boolean;
}

function planObject(
  fields: readonly Field[],
  prior: ObjectValue | undefined,
  proposed: ObjectValue,
  context: Context,
): ObjectValue {
  return Object.fromEntries(
    fields.map((field) => {
      const before = prior === undefined ? undefined : (prior[field.name] ?? null);
      const value = planField(field, before, proposed[field.name] ?? null, context);
      const keep = before !== undefined && !context.framework && suppressed(field, before, value);
      return [field.name, keep ? before : value];
    }),
  );
}

/** `prior` is undefined for a new object, of which no value can be kept. */
function planField(field: Field, prior: Value | undefined, proposed: Value, context: Context): Value {
  const { framework } = context;
  if (field.writeOnly) return null;
  if (proposed instanceof Unknown) return proposed;
  // The plugin framework applies a default whenever the configuration has no value, regardless of the state.
  const given = context.config === undefined ? proposed : (context.config[field.name] ?? null);
  const fallBack = framework && given === null && field.rule.default !== undefined;
  if (proposed === null || fallBack) return withoutValue(field, prior, framework);
  const inner = field.fields;
  if (inner === undefined) return proposed;
  return mapElements(field, proposed, (element, key) => {
    const config = field.nesting === "set" ? undefined : elementAt(given, key);
    if (field.nesting !== "set") return planObject(inner, elementAt(prior, key), element, { config, framework });
    const fresh = planObject(inner, undefined, element, { config, framework });
    return settled(inner, prior, fresh) ?? fresh;
  });
}

function withoutValue(field: Field, prior: Value | undefined, framework: boolean): Value {
  if (field.rule.default !== undefined && field.optional) return structuredClone(field.rule.default);
  if (!field.computed || field.block) return null;
  if (prior === undefined) return UNKNOWN;
  return framework && prior === null ? UNKNOWN : prior;
}

/** The element of the prior set that differs from the planned one only in values that are still unknown. */
function settled(fields: readonly Field[], prior: Value | undefined, fresh: ObjectValue): ObjectValue | undefined {
  if (!Array.isArray(prior)) return undefined;
  return prior.filter(isObject).find((candidate) => {
    const known = fields.filter((field) => !(fresh[field.name] instanceof Unknown));
    return sameObject(known, candidate, fresh);
  });
}

/**
 * On the plugin framework an update marks every computed value without a configured one as unknown, unless the
 * attribute is planned with "use state for unknown".
 */
function forgetComputed(
  fields: readonly Field[],
  prior: ObjectValue | undefined,
  planned: ObjectValue,
  config: ObjectValue,
): ObjectValue {
  return Object.fromEntries(
    fields.map((field) => {
      const value = planned[field.name] ?? null;
      const configured = config[field.name] ?? null;
      const before = prior?.[field.name] ?? null;
      const free = configured === null && field.computed && field.rule.default === undefined;
      if (free && !(field.rule.keepsState && before !== null)) return [field.name, UNKNOWN];
      const inner = field.fields;
      if (inner === undefined || configured === null) return [field.name, value];
      const forgotten = mapElements(field, value, (element, key) => {
        const given = elementAt(configured, key);
        return given === undefined ? element : forgetComputed(inner, elementAt(before, key), element, given);
      });
      return [field.name, forgotten];
    }),
  );
}
