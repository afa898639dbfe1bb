/** Words for every part of a kind, one case each; `any-two-members` for every pair of members of one DAG. */
export const anyWords = [
  "any-member",
  "any-two-members",
  "any-host",
  "any-datacenter",
  "any-link",
  "any-zone",
] as const;

export type AnyWord = (typeof anyWords)[number];

/** One part that fails. */
export type FailureTerm =
  | { readonly kind: AnyWord }
  /** The witness of every DAG that has one. */
  | { readonly kind: "witness" }
  | { readonly kind: "link"; readonly between: readonly [string, string] }
  /** `vpn:DATACENTER`, `nat:DATACENTER` or `vault:DATACENTER`, with the links that end with it. */
  | { readonly kind: "gateway"; readonly name: string; readonly cuts: readonly (readonly [string, string])[] }
  /** A server is a member or one of the servers around the DAGs; a zone is written `DATACENTER.zone-N`. */
  | { readonly kind: "datacenter" | "zone" | "host" | "server"; readonly name: string };

/**
 * What must be survived: steps in sequence, each with terms that fail at the same time. Between two steps the DAGs
 * have settled: dynamic quorum has recalculated the votes, and databases are mounted where they failed over to.
 */
export interface SurvivalRequirement {
  /** As written, trimmed: `north then any-member`. */
  readonly text: string;
  readonly steps: readonly (readonly FailureTerm[])[];
  /** A term matches nothing in this deployment (such as a missing witness), so there is no case to evaluate. */
  readonly hasNoCases?: true;
}

/** A gateway between networks, or the key vault, which fails without a machine. */
export interface NetworkGateway {
  readonly name: string;
  readonly kind: "vpn" | "nat" | "vault";
  readonly datacenter: string;
  /** Links that end with it: those to the remote ends of a VPN. */
  readonly cuts: readonly (readonly [string, string])[];
}

/** Everything that can fail, by name, from a document or a plan. */
export interface FailureNames {
  readonly datacenters: readonly string[];
  /** `DATACENTER.zone-N`. */
  readonly zones: readonly string[];
  readonly hosts: readonly string[];
  /** VPN gateways, NAT gateways and key vaults of Azure datacenters: `vpn:cloud`, `nat:cloud`, `vault:cloud`. */
  readonly gateways: readonly NetworkGateway[];
  /** Members of the DAGs, then the servers around them. */
  readonly servers: readonly string[];
  /** Members by the lower-case name of their DAG, which does not fail as a whole. */
  readonly dags: Readonly<Record<string, readonly string[]>>;
  /** Servers with a file share witness; each name stands for the witness. */
  readonly witnesses: readonly string[];
  /** A DAG has a cloud witness, whose loss is not simulated. */
  readonly cloudWitness: boolean;
  /** For how many failures each word stands. */
  readonly amounts: Readonly<Record<AnyWord | "witness", number>>;
  /** The same with the most DAGs that the planner may decide on; never less than `amounts`. */
  readonly mostAmounts: Readonly<Record<AnyWord | "witness", number>>;
  /** Kinds of the document's entries whose failure is not simulated, by their lower-case name. */
  readonly notSimulated: Readonly<Record<string, string>>;
}
