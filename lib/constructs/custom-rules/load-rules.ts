import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../../base/problem";
import type { CustomRules, Rule } from "../../rules";
import type * as RulesModule from "../../rules";
import { importModule } from "./import-module";
import { resolveRules, type FoundModule, type WantedRules } from "./resolve";

/** Loads modules with custom rules in order. ES modules require a version of Node that can `require` them. */
export function requireCustomRules(wanted: readonly WantedRules[]): CustomRules {
  const { modules, problems } = found(wanted);
  const read = modules.map((module): Loaded => {
    try {
      return { module, exported: required(module) };
    } catch (error) {
      return { module, problem: unloadable(module, error) };
    }
  });
  return joined(read, problems);
}

/** Like `requireCustomRules`, but supports all ES modules. */
export async function importCustomRules(wanted: readonly WantedRules[]): Promise<CustomRules> {
  const { modules, problems } = found(wanted);
  const read: Loaded[] = [];
  for (const module of modules) {
    try {
      read.push({ module, exported: await imported(module) });
    } catch (error) {
      read.push({ module, problem: unloadable(module, error) });
    }
  }
  return joined(read, problems);
}

interface Loaded {
  readonly module: FoundModule;
  readonly exported?: unknown;
  readonly problem?: Problem;
}

function found(wanted: readonly WantedRules[]): { modules: readonly FoundModule[]; problems: readonly Problem[] } {
  const results = wanted.map(resolveRules);
  const modules = results.flatMap((result) => ("code" in result ? [] : result));
  return {
    // The document and the command may name the same module.
    modules: [...new Map(modules.map((module) => [module.file, module])).values()],
    problems: results.flatMap((result) => ("code" in result ? [result] : [])),
  };
}

function required({ file, wanted }: FoundModule): unknown {
  return createRequire(path.join(wanted.folder, "document"))(file) as unknown;
}

async function imported(module: FoundModule): Promise<unknown> {
  const asEcmaScript = (): Promise<unknown> => importModule(pathToFileURL(module.file).href);
  if (path.extname(module.file) === ".mjs") return asEcmaScript();
  try {
    return required(module);
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ERR_REQUIRE_ESM" && code !== "ERR_REQUIRE_ASYNC_MODULE") throw error;
    return asEcmaScript();
  }
}

/** Ids must be unique across the catalogue, the library and all modules. */
function joined(read: readonly Loaded[], early: readonly Problem[]): CustomRules {
  const { readCustomRules, takenIds } = require("../../rules") as typeof RulesModule;
  const taken = new Set(takenIds());
  const rules: Rule[] = [];
  const problems: Problem[] = [...early];
  for (const { module, exported, problem } of read) {
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    const own = readCustomRules(exported, { path: module.wanted.path, module: module.name, taken });
    for (const rule of own.rules) taken.add(rule.id);
    rules.push(...own.rules);
    problems.push(...own.problems);
  }
  return { rules, problems };
}

function unloadable({ name, wanted }: FoundModule, error: unknown): Problem {
  // Not `instanceof`: a module may run with different globals. The text of an error starts with its name.
  const [reason = ""] = String(error).split("\n");
  return {
    code: "broken-custom-rules",
    path: wanted.path,
    message: `${name} cannot be loaded`,
    got: reason,
    expected: "a module in JavaScript that exports rules",
    remedy: remedyFor(codeOf(error), reason),
  };
}

function remedyFor(code: string, reason: string): string {
  if (code.startsWith("ERR_REQUIRE_")) return "write it as CommonJS, or give its rules as option `rules`";
  if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") return missingModuleRemedy(reason);
  return "correct the module; TypeScript must be compiled first";
}

/** Node says `Cannot find module 'x'` or `Cannot find package 'x' imported from y`. */
function missingModuleRemedy(reason: string): string {
  const [, name = ""] = /Cannot find (?:module|package) '([^']+)'/.exec(reason) ?? [];
  const [, packageName] = /^((?:@[^/]+\/)?[^./\\@:][^/:\\]*)(?:\/|$)/.exec(name) ?? [];
  if (packageName === undefined) return "correct the path of what it requires";
  return `install ${packageName} in the folder of the rule (or a folder above)`;
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
