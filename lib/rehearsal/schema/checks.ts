import { isObject, type Value } from "../protocol/wire-values";
import type { RawRule } from "./document";

/** A condition on a known, non-null value. */
export interface Check {
  /** Text after "expected", as providers on the plugin framework are reported. */
  readonly expected: string;
  holds(value: Value): boolean;
  /**
   * The whole message in the words of the plugin SDK's validators.
   *
   * @param key The attribute as the SDK writes it, `os_disk.0.caching`.
   * @param got The value as Go's `%v` prints it.
   */
  message(key: string, got: string): string;
}

/** Validators that windsorcli/hyperv v0.4.0 refers to by name; the accepted values are from their messages. */
const namedPatterns: Readonly<Record<string, RegExp>> = {
  macAddressRegex: /^([0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5})$/,
  natNameRegex: /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
};
const ipv4 = /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/;

/** The checks of a rule, which may be written in either of two forms (plugin SDK and plugin framework). */
export function checksOf(rule: RawRule): Check[] {
  const found: Check[] = [];
  const { oneOf: allowed, range, rangeOr, pattern, maxLength, divisibleBy, least, form } = rule;
  if (Array.isArray(allowed)) found.push(oneOf(allowed as Value[], rule["ignoreCase"] === true));
  if (Array.isArray(range)) found.push(between(Number(range[0]), Number(range[1]), rangeOr as Value | undefined));
  if (typeof pattern === "string") found.push(matches(new RegExp(pattern), `text that matches ${pattern}`));
  if (typeof maxLength === "number") found.push(length(0, maxLength));
  if (Array.isArray(rule["length"])) found.push(length(Number(rule["length"][0]), Number(rule["length"][1])));
  if (typeof divisibleBy === "number") found.push(multipleOf(divisibleBy));
  if (typeof least === "number") found.push(atLeast(least));
  if (form === "uuid") found.push(uuidForm);
  // Where values or lengths are known as well, the provider's own check for them speaks about the empty text.
  if (rule["notEmpty"] === true && found.length === 0) found.push(notEmpty);
  if (Array.isArray(rule["validators"])) found.push(...(rule["validators"] as Validator[]).map(validator));
  return found;
}

const notEmpty: Check = {
  expected: "a text that is not empty",
  holds: (value) => value !== "",
  message: (key, got) => `expected ${JSON.stringify(key)} to not be an empty string, got ${got}`,
};

const uuidForm: Check = {
  expected: "a UUID",
  holds: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value)),
  message: (key, got) => `expected ${JSON.stringify(key)} to be a valid UUID, got ${got}`,
};

function atLeast(least: number): Check {
  return {
    expected: `a number from ${least}`,
    holds: (value) => Number(value) >= least,
    message: (key, got) => `expected ${key} to be at least (${least}), got ${got}`,
  };
}

type Validator = readonly [name: string, args: readonly unknown[]];

function validator([name, args]: Validator): Check {
  switch (name) {
    case "OneOf":
      return oneOf(args as Value[], false);
    case "Between":
      return between(Number(args[0]), Number(args[1]), undefined);
    case "LengthAtLeast":
      return length(Number(args[0]), Infinity);
    case "LengthBetween":
      return length(Number(args[0]), Number(args[1]));
    case "RegexMatches":
      return matches(expression(args[0]), `a value that ${String(args[1])}`);
    case "ipv4Validator":
      return matches(ipv4, "an IPv4 address");
    case "KeysAre":
      return keysAre((args as Validator[]).map(validator));
    default:
      throw new Error(`The provider's rules name the validator ${name}, which is not known here.`);
  }
}

function expression(given: unknown): RegExp {
  if (typeof given === "string") return namedPatterns[given] ?? new RegExp(given);
  const [, patterns] = given as [string, string[]];
  return new RegExp(patterns[0] as string);
}

function oneOf(allowed: readonly Value[], ignoreCase: boolean): Check {
  const fold = (value: Value) => (ignoreCase && typeof value === "string" ? value.toLowerCase() : value);
  const folded = allowed.map(fold);
  const words = allowed.map((value) => (typeof value === "string" ? JSON.stringify(value) : String(value)));
  return {
    expected: `one of ${allowed.map((value) => JSON.stringify(value)).join(", ")}`,
    holds: (value) => folded.includes(fold(value)),
    message: (key, got) => `expected ${key} to be one of [${words.join(" ")}], got ${got}`,
  };
}

function between(least: number, most: number, or: Value | undefined): Check {
  return {
    expected: `${or === undefined ? "" : `${JSON.stringify(or)} or `}a number from ${least} to ${most}`,
    holds: (value) => value === or || (Number(value) >= least && Number(value) <= most),
    message: (key, got) => `expected ${key} to be in the range (${least} - ${most}), got ${got}`,
  };
}

function multipleOf(step: number): Check {
  return {
    expected: `a multiple of ${step}`,
    holds: (value) => Number(value) % step === 0,
    message: (key, got) => `expected ${key} to be divisible by ${step}, got: ${got}`,
  };
}

function length(least: number, most: number): Check {
  const expected = most === Infinity ? `at least ${least} characters` : `${least} to ${most} characters`;
  return {
    expected,
    holds: (value) => String(value).length >= least && String(value).length <= most,
    message: (key, got) => `expected length of ${key} to be in the range (${least} - ${most}), got ${got}`,
  };
}

function matches(pattern: RegExp, expected: string): Check {
  return {
    expected,
    holds: (value) => pattern.test(String(value)),
    message: (key) => `invalid value for ${key} (expected ${expected})`,
  };
}

function keysAre(checks: readonly Check[]): Check {
  return {
    expected: `keys with ${checks.map((check) => check.expected).join(" and ")}`,
    holds: (value) => !isObject(value) || Object.keys(value).every((key) => checks.every((check) => check.holds(key))),
    message: (key) => `invalid keys in ${key}`,
  };
}
