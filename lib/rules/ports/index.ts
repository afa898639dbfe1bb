import type { Rule } from "../types";

/** Rules of this area, sorted by id. */
export const portsRules: readonly Rule[] = [];
