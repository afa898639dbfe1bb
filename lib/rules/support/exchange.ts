import type { MigrationSource } from "../../model/types";
import { answerOf, doesNotApply } from "../engine/answers";
import type { Answer, Subject, Verdict } from "../types";

/** Applies where this deployment has members: the verdicts say what `exchange` says wrong about them. */
export function ofServers(subject: Subject, verdicts: () => readonly (Verdict | undefined)[]): Answer {
  return subject.plan.clusters.length === 0 ? doesNotApply : answerOf([verdicts()]);
}

/** Path of a key of `exchange`. */
export function exchangePath(subject: Subject, key: string): string {
  return subject.pathOf(subject.deployment, "exchange", key);
}

/** Sources of the migration with one of these Exchange versions. */
export function sourcesOf(subject: Subject, ...versions: readonly string[]): readonly MigrationSource[] {
  const sources = subject.deployment.migration?.sources ?? [];
  return sources.filter(({ version }) => version !== undefined && versions.includes(version));
}
