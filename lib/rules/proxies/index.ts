import type { Rule } from "../types";

/** Rules of this area, sorted by id. */
export const proxiesRules: readonly Rule[] = [];
