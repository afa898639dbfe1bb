// Proves for the government that growth by a user tier, a host, a pair of members or ten databases changes nothing that its lock
// holds, that the grown plan is locked as it is, and how much better a new decision would be.
import { lockChanges, lockGain, lockOf } from "../../../lib/plan";
import { planWith, writtenLock, type Change } from "./support";

const asItIs: Change = () => undefined;

/** Seven members in each datacenter, so that a pair can be added, on enough hosts for eight. */
const sevenEach: Change = (government) => {
  const [cluster] = government.clusters ?? [];
  for (const member of Object.values(cluster?.members ?? {}).flat()) member.count = 7;
  for (const host of government.datacenters.flatMap((datacenter) => datacenter.hosts ?? [])) host.count = 24;
};

interface Growth {
  readonly before: Change;
  readonly grown: Change;
  /** What is new, by kind. */
  readonly added: Readonly<Record<string, number>>;
  /** Members, databases and processors as decided, and as decided anew. */
  readonly gain: readonly (readonly [number, number])[];
  /** Whether a new decision would move copies. */
  readonly moves: boolean;
}

const growths: Readonly<Record<string, Growth>> = {
  "one user tier": {
    before: asItIs,
    grown: (government) => {
      government.users?.push({ name: "pupils", mailboxes: 2000, messagesPerDay: 50, averageMessageKB: 75, quotaGB: 1 });
      government.clusters?.[0]?.users?.push("pupils");
    },
    added: {},
    gain: [[32, 32], [448, 448], [728, 728]], // prettier-ignore
    moves: false,
  },
  "one host in each datacenter, first in name order": {
    before: asItIs,
    grown: (government) => {
      for (const place of government.datacenters.slice(0, 2)) {
        const [host] = place.hosts ?? [];
        if (host !== undefined)
          place.hosts?.unshift({ ...host, count: 1, name: `A${place.name}`, address: `a.${place.name}.example` });
      }
    },
    added: {},
    gain: [[32, 32], [448, 448], [728, 728]], // prettier-ignore
    moves: false,
  },
  "one member pair in each DAG": {
    before: sevenEach,
    grown: (government) => {
      sevenEach(government);
      for (const member of Object.values(government.clusters?.[0]?.members ?? {}).flat()) member.count = 8;
    },
    added: { machine: 4 },
    gain: [[32, 32], [448, 448], [856, 728]], // prettier-ignore
    moves: true,
  },
  "ten databases in each DAG": {
    before: asItIs,
    grown: (government) => {
      const [cluster] = government.clusters ?? [];
      if (cluster !== undefined) cluster.databases = 234;
    },
    added: { database: 20, disk: 32 },
    gain: [[32, 32], [468, 468], [728, 728]], // prettier-ignore
    moves: true,
  },
};

test.each(Object.keys(growths))("%s: nothing decided before changes", (name) => {
  const { before, grown, added, gain, moves } = growths[name] as Growth;
  const lock = writtenLock(planWith("government", before));
  const plan = planWith("government", grown, lock);
  const changes = lockChanges(lock, lockOf(plan));
  expect(changes.filter(({ kind }) => kind !== "added")).toEqual([]);
  // A new machine counts as a whole: its disks and addresses are not counted separately.
  const machines = new Set(changes.flatMap(({ what, name: machine }) => (what === "machine" ? [machine] : [])));
  const counts: Record<string, number> = machines.size === 0 ? {} : { machine: machines.size };
  for (const { what, name: machine, field } of changes) {
    if (!machines.has(machine) && ["copies", ""].includes(field.replace(/^.*\.sizeGB$/, "")))
      counts[what] = (counts[what] ?? 0) + 1;
  }
  expect(counts).toEqual(added);
  expect(lockChanges(lockOf(plan), lockOf(planWith("government", grown, writtenLock(plan))))).toEqual([]);
  const { kept, fresh, moves: moved } = lockGain(plan, planWith("government", grown));
  const keys = ["members", "databases", "processors"] as const;
  expect(keys.map((key) => [kept[key], fresh[key]])).toEqual(gain);
  expect(moved.copies > 0).toBe(moves);
});
