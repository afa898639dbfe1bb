import type { Check } from "../schema/checks";
import type { Field } from "../schema/nested-fields";
import { type AttributePath, pathText, problemAt, type ProviderDiagnostic } from "./diagnostic";

/** Where a value is: for the engine and for texts. */
export interface Place {
  /** A set has no positions: for everything inside of one, the path ends at the set. */
  readonly path: AttributePath;
  /** With positions everywhere, `os_disk.0.caching`: how the plugin SDK names an attribute. */
  readonly key: string;
}

/** What can be wrong with a configuration; each answer is a diagnostic at the place. */
export interface Wording {
  missing(at: Place): ProviderDiagnostic;
  computedOnly(at: Place): ProviderDiagnostic;
  tooFew(at: Place, count: number, least: number): ProviderDiagnostic;
  tooMany(at: Place, count: number, most: number): ProviderDiagnostic;
  notAllowed(at: Place, check: Check, got: string): ProviderDiagnostic;
  conflict(at: Place, other: string): ProviderDiagnostic;
  /** `given`: those of `choice` that are set, none or several. */
  notExactlyOne(at: Place, choice: readonly string[], given: readonly string[]): ProviderDiagnostic;
  noneOf(at: Place, choice: readonly string[]): ProviderDiagnostic;
  alsoRequired(at: Place, others: readonly string[], absent: string): ProviderDiagnostic;
}

/**
 * The texts of helper/schema and helper/validation of terraform-plugin-sdk v2, on which taliesins/hyperv and azurerm are
 * built: their users find these words in issues and manuals.
 */
export const sdkWording: Wording = {
  missing: ({ path, key }) =>
    problemAt(path, "Missing required argument", `The argument "${key}" is required, but no definition was found.`),
  computedOnly: ({ path, key }) =>
    problemAt(
      path,
      "Value for unconfigurable attribute",
      `Can't configure a value for "${key}": its value will be decided automatically based on the result of applying this configuration.`,
    ),
  tooFew: ({ path, key }, count, least) =>
    problemAt(
      path,
      "Not enough list items",
      `Attribute ${key} requires ${least} item minimum, but config has only ${count} declared.`,
    ),
  tooMany: ({ path, key }, count, most) =>
    problemAt(
      path,
      "Too many list items",
      `Attribute ${key} supports ${most} item maximum, but config has ${count} declared.`,
    ),
  notAllowed: ({ path, key }, check, got) => problemAt(path, check.message(key, got), ""),
  conflict: ({ path, key }, other) =>
    problemAt(path, "Conflicting configuration arguments", `"${key}": conflicts with ${other}`),
  notExactlyOne: ({ path, key }, choice, given) => {
    const all = choice.join(",");
    const detail =
      given.length === 0
        ? `"${key}": one of \`${all}\` must be specified`
        : `"${key}": only one of \`${all}\` can be specified, but \`${given.join(",")}\` were specified.`;
    return problemAt(path, "Invalid combination of arguments", detail);
  },
  noneOf: ({ path, key }, choice) =>
    problemAt(path, "Missing required argument", `"${key}": one of \`${choice.join(",")}\` must be specified`),
  alsoRequired: ({ path, key }, others) =>
    problemAt(path, "Missing required argument", `"${key}": all of \`${others.join(",")}\` must be specified`),
};

/** For providers on the plugin framework, whose validators each have words of their own. */
export const frameworkWording: Wording = {
  missing: ({ path }) => {
    const name = pathText(path);
    return problemAt(path, `Missing ${name}`, `${name} is required, but no value was given.`);
  },
  computedOnly: ({ path }) => {
    const name = pathText(path);
    return problemAt(path, `${name} cannot be set`, `${name} is decided by the provider; leave it out.`);
  },
  tooFew: ({ path }, count, least) => {
    const name = pathText(path);
    return problemAt(path, `Too few ${name}`, `${name} has ${count}, expected at least ${least}.`);
  },
  tooMany: ({ path }, count, most) => {
    const name = pathText(path);
    return problemAt(path, `Too many ${name}`, `${name} has ${count}, expected at most ${most}.`);
  },
  notAllowed: ({ path }, check, got) => {
    const name = pathText(path);
    return problemAt(path, `Invalid ${name}`, `${name}: got ${got}, expected ${check.expected}.`);
  },
  conflict: ({ path }, other) => {
    const name = pathText(path);
    return problemAt(path, `${name} conflicts with ${other}`, `Give ${name} or ${other}, not both.`);
  },
  notExactlyOne: ({ path }, choice, given) => {
    const names = choice.join(", ");
    const detail = `${given.length} of ${names} were given, expected exactly one.`;
    return problemAt(path, `Exactly one of ${names}`, detail);
  },
  noneOf: ({ path }, choice) => {
    const names = choice.join(", ");
    return problemAt(path, `At least one of ${names}`, `None of ${names} was given, expected at least one.`);
  },
  alsoRequired: ({ path }, _, absent) => {
    const name = pathText(path);
    return problemAt(path, `${name} needs ${absent}`, `With ${name}, ${absent} is required too.`);
  },
};

/** The schema says only that it is deprecated; the provider's own text names what replaces it. */
export function deprecatedArgument({ path, key }: Place, field: Field): ProviderDiagnostic {
  const what = field.block ? "block" : "argument";
  const detail = `The ${what} "${key}" is deprecated: the provider's next major version no longer has it.`;
  return { severity: "warning", summary: "Argument is deprecated", detail, path };
}

/** As `deprecatedArgument`, for a whole type. */
export function deprecatedType(type: string): ProviderDiagnostic {
  const detail = `${type} is deprecated: the provider's next major version no longer has it.`;
  return { severity: "warning", summary: "Deprecated Resource", detail, path: [] };
}
