// Proves that a contradictory cluster is refused, and that the problem of a number out of range states the range.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed } from "./documents";

function problemsOf(path: string, value: unknown): readonly string[] {
  const segments = path.split(/[.[\]]+/).filter((part) => part !== "");
  return readDeployment(changed("town", segments, value)).problems.map(problemText);
}

test.each([
  [
    "clusters[0].model",
    "single-datacenter",
    "clusters[0].model: a cluster in a single datacenter has members in several, got members in dc1, dc2, expected active-active or active-passive; write the intended model, or remove members",
  ],
  [
    "clusters[0].members",
    {},
    "clusters[0].members: this value is not valid, got a map, expected members in at least one datacenter, such as { dc1: [{ name: MBX1 }] }; write members in at least one datacenter, such as { dc1: [{ name: MBX1 }] }",
  ],
  [
    "clusters[0].members.annex",
    [{ name: "MBX3" }],
    "clusters[0].members.annex: members are to be created in a datacenter where nothing is created, got platform existing of annex, expected a datacenter of platform hyper-v or azure; write the platform on which the members run, or place them elsewhere",
  ],
  [
    "clusters[0].witness.existing",
    false,
    "clusters[0].witness.existing: the witness FS3 is to be created in a datacenter where nothing is created, got platform existing of annex, expected true, or a datacenter of platform hyper-v or azure; write `existing: true` if it exists, or place it elsewhere",
  ],
  [
    "clusters[0].databases",
    0,
    "clusters[0].databases: this value is not valid, got 0, expected a whole number from 1 to 100000, or auto; write a whole number from 1 to 100000, or auto",
  ],
  [
    "clusters[0].machine.memoryGB",
    0,
    "clusters[0].machine.memoryGB: this value is not valid, got 0, expected a number above 0, at most 100000; write a number above 0, at most 100000",
  ],
  [
    "clusters[0].copies.perDatacenter",
    17,
    "clusters[0].copies.perDatacenter: this value is not valid, got 17, expected a whole number from 0 to 16; write a whole number from 0 to 16",
  ],
  [
    "clusters[0].copies.perDatacenter",
    0,
    "clusters[0].copies.perDatacenter: no datacenter holds a copy of any database, got 0 in dc1, 0 in dc2, expected at least 1 copy in one of them; write `perDatacenter: 1`",
  ],
  [
    "clusters[0].copies.perDatacenter",
    { dc1: 0, dc2: 0 },
    "clusters[0].copies.perDatacenter: no datacenter holds a copy of any database, got 0 in dc1, 0 in dc2, expected at least 1 copy in one of them; write `perDatacenter: 1`",
  ],
  [
    "requirements.saving",
    1.5,
    "requirements.saving: this value is not valid, got 1.5, expected a percentage such as 85%, or a number from 0 to 1; write a percentage such as 85%, or a number from 0 to 1",
  ],
])("fails when %s is %j", (path, value, text) => {
  expect(problemsOf(path, value)).toContain(text);
});

test("a witness may be named by its DNS name or address, and the length of a DAG's name is left to the rules", () => {
  expect(problemsOf("clusters[0].witness.name", "fs3.ad.town.example")).toEqual([]);
  expect(problemsOf("clusters[0].witness.name", "10.3.0.21")).toEqual([]);
  expect(problemsOf("clusters[0].name", "DAG-OF-THE-WHOLE-TOWN")).toEqual([]);
  expect(problemsOf("clusters[0].alternateWitness.name", "FS3")).toEqual([]);
  expect(problemsOf("domains[0].name", "*")).toEqual([]);
});
