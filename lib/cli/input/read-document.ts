import { ProblemsError, type Problem } from "../../base/problem";
import type { Deployment, DeploymentDocument, DocumentPaths, KeyOrigin } from "../../model";
import type { Lock, Plan } from "../../plan";
import type { DocumentLock } from "./lock-file";

/** Thrown with the name of the document, so that a report can point into it. */
export class DocumentError extends ProblemsError {
  constructor(
    problems: readonly Problem[],
    readonly documentName: string,
  ) {
    super(problems);
  }
}

/** A document that was read, with its lock. */
export interface ReadDocument {
  readonly name: string;
  readonly document: DeploymentDocument;
  readonly paths: DocumentPaths;
  readonly positionOf: (path: string) => Problem["position"];
  readonly origins: () => readonly KeyOrigin[];
  /** The lock of the document, as it was found. */
  readonly documentLock: DocumentLock;
  /** Decides it, with a lock or afresh. Throws `DocumentError`. */
  planWith(lock: Lock | undefined): { readonly plan: Plan; readonly deployment: Deployment };
}
