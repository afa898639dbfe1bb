import { type AzureNameRule, azureNameRules } from "../../base/azure-names";
import type { Value } from "../protocol/wire-values";
import type { RawRule, TypeExpression } from "./document";
import { type Check, checksOf } from "./checks";

/** Behaviour of a provider for one attribute or block beyond its schema. */
export interface Rule {
  /** The value if none is configured; absent when there is no default. */
  readonly default?: Value;
  /** A change replaces the resource. */
  readonly forceNew: boolean;
  /** An update keeps the value from the state instead of making it unknown (providers on the plugin framework). */
  readonly keepsState: boolean;
  /** The provider suppresses some differences of this value; `suppressed` decides which. */
  readonly suppressed: boolean;
  readonly checks: readonly Check[];
  /** What the provider lets pass, but the service behind it refuses when the resource is created or changed. */
  readonly refusals: readonly Check[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly conflictsWith: readonly string[];
  readonly exactlyOneOf: readonly string[];
  readonly atLeastOneOf: readonly string[];
  readonly requiredWith: readonly string[];
}

/**
 * The integration services that Hyper-V enables in a new machine; the provider's default function returns the same map.
 * Source: hyperv.rules.json, facts of taliesins/hyperv v1.2.1.
 */
const integrationServices: Value = {
  "Guest Service Interface": false,
  Heartbeat: true,
  "Key-Value Pair Exchange": true,
  Shutdown: true,
  "Time Synchronization": true,
  VSS: true,
};

/**
 * @param attribute `azurerm_subnet.name`, for rules about names that the data does not have.
 * @param type That of the value, or of the elements of a list or set; blocks have none.
 */
export function readRule(raw: RawRule | undefined, attribute: string, type?: TypeExpression): Rule {
  const rule = withNumbers(raw ?? {}, Array.isArray(type) ? (type[1] as TypeExpression) : type);
  const modifiers = list(rule["planModifiers"]).map((modifier) => (Array.isArray(modifier) ? String(modifier[0]) : ""));
  const byDefault = defaultOf(rule);
  const named = azureNameRules(attribute);
  return {
    ...(byDefault === undefined ? {} : { default: byDefault }),
    forceNew: rule["forceNew"] === true || modifiers.includes("RequiresReplace"),
    keepsState: modifiers.includes("UseStateForUnknown"),
    suppressed: rule["diffSuppress"] === true || rule["diffSuppressed"] === true,
    checks: [...checksOf(rule), ...named.filter(({ by }) => by === "provider").map(nameCheck)],
    refusals: named.filter(({ by }) => by === "azure").map(nameCheck),
    ...(typeof rule["minItems"] === "number" ? { minItems: rule["minItems"] } : {}),
    ...(typeof rule["maxItems"] === "number" ? { maxItems: rule["maxItems"] } : {}),
    conflictsWith: names(rule["conflictsWith"]),
    exactlyOneOf: names(rule["exactlyOneOf"]),
    atLeastOneOf: names(rule["atLeastOneOf"]),
    requiredWith: names(rule["requiredWith"]),
  };
}

function nameCheck({ accepts, holds, message }: AzureNameRule): Check {
  return { expected: accepts, holds: (value) => holds(String(value)), message };
}

/** Allowed numbers are written as texts in some of the data. */
function withNumbers(rule: RawRule, type: TypeExpression | undefined): RawRule {
  const allowed = rule["oneOf"];
  if (type !== "number" || !Array.isArray(allowed)) return rule;
  return { ...rule, oneOf: allowed.map(Number).sort((a, b) => a - b) };
}

function defaultOf(rule: RawRule): Value | undefined {
  if (rule["defaultFunc"] === "api.DefaultVmIntegrationServices") return integrationServices;
  const given = rule["default"];
  if (!Array.isArray(given)) return given as Value | undefined;
  const [kind, values] = given as [string, unknown[]];
  return kind === "StaticValue" ? [] : (values[0] as Value);
}

/** In the order in which the provider names them in its messages. */
function names(value: unknown): string[] {
  return list(value).map(String).sort();
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
