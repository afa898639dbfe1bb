import type * as guest from "../../guest";
import type * as model from "../../model";
import type * as plan from "../../plan";
import type * as rules from "../../rules";

/**
 * The rooms that decide, judge and write, loaded when the first deployment is decided: importing the library must not pay
 * for its schema, its rules and a YAML reader. A plain `require`, so that deciding stays synchronous.
 */
export const modules = {
  model: () => require("../../model") as typeof model,
  plan: () => require("../../plan") as typeof plan,
  rules: () => require("../../rules") as typeof rules,
  guest: () => require("../../guest") as typeof guest,
};
