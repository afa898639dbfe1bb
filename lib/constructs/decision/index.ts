/**
 * A separate entry point: the command reads, plans and checks a document before it synthesizes, which need not be
 * repeated.
 */
import type { Deployment, DocumentPaths } from "../../model";
import type { Plan } from "../../plan";
import type { Finding } from "../../rules";

/** A decision, by the document, lock, date and rules given to the deployment. */
export interface Decision {
  readonly deployment: Deployment;
  /** Places of its parts in the document. */
  readonly paths: DocumentPaths;
  readonly plan: Plan;
  /** Contains no blocking finding. */
  readonly findings: readonly Finding[];
}

const decisions = new WeakMap<object, Decision>();

/** Options of a `MailDeployment` with its decision precomputed; no further parts may be added to that deployment. */
export function withDecision<Options extends object>(options: Options, decision: Decision): Options {
  decisions.set(options, decision);
  return options;
}

export function decisionOf(options: object): Decision | undefined {
  return decisions.get(options);
}
