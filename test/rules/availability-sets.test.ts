// Proves that in a region without zones members of a DAG and machines with the same role count as kept apart by their
// availability set, and that in a region with zones they do not.
import { azAvailability } from "../../lib/rules/azure/az-availability";
import { hybAzureVmAvailability } from "../../lib/rules/hybrid/hyb-azure-vm-availability";
import { azureTown } from "./support/azure-documents";
import { subjectOf } from "./support/deployments";

const two = {
  ...azureTown,
  "datacenters[1].zones": undefined,
  "clusters[0].members.dc2[0].zone": undefined,
  "clusters[0].members.dc2[1]": { name: "MBX3", addresses: { mapi: "10.2.10.22", replication: "10.2.20.22" } },
  "datacenters[1].activeDirectory.domainControllers": [
    { name: "DC2-AD1", address: "10.2.10.31", cores: 2, windows: "2022" },
    { name: "DC2-AD2", address: "10.2.10.32", cores: 2, windows: "2022" },
  ],
};

test.each([
  ["westus", "holds"],
  ["westeurope", "judged"],
])("%s: %s", (region, expected) => {
  const subject = subjectOf({ document: { ...two, "datacenters[1].region": region } });
  for (const rule of [azAvailability, hybAzureVmAvailability]) {
    expect([rule.id, rule.check(subject).kind]).toEqual([rule.id, expected]);
  }
});
