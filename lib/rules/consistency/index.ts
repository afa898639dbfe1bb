import type { Rule } from "../types";

/** Rules of this area, sorted by id. */
export const consistencyRules: readonly Rule[] = [];
