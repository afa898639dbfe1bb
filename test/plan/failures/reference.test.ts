// Proves that simulateFailure agrees with a slow, simple reference on thousands of random groups and failures, and keeps its laws.
import fc from "fast-check";
import type { FailureCluster } from "../../../lib/plan/failures";
import { simulateFailure, uniteFailures } from "../../../lib/plan/failures";
import { anyCluster, anyFailure } from "./arbitrary";
import { failing, workbookCluster } from "./clusters";
import { referenceFailure } from "./reference";

describe("simulateFailure", () => {
  it("agrees with the reference on random groups", () => {
    fc.assert(
      fc.property(anyCluster, anyFailure, (cluster, failure) => {
        const { quorum, activation, side, mounted, lost } = simulateFailure(cluster, failure);
        expect({ quorum, activation, members: side?.members ?? [], mounted, lost }).toEqual(
          referenceFailure(cluster, failure),
        );
      }),
      { numRuns: 4000 },
    );
  });

  it("accounts for every database once", () => {
    fc.assert(
      fc.property(anyCluster, anyFailure, (cluster, failure) => {
        const result = simulateFailure(cluster, failure);
        const mounted = Object.values(result.mounted).reduce((sum, count) => sum + count, 0);
        expect(mounted + result.lost.length).toBe(cluster.databases.length);
        expect(Object.keys(result.activeOn).length).toBe(mounted);
        expect(Object.keys(result.lostBecause).sort()).toEqual([...result.lost].sort());
        const lostMailboxes = cluster.databases.filter((database) => result.lost.includes(database.name));
        expect(result.lostMailboxes).toBe(lostMailboxes.reduce((sum, database) => sum + database.mailboxes, 0));
      }),
    );
  });

  it("never has more running members after a further failure", () => {
    fc.assert(
      fc.property(anyCluster, anyFailure, anyFailure, (cluster, first, second) => {
        const fewer = simulateFailure(cluster, first);
        const more = simulateFailure(cluster, uniteFailures([first, second]));
        expect(more.votesLeft).toBeLessThanOrEqual(fewer.votesLeft);
        if (more.quorum === "kept") expect(fewer.quorum).toBe("kept");
      }),
      { numRuns: 1000 },
    );
  });

  it("never mounts a database after a further failure of members that it could not mount before", () => {
    fc.assert(
      fc.property(fc.subarray(range(16)), fc.subarray(range(16)), (first, second) => {
        const cluster = workbookCluster();
        const names = (list: number[]): string[] => list.map((n) => `S${n}`);
        const fewer = simulateFailure(cluster, failing({ members: names(first) }));
        const more = simulateFailure(cluster, failing({ members: names([...new Set([...first, ...second])]) }));
        expect(more.lost).toEqual(expect.arrayContaining([...fewer.lost]));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same result with renamed servers and in any order of the lists", () => {
    fc.assert(
      fc.property(anyCluster, anyFailure, (cluster, failure) => {
        const renamed = simulateFailure(rename(cluster), { ...failure, members: failure.members.map(other).reverse() });
        const plain = simulateFailure(cluster, failure);
        const expected = Object.fromEntries(Object.entries(plain.mounted).map(([name, count]) => [other(name), count]));
        expect(renamed.mounted).toEqual(expected);
        expect(renamed.lost).toEqual(plain.lost);
        expect(renamed.quorum).toBe(plain.quorum);
      }),
      { numRuns: 1000 },
    );
  });

  it("loses nothing if only the witness is lost", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const sound = simulateFailure(cluster, failing({}));
        const result = simulateFailure(cluster, failing({ witness: true }));
        expect(result.quorum).toBe("kept");
        expect(result.activeOn).toEqual(sound.activeOn);
      }),
    );
  });
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

/** Another name for each server, with reversed sort order. */
function other(server: string): string {
  return `X${99 - Number(server.slice(1))}`;
}

function rename(cluster: FailureCluster): FailureCluster {
  return {
    ...cluster,
    members: cluster.members.map((member) => ({ ...member, name: other(member.name) })).reverse(),
    databases: cluster.databases
      .map((database) => ({
        ...database,
        copies: database.copies.map((copy) => ({ ...copy, server: other(copy.server) })).reverse(),
      }))
      .reverse(),
  };
}
