import { isKnown, isObject, type ObjectValue, Unknown, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import { type AttributePath, pathText, problemAt, type ProviderDiagnostic } from "./diagnostic";
import { elementsOf } from "./elements";

/** The provider's diagnostics for a configuration; unknown values are skipped until they are known. */
export function validateConfig(fields: readonly Field[], config: Value): ProviderDiagnostic[] {
  return isObject(config) ? validateObject(fields, config, config, []) : [];
}

function validateObject(
  fields: readonly Field[],
  object: ObjectValue,
  root: ObjectValue,
  path: AttributePath,
): ProviderDiagnostic[] {
  return fields.flatMap((field) => {
    const value = object[field.name] ?? null;
    const here = [...path, field.name];
    return [
      ...relations(field, value, root, here),
      ...(value instanceof Unknown ? [] : [...presence(field, value, here), ...ownChecks(field, value, here)]),
      ...elementsOf(field, value).flatMap((element) =>
        validateObject(field.fields ?? [], element.value, root, [...here, ...element.steps]),
      ),
    ];
  });
}

function presence(field: Field, value: Value, path: AttributePath): ProviderDiagnostic[] {
  const name = pathText(path);
  if (field.required && value === null) {
    return [problemAt(path, `Missing ${name}`, `${name} is required, but no value was given.`)];
  }
  const decidedByProvider = field.computed && !field.optional && !field.required;
  if (decidedByProvider && value !== null) {
    return [problemAt(path, `${name} cannot be set`, `${name} is decided by the provider; leave it out.`)];
  }
  return Array.isArray(value) ? itemCount(field, value.length, path) : [];
}

function itemCount(field: Field, count: number, path: AttributePath): ProviderDiagnostic[] {
  const name = pathText(path);
  const { minItems, maxItems } = field.rule;
  // An absent optional block does not violate the lower limit, which applies only to blocks that are present.
  const absent = field.block && count === 0;
  if (minItems !== undefined && count < minItems && !absent) {
    return [problemAt(path, `Too few ${name}`, `${name} has ${count}, expected at least ${minItems}.`)];
  }
  if (maxItems !== undefined && count > maxItems) {
    return [problemAt(path, `Too many ${name}`, `${name} has ${count}, expected at most ${maxItems}.`)];
  }
  return [];
}

function ownChecks(field: Field, value: Value, path: AttributePath): ProviderDiagnostic[] {
  if (value === null || !isKnown(value)) return [];
  const name = pathText(path);
  const got = field.sensitive ? "the value given" : JSON.stringify(value);
  return field.rule.checks
    .filter((check) => !check.holds(value))
    .map((check) => problemAt(path, `Invalid ${name}`, `${name}: got ${got}, expected ${check.expected}.`));
}

function relations(field: Field, value: Value, root: ObjectValue, path: AttributePath): ProviderDiagnostic[] {
  const { conflictsWith, exactlyOneOf, atLeastOneOf, requiredWith } = field.rule;
  const name = pathText(path);
  const found: ProviderDiagnostic[] = [];
  if (value !== null && !(value instanceof Unknown) && given(value)) {
    const others = conflictsWith.filter((other) => stateOf(root, other) === "given");
    for (const other of others) {
      found.push(problemAt(path, `${name} conflicts with ${other}`, `Give ${name} or ${other}, not both.`));
    }
    for (const other of requiredWith.filter((wanted) => stateOf(root, wanted) === "absent")) {
      found.push(problemAt(path, `${name} needs ${other}`, `With ${name}, ${other} is required too.`));
    }
  }
  const states = exactlyOneOf.map((other) => stateOf(root, other));
  const count = states.filter((state) => state === "given").length;
  const choice = exactlyOneOf.join(", ");
  if (exactlyOneOf.length > 0 && (count > 1 || (count === 0 && !states.includes("unknown")))) {
    found.push(problemAt(path, `Exactly one of ${choice}`, `${count} of ${choice} were given, expected exactly one.`));
  }
  if (atLeastOneOf.length > 0 && atLeastOneOf.every((other) => stateOf(root, other) === "absent")) {
    const summary = `At least one of ${atLeastOneOf.join(", ")}`;
    found.push(problemAt(path, summary, `None of ${atLeastOneOf.join(", ")} was given, expected at least one.`));
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
