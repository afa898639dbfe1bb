import type { Rule } from "../types";
import { requirementsMaintenance } from "./requirements-maintenance";
import { requirementsSaving } from "./requirements-saving";
import { requirementsSurvive } from "./requirements-survive";

/** Rules of this area, sorted by id. */
export const requirementsRules: readonly Rule[] = [requirementsMaintenance, requirementsSaving, requirementsSurvive];
