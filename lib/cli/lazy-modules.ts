import type * as constructs from "../constructs";
import type * as customRules from "../constructs/custom-rules";
import type * as guest from "../guest";
import type * as model from "../model";
import type * as plan from "../plan";
import type * as rehearsal from "../rehearsal";
import type * as rules from "../rules";

/** Loaded when a verb first needs them: `check` must not pay for cdktf. `import()` would cost a second loader. */
export const modules = {
  guest: () => require("../guest") as typeof guest,
  model: () => require("../model") as typeof model,
  plan: () => require("../plan") as typeof plan,
  rules: () => require("../rules") as typeof rules,
  constructs: () => require("../constructs") as typeof constructs,
  customRules: () => require("../constructs/custom-rules") as typeof customRules,
  rehearsal: () => require("../rehearsal") as typeof rehearsal,
};
