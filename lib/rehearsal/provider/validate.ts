import { isKnown, isObject, type ObjectValue, Unknown, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { AttributePath, ProviderDiagnostic } from "./diagnostic";
import { elementsOf } from "./elements";
import { deprecatedArgument, frameworkWording, type Place, sdkWording, type Wording } from "./provider-words";

/**
 * The provider's diagnostics for a configuration; unknown values are skipped until they are known.
 *
 * @param framework Whether the provider is built on the plugin framework. The plugin SDK reports at most one problem of
 * relations and presence per attribute, and checks its value only when there is none.
 */
export function validateConfig(fields: readonly Field[], config: Value, framework: boolean): ProviderDiagnostic[] {
  if (!isObject(config)) return [];
  return validateObject(fields, config, { root: config, wording: framework ? frameworkWording : sdkWording }, start);
}

interface Context {
  readonly root: ObjectValue;
  readonly wording: Wording;
}

/** Where an object is; `inSet`: the path of the outermost set around it, which stands for everything inside. */
interface Position {
  readonly path: AttributePath;
  readonly key: string;
  readonly inSet: AttributePath | undefined;
}

const start: Position = { path: [], key: "", inSet: undefined };

function validateObject(
  fields: readonly Field[],
  object: ObjectValue,
  context: Context,
  around: Position,
): ProviderDiagnostic[] {
  return fields.flatMap((field) => {
    const position = {
      path: [...around.path, field.name],
      key: around.key === "" ? field.name : `${around.key}.${field.name}`,
      inSet: around.inSet,
    };
    return validateField(field, object[field.name] ?? null, context, position);
  });
}

function validateField(field: Field, value: Value, context: Context, position: Position): ProviderDiagnostic[] {
  const { wording, root } = context;
  const at: Place = { path: position.inSet ?? position.path, key: position.key };
  const inSet = position.inSet !== undefined;
  const shape = [
    ...relations(field, value, root, wording, at),
    ...(value instanceof Unknown ? [] : presence(field, value, wording, at)),
  ];
  const sdk = wording === sdkWording;
  if (sdk && shape.length > 0) return shape.slice(0, 1);
  if (value instanceof Unknown) return shape;
  return [
    ...shape,
    ...ownChecks(field, value, wording, at, inSet),
    ...insideOf(field, value, context, position),
    ...(sdk && field.deprecated && given(value) ? [deprecatedArgument(at, field)] : []),
  ];
}

function insideOf(field: Field, value: Value, context: Context, position: Position): ProviderDiagnostic[] {
  const fields = field.fields ?? field.members;
  if (fields === undefined) return [];
  const isSet = field.nesting === "set";
  return elementsOf(field, value).flatMap(({ steps, value: element }, index) => {
    const key = field.nesting === "single" ? position.key : `${position.key}.${keyOf(steps[0], index)}`;
    const inSet = position.inSet ?? (isSet ? position.path : undefined);
    return validateObject(fields, element, context, { path: [...position.path, ...steps], key, inSet });
  });
}

function keyOf(step: AttributePath[number] | undefined, index: number): string {
  if (step === undefined) return String(index);
  return typeof step === "object" ? step.key : String(step);
}

function presence(field: Field, value: Value, wording: Wording, at: Place): ProviderDiagnostic[] {
  if (field.required && value === null) return [wording.missing(at)];
  const decidedByProvider = field.computed && !field.optional && !field.required;
  if (decidedByProvider && value !== null) return [wording.computedOnly(at)];
  return Array.isArray(value) ? itemCount(field, value.length, wording, at) : [];
}

function itemCount(field: Field, count: number, wording: Wording, at: Place): ProviderDiagnostic[] {
  const { minItems, maxItems } = field.rule;
  // An absent optional block does not violate the lower limit, which applies only to blocks that are present.
  const absent = field.block && count === 0;
  if (minItems !== undefined && count < minItems && !absent) return [wording.tooFew(at, count, minItems)];
  if (maxItems !== undefined && count > maxItems) return [wording.tooMany(at, count, maxItems)];
  return [];
}

/** The checks of a list or set of plain values are those of its elements. */
function ownChecks(field: Field, value: Value, wording: Wording, at: Place, inSet: boolean): ProviderDiagnostic[] {
  if (value === null || field.rule.checks.length === 0) return [];
  if (!Array.isArray(value)) return checked(field, value, wording, at);
  const unordered = inSet || (Array.isArray(field.type) && field.type[0] === "set");
  return value.flatMap((element, index) => {
    const path = unordered ? at.path : [...at.path, index];
    return element === null ? [] : checked(field, element, wording, { path, key: `${at.key}.${index}` });
  });
}

function checked(field: Field, value: Value, wording: Wording, at: Place): ProviderDiagnostic[] {
  if (!isKnown(value)) return [];
  const plain = wording === sdkWording && typeof value === "string" ? value : JSON.stringify(value);
  const got = field.sensitive ? "the value given" : plain;
  return field.rule.checks.filter((check) => !check.holds(value)).map((check) => wording.notAllowed(at, check, got));
}

function relations(field: Field, value: Value, root: ObjectValue, wording: Wording, at: Place): ProviderDiagnostic[] {
  const { conflictsWith, exactlyOneOf, atLeastOneOf, requiredWith } = field.rule;
  const found: ProviderDiagnostic[] = [];
  const states = exactlyOneOf.map((other) => stateOf(root, other));
  const chosen = exactlyOneOf.filter((_, index) => states[index] === "given");
  if (exactlyOneOf.length > 0 && (chosen.length > 1 || (chosen.length === 0 && !states.includes("unknown")))) {
    found.push(wording.notExactlyOne(at, exactlyOneOf, chosen));
  }
  if (atLeastOneOf.length > 0 && atLeastOneOf.every((other) => stateOf(root, other) === "absent")) {
    found.push(wording.noneOf(at, atLeastOneOf));
  }
  if (value === null || value instanceof Unknown || !given(value)) return found;
  for (const other of requiredWith.filter((wanted) => stateOf(root, wanted) === "absent")) {
    found.push(wording.alsoRequired(at, requiredWith, other));
  }
  for (const other of conflictsWith.filter((name) => stateOf(root, name) === "given")) {
    found.push(wording.conflict(at, other));
  }
  return found;
}

/** Resolves a path in the notation of rules, `os_disk.0.storage_account_type`. */
function stateOf(root: ObjectValue, path: string): "given" | "absent" | "unknown" {
  let value: Value = root;
  for (const step of path.split(".")) {
    if (value instanceof Unknown) return "unknown";
    if (Array.isArray(value)) value = value[Number(step)] ?? null;
    else if (isObject(value)) value = value[step] ?? null;
    else return "absent";
  }
  if (value instanceof Unknown) return "unknown";
  return given(value) ? "given" : "absent";
}

/** Absent blocks arrive as an empty list. */
function given(value: Value): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
