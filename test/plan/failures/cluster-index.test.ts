// Proves that a DAG is looked up in one order however it is listed, that wrong ones are refused with all their problems, and why a
// database that is not mounted is not.
import { ProblemsError } from "../../../lib/base/problem";
import { nothingFails, simulateFailure, type FailureCluster } from "../../../lib/plan/failures";
import { indexCluster } from "../../../lib/plan/failures/cluster-index";
import { failing, twoDatacenters } from "./clusters";

const copy = (server: string, preference: number, lagged = false) => ({ server, preference, lagged });

function problemsOf(cluster: FailureCluster): [string, string][] {
  try {
    simulateFailure(cluster, nothingFails);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code, path }) => [code, path]);
  }
  return [];
}

test("names that occur twice and copies on servers that are not members are refused together", () => {
  const [database] = twoDatacenters(1, 1, null).databases;
  if (database === undefined) throw new Error("the group has a database");
  const twice = { ...database, copies: [copy("A1", 1), copy("X9", 2)] };
  const town = twoDatacenters(2, 1, null);
  const [first] = town.members;
  if (first === undefined) throw new Error("the group has members");
  expect(problemsOf(town)).toEqual([]);
  expect(problemsOf({ ...town, members: [...town.members, first] })).toEqual([["name-used-twice", "members.A1"]]);
  expect(problemsOf({ ...town, members: [...town.members, first], databases: [database, twice] })).toEqual([
    ["name-used-twice", "members.A1"],
    ["name-used-twice", "databases.DB1"],
    ["copy-on-unknown-server", "databases.DB1.copies"],
  ]);
});

test("copies are tried by preference, of equal preference by the server's name", () => {
  const town = twoDatacenters(2, 2, "third");
  const copies = [copy("B2", 2), copy("B1", 2), copy("A2", 3), copy("A1", 1)];
  const listed = { ...town, members: [...town.members].reverse(), databases: [{ name: "DB1", mailboxes: 1, copies }] };
  const order = indexCluster(listed);
  expect(order.copies[0]?.map(({ member }) => order.members[member]?.name)).toEqual(["A1", "B1", "B2", "A2"]);
  const swapped = town.members.map((member) => ({
    ...member,
    datacenter: member.datacenter === "dc1" ? "dc2" : "dc1",
  }));
  expect(indexCluster({ ...town, members: swapped }).datacenters).toEqual(["dc1", "dc2"]);
  expect(simulateFailure(listed, failing({ members: ["A1"] })).activeOn).toEqual({ DB1: "B1" });
});

test("the witness votes where there is one and the members are even in number", () => {
  const votes = [twoDatacenters(1, 1, "dc1"), twoDatacenters(1, 1, null), twoDatacenters(2, 1, "dc1")];
  expect(votes.map((cluster) => indexCluster(cluster).witnessVotes)).toEqual([true, false, false]);
});

test("a database that is not mounted has its reason", () => {
  const town = twoDatacenters(3, 2, null);
  const databases = [
    { name: "elsewhere", mailboxes: 1, copies: [copy("A1", 1), copy("B1", 2)] },
    { name: "gone", mailboxes: 1, copies: [copy("A1", 1)] },
    { name: "late", mailboxes: 1, copies: [copy("A1", 1), copy("A2", 2, true)] },
    { name: "many", mailboxes: 1, copies: [copy("A3", 1)] },
    { name: "more", mailboxes: 1, copies: [copy("A3", 1)] },
  ];
  const members = town.members.map((member) => ({ ...member, maximumActiveDatabases: 1 }));
  const cut = failing({ members: ["A1"], links: [["dc1", "dc2"]] });
  expect(simulateFailure({ ...town, members, databases }, failing({ members: ["A1"] })).lostBecause).toMatchObject({
    gone: "no-copy",
    late: "only-lagged",
    more: "limit",
  });
  // Two of five votes are left on each side, so that none keeps quorum; the larger one by name is restored.
  expect(simulateFailure({ ...town, members, databases }, cut).lostBecause).toMatchObject({ elsewhere: "other-side" });
});
