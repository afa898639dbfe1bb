/** Words that stand for every part of a kind, one case each; `any-two-members` for every pair of members of one DAG. */
export const anyWords = [
  "any-member",
  "any-two-members",
  "any-host",
  "any-datacenter",
  "any-link",
  "any-zone",
] as const;

export type AnyWord = (typeof anyWords)[number];

/** One thing that fails. */
export type FailureTerm =
  | { readonly kind: AnyWord }
  /** The witness of every DAG that has one. */
  | { readonly kind: "witness" }
  | { readonly kind: "link"; readonly between: readonly [string, string] }
  /** A server is a member or one of those around the DAGs; a zone is written `DATACENTER.zone-N`. */
  | { readonly kind: "datacenter" | "zone" | "host" | "server"; readonly name: string };

/**
 * What must be survived: steps one after the other, in each of them terms that fail at the same time. Between two steps
 * the DAGs have settled: dynamic quorum has counted again, and databases are mounted where they went.
 */
export interface SurvivalRequirement {
  /** As it was written, without spaces at its ends: `north then any-member`. */
  readonly text: string;
  readonly steps: readonly (readonly FailureTerm[])[];
}

/** What fails, by name: of a document, or of a plan. */
export interface FailureNames {
  readonly datacenters: readonly string[];
  /** `DATACENTER.zone-N`. */
  readonly zones: readonly string[];
  readonly hosts: readonly string[];
  /** Members of the DAGs, then the servers around them. */
  readonly servers: readonly string[];
  /** Servers with a file share witness; the name of each means the witness. */
  readonly witnesses: readonly string[];
  /** A DAG has a cloud witness, whose loss is not simulated. */
  readonly cloudWitness: boolean;
  /** For how many failures each word stands. */
  readonly amounts: Readonly<Record<AnyWord | "witness", number>>;
  /** The same with the most DAGs that the planner may decide on; never less than `amounts`. */
  readonly mostAmounts: Readonly<Record<AnyWord | "witness", number>>;
  /** Things of the document whose loss is not simulated: their kind, by the name in small letters. */
  readonly notSimulated: Readonly<Record<string, string>>;
}
