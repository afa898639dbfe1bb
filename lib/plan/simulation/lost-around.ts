import { endOf, nothingFails, type FailureSet, type RequiredCase } from "../failures";
import type { BrokenCase, MailflowRow, NameRow } from "../types";
import { mailRows } from "./mail-under";
import { isAffected, nameRows } from "./names-under";
import { caseOfSet, failedNames } from "./parts";
import { reachUnder } from "./reach";
import type { Scene } from "./simulate";
import type { FailureCase, Part } from "./types";

/** Most rows kept per requirement. */
const mostRows = 20;

/** A service whose standby is ready pauses until it is activated: nobody is kept from mail or sign-on meanwhile. */
export function isLostName({ reachable, standby = [] }: NameRow): boolean {
  return !reachable && standby.length === 0;
}

export function isLostMail({ inbound, outbound, applications }: MailflowRow): boolean {
  return !(inbound && outbound && applications !== false);
}

/** What cases break around the DAGs that works without a failure; cases that only lose members have no effect there. */
export function lostAround(scene: Scene, cases: readonly RequiredCase[], parts: readonly Part[]): BrokenCase[] {
  const members = new Set(scene.clusters.flatMap((cluster) => cluster.members.map(({ name }) => name)));
  const sets = new Map<string, FailureSet>();
  for (const steps of cases) {
    const { witness: _witness, ...failure } = endOf(steps);
    const around = { ...failure, witness: false, members: failure.members.filter((name) => !members.has(name)) };
    const names = failedNames(around);
    if (names.length > 0) sets.set(names.join(","), around);
  }
  if (sets.size === 0) return [];
  const before = new Set(lostIn(scene, { failure: nothingFails, failed: [], kinds: [] }).map(subjectOf));
  return [...sets.values()]
    .flatMap((failure) => lostIn(scene, caseOfSet(failure, parts)))
    .filter((broken) => !before.has(subjectOf(broken)))
    .slice(0, mostRows);
}

function lostIn(scene: Scene, failureCase: FailureCase): BrokenCase[] {
  const { failure, failed } = failureCase;
  const reach = reachUnder(failure, [], scene.outlets);
  const names = scene.names.filter((name) => name.purpose !== "sign-on" && isAffected(name, reach));
  return [
    ...nameRows(failureCase, names, reach)
      .filter(isLostName)
      .map((name): BrokenCase => ({ failed, cluster: null, name })),
    ...mailRows(failureCase, scene.mail, reach)
      .filter(isLostMail)
      .map((mailflow): BrokenCase => ({ failed, cluster: null, mailflow })),
  ];
}

function subjectOf({ name, mailflow }: BrokenCase): string {
  return name === undefined ? `mail ${mailflow?.domain ?? ""}` : `${name.view} ${name.name}`;
}
