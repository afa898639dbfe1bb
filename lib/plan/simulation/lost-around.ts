import { endOf, nothingFails, type FailureSet, type RequiredCase } from "../failures";
import type { BrokenCase, MailflowRow, MailLoss, NameRow } from "../types";
import { mailRows } from "./mail-under";
import { isAffected, nameRows } from "./names-under";
import { caseOfSet, failedNames } from "./parts";
import { reachUnder, type Reach } from "./reach";
import type { Scene } from "./simulate";
import type { FailureCase, Part } from "./types";

/** Most rows kept per requirement. */
const mostRows = 20;

/** A service whose standby is ready pauses until it is activated: nobody is kept from mail or sign-on meanwhile. */
export function isLostName({ reachable, standby = [] }: NameRow): boolean {
  return !reachable && standby.length === 0;
}

const nothing: FailureCase = { failure: nothingFails, failed: [], kinds: [] };

/** Mail of every domain that a case stops; what does not flow without a failure, because nothing receives or sends it, is not lost. */
export function lostMail(scene: Scene, failureCase: FailureCase, reach: Reach): BrokenCase[] {
  return mailRows(failureCase, scene.mail, reach).flatMap((mailflow, place): BrokenCase[] => {
    const before = stoppedIn(scene.normalMailflow[place]);
    const mailLost = stoppedIn(mailflow).filter((part) => !before.includes(part));
    return mailLost.length === 0 ? [] : [{ failed: failureCase.failed, cluster: null, mailflow, mailLost }];
  });
}

function stoppedIn(row: MailflowRow | undefined): MailLoss[] {
  if (row === undefined) return [];
  return [
    ...(row.inbound ? [] : (["inbound"] as const)),
    ...(row.outbound ? [] : (["outbound"] as const)),
    ...(row.applications === false ? (["applications"] as const) : []),
  ];
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
  const before = new Set(lostIn(scene, nothing).map(subjectOf));
  return [...sets.values()]
    .flatMap((failure) => lostIn(scene, caseOfSet(failure, parts)))
    .filter((broken) => broken.name === undefined || !before.has(subjectOf(broken)))
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
    ...lostMail(scene, failureCase, reach),
  ];
}

function subjectOf({ name }: BrokenCase): string {
  return `${name?.view ?? ""} ${name?.name ?? ""}`;
}
