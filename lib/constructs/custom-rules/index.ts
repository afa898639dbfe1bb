/** A separate entry point, so that the command can load custom rules without loading cdktf. */
export { importCustomRules, requireCustomRules } from "./load-rules";
export type { WantedRules } from "./resolve";
