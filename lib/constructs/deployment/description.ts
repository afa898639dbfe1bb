import type { IConstruct } from "constructs";
import type { Deployment } from "../../model";
import type { Plan } from "../../plan";
import type { Finding } from "../../rules";
import type { DeploymentDocument, WaiverDocument } from "../../model";
import type { Machine } from "../machine/machine";

/** The lists of the document whose entries are parts. */
export const partLists = ["datacenters", "clusters", "proxies", "gateways", "monitoring", "backup"] as const;
export type PartList = (typeof partLists)[number];

/** The entry of a list of the document, without the name: the part's id is the name. */
export type EntryOf<List extends PartList> = Omit<NonNullable<DeploymentDocument[List]>[number], "name">;

/** The result of a description: decisions, findings and machines. */
export interface Built {
  readonly deployment: Deployment;
  readonly plan: Plan;
  /** All findings, including waived ones; none is an error without a waiver. */
  readonly findings: readonly Finding[];
  /** By computer name. */
  readonly machines: ReadonlyMap<string, Machine>;
}

/** What a part needs from its deployment. */
export interface Description {
  /**
   * Records an entry of one of the document's lists and returns its path there, `clusters[0]`. Throws once a result has
   * been read.
   */
  recordEntry(list: PartList, entry: { readonly name: string }): string;
  /** Records top-level keys of the document. Throws once a result has been read, or for a duplicate key. */
  recordKeys(keys: Partial<DeploymentDocument>): void;
  /**
   * Records a key below a top-level key, and returns its path, `identity.signOn`. Throws once a result has been read; a key
   * given twice is a problem.
   */
  recordBelow(key: "identity", below: string, value: object): string;
  /** Records a waiver, as an entry of the document. Throws once a result has been read. */
  recordWaiver(waiver: WaiverDocument): void;
  /**
   * Plans, checks and creates everything at the first call; later calls return the same result, or throw the same
   * error.
   */
  built(): Built;
}

const DESCRIPTION = Symbol.for("mail-constructs/Description");

/** Marks a construct as the deployment of the parts below it. */
export function markDescription(construct: IConstruct & Description): void {
  Object.defineProperty(construct, DESCRIPTION, { value: true });
}

/** The deployment of a part: its scope, or the closest ancestor that is one. */
export function descriptionOf(scope: IConstruct): IConstruct & Description {
  for (let at: IConstruct | undefined = scope; at !== undefined; at = at.node.scope) {
    if (isDescription(at)) return at;
  }
  throw new Error(
    `${scope.node.path === "" ? "the app" : scope.node.path}: a part of a deployment needs a MailDeployment above it, ` +
      `got none; write new MailDeployment(app, ...) and give that as scope`,
  );
}

/** Whether a construct is a deployment. */
export function isDescription(construct: IConstruct): construct is IConstruct & Description {
  return DESCRIPTION in construct;
}

/** The machines with these names, as a record. */
export function pickMachines(built: Built, names: readonly string[]): Record<string, Machine> {
  const picked: Record<string, Machine> = {};
  for (const name of names) {
    const machine = built.machines.get(name);
    if (machine !== undefined) picked[name] = machine;
  }
  return picked;
}
