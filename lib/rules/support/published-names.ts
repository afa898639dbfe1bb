import type { ClientNamePlan } from "../../plan";
import type { Subject } from "../types";

/** Names that clients use, each once; only those with one of the uses if any are given. */
export function clientNames(subject: Subject, ...uses: readonly ClientNamePlan["use"][]): readonly string[] {
  const wanted = subject.plan.clientNames.filter(({ use }) => uses.length === 0 || uses.includes(use));
  return [...new Set(wanted.map(({ name }) => name))];
}
