/** Proves the notes of a result: SE calculated with the load of 2016, own cores, and what the workbook rejects. */
import { calculate, type SizingInput } from "../../../../lib/plan/sizing";

const input: SizingInput = {
  ver: 2016,
  dagModel: "aa-single",
  haCopies: 4,
  haInSecond: 2,
  serversPerDc: 4,
  databasesPerDag: 24,
  cores: 24,
  specintRate2006: 810,
  mailboxes: 4800,
  msgsPerDay: 100,
  avgMessageKB: 75,
  quotaMB: 2048,
};

test("SE has the figures of 2016, with a note", () => {
  const se = calculate({ ...input, ver: "SE" });
  expect(se.output).toEqual(calculate(input).output);
  expect(se.notes).toEqual([
    "Exchange SE: no per-mailbox figures newer than those of Exchange 2016 are confirmed; the load of 2016 is used.",
    "Exchange SE servers have 128 to 256 GB of memory, at most 48 cores and a page file of a quarter of the memory.",
  ]);
  expect(calculate(input).notes).toEqual([]);
});

test("the vectors calculate with 16 cores, ownCores with the server's", () => {
  expect(calculate(input).output).toMatchObject({ mcPerCore: 3000, mcServer: 48_000 });
  expect(calculate({ ...input, ownCores: true }).output).toMatchObject({ mcPerCore: 2000, mcServer: 48_000 });
});

test("what the workbook rejects is noted", () => {
  expect(calculate({ ...input, serversPerDc: 9 }).notes).toEqual([
    "The workbook rejects a DAG of more than 16 members.",
  ]);
  expect(calculate({ ...input, serversPerDc: 1 }).notes).toEqual([
    "The workbook rejects more copies in a datacenter than it has servers.",
  ]);
  expect(calculate({ ...input, serversPerDc: 2, databasesPerDag: 102 }).notes).toEqual([
    "The workbook rejects more than 100 copies on a server.",
  ]);
  expect(calculate({ ...input, haInSecond: 1 }).notes).toEqual([
    "The workbook rejects one DAG active on both sides with unequal copies in the two datacenters.",
  ]);
});

test("without a SPECint figure there is no processor load, with a note", () => {
  const { output, notes } = calculate({ ...input, specintRate2006: undefined } as unknown as SizingInput);
  expect(output).toMatchObject({ mcPerCore: null, cpuWorst: null, gcCoresDc1: null });
  expect(notes).toEqual(["No SPECint_rate2006 is given: the processor load is undecided."]);
});

test("third-party load counts for its share of the users", () => {
  const factored = calculate({ ...input, megacyclesFactor: 1.2, iopsFactor: 2, factorShare: 0.35 });
  expect(factored.output.activeMcPerMbx).toBeCloseTo(5.97 * 1.07, 6);
  expect(factored.output.passiveMcPerMbx).toBe(1.4);
  expect(factored.output.iopsPerMailbox).toBeCloseTo(0.067 * 1.35, 6);
});
