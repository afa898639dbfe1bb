import type { Rule } from "../types";
import { monScom } from "./mon-scom";

/** Rules of this area, sorted by id. */
export const monitoringRules: readonly Rule[] = [monScom];
