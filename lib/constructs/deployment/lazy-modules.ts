import type * as guest from "../../guest";
import type * as model from "../../model";
import type * as plan from "../../plan";
import type * as rules from "../../rules";

/**
 * Modules for planning, checking and writing, loaded when the first deployment is decided, so that importing the
 * library does not load its schema, its rules and a YAML reader. Uses plain `require` to keep the decision synchronous.
 */
export const modules = {
  model: () => require("../../model") as typeof model,
  plan: () => require("../../plan") as typeof plan,
  rules: () => require("../../rules") as typeof rules,
  guest: () => require("../../guest") as typeof guest,
};
