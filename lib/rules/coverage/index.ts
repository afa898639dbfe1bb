import { allRules } from "../all";
import { judgedBy } from "../engine/aliases";
import { catalogue, type CatalogueEntry } from "../catalogue";
import { azureCoverage } from "./azure";
import { backupCoverage } from "./backup";
import { dagCoverage } from "./dag";
import { hardwareCoverage } from "./hardware";
import { hybridCoverage } from "./hybrid";
import { hyperVCoverage } from "./hyper-v";
import { migrationCoverage } from "./migration";
import { monitoringCoverage } from "./monitoring";
import { namesCoverage } from "./names";
import { portsCoverage } from "./ports";
import { proxiesCoverage } from "./proxies";
import { securityCoverage } from "./security";
import { versionsCoverage } from "./versions";
import type { CoverageEntry } from "./types";

export type { CoverageEntry, CoverageTable } from "./types";

const entries: Readonly<Record<string, CoverageEntry>> = {
  ...versionsCoverage,
  ...hardwareCoverage,
  ...hyperVCoverage,
  ...azureCoverage,
  ...dagCoverage,
  ...namesCoverage,
  ...securityCoverage,
  ...portsCoverage,
  ...proxiesCoverage,
  ...monitoringCoverage,
  ...backupCoverage,
  ...hybridCoverage,
  ...migrationCoverage,
};

/** A row of the catalogue with what this library does about it. `open`: nothing yet, and no reason written down. */
export interface CoveredRow extends CatalogueEntry {
  /** By a rule of its id, or by `judgedBy`. */
  readonly judged: boolean;
  /** The rule that answers this row together with its own. */
  readonly judgedBy?: string;
  readonly coverage: CoverageEntry;
  readonly open: boolean;
}

/** All rows in the order of the catalogue. */
export function coverage(): readonly CoveredRow[] {
  const judged = new Set(allRules.map((rule) => rule.id));
  return catalogue().map((row) => {
    const entry = entries[row.id] ?? {};
    const other = judgedBy(row.id);
    const isJudged = judged.has(row.id) || other !== undefined;
    const by = other === undefined ? {} : { judgedBy: other };
    return { ...row, judged: isJudged, ...by, coverage: entry, open: !isJudged && Object.keys(entry).length === 0 };
  });
}
