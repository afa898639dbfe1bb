import { ProblemsError, type Problem } from "../../base/problem";
import type { Deployment, DeploymentDocument, DocumentPaths, KeyOrigin } from "../../model";
import type { Lock, Plan } from "../../plan";
import type { DocumentLock } from "./lock-file";

/** Problems of a document that was read: they have places in it. */
export class DocumentError extends ProblemsError {}

export interface ReadDocument {
  readonly name: string;
  readonly document: DeploymentDocument;
  readonly paths: DocumentPaths;
  readonly positionOf: (path: string) => Problem["position"];
  readonly origins: () => readonly KeyOrigin[];
  readonly documentLock: DocumentLock;
  /** Plans the document, with a lock or afresh. Throws `DocumentError`. */
  planWith(lock: Lock | undefined): { readonly plan: Plan; readonly deployment: Deployment };
}
