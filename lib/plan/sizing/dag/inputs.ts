import type { ClusterSettings, Deployment, Host } from "../../../model";
import type { TierShare } from "../../mailboxes/spread";
import type { FigureRecord, FigureRecords, Reader } from "../figures";
import type { Load } from "./user-load";

/** Databases mounted on a member, and the total of its copies. */
export interface MemberCopies {
  readonly activeDatabases: number;
  readonly copies: number;
}

/**
 * Inputs of the figures of one DAG: values of the document, and decisions made before sizes (number of databases,
 * places of copies, what remains after failures). Figures whose inputs are not decided yet must not be read.
 */
export interface DagInputs {
  readonly deployment: Deployment;
  /** Name of the design in the document. */
  readonly design: string;
  readonly settings: ClusterSettings;
  readonly members: number;
  /** DAGs of the same design. */
  readonly instances: number;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly databases: number;
  /** Whether the number of databases was left to the planner. */
  readonly databasesDecided: boolean;
  /** Most databases that one member mounts in normal operation, a single or a required failure, and most copies on one. */
  readonly worst: MemberCopies;
  /**
   * Every member left in each of these failures, with its copies of mounted databases; identical members may be left
   * out.
   */
  readonly failed: readonly MemberCopies[];
  /** Fewest members that a single or a required failure leaves. */
  readonly serversLeft: number;
  /** Every member in normal operation; identical members may be left out. */
  readonly normal: readonly MemberCopies[];
  /** The slowest host that a member may run on; left out when no host gives a figure for its processors. */
  readonly slowestHost?: Host;
  /** Copies in another datacenter than the first copy of their database, and the lagged ones among them. */
  readonly remote: { readonly copies: number; readonly lagged: number };
  /** Processors, memory and disks that were decided earlier or are deployed; left out where nothing is. */
  readonly kept: {
    readonly processors?: number;
    readonly memoryGB?: number;
    /** The largest data disk. */
    readonly dataDiskGB?: number;
    readonly smallestDataDiskGB?: number;
    readonly systemDiskGB?: number;
  };
  readonly directory: DirectoryInputs;
}

/** Inputs of the sizing of the whole organization's directory. */
export interface DirectoryInputs {
  /** Megacycles of all active mailboxes of all DAGs. */
  readonly activeMegacycles: number;
  /** Megacycles of a core of the slowest host; left out when no host gives a figure. */
  readonly megacyclesPerCore?: number;
  /** Processors of the members of all DAGs, by datacenter. */
  readonly processors: Readonly<Record<string, number>>;
}

export type DagReader = Reader<DagInputs>;
export type DagRecord = Omit<FigureRecord<DagInputs>, "id">;
export type DagTable = Readonly<Record<string, DagRecord>>;
export type DagRecords = FigureRecords<DagInputs>;

/** Source of figures that no vendor publishes. */
export const ownSource = "mail-constructs";

export const fromDocument = (key: string): { readonly key: string } => ({ key });

/** A figure that is an input, explained by a sentence. */
export function inputFigure(
  label: string,
  unit: string,
  sentence: string,
  source: DagRecord["source"],
  compute: (inputs: DagReader) => number,
): DagRecord {
  return { label, unit, formula: sentence, prose: true, source, compute };
}

/** `a[staff] * b[staff] + a[shared] * b[shared]`: a sum over the tiers of a DAG. */
export function sumOverTiers(read: DagReader, term: (bracket: string) => string): string {
  return (
    read
      .given("shares")
      .map((share) => term(`[${share.tier.name}]`))
      .join(" + ") || "0"
  );
}

/** The formula of a share; a share of zero is zero. */
export function per(read: DagReader, whole: string, parts: string): string {
  return read.number(parts) === 0 ? `0; without ${parts}` : `${whole} / ${parts}`;
}

export function shareOf(whole: number, parts: number): number {
  return parts === 0 ? 0 : whole / parts;
}
