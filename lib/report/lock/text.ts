import type { balanceLock, Lock } from "../../plan";
import { operatorStepText } from "../operator-steps/operator-step-text";
import type { Page } from "../text/page";
import { count, hanging } from "../text/words";

/** `2 machines, 1 DAG, 4 databases`: the contents of a lock. */
export function lockSummary(lock: Lock): string {
  const clusters = Object.values(lock.clusters);
  const databases = clusters.reduce((sum, cluster) => sum + Object.keys(cluster.databases).length, 0);
  const machines = Object.keys(lock.machines).length;
  return [count(machines, "machine"), count(clusters.length, "DAG"), count(databases, "database")].join(", ");
}

/** The moves that distribute the copies of each DAG evenly, in a safe order. */
export function balanceText(clusters: ReturnType<typeof balanceLock>["clusters"], { style, width }: Page): string {
  const texts = clusters.map(({ name, moves, preferences, steps }) => {
    const what = [
      ...(moves.length === 0 ? [] : [count(moves.length, "copy moves", "copies move")]),
      ...(preferences.length === 0
        ? []
        : [count(preferences.length, "activation preference changes", "activation preferences change")]),
    ];
    const summary = what.length === 0 ? "balanced, nothing moves" : what.join(", ");
    return `${style.bold(name)}: ${summary}\n${steps.map((step) => `${hanging("  ", operatorStepText(step), width, "    ")}\n`).join("")}`;
  });
  return texts.join("");
}

/** Note for a document without a lock; `-` is standard input. */
export function withoutLockNote(file: string): string {
  const [found, cure] =
    file === "-"
      ? ["a document from standard input has no lock", "keep it in a file and run `mail-constructs lock FILE`"]
      : [`${file} has no lock`, `run \`mail-constructs lock ${file}\` before the first apply`];
  return `note: ${found}: its next change may move databases and destroy disks; ${cure}\n`;
}
