// Proves that votes are counted as in the table D-QUORUM and that the witness votes only with an even number of members.
import { simulateFailure } from "../../../lib/plan/failures";
import { failing, twoDatacenters } from "./clusters";

type Row = [first: number, second: number, witness: string, votes: number, needed: number, dc1: string, dc2: string];

const rows: Row[] = [
  [1, 1, "third", 3, 2, "2 ok", "2 ok"],
  [1, 1, "dc1", 3, 2, "1 manual", "2 ok"],
  [2, 2, "third", 5, 3, "3 ok", "3 ok"],
  [2, 2, "dc1", 5, 3, "2 manual", "3 ok"],
  [2, 1, "third", 3, 2, "1 manual", "2 ok"],
  [3, 2, "third", 5, 3, "2 manual", "3 ok"],
  [3, 3, "third", 7, 4, "4 ok", "4 ok"],
  [4, 4, "third", 9, 5, "5 ok", "5 ok"],
  [4, 4, "dc1", 9, 5, "4 manual", "5 ok"],
  [8, 8, "third", 17, 9, "9 ok", "9 ok"],
];

describe("loss of a datacenter", () => {
  it.each(rows)(
    "%i/%i members, witness in %s: %i votes, %i needed",
    (first, second, witness, votes, needed, dc1, dc2) => {
      const cluster = twoDatacenters(first, second, witness);
      const results = ["dc1", "dc2"].map((name) => simulateFailure(cluster, failing({ datacenters: [name] })));
      const words = results.map(
        (result) => `${result.votesLeft} ${result.activation === "automatic" ? "ok" : "manual"}`,
      );
      expect(results.map((result) => [result.votes, result.votesNeeded])).toEqual([
        [votes, needed],
        [votes, needed],
      ]);
      expect(words).toEqual([dc1, dc2]);
      expect(results.map((result) => result.activation)).not.toContain("none");
      expect(results.map((result) => result.lost)).toEqual([[], []]);
    },
  );

  it.each(rows)("%i/%i members: losing only the third location keeps all members' votes", (first, second) => {
    const cluster = twoDatacenters(first, second, "third");
    const result = simulateFailure(cluster, failing({ datacenters: ["third"] }));
    expect(result.votesLeft).toBe(first + second);
    expect(result.quorum).toBe("kept");
    expect(result.activation).toBe("automatic");
    expect(result.lost).toEqual([]);
  });
});

describe("a witness that is a member", () => {
  const cluster = twoDatacenters(1, 1, "third");
  const [, second = ""] = cluster.members.map(({ name }) => name);
  const onMember = { ...cluster, witness: { name: "W", datacenter: "third", member: second } };

  it.each([
    ["the member itself", { members: [second] }, 1],
    ["its datacenter", { datacenters: ["dc2"] }, 1],
    ["the other datacenter", { datacenters: ["dc1"] }, 2],
    ["the place that the document gives the witness", { datacenters: ["third"] }, 2],
  ])("%s fails", (_what, failed, votesLeft) => {
    const result = simulateFailure(onMember, failing(failed));
    expect([result.votesLeft, result.quorum]).toEqual([votesLeft, votesLeft > 1 ? "kept" : "lost"]);
  });

  it("keeps its vote when it is another server", () => {
    expect(simulateFailure(cluster, failing({ members: [second] })).votesLeft).toBe(2);
  });
});
