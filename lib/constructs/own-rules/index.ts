/** A door of its own: the command loads users' rules without paying for cdktf. */
export { importOwnRules, requireOwnRules } from "./load";
export type { WantedRules } from "./resolve";
