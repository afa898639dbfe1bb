import type { CatalogueId, CatalogueIdOf, CatalogueArea } from "../catalogue";

/** How a row of the catalogue is covered, in addition to or instead of a rule with its id. */
export interface CoverageEntry {
  /** The part that writes it into a configuration. */
  readonly generated?: string;
  /** Where a check of the running system is emitted. */
  readonly probe?: string;
  /** Why the document format cannot express a breach. */
  readonly byDesign?: string;
  /** How the planner ensures it in every plan; a property test proves it on random documents. */
  readonly byPlanner?: string;
  /**
   * The stricter rule that reports every breach of the row at the same place, so that a rule for the row could never speak.
   * Not an alias: a waiver of the milder row must not waive the stricter finding.
   */
  readonly containedIn?: CatalogueId;
  /** Why it is not covered. */
  readonly notCovered?: string;
}

export type CoverageTable<A extends CatalogueArea> = Readonly<Partial<Record<CatalogueIdOf<A>, CoverageEntry>>>;
