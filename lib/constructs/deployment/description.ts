import type { IConstruct } from "constructs";
import type { Deployment } from "../../model";
import type { Plan } from "../../plan";
import type { Finding } from "../../rules";
import type { DeploymentDocument, WaiverDocument } from "../../model";
import type { Machine } from "../machine/machine";

/** The lists of a document whose entries are parts. */
export const partLists = ["datacenters", "clusters", "proxies", "gateways", "monitoring", "backup"] as const;
export type PartList = (typeof partLists)[number];

/** The entry of a list of the document, without the name: the part's id is the name. */
export type EntryOf<List extends PartList> = Omit<NonNullable<DeploymentDocument[List]>[number], "name">;

/** Everything that came of a description: decided, judged and made. */
export interface Built {
  readonly deployment: Deployment;
  readonly plan: Plan;
  /** All findings, waived ones too; no unwaived error is among them. */
  readonly findings: readonly Finding[];
  /** By computer name. */
  readonly machines: ReadonlyMap<string, Machine>;
}

/** What a part needs of the deployment it belongs to. */
export interface Description {
  /**
   * Records an entry of one of the document's lists and gives its path there, `clusters[0]`. Throws once something
   * made has been read.
   */
  recordEntry(list: PartList, entry: { readonly name: string }): string;
  /** Records whole keys of the document. Throws once something made has been read, or for a key given twice. */
  recordKeys(keys: Partial<DeploymentDocument>): void;
  /** Records a waiver, as an entry of the document. Throws once something made has been read. */
  recordWaiver(waiver: WaiverDocument): void;
  /** Decides, judges and makes at the first call; gives the same, or throws the same, at every later one. */
  built(): Built;
}

const DESCRIPTION = Symbol.for("mail-constructs/Description");

/** Marks a construct as the deployment that the parts below it belong to. */
export function markDescription(construct: IConstruct & Description): void {
  Object.defineProperty(construct, DESCRIPTION, { value: true });
}

/** The deployment that a part belongs to: its scope, or what its scope is in. */
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
