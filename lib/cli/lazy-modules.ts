import type * as constructs from "../constructs";
import type * as customRules from "../constructs/custom-rules";
import type * as model from "../model";
import type * as plan from "../plan";
import type * as rehearsal from "../rehearsal";
import type * as rules from "../rules";

/**
 * The other modules, each loaded when a verb first needs it: `check` must not pay for cdktf, nor `rules` for zod.
 * A plain `require` instead of `import()`, which costs Node's second module loader and does not run from source.
 */
export const modules = {
  model: () => require("../model") as typeof model,
  plan: () => require("../plan") as typeof plan,
  rules: () => require("../rules") as typeof rules,
  constructs: () => require("../constructs") as typeof constructs,
  customRules: () => require("../constructs/custom-rules") as typeof customRules,
  rehearsal: () => require("../rehearsal") as typeof rehearsal,
};
