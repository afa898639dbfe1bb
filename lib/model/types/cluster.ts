import type {
  ParsedCluster,
  ParsedCopies,
  ParsedMachineSettings,
  ParsedMember,
  ParsedWitness,
} from "../generated/parsed";

/**
 * One entry of the document's `clusters`. It stands for one DAG, or for several of the same design: the number is specified
 * (`instances`) or decided by the planner (`auto`). `instantiateClusters` turns designs into clusters.
 */
export interface ClusterDesign extends ClusterSettings, Pick<ParsedCluster, "name" | "instances"> {
  readonly members: readonly MemberDesign[];
}

/** One member, or `count` members with a name pattern. */
export interface MemberDesign extends Omit<ParsedMember, "windows"> {
  readonly datacenter: string;
  /** Windows Server version. */
  readonly windows: string;
}

/** One DAG with all its names. */
export interface Cluster extends ClusterSettings {
  readonly name: string;
  /** Name of the design that this cluster comes from. */
  readonly design: string;
  /** Running number among the clusters of its design, from 1. */
  readonly number: number;
  readonly members: readonly Member[];
}

export type Member = Omit<MemberDesign, "count" | "zones">;

export interface ClusterSettings extends Omit<
  ParsedCluster,
  "name" | "instances" | "members" | "copies" | "witness" | "alternateWitness"
> {
  readonly copies: Copies;
  readonly witness?: Witness;
  readonly alternateWitness?: Witness;
}

export interface Copies extends Omit<ParsedCopies, "perDatacenter" | "replayLagDays" | "replayLagManager"> {
  /** Copies of every database, including lagged ones, by datacenter. */
  readonly perDatacenter: Readonly<Record<string, number>>;
  readonly replayLagDays: number;
  readonly replayLagManager: boolean;
}

export interface Witness extends Omit<ParsedWitness, "name" | "datacenter" | "directory"> {
  readonly name: string;
  /** Empty for a witness outside all datacenters, which only a cloud witness may be. */
  readonly datacenter: string;
  /** Local path on the witness. */
  readonly directory: string;
}

export type MachineSettings = ParsedMachineSettings;
