// Proves as a law: whatever databases, hosts and members are added together, nothing in the lock changes, and the grown lock
// reproduces the grown plan. Deployments are the town in several sizes.
import fc from "fast-check";
import { stableJson } from "../../../lib/base/order";
import { decidedOf, planWith, writtenLock, type Change } from "./support";

interface Size {
  readonly databases: number;
  readonly hosts: number;
  readonly members: number;
}

/** New members and hosts come first in name order, where they would displace the others. */
function townOf({ databases, hosts, members }: Size): Change {
  return (town) => {
    if (town.exchange !== undefined) town.exchange.edition = "enterprise";
    const [cluster] = town.clusters ?? [];
    for (const [i, datacenter] of town.datacenters.slice(0, 2).entries()) {
      const [host] = datacenter.hosts ?? [];
      const [servers, replication] = datacenter.networks ?? [];
      if (host === undefined || servers === undefined || replication === undefined || cluster === undefined) continue;
      for (const storage of host.storage ?? []) storage.usableGB = 90_000;
      servers.assign = `10.${i + 1}.10.100-10.${i + 1}.10.120`;
      replication.assign = `10.${i + 1}.20.100-10.${i + 1}.20.120`;
      datacenter.hosts = Array.from({ length: hosts }, (_, n) => {
        const name = `HV${i + 1}${9 - n}`;
        return { ...host, name, address: `${name.toLowerCase()}.ad.town.example` };
      });
      cluster.databases = databases;
      cluster.members[datacenter.name] = Array.from({ length: members }, (_, n) => ({ name: `M${i + 1}${9 - n}` }));
    }
  };
}

const more = fc.integer({ min: 0, max: 2 });
const sizes = fc.record({
  databases: fc.integer({ min: 4, max: 9 }),
  members: fc.integer({ min: 1, max: 3 }),
  hosts: more,
});

test("growth changes nothing that was decided", () => {
  fc.assert(
    fc.property(sizes, more, more, fc.integer({ min: 0, max: 10 }), (start, hosts, members, databases) => {
      const size = { ...start, hosts: start.members + start.hosts };
      const old = planWith("town", townOf(size));
      const grown = townOf({
        databases: size.databases + databases,
        members: size.members + members,
        hosts: Math.max(size.hosts, size.members + members) + hosts,
      });
      const plan = planWith("town", grown, writtenLock(old));
      expect(decidedOf(plan, old)).toEqual(decidedOf(old, old));
      expect(stableJson(planWith("town", grown, writtenLock(plan))) === stableJson(plan)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
