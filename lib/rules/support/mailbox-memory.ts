import type { ClusterPlan } from "../../plan";
import { breach } from "../engine/answers";
import type { Breach, Subject } from "../types";
import { clusterPath, membersOf, named } from "./lookup";

interface MemoryRange {
  readonly minimumMemoryGB: number;
  readonly maximumMemoryGB: number;
}

/** Sizes of a cluster's members outside `range`, each with the words that `what` gives to the range. */
export function memoryOutside(
  subject: Subject,
  cluster: ClusterPlan,
  { minimumMemoryGB, maximumMemoryGB }: MemoryRange,
  what: string,
): Breach[] {
  const sizes = [...new Set(membersOf(subject, cluster).map((machine) => machine.memoryGB))];
  return sizes
    .filter((size) => size < minimumMemoryGB || size > maximumMemoryGB)
    .map((size) =>
      breach(clusterPath(subject, cluster, "machine", "memoryGB"), {
        ...named(cluster),
        message: `the memory of the Mailbox servers is outside the ${what}`,
        got: `${size} GB`,
        expected: `${minimumMemoryGB} to ${maximumMemoryGB} GB`,
      }),
    );
}
