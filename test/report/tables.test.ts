// Proves the contents of tables: equal changes of a lock in one row, cases that break a requirement counted once.
import { createColors } from "picocolors";
import type { LockChange, RequirementOutcome } from "../../lib/plan";
import { changesText } from "../../lib/report/lock/changes";
import { surviveText } from "../../lib/report/scenarios/survive";

const plainPage = { style: createColors(false), width: 120 };

function rows(text: string): string[] {
  return text.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
}

test("machines with equal changes of disks share a row", () => {
  const change = (name: string, field: string, now: number) =>
    ({ kind: "changed", what: "disk", name, field, was: 3595, now }) as const;
  const text = changesText(
    [
      ...["MBX1", "MBX2", "MBX3", "MBX4", "MBX5", "MBX6"].flatMap((name) => [
        change(name, "DAG1-DB1.sizeGB", 3943),
        change(name, "DAG1-DB2.sizeGB", 3943),
      ]),
      change("MBX7", "DAG1-DB1.sizeGB", 4000),
      { kind: "changed", what: "machine", name: "MBX7", field: "host", was: "HV1", now: "HV2" },
    ],
    plainPage,
  );
  expect(rows(text)).toEqual(
    expect.arrayContaining([
      "MBX1, MBX2, MBX3, MBX4 and 2 more | disks, GB | 3,595 | 3,943",
      "MBX7 | disks, GB | 3,595 | 4,000",
      "MBX7 | host | HV1 | HV2",
    ]),
  );
  expect(rows(text).filter((line) => line.includes("MBX"))).toHaveLength(3);
});

test("no change of a lock goes without a line", () => {
  const fields: Readonly<Record<LockChange["what"], readonly string[]>> = {
    design: ["instances"],
    database: ["copies"],
    machine: ["datacenter", "host", "processors", "memoryGB", "startDelaySeconds"],
    disk: ["mail.sizeGB", "mail.path", "mail.location", "mail.databases"],
    address: ["servers"],
    domainControllers: ["count"],
  };
  for (const [what, names] of Object.entries(fields) as [LockChange["what"], readonly string[]][]) {
    for (const kind of ["added", "removed", "changed"] as const) {
      for (const field of names) {
        const values = kind === "added" ? { now: 30 } : kind === "removed" ? { was: 20 } : { was: 20, now: 30 };
        expect(changesText([{ kind, what, name: "MBX1", field, ...values }], plainPage)).toContain("MBX1");
      }
    }
  }
});

test("a value that only one of the locks has is a row, a machine that only one has is a name", () => {
  const of = (name: string, field: string, now: string | number) =>
    ({ kind: "added", what: field === "servers" ? "address" : "machine", name, field, now }) as const;
  const text = changesText(
    [
      of("MBX1", "startDelaySeconds", 0),
      of("MBX2", "startDelaySeconds", 30),
      of("MBX3", "datacenter", "dc1"),
      of("MBX3", "servers", "10.1.1.1"),
    ],
    plainPage,
  );
  expect(rows(text)).toEqual([
    "new: 1 machine (MBX3)",
    "Changed | Key | Was | Now",
    "MBX1 | startDelaySeconds | - | 0",
    "MBX2 | startDelaySeconds | - | 30",
    "",
  ]);
});

describe("requirements", () => {
  const name = { name: "mail.example.com", view: "internal", reachable: false };
  const broken = ["a", "b"].flatMap((view) => [
    { failed: ["dc1"], cluster: null, name: { ...name, view } },
    { failed: ["dc2"], cluster: null, name: { ...name, view } },
  ]);
  const outcome = {
    requirement: "any-datacenter",
    cases: 3,
    brokenCount: 2,
    survived: false,
    broken,
    dags: [],
    signOn: [],
    around: [],
  };

  test("a case that breaks several names is one case, and the heading says what was judged", () => {
    const text = surviveText([outcome as unknown as RequirementOutcome], plainPage, true);
    expect(rows(text)[0]).toBe("Requirements, names and mail flow included");
    expect(rows(text)).toContain("any-datacenter | 3 | 2 | not survived");
  });

  test("without names and mail flow the heading does not mention them", () => {
    expect(rows(surviveText([{ ...outcome, broken: [] }], plainPage))[0]).toBe("Requirements");
  });
});
