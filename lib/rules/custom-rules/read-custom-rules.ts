import type { Problem } from "../../base/problem";
import { sourceKeys } from "../../facts/sources";
import { areas, type Rule } from "../types";
import { defineRule, type RuleDefinition } from "./define-rule";

export interface CustomRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
}

/** Origin of rules, for problems. */
export interface CustomRulesOrigin {
  /** `customRules[0]` of the document, or the command's option. */
  readonly path: string;
  /** The file or package. */
  readonly module: string;
  /** Ids that are already used: those of the catalogue, the library and modules read before. */
  readonly taken: ReadonlySet<string>;
}

/**
 * The rules that a module exports, as its default export or as `rules`: one rule or a list. Accepts any value;
 * anything that is not a rule, or has an id that is already used, is a problem that names the module.
 */
export function readCustomRules(exported: unknown, origin: CustomRulesOrigin): CustomRules {
  const candidates = candidatesIn(exported);
  if (candidates === undefined) return { rules: [], problems: [noRules(origin)] };
  const taken = new Set(origin.taken);
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  candidates.forEach((candidate, place) => {
    const wrong = faultOf(candidate, taken);
    if (wrong !== undefined) problems.push(brokenRule(origin, candidate, place, wrong));
    else {
      const rule = defineRule(candidate as RuleDefinition);
      taken.add(rule.id);
      rules.push(rule);
    }
  });
  return { rules, problems };
}

/** A default export compiled to CommonJS is one level deeper. */
function candidatesIn(exported: unknown): readonly unknown[] | undefined {
  if (Array.isArray(exported)) return exported.length === 0 ? undefined : exported;
  if (!isRecord(exported)) return undefined;
  if (looksLikeRule(exported)) return [exported];
  const inner = exported["rules"] ?? exported["default"];
  return inner === undefined ? undefined : candidatesIn(inner);
}

interface Fault {
  readonly message: string;
  readonly got?: string;
  readonly expected: string;
}

const texts = ["id", "title", "why", "fix"] as const;
const levels = ["unsupported", "risk", "advice"];

function faultOf(candidate: unknown, taken: ReadonlySet<string>): Fault | undefined {
  if (!isRecord(candidate))
    return { message: "is not a rule", got: typeof candidate, expected: "what defineRule returns" };
  const missing = texts.find((key) => typeof candidate[key] !== "string" || candidate[key] === "");
  if (missing !== undefined) return { message: `has no ${missing}`, expected: "text" };
  const id = String(candidate["id"]);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 100) {
    return { message: "has an invalid id", got: JSON.stringify(id), expected: "lower-case words joined by -" };
  }
  if (taken.has(id)) return { message: "has an id that is taken", got: id, expected: "an id that is not taken" };
  if (!levels.includes(String(candidate["level"]))) {
    return { message: "has no level", got: JSON.stringify(candidate["level"]), expected: levels.join(", ") };
  }
  if (typeof candidate["check"] !== "function") return { message: "has no check", expected: "a function" };
  return faultOfOptional(candidate);
}

function faultOfOptional(candidate: Readonly<Record<string, unknown>>): Fault | undefined {
  const { area, sources = [], appliesTo = [] } = candidate;
  const known: readonly unknown[] = [...areas, "custom", undefined];
  if (!known.includes(area)) {
    return { message: "has an unknown area", got: JSON.stringify(area), expected: `custom, ${areas.join(", ")}` };
  }
  if (!Array.isArray(appliesTo)) return { message: "has no list as appliesTo", expected: "a list" };
  const keys: readonly unknown[] = sourceKeys();
  if (Array.isArray(sources) && sources.every((key) => keys.includes(key))) return undefined;
  return { message: "has unknown sources", got: JSON.stringify(sources), expected: "keys of the library's pages" };
}

function brokenRule({ path, module }: CustomRulesOrigin, candidate: unknown, place: number, fault: Fault): Problem {
  const id = isRecord(candidate) && typeof candidate["id"] === "string" ? candidate["id"] : `number ${place + 1}`;
  return {
    code: "broken-custom-rule",
    path,
    message: `rule ${id} of ${module} ${fault.message}`,
    ...(fault.got === undefined ? {} : { got: fault.got }),
    expected: fault.expected,
    remedy: "correct the rule; defineRule checks its parts where it is written",
  };
}

function noRules({ path, module }: CustomRulesOrigin): Problem {
  return {
    code: "no-custom-rules",
    path,
    message: `${module} exports no rules`,
    expected: "a rule or a list of rules as default export or as `rules`",
    remedy: "export what defineRule returns",
  };
}

function looksLikeRule(value: Readonly<Record<string, unknown>>): boolean {
  return "check" in value || "id" in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
