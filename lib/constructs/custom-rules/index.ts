/** An entry point of its own: the command loads users' rules without paying for cdktf. */
export { importCustomRules, requireCustomRules } from "./load-rules";
export type { WantedRules } from "./resolve";
