// Proves which side keeps quorum when links are cut and one side, both or none reach the witness.
import { simulateFailure } from "../../../lib/plan/failures";
import { failing, laidOutCluster, twoDatacenters } from "./clusters";

const cut = failing({ links: [["dc2", "dc1"]] });

describe("a cut between the datacenters of a 2/2 group", () => {
  it("leaves the side of the witness if only that side reaches it", () => {
    const result = simulateFailure(twoDatacenters(2, 2, "dc2"), cut);
    expect(result.failed).toEqual(["link:dc1-dc2"]);
    expect([result.quorum, result.votesLeft, result.votesNeeded]).toEqual(["kept", 3, 3]);
    expect(result.side).toEqual({ datacenters: ["dc2"], members: ["B1", "B2"] });
    expect(result.contested).toBe(false);
    expect(result.mounted).toEqual({ B1: 1, B2: 0 });
  });

  it("leaves one side, by the primary datacenter, if both reach the witness", () => {
    const cluster = twoDatacenters(2, 2, "third");
    expect(simulateFailure(cluster, cut)).toMatchObject({
      quorum: "kept",
      contested: true,
      side: { datacenters: ["dc1"] },
    });
    const moved = simulateFailure({ ...cluster, primary: "dc2" }, cut);
    expect(moved).toMatchObject({ quorum: "kept", contested: true, side: { datacenters: ["dc2"] } });
  });

  it("stops both sides if neither reaches the witness, until an operator restores one", () => {
    const links: [string, string][] = [["dc1", "dc2"], ["dc1", "third"], ["dc2", "third"]]; // prettier-ignore
    const result = simulateFailure(twoDatacenters(2, 2, "third"), failing({ links }));
    expect([result.quorum, result.votesLeft, result.activation]).toEqual(["lost", 2, "manual"]);
    expect(result.side?.datacenters).toEqual(["dc1"]);
  });

  it("changes nothing if only the witness is cut off from one side", () => {
    const result = simulateFailure(twoDatacenters(2, 2, "third"), failing({ links: [["dc1", "third"]] }));
    expect(result).toMatchObject({ quorum: "kept", votesLeft: 5, lost: [], contested: false });
  });

  it("leaves the larger side of an odd group", () => {
    const result = simulateFailure(twoDatacenters(2, 3, "dc1"), cut);
    expect(result.side).toEqual({ datacenters: ["dc2"], members: ["B1", "B2", "B3"] });
  });

  it("reports that copies survive on the side without quorum", () => {
    const cluster = twoDatacenters(2, 2, "dc2");
    const copies = [{ server: "A1", preference: 1, lagged: false }];
    const result = simulateFailure({ ...cluster, databases: [{ name: "DB1", mailboxes: 7, copies }] }, cut);
    expect(result.lostBecause).toEqual({ DB1: "other-side" });
    expect([result.activation, result.lostMailboxes]).toEqual(["none", 7]);
  });
});

describe("load after a failure", () => {
  const base = laidOutCluster(2, 8);
  const cluster = {
    ...base,
    members: base.members.map((member) => ({ ...member, availableMegacycles: 1000, cacheMB: 500 })),
    databases: base.databases.map((database) => ({
      ...database,
      activeMegacycles: 60,
      passiveMegacycles: 10,
      activeCacheMB: 50,
      replicationMbps: 2,
    })),
  };

  it("adds active and passive megacycles and cache for each server", () => {
    const result = simulateFailure(cluster, failing({}));
    expect(result.cpuPercent).toEqual({ "dc1-1": 18, "dc1-2": 18, "dc2-1": 18, "dc2-2": 18 });
    expect(result.cachePercent).toEqual({ "dc1-1": 20, "dc1-2": 20, "dc2-1": 20, "dc2-2": 20 });
    expect(result.replicationMbps).toEqual({ "dc1-dc2": 32 });
  });

  it("puts everything on the other datacenter and ships nothing across when one is lost", () => {
    const result = simulateFailure(cluster, failing({ datacenters: ["dc1"] }));
    expect(result.mounted).toEqual({ "dc2-1": 4, "dc2-2": 4 });
    expect(result.cpuPercent).toEqual({ "dc2-1": 28, "dc2-2": 28 });
    expect(result.replicationMbps).toEqual({});
  });

  it("skips servers that have reached their MaximumActiveDatabases", () => {
    const limited = {
      ...cluster,
      members: cluster.members.map((member) => ({ ...member, maximumActiveDatabases: 3 })),
    };
    const result = simulateFailure(limited, failing({ datacenters: ["dc1"] }));
    expect(result.mounted).toEqual({ "dc2-1": 3, "dc2-2": 3 });
    expect(Object.values(result.lostBecause)).toEqual(["limit", "limit"]);
  });

  it("counts a database as lost if its only remaining copy is lagged, unless lagged copies mount", () => {
    const copies = [
      { server: "dc1-1", preference: 1, lagged: false },
      { server: "dc2-1", preference: 2, lagged: true },
    ];
    const single = { ...cluster, databases: [{ name: "DB1", mailboxes: 5, copies }] };
    const lost = simulateFailure(single, failing({ members: ["dc1-1"] }));
    expect([lost.lostBecause, lost.lostMailboxes, lost.activation]).toEqual([{ DB1: "only-lagged" }, 5, "none"]);
    const played = simulateFailure({ ...single, laggedCopiesMount: true }, failing({ members: ["dc1-1"] }));
    expect(played.activeOn).toEqual({ DB1: "dc2-1" });
  });
});
