import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const portsCoverage: CoverageTable<"ports"> = {};
