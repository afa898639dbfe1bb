import type { Rule } from "../types";
import { requirementsMaintenance } from "./requirements-maintenance";
import { requirementsSaving } from "./requirements-saving";
import { requirementsSurvive } from "./requirements-survive";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const requirementsRules: readonly Rule[] = [requirementsMaintenance, requirementsSaving, requirementsSurvive];
