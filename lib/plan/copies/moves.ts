import { compareNames } from "../../base/order";
import type { OperatorStep } from "../types/operator-step";
import type { DatabaseLayout, LayoutCopy } from "./types";

/** A copy to make, and the copy it replaces. */
export interface CopyMove {
  readonly database: string;
  readonly datacenter: string;
  /** Server that gets the new copy; null when a copy is only removed. */
  readonly add: string | null;
  /** Server whose copy is removed once the new copy is healthy; null when none is replaced. */
  readonly remove: string | null;
  /** Preference number of the new copy after all moves. */
  readonly preference: number | null;
  readonly lagged: boolean;
  /** Whether the database may be mounted on the copy to be removed, so that it must be activated elsewhere first. */
  readonly activateElsewhere: boolean;
}

export interface PreferenceChange {
  readonly database: string;
  readonly server: string;
  readonly from: number;
  readonly to: number;
}

/** Copies to make and to remove between two layouts of the same databases in the same order. */
export function movesBetween(before: readonly DatabaseLayout[], after: readonly DatabaseLayout[]): CopyMove[] {
  return before.flatMap((old, place) => {
    const now = after[place]?.copies ?? [];
    const gone = old.copies.filter((copy) => !now.some((other) => other.server === copy.server));
    const made = now.filter((copy) => !old.copies.some((other) => other.server === copy.server));
    const datacenters = [...new Set([...gone, ...made].map((copy) => copy.datacenter))].sort(compareNames);
    return datacenters.flatMap((datacenter) => pairUp(old.database, datacenter, made, gone));
  });
}

/** Copies that stay but get another preference number. */
export function preferencesBetween(
  before: readonly DatabaseLayout[],
  after: readonly DatabaseLayout[],
): PreferenceChange[] {
  return before.flatMap((old, place) =>
    (after[place]?.copies ?? []).flatMap(({ server, preference }): PreferenceChange[] => {
      const from = old.copies.find((copy) => copy.server === server)?.preference;
      return from === undefined || from === preference
        ? []
        : [{ database: old.database, server, from, to: preference }];
    }),
  );
}

/**
 * The moves as steps in a safe order: one at a time, add the new copy, wait until it is healthy, remove the old one;
 * new preference numbers last. The number of copies of a database never drops below what it was.
 */
export function moveSteps(moves: readonly CopyMove[], preferences: readonly PreferenceChange[]): OperatorStep[] {
  return [
    ...moves.flatMap(stepsOf),
    ...preferences.map(({ database, server, to }): OperatorStep => ({
      kind: "copy-prefer",
      database,
      server,
      preference: to,
    })),
  ];
}

function stepsOf({ database, add, remove, preference, activateElsewhere }: CopyMove): OperatorStep[] {
  const made: OperatorStep[] =
    add === null
      ? []
      : [
          { kind: "copy-add", database, server: add },
          { kind: "copy-wait", database, server: add },
        ];
  const activated: OperatorStep[] = activateElsewhere ? [{ kind: "copy-activate-elsewhere", database }] : [];
  const removed: OperatorStep[] =
    remove === null ? [] : [...activated, { kind: "copy-remove", database, server: remove }];
  const numbered: OperatorStep[] =
    add === null || preference === null ? [] : [{ kind: "copy-prefer", database, server: add, preference }];
  return [...made, ...removed, ...numbered];
}

function pairUp(
  database: string,
  datacenter: string,
  made: readonly LayoutCopy[],
  gone: readonly LayoutCopy[],
): CopyMove[] {
  const here = (copies: readonly LayoutCopy[]): LayoutCopy[] => copies.filter((copy) => copy.datacenter === datacenter);
  const [adds, removes] = [here(made), here(gone)];
  return Array.from({ length: Math.max(adds.length, removes.length) }, (_, place) => {
    const [add, remove] = [adds[place], removes[place]];
    return {
      database,
      datacenter,
      add: add?.server ?? null,
      remove: remove?.server ?? null,
      preference: add?.preference ?? null,
      lagged: add?.lagged ?? false,
      activateElsewhere: remove?.preference === 1,
    };
  });
}
