import type { Rule } from "../types";
import { requirementsSurvive } from "./requirements-survive";

/** Rules of this area, sorted by id. */
export const requirementsRules: readonly Rule[] = [requirementsSurvive];
