import fc from "fast-check";
import type { FailureCluster, FailureDatabase, FailureMember, FailureSet } from "../../../lib/plan/failures";

const datacenters = ["dc1", "dc2", "dc3"];
const anywhere = [...datacenters, "annex"];

/** Groups of 1 to 8 members over up to three datacenters with any copies, hosts, limits and witness. */
export const anyCluster: fc.Arbitrary<FailureCluster> = fc
  .record({
    members: fc.array(anyMember(), { minLength: 1, maxLength: 8 }),
    witness: fc.option(fc.record({ at: fc.constantFrom(...anywhere), host: fc.option(fc.constantFrom("H1", "H9")) })),
    lagged: fc.boolean(),
    primary: fc.option(fc.constantFrom(...datacenters)),
    databases: fc.array(fc.array(fc.record({ at: fc.nat(7), lagged: fc.boolean() }), { maxLength: 4 }), {
      maxLength: 8,
    }),
  })
  .map(({ members, witness, lagged, primary, databases }): FailureCluster => {
    const named = members.map((member, i): FailureMember => ({ name: `M${i + 1}`, ...member }));
    return {
      name: "DAG1",
      members: named,
      databases: databases.map((copies, i) => databaseOf(i, copies, named.length)),
      laggedCopiesMount: lagged,
      ...(primary === null ? {} : { primary }),
      ...(witness === null
        ? {}
        : { witness: { name: "W", datacenter: witness.at, ...(witness.host === null ? {} : { host: witness.host }) } }),
    };
  });

/** Any combination of failing parts, including names that the group does not have. */
export const anyFailure: fc.Arbitrary<FailureSet> = fc.record({
  members: fc.uniqueArray(
    fc.integer({ min: 1, max: 8 }).map((n) => `M${n}`),
    { maxLength: 4 },
  ),
  hosts: fc.uniqueArray(fc.constantFrom("H1", "H2", "H9"), { maxLength: 1 }),
  datacenters: fc.uniqueArray(fc.constantFrom(...anywhere), { maxLength: 2 }),
  witness: fc.boolean(),
  links: fc.uniqueArray(
    fc.constantFrom<[string, string]>(
      ["dc1", "dc2"],
      ["dc2", "dc3"],
      ["dc1", "dc3"],
      ["annex", "dc1"],
      ["dc2", "annex"],
    ),
    { maxLength: 3 },
  ),
});

function anyMember(): fc.Arbitrary<Omit<FailureMember, "name">> {
  return fc
    .record({
      datacenter: fc.constantFrom(...datacenters),
      host: fc.option(fc.constantFrom("H1", "H2")),
      limit: fc.option(fc.integer({ min: 1, max: 4 })),
      policy: fc.option(fc.constantFrom("intrasite-only" as const, "blocked" as const), { freq: 2 }),
    })
    .map(({ datacenter, host, limit, policy }) => ({
      datacenter,
      ...(policy === null ? {} : { autoActivation: policy }),
      ...(host === null ? {} : { host }),
      ...(limit === null ? {} : { maximumActiveDatabases: limit }),
    }));
}

function databaseOf(i: number, copies: { at: number; lagged: boolean }[], members: number): FailureDatabase {
  const seen = new Set<number>();
  const distinct = copies.filter(({ at }) => !seen.has(at % members) && seen.add(at % members));
  return {
    name: `DB${i + 1}`,
    mailboxes: 10 * (i + 1),
    copies: distinct.map(({ at, lagged }, k) => ({ server: `M${(at % members) + 1}`, preference: k + 1, lagged })),
  };
}
