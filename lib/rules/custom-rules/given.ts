import { allRules } from "../all";
import { catalogueIds } from "../catalogue";
import { engineIds } from "../engine/engine-rules";
import type { Rule } from "../types";
import { readCustomRules, type CustomRules } from "./read-custom-rules";

/** Ids that a custom rule must not have: those of the catalogue, the library and the engine's own findings. */
export function takenIds(): ReadonlySet<string> {
  return new Set<string>([...catalogueIds(), ...allRules.map((rule) => rule.id), ...engineIds]);
}

/** Rules passed by a program, validated like those of modules; `others` exist already. */
export function readGivenRules(given: readonly Rule[], path: string, others: readonly Rule[] = []): CustomRules {
  if (given.length === 0) return { rules: [], problems: [] };
  const taken = new Set([...takenIds(), ...others.map((rule) => rule.id)]);
  return readCustomRules(given, { path, module: `option ${path}`, taken });
}
