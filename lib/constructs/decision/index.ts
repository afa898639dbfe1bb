/** An entry point of its own: the command reads, plans and judges a document before it synthesizes, and once is enough. */
import type { Deployment, DocumentPaths } from "../../model";
import type { Plan } from "../../plan";
import type { Finding } from "../../rules";

/** What was decided, by the document, lock, date and rules that the deployment is given. */
export interface Decision {
  readonly deployment: Deployment;
  /** Where its parts are in the document. */
  readonly paths: DocumentPaths;
  readonly plan: Plan;
  /** None of them blocks. */
  readonly findings: readonly Finding[];
}

const decisions = new WeakMap<object, Decision>();

/** Options of a `MailDeployment` with the decision that it would come to; nothing may be added to that deployment. */
export function withDecision<Options extends object>(options: Options, decision: Decision): Options {
  decisions.set(options, decision);
  return options;
}

export function decisionOf(options: object): Decision | undefined {
  return decisions.get(options);
}
