// Proves that growth in Azure changes nothing that exists: with the lock, every resource of the synthesized stack stays as it is.
import { parse } from "yaml";
import { lockOf } from "../../../lib/plan";
import type { DeploymentDocument } from "../../../lib/model";
import { resourcesOf, stacksOf } from "../../constructs/support/stacks";
import { exampleText } from "../../support/examples";
import { planWith, writtenLock, type Change, type Writable } from "./support";

const before: Change = (school) => {
  // Addresses of sync servers and proxies are left to the planner, so that there is something to keep.
  if (school.costs?.perYear !== undefined) delete school.costs.perYear["azureVirtualMachine"];
};
const growths: Readonly<Record<string, Change>> = {
  "one sync server more, first in name order": (school) => {
    school.identity?.directorySync?.servers?.unshift({
      name: "ASYNC",
      datacenter: "cloud",
      network: "identity",
      zone: "2",
      mode: "staging",
    });
  },
  "one proxy more, first in name order": (school) => {
    school.identity?.signOn?.proxies?.unshift({ name: "AWAP", datacenter: "cloud", network: "perimeter", zone: "1" });
  },
  "a zone more": (school) => {
    school.datacenters[1]?.zones?.push("3");
  },
  "prices that favour another size": (school) => {
    if (school.costs !== undefined) school.costs.perYear = { azureVirtualMachine: { Standard_D8s_v5: 1 } };
  },
};

function made(change: Change, locked = false) {
  const document = parse(exampleText("school")) as Writable<DeploymentDocument>;
  change(document);
  const lock = locked ? { lock: writtenLock(planWith("school", before)) } : {};
  return resourcesOf(stacksOf(document as unknown as DeploymentDocument, lock));
}

/** Lists of servers in which new ones are named: rules, memberships and DNS are not what a machine is. */
const lists = /azurerm_(network_security_rule|virtual_network_dns_servers|key_vault)\./;

/** A resource as the provider sees it: `depends_on` is an order, which no apply acts on. */
const seen = (body: unknown): string =>
  JSON.stringify(body, (key, value: unknown) => (key === "depends_on" ? undefined : value));

const old = made(before);

test.each(Object.keys(growths))("%s: no resource that exists changes", (name) => {
  const grown = made((school) => (before(school), growths[name]?.(school)), true);
  const changed = Object.keys(old).filter(
    (address) => !lists.test(address) && seen(grown[address]) !== seen(old[address]),
  );
  expect(changed).toEqual([]);
});

test("without the lock the sizes would change with the prices", () => {
  const grown = made((school) => (before(school), growths["prices that favour another size"]?.(school)));
  const address = "school-cloud azurerm_windows_virtual_machine.SYNC1_vm";
  expect([old[address]?.["size"], grown[address]?.["size"]]).toEqual(["Standard_B2s_v2", "Standard_D8s_v5"]);
});

test("the lock holds the size of each machine in Azure", () => {
  const { machines } = lockOf(planWith("school", before));
  expect(machines["HYB1"]?.size).toBe("Standard_D4s_v5");
});
