import { answerOf, doesNotApply } from "../engine/answers";
import type { Answer, Subject, Verdict } from "../types";

/** Applies if this deployment has members: the verdicts check their `exchange` settings. */
export function ofServers(subject: Subject, verdicts: () => readonly (Verdict | undefined)[]): Answer {
  return subject.plan.clusters.length === 0 ? doesNotApply : answerOf([verdicts()]);
}

/** The same if it has any Exchange server: members, or a hybrid management server. */
export function ofAnyServer(subject: Subject, verdicts: () => readonly (Verdict | undefined)[]): Answer {
  if (subject.deployment.hybrid?.managementServer === undefined) return ofServers(subject, verdicts);
  return answerOf([verdicts()]);
}

/** Applies if this deployment has an Exchange server of any kind: members, or one for managing recipients. */
export function ofExchangeServers(subject: Subject, verdicts: () => readonly (Verdict | undefined)[]): Answer {
  return hasExchangeServers(subject) ? answerOf([verdicts()]) : doesNotApply;
}

export function hasExchangeServers(subject: Subject): boolean {
  return subject.plan.clusters.length > 0 || subject.deployment.hybrid?.managementServer !== undefined;
}

/** Path of a key of `exchange`. */
export function exchangePath(subject: Subject, key: string): string {
  return subject.pathOf(subject.deployment, "exchange", key);
}
